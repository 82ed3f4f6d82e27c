// How surely a word that no page has means that something else is asked for.
import { expect, test } from 'vitest'
import { strangeness } from '../../src/answer/strangeness.ts'
import { conceptTable, readConcepts } from '../../src/words/concept-reader.ts'

const table = conceptTable()
const of = (question: string, word: string) => {
  const token = readConcepts(question.toLowerCase(), table).find(t => t.word.split(' ').includes(word))
  expect(token, `${word} in ${question}`).toBeDefined()
  return strangeness(token!, question)
}

test.each([
  ['does it drain the battery', 'battery'],
  ['can we push it with jamf', 'jamf'],
  ['what does a licence cost', 'cost'],
  ['does it talk to Grelmond', 'grelmond'],
  ['does it need PQ42', 'pq42'],
])('%s: a thing of its own', (question, word) => {
  expect(of(question, word)).toBe(1)
})

test.each([
  ['how do i flummox the thing', 'flummox'],
  ['a marmalade in accounts cannot get in', 'marmalade'],
  ['Marmalade in accounts cannot get in', 'marmalade'],
  ['A MARMALADE CANNOT GET IN', 'marmalade'],
  ['our chap Charlie cannot get in', 'charlie'],
])('%s: nobody knows, hardly matter', (question, word) => {
  expect(of(question, word)).toBeLessThan(0.5)
})

test('what only describes a thing of the pages is hardly matter', () => {
  const token = readConcepts('our mortgage site', table).find(t => t.word === 'mortgage')!
  expect(strangeness(token, 'our mortgage site', true)).toBeLessThan(strangeness(token, 'our mortgage', false))
})
