// Relations as sentences put them → relations of keys: the words of a sentence stand for the feature they name and its key.
import type { Feature, KeyRecord, Relation } from '../../model/record.ts'
import { coverage, stemsOf } from './content-words.ts'
import { distinct, memo } from './grouping.ts'
import type { RelationStatement, Thing } from './relations.ts'
import { stemIndex } from './stem-index.ts'

export function withRelations(
  keys: readonly KeyRecord[],
  features: readonly Feature[],
  statements: readonly RelationStatement[],
): KeyRecord[] {
  const found = new Map<string, Relation[]>()
  const byKey = new Map(keys.map(record => [record.key, record]))
  const ids = new Set(features.map(one => one.id))
  const featureOf = featureFinder(features.map(namesOf))
  for (const { from, to, kind, why } of statements) {
    const targets = targetsOf(to, byKey, ids, featureOf)
    for (const key of keysOf(from, byKey, featureOf)) {
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

type ByKey = ReadonlyMap<string, KeyRecord>

function keysOf(thing: Thing, keys: ByKey, featureOf: FeatureFinder): readonly string[] {
  if (thing.keys.length > 0) return thing.keys
  const feature = featureOf(thing.phrase)
  return feature ? mainKey(feature, keys) : []
}

/** Keys where the words lead to one, else the feature itself. */
function targetsOf(
  thing: Thing,
  keys: ByKey,
  features: ReadonlySet<string>,
  featureOf: FeatureFinder,
): readonly string[] {
  if (thing.feature !== undefined) return features.has(thing.feature) ? [thing.feature] : []
  const named = keysOf(thing, keys, featureOf)
  if (named.length > 0) return named
  const feature = featureOf(thing.phrase)
  return feature ? [feature.id] : []
}

/** The key of a feature, where it is plain which: the only one, or the one named like the feature. */
function mainKey(feature: Feature, keys: ByKey): readonly string[] {
  const own = feature.keys.filter(key => keys.get(key)?.mentionOnly === false)
  return own.length === 1 ? own : []
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

/** Pages repeat their phrases. */
function featureFinder(features: readonly NamedFeature[]): FeatureFinder {
  const byName = new Map<string, Feature>()
  for (const { feature, names } of features) for (const name of names) if (!byName.has(name)) byName.set(name, feature)
  const all = features.flatMap(one => one.stems.map(stems => ({ one, stems })))
  const like = stemIndex(all.map(one => one.stems))
  const alikeTo = (said: readonly string[]) => distinct(like(said, ALIKE).map(at => all[at]!.one))
  return memo(phrase => featureNamed(phrase, byName, alikeTo))
}

/** The feature whose title, or one of its other names, a phrase is: "Disable Web Protection", "the optional VPN permission". */
function featureNamed(
  phrase: string,
  byName: ReadonlyMap<string, Feature>,
  alikeTo: (said: readonly string[]) => readonly NamedFeature[],
): Feature | null {
  const plain = phrase
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .trim()
  const exact = byName.get(plain)
  if (exact) return exact
  const said = stemsOf(phrase)
  const scored = alikeTo(said)
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
