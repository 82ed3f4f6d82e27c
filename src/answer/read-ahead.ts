// The sentences of a catalog → their clauses, packed as text. The build reads them; a question looks at forty.
import type { Text } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import { conceptTable, type Token } from '../words/concept-reader.ts'
import { type Clause, type Pointed, readClauses } from './clauses.ts'

/** Clauses of one sentence as JSON. */
export type PackedClauses = string

/** `axis+` or `axis-`, parted by spaces. */
export type PackedPoles = string

/**
 * What the build has read: as drawers, of `sentencesIn` their clauses and of `allProcedureTexts` their axes; as lines, of each
 * statement its poles.
 */
export interface ReadAhead {
  readonly clauses: () => Lines
  readonly axes: () => Lines
  readonly poles: () => Lines<PackedPoles>
}

/** Words of a sentence that have an opposite, in their order: their axes, and which way they point. */
export interface Pole {
  readonly axis: string
  readonly sign: 1 | -1
}

export function readAhead(text: Text): ReadonlyMap<string, PackedClauses> {
  const table = conceptTable()
  return new Map(sentencesIn(text).map(sentence => [sentence, packClauses(readClauses(sentence, table))]))
}

function sentencesIn(text: Text): readonly string[] {
  return [
    ...text.statements.flatMap(({ text: sentence, context }) => (context === null ? [sentence] : [sentence, context])),
    ...text.procedures.map(({ title }) => title),
  ]
}

export function polesIn(clauses: readonly Clause[]): readonly Pole[] {
  return clauses.flatMap(({ words }) => words.filter(word => word.polar))
}

type PackedToken = readonly [word: string, concepts: string, at: number, ofField: boolean, stop: boolean]
type PackedWord = readonly [token: number, axis: string, sign: 1 | -1, polar: boolean]
type PackedClause = readonly [
  role: Clause['role'],
  text: string,
  subordinator: string | null,
  negated: boolean,
  tokens: readonly PackedToken[],
  words: readonly PackedWord[],
]

function packClauses(clauses: readonly Clause[]): PackedClauses {
  const packed = clauses.map(({ role, text, subordinator, negated, words }): PackedClause => {
    const tokens = [...new Set(words.map(word => word.token))]
    return [
      role,
      text,
      subordinator,
      negated,
      tokens.map(({ word, concepts, at, ofField, stop }) => [word, concepts.join(' '), at, ofField, stop] as const),
      words.map(({ token, axis, sign, polar }) => [tokens.indexOf(token), axis, sign, polar] as const),
    ]
  })
  return JSON.stringify(packed)
}

/** A question asks this of forty sentences, and of few for more. */
export function packPoles(clauses: readonly Clause[]): PackedPoles {
  return polesIn(clauses)
    .map(({ axis, sign }) => `${axis}${sign > 0 ? '+' : '-'}`)
    .join(' ')
}

export function unpackPoles(packed: PackedPoles): readonly Pole[] {
  const poles = packed === '' ? [] : packed.split(' ')
  return poles.map(pole => ({ axis: pole.slice(0, -1), sign: pole.endsWith('+') ? 1 : -1 }))
}

/** Made by the hundred: read by place, since a pattern of places asks an iterator for each. */
export function unpackClauses(packed: PackedClauses): readonly Clause[] {
  return (JSON.parse(packed) as readonly PackedClause[]).map(clause => {
    const tokens = clause[4].map(unpackToken)
    const words = clause[5].map(
      (word): Pointed => ({ axis: word[1], sign: word[2], polar: word[3], token: tokens[word[0]]! }),
    )
    return { role: clause[0], text: clause[1], subordinator: clause[2], words, negated: clause[3] }
  })
}

function unpackToken(token: PackedToken): Token {
  return { word: token[0], concepts: token[1].split(' '), at: token[2], ofField: token[3], stop: token[4] }
}
