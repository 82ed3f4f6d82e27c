// A catalog made ready for questions: its text, its index, and the numbers ranking needs. Made once per run.
import type { Records, Section, Statement, Text } from '../model/catalog.ts'
import type { Channel } from '../model/condition.ts'
import { type Drawers, openDrawers } from '../model/drawers.ts'
import type { Lines } from '../model/lines.ts'
import { once } from '../model/once.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import { type Clause, readClauses } from './clauses.ts'
import { type Field, plainness, unpackFields } from './fields.ts'
import type { PackedNumbers, TextIndex } from './index-text.ts'
import { type Mark, markAt, type PackedMarks } from './intent-marks.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type PackedPoles, type Pole, polesIn, type ReadAhead, unpackClauses, unpackPoles } from './read-ahead.ts'

export interface Ground {
  readonly records: Records
  readonly text: Text
  readonly lexicon: Lexicon
  readonly index: TextIndex
  readonly axisIds: ReadonlyMap<string, number>
  /** For each axis: how telling it is among the statements, 0 to 1. */
  readonly weight: readonly number[]
  readonly sections: Pick<ReadonlyMap<number, Section>, 'get'>
  /** Axis → the statements that speak of it: a memory, filled by `fieldOf`. */
  readonly fields: Map<number, Field>
  /** Statement → its place in `text.statements`. */
  readonly at: Pick<ReadonlyMap<Statement, number>, 'get'>
  /** See `TextIndex.reach`. */
  readonly reach: readonly (ReadonlySet<Channel> | null)[]
  readonly remarks: ReadonlySet<number>
  /** Clauses of the sentences read so far: a memory, filled as questions come. */
  readonly clauses: Map<string, readonly Clause[]>
  /** The same of the poles of statements, by id. */
  readonly poles: Map<number, readonly Pole[]>
  /** Sentence → its clauses, packed, for those that the build has read. */
  readonly ahead: () => Drawers
  readonly aheadPoles: () => Lines<PackedPoles>
  /** Text of a procedure → the axes it speaks of, as JSON, likewise. */
  readonly aheadAxes: () => Drawers
  /** For each section id: every axis its statements speak of; filled by `axesAround`. */
  readonly around: Map<number, ReadonlySet<number>>
}

/**
 * @param made what the build has prepared; else it is done now.
 * @param ahead what it has read ahead: see read-ahead.
 */
export function prepareGround(records: Records, text: Text, made?: Prepared, ahead: ReadAhead = NOTHING_AHEAD): Ground {
  const { lexicon, index } = made ?? prepare(records, text)
  const count = text.statements.length
  const most = Math.log(1 + count)
  return {
    records,
    text,
    lexicon: openLexicon(records, lexicon),
    index,
    axisIds: placesOf(index.vocabulary),
    weight: index.counts.map(n => Math.log(1 + count / (1 + n)) / most),
    sections: { get: id => text.sections[id] },
    fields: new Map(),
    at: { get: statement => (text.statements[statement.id] === statement ? statement.id : undefined) },
    around: new Map(),
    reach: index.reach.map(r => r && new Set(r)),
    remarks: new Set(index.remarks),
    clauses: new Map(),
    poles: new Map(),
    ahead: once(() => openDrawers(ahead.clauses())),
    aheadPoles: once(ahead.poles),
    aheadAxes: once(() => openDrawers(ahead.axes())),
  }
}

const NOTHING_AHEAD: ReadAhead = { clauses: () => [], axes: () => [], poles: () => [] }

/** Each thing → where it stands. One by one: pairs to make a map of would be garbage. */
function placesOf<T>(list: readonly T[]): Map<T, number> {
  const places = new Map<T, number>()
  for (let i = 0; i < list.length; i++) places.set(list[i]!, i)
  return places
}

/** The axes a text speaks of, words of no matter included. */
export function axesIn(text: string, { lexicon, axisIds }: Pick<Ground, 'lexicon' | 'axisIds'>): readonly number[] {
  const concepts = readConcepts(text, lexicon.table).flatMap(token => token.concepts)
  return [...new Set(concepts.flatMap(concept => axisIds.get(axisOf(concept)) ?? []))]
}

/** The axes of a statement's own words. */
export function ownAxes(statement: number, { own }: Pick<TextIndex, 'own'>): readonly number[] {
  return numbersIn(own.at(statement))
}

/** Those of all statements of a section. */
export function axesAround(section: number, { around, index }: Ground): ReadonlySet<number> {
  const known = around.get(section)
  if (known) return known
  const read = new Set(numbersIn(index.around.at(section)))
  around.set(section, read)
  return read
}

const numbersIn = (packed: PackedNumbers = ''): readonly number[] =>
  packed === '' ? [] : packed.split(' ').map(Number)

/** Which statements bear a mark; empty for an intent that has none. */
export function marksFor(mark: Mark, { index }: Ground): PackedMarks {
  const at = markAt(mark)
  return at < 0 ? '' : index.marks.at(at)!
}

/** The statements that speak of an axis, themselves or by their place. */
export function fieldOf(axis: number, { fields, index }: Ground): Field {
  const known = fields.get(axis)
  if (known) return known
  const read = unpackFields(index.fields.at(axis)!)
  fields.set(axis, read)
  return read
}

/** How plainly a statement and its place speak of an axis, 0 to 1. */
export function plainnessOf(axis: number, statement: number, ground: Ground): number {
  return plainness(statement, fieldOf(axis, ground))
}

/** Sentences of a page are read once, however many questions come. */
export function clausesOf(sentence: string, ground: Ground): readonly Clause[] {
  const known = ground.clauses.get(sentence)
  if (known) return known
  const packed = ground.ahead().get(sentence)
  const read = packed === undefined ? readClauses(sentence, ground.lexicon.table) : unpackClauses(packed)
  if (ground.clauses.size < MOST_CLAUSES) ground.clauses.set(sentence, read)
  return read
}

/** Where the build has read it, without its clauses. */
export function polesOf(statement: Statement, ground: Ground): readonly Pole[] {
  const known = ground.poles.get(statement.id)
  if (known) return known
  const packed = ground.aheadPoles().at(statement.id)
  const read = packed === undefined ? polesIn(clausesOf(statement.text, ground)) : unpackPoles(packed)
  if (ground.poles.size < MOST_CLAUSES) ground.poles.set(statement.id, read)
  return read
}

/** Memory stays bounded on huge pages. */
const MOST_CLAUSES = 5000
