// A catalog made ready for questions: its text, its index, and the numbers ranking needs. Made once per run.
import type { Records, Section, Statement, Text } from '../model/catalog.ts'
import type { Channel } from '../model/condition.ts'
import { conceptTable } from '../words/concept-reader.ts'
import { type Clause, readClauses } from './clauses.ts'
import type { TextIndex } from './index-text.ts'
import { indexText } from './index-text.ts'
import { buildLexicon, type Lexicon } from './lexicon.ts'

export interface Ground {
  readonly records: Records
  readonly text: Text
  readonly lexicon: Lexicon
  readonly index: TextIndex
  readonly axisIds: ReadonlyMap<string, number>
  /** For each axis: how telling it is among the statements, 0 to 1. */
  readonly weight: readonly number[]
  readonly sections: ReadonlyMap<number, Section>
  /** For each statement: axis → how plainly it speaks of it, 0 to 1. */
  readonly fields: readonly ReadonlyMap<number, number>[]
  /** Statement → its place in `text.statements`. */
  readonly at: ReadonlyMap<Statement, number>
  /** See `TextIndex.reach`. */
  readonly reach: readonly (ReadonlySet<Channel> | null)[]
  readonly remarks: ReadonlySet<number>
  /** Clauses of the sentences read so far: a memory, filled as questions come. */
  readonly clauses: Map<string, readonly Clause[]>
  /** For each section id: every axis its statements speak of. */
  readonly sectionAxes: ReadonlyMap<number, ReadonlySet<number>>
}

/** How much a word counts that stands not in the sentence itself but near it. */
const OWN = 1
const BACK = 0.95
const LEAD = 0.8
const TITLE = 0.75
const ABOVE = 0.6
const FEATURE = 0.6
const KEY = 0.55
const NEIGHBOUR = 0.35

function fieldsOf(
  records: Records,
  text: Text,
  index: TextIndex,
  sections: ReadonlyMap<number, Section>,
): Map<number, number>[] {
  const featureAt = new Map(records.features.map((f, i) => [f.id, i]))
  const keyAt = new Map(records.keys.map((k, i) => [k.key, i]))
  const sectionAt = new Map(text.sections.map((s, i) => [s.id, i]))
  return text.statements.map((s, i) => {
    const map = new Map<number, number>()
    const take = (axes: readonly number[] | undefined, weight: number) => {
      for (const axis of axes ?? []) if ((map.get(axis) ?? 0) < weight) map.set(axis, weight)
    }
    take(index.own[i], OWN)
    // "It can't be enabled later": what it points back to is part of what it says.
    take(index.lead[i], s.form === 'cell' ? LEAD : BACK)
    let section = sections.get(s.section)
    take(section && index.titles[sectionAt.get(section.id)!], TITLE)
    while (section && section.parent !== null) {
      section = sections.get(section.parent)
      take(section && index.titles[sectionAt.get(section.id)!], ABOVE)
    }
    if (s.feature !== null) take(index.features[featureAt.get(s.feature) ?? -1], FEATURE)
    for (const key of s.keys) take(index.keys[keyAt.get(key) ?? -1], KEY)
    for (const near of [i - 1, i + 1]) {
      const other: Statement | undefined = text.statements[near]
      if (other && other.section === s.section) take(index.own[near], NEIGHBOUR)
    }
    return map
  })
}

function sectionAxesOf(text: Text, index: TextIndex): Map<number, Set<number>> {
  const map = new Map<number, Set<number>>()
  for (const [i, { section }] of text.statements.entries()) {
    const axes = map.get(section) ?? new Set()
    for (const axis of index.own[i]!) axes.add(axis)
    map.set(section, axes)
  }
  return map
}

export function prepareGround(records: Records, text: Text, made?: TextIndex): Ground {
  const table = conceptTable()
  const index = made ?? indexText(records, text, table)
  const lexicon = buildLexicon(records, index.words, table)
  const sections = new Map(text.sections.map(s => [s.id, s]))
  const counts = new Array<number>(index.vocabulary.length).fill(0)
  for (const axes of index.own) for (const axis of axes) counts[axis]! += 1
  const most = Math.log(1 + index.own.length)
  return {
    records,
    text,
    lexicon,
    index,
    axisIds: new Map(index.vocabulary.map((axis, id) => [axis, id])),
    weight: counts.map(n => Math.log(1 + index.own.length / (1 + n)) / most),
    sections,
    fields: fieldsOf(records, text, index, sections),
    at: new Map(text.statements.map((s, i) => [s, i])),
    sectionAxes: sectionAxesOf(text, index),
    reach: index.reach.map(r => r && new Set(r)),
    remarks: new Set(index.remarks),
    clauses: new Map(),
  }
}

/** Sentences of a page are read once, however many questions come. */
export function clausesOf(sentence: string, ground: Ground): readonly Clause[] {
  const known = ground.clauses.get(sentence)
  if (known) return known
  const read = readClauses(sentence, ground.lexicon.table)
  if (ground.clauses.size < MOST_CLAUSES) ground.clauses.set(sentence, read)
  return read
}

/** Memory stays bounded on huge pages. */
const MOST_CLAUSES = 5000
