// Facts of all pages → one record a key, the first page that defines a key leading, and the problems met on the way.
import type { FeatureRef, KeyRecord, Problem } from '../../model/record.ts'
import { isEntry } from './definitions.ts'
import type { Facts } from './facts.ts'
import { distinct } from './grouping.ts'
import { indexOf, type KeyIndex, type PlacedDefinition } from './key-index.ts'
import { mergeCaveats } from './merge-caveats.ts'
import { mergeChannels } from './merge-channels.ts'
import { mergeDefaults } from './merge-defaults.ts'
import { mergeValues } from './merge-values.ts'
import { sectionOf } from './passages.ts'

export interface MergedKeys {
  readonly keys: readonly KeyRecord[]
  readonly problems: readonly Problem[]
}

export function keyRecords(pages: readonly Facts[]): MergedKeys {
  const problems: Problem[] = []
  const index = indexOf(pages)
  const defined = distinct(pages.flatMap(({ reading }) => reading.ownKeys))
  const keys = defined.map(key => definedRecord(key, index, problems))
  const known = new Set(defined.map(key => key.toLowerCase()))
  const named = new Map<string, KeyRecord>()
  for (const facts of pages) {
    for (const mention of facts.mentions) {
      const low = mention.key.toLowerCase()
      if (!known.has(low) && !named.has(low)) named.set(low, mentionRecord(facts, mention, index))
    }
  }
  return { keys: inPageOrder([...keys, ...named.values()], pages), problems }
}

function definedRecord(key: string, index: KeyIndex, problems: Problem[]): KeyRecord {
  const types = index.types(key)
  const said = index.values(key)
  const home = homeOf(index.definitions(key))
  const merged = mergeChannels(key, types, index.availability(key), index.places(key), home.facts.usualPaths)
  const { defaults, problems: ofDefaults } = mergeDefaults(key, index.defaults(key), said)
  const kinds = distinct(types.map(one => one.type))
  const { values, problems: ofValues } = mergeValues(key, kinds, said, index.effects(key), defaults)
  problems.push(...merged.problems, ...ofDefaults, ...ofValues)
  const [summary] = [...index.summaries(key)].sort((a, b) => a.rank - b.rank)
  return {
    key,
    feature: home.feature,
    summary: summary?.text ?? null,
    mentionOnly: false,
    ...statusOf(key, index),
    channels: merged.channels,
    defaults,
    values,
    freeText: values.length === 0 && !kinds.some(type => /^(?:Boolean|Integer|Real)$/.test(type)),
    caveats: mergeCaveats(index.caveats(key)),
    related: [],
    aliases: aliasesOf(key, index),
    source: home.source,
  }
}

interface Home extends Pick<KeyRecord, 'feature' | 'source'> {
  readonly facts: Facts
}

/** Where the key is first defined: enrolled devices before others, an entry before a sentence, on the first page that does. */
function homeOf(definitions: readonly PlacedDefinition[]): Home {
  const sure = definitions.filter(({ definition }) => isEntry(definition))
  const [lead] = sure.length > 0 ? sure : definitions
  const { facts } = lead!
  const onPage = (sure.length > 0 ? sure : definitions).filter(one => one.facts === facts)
  const spots = onPage.map(({ definition: { passage, sentence } }) => {
    const inPassage = facts.reading.inPassage.get(passage) ?? []
    return inPassage[sentence] ?? inPassage[0]!
  })
  const first = spots.find(spot => spot.channel !== 'mam') ?? spots[0]!
  const { passage } = first
  const source = { ...first.source, line: passage.line, endLine: Math.max(first.source.endLine, passage.line) }
  return { feature: featureRef(facts.reading, passage.section), source, facts }
}

function featureRef(reading: Facts['reading'], section: number): FeatureRef {
  const { page } = reading.outline
  let at = sectionOf(reading.outline, section)
  if (page.info.oneFeature && at.feature) return { id: at.feature, title: page.info.title }
  const { feature } = at
  while (at.parent !== null && sectionOf(reading.outline, at.parent).feature === feature)
    at = sectionOf(reading.outline, at.parent)
  return { id: feature ?? at.anchor, title: feature ? at.title : page.info.title }
}

function mentionRecord(facts: Facts, mention: Facts['mentions'][number], index: KeyIndex): KeyRecord {
  return {
    key: mention.key,
    feature: featureRef(facts.reading, mention.section),
    summary: null,
    mentionOnly: true,
    ...statusOf(mention.key, index),
    channels: mergeChannels(mention.key, index.types(mention.key), [], [], new Map()).channels,
    defaults: [],
    values: [],
    freeText: false,
    caveats: [],
    related: [],
    aliases: aliasesOf(mention.key, index),
    source: mention.source,
  }
}

function statusOf(key: string, index: KeyIndex): Pick<KeyRecord, 'status' | 'statusNote'> {
  const said = index.retired(key)
  if (said.length === 0) return { status: 'current', statusNote: null }
  return { status: 'retired', statusNote: distinct(said.map(one => one.text)).join(' ') }
}

function aliasesOf(key: string, index: KeyIndex): string[] {
  const spelled = index.definitions(key).map(one => one.definition.spelled)
  const other = index.otherNames(key).map(one => one.name)
  return distinct([...spelled, ...other, ...index.aliases(key)]).filter(alias => alias !== key)
}

function inPageOrder(keys: readonly KeyRecord[], pages: readonly Facts[]): KeyRecord[] {
  const order = new Map(pages.map(({ reading }, at) => [reading.outline.page.info.file, at]))
  return [...keys].sort(
    (a, b) => (order.get(a.source.file) ?? 0) - (order.get(b.source.file) ?? 0) || a.source.line - b.source.line,
  )
}
