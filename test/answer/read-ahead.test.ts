import { expect, test } from 'vitest'
import { readClauses } from '../../src/answer/clauses.ts'
import { axesIn, clausesOf, prepareGround } from '../../src/answer/ground.ts'
import { prepare } from '../../src/answer/prepare.ts'
import { allProcedureTexts, procedureTexts } from '../../src/answer/procedure-texts.ts'
import { readAhead, sentencesIn, unpackClauses } from '../../src/answer/read-ahead.ts'
import { bundledGround } from '../support/ground.ts'

const ground = bundledGround()
const lines = readAhead(ground.text)
const texts = allProcedureTexts(ground.records, ground.text)
const axes = texts.map(text => axesIn(text, ground))

test('a sentence read ahead is read as one read when the question comes', () => {
  const sentences = sentencesIn(ground.text)
  expect(lines).toHaveLength(sentences.length)
  for (const [i, sentence] of sentences.entries())
    expect(unpackClauses(lines[i]!), sentence).toEqual(readClauses(sentence, ground.lexicon.table))
})

test('every statement and what it leans on is found in the lines', () => {
  const { records, text } = ground
  const ahead = prepareGround(records, text, prepare(records, text), { clauses: () => lines, axes: () => axes })
  for (const { text: sentence, context } of text.statements.slice(0, 200)) {
    expect(ahead.ahead().get(sentence)).toBeDefined()
    expect(clausesOf(sentence, ahead)).toEqual(clausesOf(sentence, ground))
    if (context !== null) expect(clausesOf(context, ahead)).toEqual(clausesOf(context, ground))
  }
  for (const procedure of text.procedures) {
    const { titles, led, steps } = procedureTexts(procedure, records, text)
    expect(ahead.ahead().get(procedure.title)).toBeDefined()
    for (const each of [titles, led ?? titles, steps]) expect(ahead.aheadAxes().get(each)).toEqual(axesIn(each, ground))
  }
})
