// A table of keys, value types and values → the policies in it, their channel and platform told by the words around.
import type { Channel } from '../../model/condition.ts'
import { conditionWords } from '../../words/condition-words.ts'
import type { Notation, Reading, ReadSetting } from '../reading.ts'
import type { Cell, Columns, Table } from '../syntax/table.ts'
import { portalType } from '../value-types.ts'

export interface TableKind {
  readonly file: string
  readonly kind: string
  readonly notation: Notation
}

type Platform = 'ios' | 'android'

export function tablePolicies(table: Table, columns: Columns, of: TableKind): readonly Reading[] {
  const at = table.rows[0]?.[columns.key]?.spot.at ?? { line: 1, column: 1 }
  const around = firstTold([table.header.join(' '), ...table.above], platformIn)
  const rows = table.rows.filter(row => text(row, columns.key) !== '')
  const own = rows.filter(row => (cellPlatform(row, columns) ?? around) !== 'android')
  if (own.length === 0 && rows.length > 0) {
    const hint = 'Keys on Android share names with those on iOS and take other values; they are not judged here.'
    const refusal = { file: of.file, at, what: 'a table of settings for Android', hint, traits: [] }
    return [{ kind: 'refused', refusal }]
  }
  const told = firstTold(table.above, channelIn) ?? (columns.type === null ? null : 'mdm')
  const channels = new Map<Channel | null, ReadSetting[]>()
  for (const row of own) {
    const channel = (columns.channel === null ? null : channelIn(text(row, columns.channel))) ?? told
    const list = channels.get(channel) ?? []
    list.push(settingOf(row, columns))
    channels.set(channel, list)
  }
  return [...channels].map(([channel, settings]) => ({
    kind: 'policy',
    policy: {
      ...of,
      channel,
      platform: around ?? (columns.platform === null ? null : 'ios'),
      name: table.above[0] ?? null,
      settings,
      layer: null,
      apps: [],
      oddities: [],
      at,
    },
  }))
}

function settingOf(row: readonly Cell[], columns: Columns): ReadSetting {
  const key = row[columns.key]!
  const type = columns.type === null ? undefined : row[columns.type]
  const value = row[columns.value]
  return {
    key: key.text,
    type: type === undefined || type.text === '' ? null : portalType(type.text),
    value: bare(value?.text ?? ''),
    at: key.spot.at,
    spots: { key: key.spot, type: type?.spot ?? null, value: value?.spot ?? null },
  }
}

/** Sheets remark on values: `true (default)`. */
function bare(value: string): string {
  return value.replace(/^(true|false|\d+)\s*\([^)]*\)$/i, '$1')
}

function text(row: readonly Cell[], column: number): string {
  return row[column]?.text ?? ''
}

function cellPlatform(row: readonly Cell[], columns: Columns): Platform | null {
  return columns.platform === null ? null : platformIn(text(row, columns.platform))
}

/** Nearest first: what stands closer to the table wins. */
function firstTold<T>(texts: readonly string[], tell: (text: string) => T | null): T | null {
  for (const candidate of texts) {
    const told = tell(candidate)
    if (told !== null) return told
  }
  return null
}

function channelIn(words: string): Channel | null {
  const { channels } = conditionWords(words.replace(/[-_.]/g, ' '))
  return channels.length === 1 ? channels[0]! : null
}

function platformIn(words: string): Platform | null {
  if (/(?:^|[^a-z])(?:ios|ipados|iphones?|ipads?)(?![a-z])/i.test(words)) return 'ios'
  return /(?:^|[^a-z])android(?![a-z])/i.test(words) ? 'android' : null
}
