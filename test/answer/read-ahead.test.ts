import { expect, test } from 'vitest'
import { readClauses } from '../../src/answer/clauses.ts'
import { axesIn, clausesOf, polesOf, prepareGround } from '../../src/answer/ground.ts'
import { prepare } from '../../src/answer/prepare.ts'
import { allProcedureTexts, procedureTexts } from '../../src/answer/procedure-texts.ts'
import { packPoles, polesIn, readAhead, unpackClauses, unpackPoles } from '../../src/answer/read-ahead.ts'
import { packDrawers } from '../../src/model/drawers.ts'
import { bundledGround } from '../support/ground.ts'

const ground = bundledGround()
const ahead = readAhead(ground.text)
const clauses = packDrawers(ahead)
const poles = ground.text.statements.map(({ text }) => packPoles(clausesOf(text, ground)))
const texts = allProcedureTexts(ground.records, ground.text)
const axes = packDrawers(new Map(texts.map(text => [text, JSON.stringify(axesIn(text, ground))])))

test('a sentence read ahead is read as one read when the question comes', () => {
  for (const [sentence, packed] of ahead) {
    const read = readClauses(sentence, ground.lexicon.table)
    expect(unpackClauses(packed), sentence).toEqual(read)
    expect(unpackPoles(packPoles(read)), sentence).toEqual(polesIn(read).map(({ axis, sign }) => ({ axis, sign })))
  }
})

test('every statement and what it leans on is found in the lines', () => {
  const { records, text } = ground
  const ahead = prepareGround(records, text, prepare(records, text), {
    clauses: () => clauses,
    axes: () => axes,
    poles: () => poles,
  })
  for (const statement of text.statements.slice(0, 200)) {
    const { text: sentence, context } = statement
    expect(polesOf(statement, ahead).map(({ axis }) => axis)).toEqual(
      polesOf(statement, ground).map(({ axis }) => axis),
    )
    expect(ahead.ahead().get(sentence)).toBeDefined()
    expect(clausesOf(sentence, ahead)).toEqual(clausesOf(sentence, ground))
    if (context !== null) expect(clausesOf(context, ahead)).toEqual(clausesOf(context, ground))
  }
  for (const procedure of text.procedures) {
    const { titles, led, steps } = procedureTexts(procedure, records, text)
    expect(ahead.ahead().get(procedure.title)).toBeDefined()
    for (const each of [titles, led ?? titles, steps])
      expect(JSON.parse(ahead.aheadAxes().get(each)!)).toEqual(axesIn(each, ground))
  }
})
