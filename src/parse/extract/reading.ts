// Outline → the sentences of the page, each with the keys it speaks of by its place and the channel it stands under.
// What every extractor of facts reads.
import type { Channel } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { type ChannelPlace, channelPlaces } from './channel-places.ts'
import { columnKind, keyColumn, rowLabel } from './definition-tables.ts'
import { type Definition, definitionsOf, headingKey } from './definitions.ts'
import { type Group, groupsOf } from './groups.ts'
import { type Coded, plain } from './marked-text.ts'
import { lettersIn, type Outline, outlineOf, type Passage, sectionOf, sourceOf } from './passages.ts'
import { isAside, isAsideTitle, sentencesOf } from './coded-sentences.ts'

/** How surely a sentence speaks of the keys of its place. */
export type Hold = 'row' | 'own' | 'above' | 'following' | 'heading' | 'none'

/** A sentence in its place. */
export interface Spot {
  /** Its place in `Reading.spots`. */
  readonly index: number
  readonly passage: Passage
  /** Its number within the passage. */
  readonly sentence: number
  readonly coded: Coded
  readonly text: string
  readonly source: Source
  /** Keys of its place; empty when `hold` is `none`. */
  readonly keys: readonly string[]
  readonly hold: Hold
  readonly channel: Channel | null
  /** That channel, or both where its steps give a path for each. */
  readonly offered: readonly Channel[]
  /** It speaks of the page and not of the product: "The page does not say …". */
  readonly aside: boolean
}

export interface Reading {
  readonly outline: Outline
  readonly definitions: readonly Definition[]
  readonly spots: readonly Spot[]
  /** Keys that the sections hold, directly: section id → keys in order. */
  readonly sectionKeys: ReadonlyMap<number, readonly string[]>
  readonly groups: ReadonlyMap<string, Group>
  /** Keys that this page defines. */
  readonly ownKeys: readonly string[]
  /** Canonical spelling of every key that one of the pages defines, by its lower case. */
  readonly spelling: ReadonlyMap<string, string>
}

/** All pages at once: a page may name a key that another one defines. */
export function readingsOf(pages: readonly ParsedPage[]): Reading[] {
  const drafts = pages.map(page => {
    const outline = outlineOf(page)
    const channels = channelPlaces(outline)
    return { outline, channels, definitions: definitionsOf(outline, channels) }
  })
  const spelling = new Map<string, string>()
  for (const { definitions } of drafts) {
    for (const { key } of definitions) if (!spelling.has(key.toLowerCase())) spelling.set(key.toLowerCase(), key)
  }
  return drafts.map(({ outline, channels, definitions: found }) => {
    const definitions = found.map(one => ({ ...one, key: spelling.get(one.key.toLowerCase())! }))
    const spots = spotsOf(outline, definitions, channels)
    const sectionKeys = keysBySection(outline, definitions)
    const ownKeys = distinct(definitions.map(one => one.key))
    return { outline, definitions, spots, sectionKeys, groups: groupsOf(outline, sectionKeys), ownKeys, spelling }
  })
}

function keysBySection(outline: Outline, definitions: readonly Definition[]): Map<number, readonly string[]> {
  const map = new Map<number, string[]>()
  for (const { key, passage, form } of definitions) {
    if (form === 'sentence') continue
    const { section } = outline.passages[passage]!
    const keys = map.get(section) ?? []
    if (!keys.includes(key)) keys.push(key)
    map.set(section, keys)
  }
  return map
}

interface Hanging {
  readonly keys: readonly string[]
  readonly hold: Hold
}

const NOTHING: Hanging = { keys: [], hold: 'none' }

function spotsOf(outline: Outline, definitions: readonly Definition[], channels: readonly ChannelPlace[]): Spot[] {
  const byPassage = groupBy(definitions, found => found.passage)
  const byRow = groupBy(
    definitions.filter(found => found.table !== null),
    found => `${found.table}/${found.row}`,
  )
  const byTable = groupBy(
    definitions.filter(found => found.table !== null),
    found => found.table,
  )
  const lastInList = new Map<number, readonly string[]>()
  const lastOf = new Map<number, readonly string[]>()
  const headingKeys = keysOfHeadings(outline, definitions)
  const asides = asideSections(outline)
  const spots: Spot[] = []

  const around = (passage: Passage): Hanging => {
    for (const above of [...passage.above].reverse()) {
      const keys = lastOf.get(above)
      if (keys) return { keys, hold: 'above' }
      const list = outline.passages[above]!.list
      const earlier = list === null ? undefined : lastInList.get(list)
      if (earlier) return { keys: earlier, hold: 'following' }
    }
    const heading = headingKeys.get(passage.section)
    return heading ? { keys: [heading], hold: 'heading' } : NOTHING
  }
  const hanging = (passage: Passage): Hanging => {
    if (passage.cell) {
      const row = byRow.get(`${passage.cell.table}/${passage.cell.row}`)
      if (row) return { keys: distinct(row.map(found => found.key)), hold: 'row' }
      const table = outline.tables[passage.cell.table]!
      const standing = byTable.get(passage.cell.table)
      if (standing && keyColumn(table) === null && rowLabel(table, passage.cell.row)) {
        return { keys: distinct(standing.map(found => found.key)), hold: 'row' }
      }
    }
    const earlier = passage.list === null ? undefined : lastInList.get(passage.list)
    const outer = around(passage)
    if (outer.hold === 'above') return outer
    return earlier ? { keys: earlier, hold: 'following' } : outer
  }

  for (const passage of outline.passages) {
    const own = (byPassage.get(passage.index) ?? []).filter(found => found.table === null)
    const outer = hanging(passage)
    let now = outer
    let letters = 0
    sentencesOf(passage.coded).forEach((coded, sentence) => {
      const here = own.filter(found => found.sentence === sentence)
      if (here.length > 0) now = { keys: distinct(here.map(found => found.key)), hold: 'own' }
      const text = plain(coded)
      const line = lineAt(passage, letters)
      letters += lettersIn(coded)
      spots.push({
        index: spots.length,
        passage,
        sentence,
        coded,
        text,
        source: { ...sourceOf(outline, passage), line, endLine: Math.max(line, lineAt(passage, letters - 1)) },
        keys: now.keys,
        hold: now.hold,
        ...channels[passage.index]!,
        aside: asides.has(passage.section) || isAside(text),
      })
    })
    if (own.some(found => found.form !== 'heading')) {
      lastOf.set(passage.index, now.keys)
      if (passage.list !== null) lastInList.set(passage.list, now.keys)
      for (const above of passage.above) lastInList.set(outline.passages[above]!.list!, now.keys)
    }
  }
  return spots
}

function asideSections(outline: Outline): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { id, title, parent } of outline.page.sections) {
    if (isAsideTitle(title) || (parent !== null && found.has(parent))) found.add(id)
  }
  return found
}

/** The line a place of the passage stands on: soft line breaks of the source keep their lines. */
function lineAt(passage: Passage, letters: number): number {
  let line = passage.line
  for (const [from, at] of passage.lines) if (from <= letters) line = at
  return line
}

/** Sections whose heading, or the heading above them, is about one key. */
function keysOfHeadings(outline: Outline, definitions: readonly Definition[]): Map<number, string> {
  const defined = new Map(definitions.map(found => [found.key.toLowerCase(), found.key]))
  const direct = new Map<number, string>()
  for (const passage of outline.passages) {
    const key = passage.form === 'heading' ? headingKey(passage.coded) : null
    const known = key && defined.get(key.toLowerCase())
    if (known) direct.set(passage.section, known)
  }
  const all = new Map<number, string>()
  for (const section of outline.page.sections) {
    for (let at: number | null = section.id; at !== null; at = sectionOf(outline, at).parent) {
      const key = direct.get(at)
      if (key) {
        all.set(section.id, key)
        break
      }
    }
  }
  return all
}

/** What a cell is, by its column head or by the label of its row. */
export function cellKind(reading: Reading, passage: Passage) {
  if (!passage.cell) return null
  const table = reading.outline.tables[passage.cell.table]!
  const label = rowLabel(table, passage.cell.row)
  if (label) return passage.cell.column === 0 ? null : label
  const kind = columnKind(table.header[passage.cell.column] ?? '')
  return keyColumn(table) === passage.cell.column ? ('key' as const) : kind
}

export function headOf(reading: Reading, passage: Passage): Coded {
  if (!passage.cell) return ''
  return reading.outline.tables[passage.cell.table]!.header[passage.cell.column] ?? ''
}

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
