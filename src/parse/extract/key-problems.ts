// Records and facts → what pages leave open or say oddly: gaps, letter case, values that don't fit, names seen once.
import type { KeyRecord, Problem } from '../../model/record.ts'
import type { Facts } from './facts.ts'
import { groupBy } from './grouping.ts'
import type { Coded } from './marked-text.ts'
import { sourceOf } from './passages.ts'

export function keyProblems(keys: readonly KeyRecord[], pages: readonly Facts[]): Problem[] {
  return [
    ...keys.filter(key => !key.mentionOnly).flatMap(gap),
    ...caseOfValues(keys),
    ...headValues(keys, pages),
    ...named(keys, pages),
  ]
}

/** What the pages don't say of a key they define. One problem a key. */
function gap(record: KeyRecord): Problem[] {
  const { key, channels, defaults, values, freeText, summary, source } = record
  const missing = [
    channels.mdm.available === true &&
      channels.mdm.type === null &&
      !channels.mdm.profile &&
      'its value type on enrolled devices',
    channels.mdm.available === null && 'whether it is for enrolled devices',
    channels.mam.available === null && !channels.mdm.profile && 'whether it is for unenrolled devices',
    defaults.length === 0 && !freeText && 'its default',
    defaults.length > 0 && defaults.every(one => one.when !== null) && !opposed(record) && 'its default in general',
    values.length === 0 && !freeText && channels.mdm.type === 'Boolean' && 'its values',
    values.some(one => one.meaning === null) &&
      `what ${values
        .filter(one => one.meaning === null)
        .map(one => one.value)
        .join(', ')} means`,
    summary === null && 'what it does',
  ].filter(one => one !== false)
  if (missing.length === 0) return []
  return [
    { kind: 'gap', message: `The pages don't say of ${key}: ${missing.join('; ')}`, keys: [key], sources: [source] },
  ]
}

/** A default for each of two opposite conditions leaves nothing open. */
function opposed({ defaults }: KeyRecord): boolean {
  const supervised = new Set(defaults.map(one => one.when?.supervised))
  const channels = new Set(defaults.map(one => one.when?.channel))
  return (
    (supervised.has(true) && supervised.has(false)) ||
    (channels.has('mdm') && channels.has('mam')) ||
    defaults.filter(one => one.when?.text).length > 1
  )
}

/** `True` for one key, `true` for the others: one of the spellings is odd. */
function caseOfValues(keys: readonly KeyRecord[]): Problem[] {
  const flags = keys.flatMap(record =>
    record.values.filter(one => /^(?:true|false)$/i.test(one.value)).map(one => ({ record, ...one })),
  )
  const spelled = groupBy(flags, one => (one.value === one.value.toLowerCase() ? 'lower' : 'other'))
  const lower = spelled.get('lower') ?? []
  const other = spelled.get('other') ?? []
  const odd = lower.length >= other.length ? other : lower
  if (lower.length === 0 || odd.length === 0) return []
  return [...groupBy(odd, one => one.record.key)].map(([key, found]) => ({
    kind: 'value-case' as const,
    message: `${key} has its values written as ${found.map(one => one.value).join(' and ')}, unlike the other keys`,
    keys: [key],
    sources: found.map(one => one.source),
  }))
}

/** A column head that explains true and false above a key that takes numbers. */
function headValues(keys: readonly KeyRecord[], pages: readonly Facts[]): Problem[] {
  const numeric = keys.filter(
    record => record.channels.mdm.type === 'Integer' && record.values.some(one => /^\d+$/.test(one.value)),
  )
  if (numeric.length === 0) return []
  const tables = pages.flatMap(({ reading: { outline } }) =>
    outline.tables.filter(table => table.header.some(explainsFlags)).map(table => ({ outline, ...table })),
  )
  return numeric.flatMap(({ key }) => {
    const sources = tables.flatMap(({ outline, section, rows }) => {
      const row = rows.find(one => one.cells.some(cell => cell.includes(key)))
      return row ? [sourceOf(outline, { section, line: row.line, endLine: row.endLine })] : []
    })
    const message = `The head of the table explains true and false, and ${key} takes numbers`
    return sources.length > 0 ? [{ kind: 'value-form' as const, message, keys: [key], sources }] : []
  })
}

const explainsFlags = (head: Coded): boolean => /\(\s*true\b[^)]{0,200}\bfalse\b/i.test(head)

/** A name that no step or row defines: seen once it may be a slip of the pen. */
function named(keys: readonly KeyRecord[], pages: readonly Facts[]): Problem[] {
  const mentions = groupBy(
    pages.flatMap(facts => facts.mentions),
    one => one.key.toLowerCase(),
  )
  return keys
    .filter(record => record.mentionOnly)
    .map(({ key }) => {
      const sources = (mentions.get(key.toLowerCase()) ?? []).map(one => one.source)
      const times = sources.length
      return times === 1
        ? { kind: 'named-once', message: `${key} is named once and defined nowhere`, keys: [key], sources }
        : { kind: 'unassigned', message: `${key} is named ${times} times and defined nowhere`, keys: [key], sources }
    })
}
