// The automaton against the plain way: words looked for one by one in the text with its signs made spaces.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterAutomaton } from '../../src/parse/letter-automaton.ts'

const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `.replace(/ +/g, ' ')

function plainly(words: readonly string[], text: string): number {
  return words.reduce((bits, word, i) => {
    const wanted = word.toLowerCase().replace(/[^a-z]+/g, ' ')
    return spaced(text).includes(wanted) ? bits | (1 << i) : bits
  }, 0)
}

test.each<[string, string, boolean]>([
  [' key', 'the key', true],
  [' key', 'Keyboard', true],
  [' key', 'monkey', false],
  [' int ', 'an int, or', true],
  [' int ', 'print', false],
  ['n t ', 'it isn’t', true],
  ['has to', 'has  (to', true],
  ['string', 'substrings', true],
  [' set ', '`Set`', true],
])('%j in %j: %s', (word, text, found) => {
  expect(letterAutomaton([[word, 1]])(text)).toBe(found ? 1 : 0)
})

test('signs count by themselves, also beyond ASCII', () => {
  const find = letterAutomaton(
    [],
    [
      ['=', 1],
      ['→', 2],
    ],
  )
  expect([find('a = b'), find('a → b'), find('a b')]).toEqual([1, 2, 0])
})

test('finds what looking for each word finds', () => {
  const letters = fc.stringMatching(/^[ab c.]{0,7}$/)
  const words = fc.array(
    letters.filter(word => /[abc]/.test(word)),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(words, fc.stringMatching(/^[abcA c.,'é-]{0,30}$/), (some, text) => {
      const find = letterAutomaton(some.map((word, i) => [word, 1 << i]))
      expect(find(text)).toBe(plainly(some, text))
    }),
    { numRuns: 2000 },
  )
})
