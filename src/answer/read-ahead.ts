// The sentences of a catalog → their clauses, a line of text each. The build reads them; a question looks at forty lines.
import type { Text } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import { conceptTable, type Token } from '../words/concept-reader.ts'
import { type Clause, type Pointed, readClauses } from './clauses.ts'

/** Clauses of one sentence as JSON. */
export type PackedClauses = string

/** What the build has read, in the order of `sentencesIn` and `allProcedureTexts`; empty when it has read nothing. */
export interface ReadAhead {
  readonly clauses: () => Lines<PackedClauses>
  readonly axes: () => Lines<readonly number[]>
}

export function readAhead(text: Text): readonly PackedClauses[] {
  const table = conceptTable()
  return sentencesIn(text).map(sentence => packClauses(readClauses(sentence, table)))
}

export function sentencesIn(text: Text): readonly string[] {
  const found = new Set<string>()
  for (const { text: sentence, context } of text.statements) {
    found.add(sentence)
    if (context !== null) found.add(context)
  }
  for (const { title } of text.procedures) found.add(title)
  return [...found]
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
