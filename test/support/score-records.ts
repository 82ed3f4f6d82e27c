// Key records of a catalog and a page's hand-judged gold → fields right, and what was missed.
import type { Channel } from '../../src/model/condition.ts'
import type { KeyRecord, Problem } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'

export interface GoldKey {
  readonly key: string
  /** Other names under which the record may be found (a renamed key); they count as no invention either. */
  readonly aliases?: readonly string[]
  /** For a folder of pages: the page that defines the key. Lines are lines of that page. */
  readonly file?: string
  readonly mentionOnly: boolean
  readonly feature: string
  readonly channels: Readonly<Record<Channel, boolean>>
  readonly type: Readonly<Record<Channel, string | null>>
  readonly default: string | null
  readonly conditionalDefaults: readonly { when: string; value: string; lines: readonly number[] }[]
  readonly values: readonly string[]
  readonly line: number
  readonly status?: 'current' | 'retired'
  readonly meanings: Readonly<Record<string, string>>
  readonly caveatBlocks: readonly (readonly number[])[]
  readonly contradictions: readonly { what: string; severity: 'strong' | 'weak' }[]
  readonly accept: Readonly<Record<string, readonly unknown[] | undefined>>
}

export interface RecordScore {
  readonly right: number
  readonly of: number
  readonly misses: readonly string[]
}

const CHANNELS: readonly Channel[] = ['mdm', 'mam']
const CONDITION = /unsupervised|supervised|government|gcc|personal|work profile|managed/
const plain = (text: string | null | undefined): string =>
  (text ?? '').toLowerCase().replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim()

/** Every field of every gold record counts one; `accept` in a gold record lists other answers that are not wrong. */
export function scoreRecords(
  gold: readonly GoldKey[],
  keys: readonly KeyRecord[],
  problems: readonly Problem[],
): RecordScore {
  const misses: string[] = []
  let of = 0
  const count = (field: string, key: string, ok: boolean, want: unknown, have: unknown) => {
    of++
    if (!ok) misses.push(`${field.padEnd(13)} ${key}: want ${JSON.stringify(want)}, got ${JSON.stringify(have)}`)
  }
  const got = new Map(keys.map(record => [record.key, record]))
  for (const want of gold) scoreKey(want, got, problems, count)
  for (const problem of problems.filter(p => p.kind === 'contradiction')) {
    const known = gold.some(g => g.contradictions.length > 0 && problem.keys.includes(g.key))
    if (!known) count('no-invention', problem.keys.join(','), false, 'no contradiction about this key', problem.message)
  }
  const names = new Set(gold.flatMap(g => [g.key, ...(g.aliases ?? [])]))
  for (const key of got.keys()) count('no-invention', key, names.has(key), 'not a key of this document', key)
  return { right: of - misses.length, of, misses }
}

type Count = (field: string, key: string, ok: boolean, want: unknown, have: unknown) => void

function scoreKey(
  want: GoldKey,
  got: ReadonlyMap<string, KeyRecord>,
  problems: readonly Problem[],
  count: Count,
): void {
  const name = [want.key, ...(want.aliases ?? [])].find(n => got.has(n))
  const have = name === undefined ? undefined : got.get(name)
  count('found', want.key, have !== undefined, want.key, null)
  if (!have) return
  const mentions = want.accept.mentionOnly ?? [want.mentionOnly]
  count('mentionOnly', want.key, mentions.includes(have.mentionOnly), mentions, have.mentionOnly)
  if (want.status) count('status', want.key, have.status === want.status, want.status, have.status)
  if (want.mentionOnly || (have.mentionOnly && want.accept.mentionOnly)) return
  scoreChannels(want, have, count)
  scoreDefaults(want, have, count)
  const values = have.values.map(v => v.value).sort()
  const okValues = ((want.accept.values ?? [want.values]) as string[][]).map(list => [...list].sort().join('|'))
  count('values', want.key, okValues.includes(values.join('|')), okValues, values.join('|'))
  count(
    'complete',
    want.key,
    !!have.summary &&
      !!have.source.file &&
      /#./.test(have.source.url ?? '') &&
      CHANNELS.every(c => !want.channels[c] || have.channels[c].path.length > 0 || want.accept[`channels.${c}`]) &&
      Object.keys(want.meanings).every(v => have.values.some(x => x.value === v && x.meaning)),
    `summary, source with #anchor, policy path, a meaning for each of ${Object.keys(want.meanings).join(', ')}`,
    {
      summary: have.summary,
      url: have.source.url,
      paths: CHANNELS.map(c => have.channels[c].path),
      values: have.values,
    },
  )
  count('feature', want.key, plain(have.feature.title) === plain(want.feature), want.feature, have.feature.title)
  const okLines = want.accept.line ?? [want.line]
  count('line', want.key, okLines.includes(have.source.line) && inFile(want, have.source), okLines, have.source)
  scoreCaveats(want, have, count)
  for (const conflict of want.contradictions.filter(c => c.severity === 'strong')) {
    const reported = problems.some(p => p.kind === 'contradiction' && p.keys.includes(have.key))
    count(
      'contradiction',
      want.key,
      reported,
      conflict.what,
      problems.map(p => p.kind),
    )
  }
}

function scoreChannels(want: GoldKey, have: KeyRecord, count: Count): void {
  for (const channel of CHANNELS) {
    const there = have.channels[channel]
    const available = want.accept[`channels.${channel}`] ?? [want.channels[channel]]
    count('channel', `${want.key}/${channel}`, available.includes(!!there.available), available, there.available)
    if (!want.channels[channel]) continue
    const types = want.accept[`type.${channel}`] ?? [want.type[channel]]
    count('type', `${want.key}/${channel}`, types.includes(there.type), types, there.type)
  }
}

function scoreDefaults(want: GoldKey, have: KeyRecord, count: Count): void {
  const general = have.defaults.find(d => d.when === null)
  const okDefaults = want.accept.default ?? [want.default]
  const value = general?.value ?? general?.stated ?? null
  count('default', want.key, okDefaults.includes(value), okDefaults, value)
  const mine = have.defaults.filter(d => d.when !== null)
  for (const conditional of want.conditionalDefaults) {
    const word = conditional.when.toLowerCase().match(CONDITION)?.[0]
    const ok = mine.some(
      d =>
        d.value === conditional.value &&
        (!word ||
          JSON.stringify(d.when).toLowerCase().includes(word) ||
          (word === 'unsupervised' && d.when?.supervised === false)),
    )
    count('conditional', want.key, ok, conditional, mine)
  }
  const surplus = mine.filter(d => !want.conditionalDefaults.some(c => c.value === d.value))
  if (surplus.length > 0) count('conditional', want.key, false, want.conditionalDefaults, surplus)
}

function scoreCaveats(want: GoldKey, have: KeyRecord, count: Count): void {
  const ranges = have.caveats
    .flatMap(c => c.sources)
    .filter(s => inFile(want, s))
    .map(s => [s.line, s.endLine] as const)
  for (const block of want.caveatBlocks) {
    // A range may be three lines longer than the block it covers; one over the whole page covers nothing.
    const covered = ranges.some(
      ([from, to]) =>
        block.some(line => from <= line && line <= to) && to - from <= Math.max(...block) - Math.min(...block) + 3,
    )
    count('caveat', want.key, covered, block, ranges)
  }
}

const inFile = (want: GoldKey, source: Source): boolean => !want.file || source.file.endsWith(want.file)
