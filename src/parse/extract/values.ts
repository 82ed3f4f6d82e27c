// Reading → the values the page documents for each key, with their meanings: from enumerations in cells, lists and value
// tables, and from sentences.
import { CUE } from '../cues.ts'
import { columnKind } from './definition-tables.ts'
import { type EnumeratedValue, enumerationIn } from './enumerations.ts'
import { gather, groupBy } from './grouping.ts'
import { onlyValues, toldValues } from './known-values.ts'
import { type Coded, plain } from './marked-text.ts'
import { isCoined } from './name-shapes.ts'
import { sectionOf, type TableOutline } from './passages.ts'
import type { Reading, Spot } from './reading.ts'
import { valueListIn } from './value-lists.ts'
import { nextSaysDefault, placedValues } from './value-places.ts'
import { entersWord, type SaidValue } from './value-sentences.ts'
import type { ValueStatement } from './value-statement.ts'

export type { ValueStatement } from './value-statement.ts'

export function valueStatements(reading: Reading): ValueStatement[] {
  const purposeOf = purposes(reading)
  const columns = reading.outline.tables.map(valueColumns)
  const cells = inCells(reading)
  const placed = placedValues(reading).map(({ spot, key, value }) => ({
    ...statement(spot, key, value, 'list'),
    spot: spot.index,
  }))
  const found = [
    ...cells,
    ...placed,
    ...inSentences(reading, purposeOf, enumerated(cells), columns),
    ...inValueTables(reading, columns),
  ]
  const told = [...toldValues(reading, found), ...onlyValues(reading, found)].map(({ spot, key, value, meaning }) => ({
    ...statement(spot, key, { value, meaning, isDefault: false }, 'effect'),
    spot: spot.index,
  }))
  return [...found, ...told]
}

/** Lines and keys whose cells list values with their meanings. */
function enumerated(listed: readonly ValueStatement[]): ReadonlySet<string> {
  return new Set(
    listed
      .filter(one => one.kind === 'list' && one.meaning !== null)
      .map(one => `${one.key} ${one.value} ${one.source.line}`),
  )
}

function statement(spot: Spot, key: string, one: EnumeratedValue, kind: ValueStatement['kind']): ValueStatement {
  const channel = spot.condition.channel ?? spot.channel
  return { key, value: one.value, meaning: one.meaning, kind, isDefault: one.isDefault, channel, source: spot.source }
}

/** Rows of key tables: enumerations in cells, and what the head of the default column says of true and false. */
function inCells(reading: Reading): ValueStatement[] {
  const cells = reading.spots.filter(spot => spot.hold === 'row')
  return [...groupBy(cells, spot => spot.passage.index).values()].flatMap(spots => {
    const [spot] = spots
    const kind = spot!.cell
    if (kind === 'key' || kind === 'type') return []
    if (kind === 'default') return headValues(reading, spot!)
    const breaks = kind === 'values' && spot!.passage.coded.includes('\n')
    const whole = { ...spot!, coded: spots.map(one => one.coded).join(breaks ? '\n' : ' ') }
    const values = enumerationIn(whole.coded, kind === 'values').values.filter(one => !isKey(reading, one.value))
    const plausible = kind === 'values' || values.length > 1 || values.some(one => one.meaning !== null)
    if (!plausible) return []
    return values.flatMap(one => {
      const own = values.length > 1 ? spots.find(({ coded }) => beginsWith(coded, one.value)) : undefined
      return spot!.keys.map(key => ({ ...statement(whole, key, one, 'list'), ...(own && { spot: own.index }) }))
    })
  })
}

function beginsWith(coded: Coded, value: string): boolean {
  return coded.startsWith(value, /^[\uE000-\uE003]/.test(coded) ? 1 : 0)
}

function isKey(reading: Reading, value: string): boolean {
  return reading.spelling.has(value.toLowerCase())
}

/** "Default (true-enable, false-disable)" explains the values of the rows that hold true or false. */
function headValues(reading: Reading, spot: Spot): ValueStatement[] {
  const table = reading.outline.tables[spot.passage.cell!.table]!
  const head = plain(table.header[spot.passage.cell!.column]!)
  const inside = /\(([^)]{0,200})\)/.exec(head)?.[1]
  const value = spot.text.replace(/\s*\(.*$/, '').trim()
  if (!inside) return []
  const { values } = enumerationIn(inside)
  if (!values.some(one => one.value.toLowerCase() === value.toLowerCase())) return []
  return values.flatMap(one => spot.keys.map(key => statement(spot, key, { ...one, isDefault: false }, 'head')))
}

/** @param columns of each table. @param listed what the cells list: the sentences of the same cell add nothing to it. */
function inSentences(
  reading: Reading,
  purposeOf: (section: number) => string | null,
  listed: ReadonlySet<string>,
  columns: readonly (ValueColumns | null)[],
): ValueStatement[] {
  return gather(reading.spots, spot => {
    if (spot.aside || spot.passage.form === 'heading') return []
    const kind = spot.cell
    const { cell } = spot.passage
    if (cell && kind !== 'description' && kind !== 'values' && (kind !== null || spot.hold === 'row')) {
      if (columns[cell.table] === null) return []
    }
    const list = listedHere(reading, spot)
    if (list.length > 0) return spot.keys.flatMap(key => list.map(one => statement(spot, key, one, 'list')))
    const meant = spot.values()
    return meant.flatMap(found => {
      const of = keysOf(reading, spot, found)
      // "Ignored when `Y` is `false`", said of X, tells nothing of what `false` does.
      const elsewhere = spot.keys.length > 0 && spot.hold !== 'following' && !of.some(key => spot.keys.includes(key))
      const said: SaidValue = elsewhere && found.kind !== 'purpose' ? { ...found, meaning: null, kind: 'named' } : found
      const lone =
        said.meaning === null &&
        spot.hold === 'own' &&
        !/\bdefault\b/i.test(spot.text) &&
        meant.every(one => one.value === said.value)
      const purpose = lone ? purposeOf(spot.passage.section) : null
      const kind = purpose === null ? said.kind : 'steps'
      const meaning = said.kind === 'aside' && said.meaning ? withLead(spot, said.meaning) : said.meaning
      const one = { ...said, meaning: meaning ?? purpose, isDefault: false }
      return of
        .filter(key => kind === 'named' || !spot.passage.cell || !listed.has(`${key} ${one.value} ${spot.source.line}`))
        .map(key => statement(spot, key, one, kind))
    })
  })
}

/** "**Share reports**: on at first. It's hidden when …": what "it" is stands at the head of the item. */
function withLead({ passage, sentence }: Spot, meaning: string): string {
  const lead =
    sentence > 0 && passage.form === 'item' ? /^\uE001([^\uE004]+)\uE004/.exec(passage.coded)?.[1] : undefined
  return lead === undefined ? meaning : meaning.replace(/^it(?:['’]s|\s+is)\s/i, `${lead.replace(/[:.]$/, '')} is `)
}

const FOR_STEPS =
  /\b(?:use|follow)\b[^.]{0,60}\b(?:steps?|procedure|instructions)\b[^.]{0,40}?\bto\s(?!(?:set\sup|configure|manage|set|adjust|change)\b)([^.]{5,120}?)(?:\s(?:for|on)\s(?:un)?enrolled\sdevices)?[.:]?$/i

/** The one value that steps have the admin enter is for what the steps are for: "Use the following steps to turn it off". */
function purposes(reading: Reading): (section: number) => string | null {
  const known = new Map<number, string | null>()
  const purposeOf = (section: number): string | null => {
    const before = known.get(section)
    if (before !== undefined) return before
    const { parent } = sectionOf(reading.outline, section)
    const own = (reading.inSection.get(section) ?? []).find(
      ({ passage, cues, text }) => passage.form === 'paragraph' && (cues & CUE.steps) !== 0 && FOR_STEPS.test(text),
    )
    const purpose = own ? FOR_STEPS.exec(own.text)![1]!.trim() : parent === null ? null : purposeOf(parent)
    known.set(section, purpose)
    return purpose
  }
  return purposeOf
}

const NAME_FIRST = /^[\uE000-\uE003]?[A-Za-z][\w.]*\uE004?\s*(?:\([^()]{1,80}\)\s*)?(?:[:–—]|-(?=\s))\s*/
const VALUES_ARE =
  /^(?:the\s+)?(?:allowed|possible|supported|accepted|valid|permitted|documented|available|following)?\s*values\s+are\b/i
const LEAD_IN = /^.*?\b(?:values?|options?)\b[^:.]{0,40}:\s*/i

/** "`true`: …" in an item, "Values: `true` or `false`", "… one of these values: `0` - off, `1` - on". */
function listedHere(reading: Reading, spot: Spot): readonly EnumeratedValue[] {
  if (spot.hold === 'none') return []
  const speaks = (spot.cues & CUE.value) !== 0
  const lead = speaks ? LEAD_IN.exec(spot.coded)?.[0] : undefined
  const noKeys = (values: readonly EnumeratedValue[]) =>
    values.filter(one => !reading.spelling.has(one.value.toLowerCase()))
  if (lead !== undefined) {
    const values = noKeys(enumerationIn(spot.coded.slice(lead.length)).values)
    if (values.length > 1) return values
  }
  if (speaks && VALUES_ARE.test(spot.text)) {
    const values = noKeys(enumerationIn(spot.coded).values)
    if (values.length > 1) return values
  }
  // "`X` (Integer): 0 - off; 1 - on"
  const named = spot.hold === 'own' && spot.named.length === 1 ? NAME_FIRST.exec(spot.coded)?.[0] : undefined
  if (named !== undefined) {
    const values = noKeys(enumerationIn(spot.coded.slice(named.length)).values)
    if (values.length > 1) return values
  }
  const list = spot.keys.length === 1 ? valueListIn(spot.coded) : null
  if (list !== null) {
    const values = noKeys(enumerationIn(list, true).values)
    if (values.length > 1) return values
  }
  if (spot.passage.form !== 'item' && spot.sentence === 0) return []
  const told = noKeys(enumerationIn(spot.coded).values).filter(one => one.meaning !== null)
  const [only] = told
  return told.length === 1 && nextSaysDefault(reading, spot) ? [{ ...only!, isDefault: true }] : told
}

const OF_SETTING = /\b(?:the|this|its)\s+(?:key|value|setting)\b|\b(?:sets?|setting|change)\s+(?:it|this)\s+to\b/i

function keysOf(reading: Reading, spot: Spot, said: SaidValue): readonly string[] {
  if (said.name !== null) {
    const key = reading.spelling.get(said.name.toLowerCase())
    return key ? [key] : []
  }
  if (reading.spelling.has(said.value.toLowerCase())) return []
  const named = spot.named
  if (named.length === 1) return named
  const flag = /^(?:true|false|-?\d+)$/i.test(said.value)
  if (named.length > 1) return []
  if (spot.hold === 'none') {
    const before = reading.spots[spot.index - 1]
    const carried = before?.passage === spot.passage && before.named.length === 1 ? before.named : []
    if (flag && carried.length === 1 && /\b(?:it|its)\b|^\W*(?:true|false)\b/i.test(spot.text)) return carried
    const sole = reading.sectionKeys.get(spot.passage.section) ?? []
    return flag && sole.length === 1 && OF_SETTING.test(spot.text) ? sole : []
  }
  // A marked word that is no flag counts as a value only where a value is spoken of.
  if (!flag && said.kind === 'purpose' && (spot.hold === 'own' || spot.hold === 'above') && entersWord(spot.coded))
    return spot.keys
  if (!flag && !(/\bvalues?\b|\bset\b|\bmode\b/i.test(spot.text) && !isCoined(said.value) && said.kind !== 'effect'))
    return []
  return spot.hold === 'following' && !flag ? [] : spot.keys
}

interface ValueColumns {
  readonly value: number
  readonly meaning: number
}

/** A table Value | Meaning, without a column of keys. */
function valueColumns(table: TableOutline): ValueColumns | null {
  const kinds = table.header.map(columnKind)
  if (kinds.includes('key') || kinds.includes('type')) return null
  const value = table.header.findIndex(head =>
    /^(?:\w+\s+)?(?:values?|options?|modes?|settings?|numbers?|levels?)$/i.test(plain(head)),
  )
  const meaning = kinds.findIndex((kind, at) => at !== value && kind === 'description')
  if (value < 0) return null
  const other = meaning >= 0 ? meaning : table.header.length === 2 ? 1 - value : -1
  return other < 0 ? null : { value, meaning: other }
}

function inValueTables(reading: Reading, columnsOf: readonly (ValueColumns | null)[]): ValueStatement[] {
  const rows = groupBy(
    reading.spots.filter(spot => spot.passage.cell && spot.hold !== 'row'),
    spot => `${spot.passage.cell!.table}/${spot.passage.cell!.row}`,
  )
  return [...rows.values()].flatMap(spots => {
    const { table, row } = spots[0]!.passage.cell!
    const outline = reading.outline.tables[table]!
    const columns = columnsOf[table]
    const keys = columns ? tableKeys(reading, outline, spots[0]!) : []
    if (!columns || keys.length === 0) return []
    const cells = outline.rows[row]!.cells
    const { values } = enumerationIn(cells[columns.value] ?? '')
    const lone = values.length > 0 ? values : loneValue(plain(cells[columns.value] ?? ''))
    const said = plain(cells[columns.meaning] ?? '')
    const isDefault = /\bdefault\b/i.test(plain(cells.join(' ')))
    const meaning = said
      .replace(SAYS_DEFAULT, '')
      .replace(/\s*\(?\b(?:this\s+is\s+)?(?:the\s+)?default\b\)?\.?/i, '')
      .replace(/\.\s*$/, '')
      .trim()
    return lone.flatMap(one =>
      keys.map(key =>
        statement(
          spots[0]!,
          key,
          { value: one.value, meaning: meaning || one.meaning, isDefault: isDefault || one.isDefault },
          'list',
        ),
      ),
    )
  })
}

/** "This mode is the default after a new installation." */
const SAYS_DEFAULT = /(?:(?<=[.;]\s)|^)(?:this|it)(?:\s+\w+)?\s+is\s+(?:also\s+)?the\s+default\b[^.]*(?:\.|$)/i

function loneValue(text: string): EnumeratedValue[] {
  return /^[\w.-]{1,40}$/.test(text) ? [{ value: text, meaning: null, isDefault: false }] : []
}

/** The key a value table belongs to: named in its lead-in, or of its place, or the only one of its section. */
function tableKeys(reading: Reading, table: TableOutline, spot: Spot): readonly string[] {
  const lead = table.before === null ? [] : (reading.inPassage.get(table.before) ?? [])
  const named = lead.flatMap(one => one.named)
  if (named.length > 0) return [named.at(-1)!]
  if (spot.hold !== 'none') return spot.keys
  const held = lead.at(-1)
  if (held && held.hold !== 'none') return held.keys
  const keys = reading.sectionKeys.get(table.section) ?? []
  return keys.length === 1 ? keys : []
}
