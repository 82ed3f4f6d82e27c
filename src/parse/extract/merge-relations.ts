// Relations as sentences put them → relations of keys: the words of a sentence stand for the feature they name and its key.
import type { Feature, KeyRecord, Relation } from '../../model/record.ts'
import { coverage, stemsOf } from './content-words.ts'
import type { RelationStatement, Thing } from './relations.ts'

export function withRelations(
  keys: readonly KeyRecord[],
  features: readonly Feature[],
  statements: readonly RelationStatement[],
): KeyRecord[] {
  const found = new Map<string, Relation[]>()
  const featureOf = featureFinder(features.map(namesOf))
  for (const { from, to, kind, why } of statements) {
    const targets = targetsOf(to, keys, features, featureOf)
    for (const key of keysOf(from, keys, featureOf)) {
      const list = found.get(key) ?? []
      for (const target of targets) {
        if (target === key || list.some(one => one.key === target && one.kind === kind)) continue
        list.push({ key: target, kind, why })
      }
      found.set(key, list)
    }
  }
  return keys.map(record => ({ ...record, related: found.get(record.key) ?? [] }))
}

type FeatureFinder = (phrase: string) => Feature | null

function keysOf(thing: Thing, keys: readonly KeyRecord[], featureOf: FeatureFinder): readonly string[] {
  if (thing.keys.length > 0) return thing.keys
  const feature = featureOf(thing.phrase)
  return feature ? mainKey(feature, keys) : []
}

/** Keys where the words lead to one, else the feature itself. */
function targetsOf(
  thing: Thing,
  keys: readonly KeyRecord[],
  features: readonly Feature[],
  featureOf: FeatureFinder,
): readonly string[] {
  if (thing.feature !== undefined) return features.some(one => one.id === thing.feature) ? [thing.feature] : []
  const named = keysOf(thing, keys, featureOf)
  if (named.length > 0) return named
  const feature = featureOf(thing.phrase)
  return feature ? [feature.id] : []
}

/** The key of a feature, where it is plain which: the only one, or the one named like the feature. */
function mainKey(feature: Feature, keys: readonly KeyRecord[]): readonly string[] {
  const own = keys.filter(key => feature.keys.includes(key.key) && !key.mentionOnly)
  return own.length === 1 ? [own[0]!.key] : []
}

const ALIKE = 0.75

interface NamedFeature {
  readonly feature: Feature
  readonly names: readonly string[]
  readonly stems: readonly (readonly string[])[]
}

function namesOf(feature: Feature): NamedFeature {
  const names = [feature.title, ...feature.aliases]
  return { feature, names: names.map(name => name.toLowerCase()), stems: names.map(stemsOf) }
}

/** Pages repeat their phrases, and each is held against all features. */
function featureFinder(features: readonly NamedFeature[]): FeatureFinder {
  const known = new Map<string, Feature | null>()
  return phrase => {
    const found = known.get(phrase)
    if (found !== undefined) return found
    const feature = featureNamed(phrase, features)
    known.set(phrase, feature)
    return feature
  }
}

/** The feature whose title, or one of its other names, a phrase is: "Disable Web Protection", "the optional VPN permission". */
function featureNamed(phrase: string, features: readonly NamedFeature[]): Feature | null {
  const plain = phrase
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .trim()
  const exact = features.find(one => one.names.includes(plain))
  if (exact) return exact.feature
  const said = stemsOf(phrase)
  if (said.length === 0) return null
  const scored = features
    .map(one => ({ one, score: Math.max(...one.stems.map(stems => alike(said, stems))) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  return scored[0]?.one.feature ?? null
}

function alike(a: readonly string[], b: readonly string[]): number {
  if (b.length === 0) return 0
  const covered = coverage(a, b)
  return covered < ALIKE ? covered : Math.min(covered, coverage(b, a))
}
