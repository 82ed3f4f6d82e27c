// All that is said of the default of one key → its defaults by condition; where the page says two things, none and a problem.
import type { Condition } from '../../model/condition.ts'
import type { DefaultFact, Problem } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { conditionKey } from './conditions.ts'
import type { DefaultStatement } from './default-statement.ts'
import { distinct, groupBy } from './grouping.ts'
import { namePolarity, polarityOf } from './polarity.ts'
import type { ValueStatement } from './values.ts'

export interface MergedDefaults {
  readonly defaults: readonly DefaultFact[]
  readonly problems: readonly Problem[]
}

interface Resolved extends DefaultStatement {
  /** The value it amounts to as far as the documented meanings tell. */
  readonly amounts: string | null
  /** The value it would amount to by the key's name: to see a contradiction with. */
  readonly hints: string | null
}

export function mergeDefaults(
  key: string,
  statements: readonly DefaultStatement[],
  values: readonly ValueStatement[],
): MergedDefaults {
  const problems: Problem[] = []
  const resolved = statements.map(one => resolve(key, one, values))
  const groups = groupBy(resolved, one => conditionKey(one.when))
  const defaults = [...groups].flatMap(([, group]) => mergeGroup(key, group, problems))
  return { defaults: defaults.sort((a, b) => Number(a.when !== null) - Number(b.when !== null)), problems }
}

function resolve(key: string, statement: DefaultStatement, values: readonly ValueStatement[]): Resolved {
  const { value, state, subject } = statement
  if (value !== null || !state) return { ...statement, amounts: value, hints: value }
  const plainly = polarityOf(values, subject)
  const named = namePolarity(key, subject)
  const amounts = state.on ? plainly.on : plainly.off
  return { ...statement, amounts, hints: amounts ?? (state.on ? named.on : named.off) }
}

function mergeGroup(key: string, group: readonly Resolved[], problems: Problem[]): DefaultFact[] {
  const when = group[0]!.when
  const said = distinctValues(group)
  if (said.length <= 1 && !statesDisagree(group)) return [oneDefault(group, when)]
  const channels = groupBy(group, one => one.channel)
  const eachAgrees = [...channels.values()].every(part => distinctValues(part).length <= 1 && !statesDisagree(part))
  if (eachAgrees && !channels.has(null) && channels.size > 1) {
    return [...channels].map(([channel, part]) => oneDefault(part, { ...when, channel: channel! }))
  }
  const sources = sourcesOf(group)
  const spoken = distinct(group.map(one => one.value ?? one.state?.text ?? '')).join(' and as ')
  const under = when ? ` (${when.text ?? conditionKey(when)})` : ''
  problems.push({
    kind: 'contradiction',
    message: `The default of ${key}${under} is given as ${spoken}`,
    keys: [key],
    sources,
  })
  return [{ value: null, when, sources }]
}

function distinctValues(group: readonly Resolved[]): string[] {
  return distinct(group.flatMap(one => one.hints?.toLowerCase() ?? []))
}

/** "enabled by default" here, "disabled by default" there. */
function statesDisagree(group: readonly Resolved[]): boolean {
  return distinct(group.flatMap(one => (one.state ? [one.state.on] : []))).length > 1
}

function oneDefault(group: readonly Resolved[], when: Condition | null): DefaultFact {
  const value = group.find(one => one.value !== null)?.value ?? group.find(one => one.amounts !== null)?.amounts ?? null
  const stated = group.find(one => one.state !== null)?.state?.text
  return { value, ...(stated !== undefined && { stated }), when, sources: sourcesOf(group) }
}

function sourcesOf(group: readonly Resolved[]): Source[] {
  const seen = new Set<string>()
  return group
    .map(one => one.source)
    .sort((a, b) => (a.file === b.file ? a.line - b.line : 0))
    .filter(({ file, line }) => !seen.has(`${file}:${line}`) && seen.add(`${file}:${line}`))
}
