// Facts of all pages → one record a key, the first page that defines a key leading, and the problems met on the way.
import type { FeatureRef, KeyRecord, Problem } from '../../model/record.ts'
import { isEntry } from './definitions.ts'
import type { Facts } from './facts.ts'
import { mergeCaveats } from './merge-caveats.ts'
import { mergeChannels } from './merge-channels.ts'
import { mergeDefaults } from './merge-defaults.ts'
import { mergeValues } from './merge-values.ts'
import { sectionOf } from './passages.ts'
import { distinct } from './reading.ts'

export interface MergedKeys {
  readonly keys: readonly KeyRecord[]
  readonly problems: readonly Problem[]
}

export function keyRecords(pages: readonly Facts[]): MergedKeys {
  const problems: Problem[] = []
  const defined = new Map<string, string>()
  for (const { reading } of pages) {
    for (const key of reading.ownKeys) if (!defined.has(key.toLowerCase())) defined.set(key.toLowerCase(), key)
  }
  const keys = [...defined].map(([low, key]) => definedRecord(low, key, pages, problems))
  const named = new Map<string, KeyRecord>()
  for (const facts of pages) {
    for (const mention of facts.mentions) {
      const low = mention.key.toLowerCase()
      if (!defined.has(low) && !named.has(low)) named.set(low, mentionRecord(facts, mention))
    }
  }
  return { keys: inPageOrder([...keys, ...named.values()], pages), problems }
}

function definedRecord(low: string, key: string, pages: readonly Facts[], problems: Problem[]): KeyRecord {
  const of = <T extends { readonly key: string }>(pick: (facts: Facts) => readonly T[]): T[] =>
    pages.flatMap(facts => pick(facts).filter(one => one.key.toLowerCase() === low))
  const home = homeOf(low, pages)
  const types = of(facts => facts.types)
  const places = of(facts => facts.places)
  const said = of(facts => facts.values)
  const { channels, problems: ofChannels } = mergeChannels(
    key,
    types,
    of(facts => facts.availability),
    places,
    home.facts.usualPaths,
  )
  const { defaults, problems: ofDefaults } = mergeDefaults(
    key,
    of(facts => facts.defaults),
    said,
  )
  const { values, problems: ofValues } = mergeValues(
    key,
    distinct(types.map(one => one.type)),
    said,
    of(facts => facts.effects),
    defaults,
  )
  problems.push(...ofChannels, ...ofDefaults, ...ofValues)
  const summary = of(facts => facts.summaries).sort((a, b) => a.rank - b.rank)[0]
  return {
    key,
    feature: home.feature,
    summary: summary?.text ?? null,
    mentionOnly: false,
    ...statusOf(low, pages),
    channels,
    defaults,
    values,
    freeText: values.length === 0 && !types.some(one => /^(?:Boolean|Integer|Real)$/.test(one.type)),
    caveats: mergeCaveats(
      pages.flatMap(facts => facts.caveats.filter(one => one.keys.some(name => name.toLowerCase() === low))),
    ),
    related: [],
    aliases: aliasesOf(low, key, pages),
    source: home.source,
  }
}

/** Where the key is first defined: enrolled devices before others, an entry before a sentence. */
function homeOf(
  low: string,
  pages: readonly Facts[],
): Pick<KeyRecord, 'feature' | 'source'> & { readonly facts: Facts } {
  for (const sure of [true, false]) {
    for (const facts of pages) {
      const { reading } = facts
      const here = reading.definitions.filter(one => one.key.toLowerCase() === low && isEntry(one) === sure)
      const spots = here.map(
        one =>
          reading.spots.find(spot => spot.passage.index === one.passage && spot.sentence === one.sentence) ??
          reading.spots.find(spot => spot.passage.index === one.passage),
      )
      const found = spots.filter(spot => spot !== undefined)
      const first = found.find(spot => spot.channel === 'mdm') ?? found[0]
      if (!first) continue
      const { passage } = first
      const source = { ...first.source, line: passage.line, endLine: Math.max(first.source.endLine, passage.line) }
      return { feature: featureRef(reading, passage.section), source, facts }
    }
  }
  throw new Error(`no definition of ${low}`)
}

export function featureRef(reading: Facts['reading'], section: number): FeatureRef {
  const { page } = reading.outline
  let at = sectionOf(reading.outline, section)
  if (page.info.oneFeature && at.feature) return { id: at.feature, title: page.info.title }
  const { feature } = at
  while (at.parent !== null && sectionOf(reading.outline, at.parent).feature === feature)
    at = sectionOf(reading.outline, at.parent)
  return { id: feature ?? at.anchor, title: feature ? at.title : page.info.title }
}

function mentionRecord(facts: Facts, mention: Facts['mentions'][number]): KeyRecord {
  const unknown = { available: null, type: null, path: [], source: null }
  return {
    key: mention.key,
    feature: featureRef(facts.reading, mention.section),
    summary: null,
    mentionOnly: true,
    ...statusOf(mention.key.toLowerCase(), [facts]),
    channels: { mdm: unknown, mam: unknown },
    defaults: [],
    values: [],
    freeText: false,
    caveats: [],
    related: [],
    aliases: aliasesOf(mention.key.toLowerCase(), mention.key, [facts]),
    source: mention.source,
  }
}

function statusOf(low: string, pages: readonly Facts[]): Pick<KeyRecord, 'status' | 'statusNote'> {
  const said = pages.flatMap(facts => facts.retired.filter(one => one.key.toLowerCase() === low))
  if (said.length === 0) return { status: 'current', statusNote: null }
  return { status: 'retired', statusNote: distinct(said.map(one => one.text)).join(' ') }
}

function aliasesOf(low: string, key: string, pages: readonly Facts[]): string[] {
  const spelled = pages
    .flatMap(({ reading }) => reading.definitions.map(one => one.key))
    .filter(one => one.toLowerCase() === low)
  const given = pages.flatMap(({ reading }) =>
    Object.entries(reading.outline.page.keyAliases).flatMap(([name, aliases]) =>
      name.toLowerCase() === low ? aliases : [],
    ),
  )
  const other = pages.flatMap(facts =>
    facts.otherNames.flatMap(one => (one.key.toLowerCase() === low ? [one.name] : [])),
  )
  return distinct([...spelled, ...other, ...given]).filter(alias => alias !== key)
}

function inPageOrder(keys: readonly KeyRecord[], pages: readonly Facts[]): KeyRecord[] {
  const order = new Map(pages.map(({ reading }, at) => [reading.outline.page.info.file, at]))
  return [...keys].sort(
    (a, b) => (order.get(a.source.file) ?? 0) - (order.get(b.source.file) ?? 0) || a.source.line - b.source.line,
  )
}
