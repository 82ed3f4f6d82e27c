// All values documented for one key → its allowed values in order, each with the best meaning the page gives.
import type { Condition } from '../../model/condition.ts'
import type { DefaultFact, Problem, ValueFact } from '../../model/record.ts'
import { coverage, stemsOf } from './content-words.ts'
import type { EffectStatement } from './effects.ts'
import { groupBy } from './grouping.ts'
import { opposite, oppositeAmong, saysOff, saysOn } from './polarity.ts'
import type { ValueStatement } from './values.ts'

export interface MergedValues {
  readonly values: readonly ValueFact[]
  readonly problems: readonly Problem[]
}

const RANK: Readonly<Record<ValueStatement['kind'], number>> = {
  list: 0,
  purpose: 1,
  effect: 2,
  head: 3,
  steps: 4,
  aside: 5,
  named: 6,
}

export function mergeValues(
  key: string,
  types: readonly string[],
  statements: readonly ValueStatement[],
  effects: readonly EffectStatement[],
  defaults: readonly DefaultFact[],
): MergedValues {
  const { kept: listed, problems } = fitting(key, types, statements)
  // The order of a list is that of the page's author, wherever else a value was named before.
  const [inLists, elsewhere] = [listed.filter(one => one.kind === 'list'), listed.filter(one => one.kind !== 'list')]
  const kept = [...inLists, ...elsewhere, ...withEffects(listed, effects)]
  const groups = groupBy(kept, one => one.value.toLowerCase())
  for (const fact of defaults) {
    const { value } = fact
    if (value === null || groups.has(value.toLowerCase())) continue
    if (oppositeAmong(value, [...groups.keys()]) === null) continue
    const source = fact.sources[0]!
    groups.set(value.toLowerCase(), [
      { key, value, meaning: null, kind: 'named', isDefault: true, channel: null, source },
    ])
  }
  const values = [...groups.values()].map(group => {
    const best = [...group].sort((a, b) => RANK[a.kind] - RANK[b.kind])
    const meaning =
      meaningOf(best) ?? meaningOfDefault(best[0]!.value, kept, defaults) ?? meaningOfOther(best[0]!.value, kept)
    return { value: spelling(group), meaning, source: best[0]!.source }
  })
  return { values: inOrder(values), problems }
}

/** "In audit mode, …" tells more of the value that means Audit, "If it is disabled, …" of the value that disables. */
function withEffects(listed: readonly ValueStatement[], effects: readonly EffectStatement[]): ValueStatement[] {
  return effects.flatMap(({ state, meaning, source }) => {
    const fits = (said: string) =>
      'word' in state ? firstWord(said) === state.word : state.on ? saysOn(said) : saysOff(said)
    const one = listed.find(value => value.kind === 'list' && value.meaning !== null && fits(value.meaning))
    return one ? [{ ...one, meaning, kind: 'effect' as const, isDefault: false, source }] : []
  })
}

/** What cannot be a value of this type is no value: a word for an Integer is the name of one of its numbers. */
function fitting(key: string, types: readonly string[], statements: readonly ValueStatement[]) {
  const numeric = types.includes('Integer') || types.includes('Real')
  const numbers = statements.filter(one => /^-?[\d.]+$/.test(one.value))
  const strict = numeric || (numbers.length > 1 && numbers.some(one => one.kind === 'list'))
  const problems: Problem[] = []
  const kept = statements.flatMap(one => {
    if (types.includes('Boolean') && opposite(one.value) === null) return []
    if (!strict || /^-?[\d.]+$/.test(one.value)) return [one]
    const named = numbers.find(other => other.meaning && firstWord(other.meaning) === one.value.toLowerCase())
    if (opposite(one.value) === null || named) {
      const message = `${key} takes numbers, and is said to be set to ${one.value}`
      problems.push({ kind: 'value-form', message, keys: [key], sources: [one.source] })
    }
    return named ? [{ ...one, value: named.value }] : []
  })
  return { kept, problems: problems.slice(0, 1) }
}

function firstWord(text: string): string {
  return (/^[\w-]+/.exec(text)?.[0] ?? '').toLowerCase()
}

/** The value as the page writes it where it lists or sets it. */
function spelling(group: readonly ValueStatement[]): string {
  const listed = group.find(one => one.kind === 'list')
  return (listed ?? group.find(one => one.kind !== 'head') ?? group[0]!).value
}

/** What the value is for and what it does, where the page says both; nothing twice. */
function meaningOf(best: readonly ValueStatement[]): string | null {
  const parts: string[] = []
  for (const one of best) {
    if (one.meaning === null || parts.length === 2) continue
    if (one.kind === 'aside' && (parts.length > 0 || /^(?:this|these|it|they)\b/i.test(one.meaning))) continue
    const said = one.meaning.toLowerCase()
    if (parts.some(part => same(part.toLowerCase(), said))) continue
    if (parts.length === 1 && (parts[0]!.length + said.length > 220 || one.kind === 'head' || one.kind === 'steps'))
      continue
    parts.push(one.meaning)
  }
  return parts.length > 0 ? parts.join('; ') : null
}

/** "turn it off" and "switch it off": nothing new is said. */
function same(a: string, b: string): boolean {
  const [one, other] = [stemsOf(a), stemsOf(b)]
  return coverage(one, other) === 1 || coverage(other, one) === 1 || a === b
}

/** The documented default without a meaning of its own is the state as it is: what the other value changes doesn't happen. */
function meaningOfDefault(
  value: string,
  kept: readonly ValueStatement[],
  defaults: readonly DefaultFact[],
): string | null {
  const fact = defaults.find(one => one.value?.toLowerCase() === value.toLowerCase())
  if (!fact) return null
  if (fact.stated) return `${fact.stated} (the default)`
  if (defaults.length > 1 && fact.when) return `the default${underCondition(fact.when)}`
  const other = oppositeAmong(
    value,
    kept.map(one => one.value),
  )
  const meaning = kept.find(one => one.value.toLowerCase() === other?.toLowerCase() && one.meaning !== null)?.meaning
  return meaning ? `the default, the opposite of \`${other}\`` : 'the default'
}

/** Of two values the one without a meaning is what the other is not. */
function meaningOfOther(value: string, kept: readonly ValueStatement[]): string | null {
  const values = kept.map(one => one.value)
  const other = new Set(values.map(one => one.toLowerCase())).size === 2 ? oppositeAmong(value, values) : null
  const told = kept.some(one => one.value.toLowerCase() === other?.toLowerCase() && isTelling(one))
  return told ? `the opposite of \`${other}\`` : null
}

function isTelling({ kind, meaning }: ValueStatement): boolean {
  return meaning !== null && kind !== 'aside' && kind !== 'steps'
}

function underCondition({ channel, supervised, cloud, text }: Condition): string {
  if (supervised !== undefined) return ` on ${supervised ? 'supervised' : 'unsupervised'} devices`
  if (channel) return ` on ${channel === 'mdm' ? 'enrolled' : 'unenrolled'} devices`
  return cloud ? ` in the ${cloud} cloud` : text ? ` (${text})` : ''
}

/** Numbers ascending, true before false, words as the page has them. */
function inOrder(values: readonly ValueFact[]): ValueFact[] {
  if (values.every(one => /^-?[\d.]+$/.test(one.value)))
    return [...values].sort((a, b) => Number(a.value) - Number(b.value))
  const order = (value: string) => (/^(?:true|yes)$/i.test(value) ? 0 : /^(?:false|no)$/i.test(value) ? 1 : 2)
  return [...values].sort((a, b) => order(a.value) - order(b.value))
}
