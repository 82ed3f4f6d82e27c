// Records → the table of keys or of features.
import type { Records } from '../../model/catalog.ts'
import type { Channel } from '../../model/condition.ts'
import type { Block, Document, Span } from '../../model/document.ts'
import type { KeyRecord, Problem } from '../../model/record.ts'
import { defaultCell } from './default-spans.ts'

type Cells = readonly (readonly Span[])[]

const UNKNOWN = '-'

export interface ListTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function keyListDocument(records: Records): Document {
  const rows = records.keys.map(key => ({ cells: keyCells(key, records.problems) }))
  const unknown = rows.some(row => row.cells.some(cell => cell[0]?.text === UNKNOWN))
  return [
    { kind: 'table', header: KEY_HEADER.map(text => [{ text }]), rows },
    count(records.keys.length, 'key', unknown ? `; ${UNKNOWN} where the pages say nothing` : ''),
  ]
}

/** Only how many keys: their names would leave no room for what the feature is. */
export function featureListDocument(records: Records): Document {
  return [
    {
      kind: 'table',
      header: ['Feature', 'Keys', 'Summary'].map(text => [{ text }]),
      rows: records.features.map(({ title, keys, summary }) => ({
        cells: [[{ text: title, role: 'key' }], [{ text: `${keys.length}` }], [{ text: summary ?? '' }]],
      })),
    },
    count(records.features.length, 'feature'),
  ]
}

/** The same cells as text, for CSV and Markdown. */
export function keyTable(records: Records): ListTable {
  const rows = records.keys.map(key =>
    keyCells(key, records.problems).map(cell => cell.map(each => each.text).join('')),
  )
  return { header: KEY_HEADER, rows }
}

export function featureTable(records: Records): ListTable {
  return {
    header: ['Feature', 'Keys', 'Summary'],
    rows: records.features.map(({ title, keys, summary }) => [title, keys.join(', '), summary ?? '']),
  }
}

export const KEY_HEADER = ['Key', 'Feature', 'MDM type', 'MAM', 'Default', 'Status']

export function keyCells(key: KeyRecord, problems: readonly Problem[]): Cells {
  return [
    [{ text: key.key, role: 'key' }],
    [{ text: key.feature.title }],
    channelCell(key, 'mdm'),
    channelCell(key, 'mam'),
    defaultCell(key, problems, { text: UNKNOWN, role: 'dim' }),
    key.status === 'retired'
      ? [{ text: 'retired', role: 'bad' }]
      : [{ text: key.mentionOnly ? 'named only' : 'current' }],
  ]
}

/** A type says that the key can be set; where only that is known it is `yes`. */
function channelCell(key: KeyRecord, channel: Channel): readonly Span[] {
  const { available, type } = key.channels[channel]
  if (available === null) return [{ text: UNKNOWN, role: 'dim' }]
  return available ? [{ text: type ?? 'yes' }] : [{ text: 'no' }]
}

function count(number: number, noun: string, more = ''): Block {
  return {
    kind: 'paragraph',
    spans: [{ text: `${number} ${noun}${number === 1 ? '' : 's'}${more}`, role: 'dim' }],
  }
}
