// Places of records and the units of a version → which units stand there, and how a place reads.
import type { Quote } from '../../model/page-diff.ts'
import type { Source } from '../../model/source.ts'
import type { TextChange } from './text-changes.ts'
import type { Unit } from './units.ts'

export function standsAt(unit: Unit, { file, line, endLine }: Source): boolean {
  return unit.source.file === file && unit.source.line <= endLine && unit.source.endLine >= line
}

/** The changes that touch one of the places, on the side the places are of. */
export function touching(
  changes: readonly TextChange[],
  side: 'old' | 'new',
  sources: readonly Source[],
): readonly TextChange[] {
  if (sources.length === 0) return []
  return changes.filter(change => change[side].some(unit => sources.some(source => standsAt(unit, source))))
}

/** What stands at a place: the row of a table, the statement that says the name, else the first. */
export function quoteAt(units: readonly Unit[], source: Source | undefined, name = ''): Quote | null {
  if (!source) return null
  const found = units.filter(unit => standsAt(unit, source) && unit.kind !== 'column')
  const said = found.filter(each => each.statement !== null)
  const unit = said.find(each => each.text.includes(name)) ?? said[0] ?? found[0]
  if (!unit) return null
  const row = found.filter(each => each.slot !== null || each.kind === 'row')
  if (!row.includes(unit)) return quoteOf([unit])
  const cells = row.map((each, i) => (i > 0 && each.slot === row[i - 1]!.slot ? ' ' : ' | ') + each.text)
  return { text: cells.join('').slice(3), source: unit.source }
}

/** Units that follow one another as one quotation; null for none. */
export function quoteOf(units: readonly Unit[]): Quote | null {
  const [first, ...rest] = units
  if (!first) return null
  const endLine = Math.max(...units.map(unit => unit.source.endLine))
  return {
    text: [first, ...rest].map(quoted).join(' '),
    source: { ...first.source, endLine },
  }
}

/** A word or two in a cell mean nothing without its row and column. */
function quoted({ text, slot, words }: Unit): string {
  const place = slot?.split('\n').filter(Boolean).join(', ')
  return place && words.length <= 3 ? `${place}: ${text}` : text
}
