// Defaults → words, the same in cards and tables: the value and its condition; contradictory and not stated said plainly.
import type { Span } from '../../model/document.ts'
import type { DefaultFact, KeyRecord, Problem } from '../../model/record.ts'
import { conditionText } from './wording.ts'

export function conflictsOf(key: KeyRecord, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(each => each.kind === 'contradiction' && each.keys.includes(key.key))
}

/** Defaults there is something to say of. */
function known(defaults: readonly DefaultFact[]): readonly DefaultFact[] {
  return defaults.filter(each => each.value !== null || each.stated !== undefined)
}

/** A contradiction that leaves the general default open. */
function isContradictory(key: KeyRecord, problems: readonly Problem[]): boolean {
  return conflictsOf(key, problems).length > 0 && !known(key.defaults).some(each => each.when === null)
}

/** One line a default, each with how the pages put it. */
export function defaultLines(key: KeyRecord, problems: readonly Problem[]): readonly Span[] {
  const lines = [
    ...(isContradictory(key, problems) ? [[{ text: 'the pages contradict each other, see below' }]] : []),
    ...known(key.defaults).map(each => [...defaultSpans(each), { text: statedText(each) }]),
  ]
  return lines.length === 0 ? [{ text: 'not stated' }] : joined(lines, '\n')
}

/** All in one line, for a table; `nothing` where the pages say nothing. */
export function defaultCell(key: KeyRecord, problems: readonly Problem[], nothing: Span): readonly Span[] {
  if (isContradictory(key, problems)) return [{ text: 'contradictory', role: 'warn' }]
  const defaults = known(key.defaults)
  return defaults.length === 0 ? [nothing] : joined(defaults.map(defaultSpans), '; ')
}

function defaultSpans({ value, stated, when }: DefaultFact): readonly Span[] {
  const condition = conditionText(when)
  const what: Span = { text: value ?? stated ?? '', role: 'value' }
  return condition === '' ? [what] : [what, { text: ` ${condition}` }]
}

function statedText({ value, stated }: DefaultFact): string {
  if (stated === undefined) return ''
  return value === null ? ' (the pages name no value)' : ` (given as “${stated}”)`
}

function joined(lines: readonly (readonly Span[])[], between: string): readonly Span[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ text: between }, ...line]))
}
