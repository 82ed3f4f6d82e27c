// A key's record → check questions: its type, its default, where it can be set, what a value does.
import type { Statement } from '../../model/catalog.ts'
import type { Check } from '../../model/lesson.ts'
import type { KeyRecord } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { mixed } from '../mix.ts'
import { checkOf } from './ask-with.ts'

/** The text that stands in a line, to cite. */
export type Quote = (source: Source) => string | null

export type KeyCheck = (key: KeyRecord, others: readonly KeyRecord[], quote: Quote) => Check | null

const TYPES = ['String', 'Boolean', 'Integer']

const typeCheck: KeyCheck = (key, _, quote) => {
  const { type, source } = key.channels.mdm
  if (type === null) return null
  const from = source ?? key.source
  return checkOf({
    id: `type ${key.key}`,
    kind: 'type',
    prompt: `Which value type does ${key.key} take on enrolled devices (MDM)?`,
    right: type,
    wrong: TYPES,
    quote: quote(from),
    source: from,
  })
}

const defaultCheck: KeyCheck = (key, _, quote) => {
  const known = key.defaults.filter(each => each.value !== null)
  const [general] = known
  // With conditions attached there is more than one right answer.
  if (known.length !== 1 || !general?.value || general.when !== null) return null
  const source = general.sources[0] ?? key.source
  return checkOf({
    id: `default ${key.key}`,
    kind: 'default',
    prompt: `Nobody has set ${key.key}. Which value holds?`,
    right: general.value,
    wrong: [...key.values.map(each => each.value), 'none: the key has to be set'],
    quote: quote(source),
    source,
  })
}

const CHANNELS = {
  both: 'On enrolled (MDM) and on unenrolled devices (MAM)',
  mdm: 'On enrolled devices (MDM) only',
  mam: 'On unenrolled devices (MAM) only',
} as const

const channelCheck: KeyCheck = (key, _, quote) => {
  const { mdm, mam } = key.channels
  if (mdm.available === null || mam.available === null || !(mdm.available || mam.available)) return null
  const right = mdm.available && mam.available ? 'both' : mdm.available ? 'mdm' : 'mam'
  const source = (right === 'both' ? null : limitSource(key)) ?? mdm.source ?? mam.source ?? key.source
  return checkOf({
    id: `channel ${key.key}`,
    kind: 'channel',
    prompt: `On which devices can ${key.key} be set?`,
    right: CHANNELS[right],
    wrong: Object.values(CHANNELS),
    quote: quote(source),
    source,
  })
}

/** The line that rules a channel out says more than the one that names the other. */
function limitSource({ caveats }: KeyRecord): Source | null {
  const limit = caveats.find(
    ({ text }) => /\b(?:only|not|no|never)\b/i.test(text) && /\b(?:(?:un)?enroll?ed|MDM|MAM)\b/i.test(text),
  )
  return limit?.sources[0] ?? null
}

const effectCheck: KeyCheck = (key, others, quote) => {
  const told = key.values.filter(each => (each.meaning ?? '').length > 12)
  const value = told.find(each => each.value !== key.defaults[0]?.value) ?? told[0]
  if (!value?.meaning) return null
  const meanings = (record: KeyRecord) =>
    record.values.flatMap(each => each.meaning ?? []).filter(text => text.length > 12)
  return checkOf({
    id: `effect ${key.key} ${value.value}`,
    kind: 'effect',
    prompt: `An admin sets ${key.key} to ${value.value}. What does that do?`,
    right: value.meaning,
    wrong: [...meanings(key), ...mixed(others.filter(other => other.key !== key.key).flatMap(meanings), key.key)],
    quote: quote(value.source),
    source: value.source,
  })
}

/** One line a kind of question, in the order in which they are asked. */
export const KEY_CHECKS: readonly KeyCheck[] = [effectCheck, defaultCheck, channelCheck, typeCheck]

/** What stands in each line: its longest sentence, or the cells of its row. */
export function quoteFrom(statements: readonly Statement[]): Quote {
  const byLine = new Map<string, Statement[]>()
  for (const each of statements) {
    const place = `${each.source.file}:${each.source.line}`
    const there = byLine.get(place)
    if (there) there.push(each)
    else byLine.set(place, [each])
  }
  return ({ file, line }) => {
    const there = byLine.get(`${file}:${line}`) ?? []
    const cells = there.filter(each => each.form === 'cell')
    if (cells.length > 0 && cells.length === there.length) return cells.map(each => each.text).join(' | ')
    const texts = there.map(each => each.text).sort((a, b) => b.length - a.length)
    return texts[0] ?? null
  }
}
