// Lists of words that are looked through as text answer like sets.
import { expect, test } from 'vitest'
import { LIGHT_WORDS, wordList } from '../../src/words/light-words.ts'
import { wordsOf } from '../../src/words/table-words.ts'

test.each([
  ['red', true],
  ['blue', true],
  ['re', false],
  ['red green', false],
  ['', false],
  [' ', false],
])('a list has whole words only: "%s" %s', (word, has) => {
  expect(wordList('\n  red green\n  blue\n').has(word)).toBe(has)
})

test('a list goes through its words', () => {
  expect([...wordList('\n  red green\n  blue\n')]).toEqual(['red', 'green', 'blue'])
})

test('every light word is found in its list', () => {
  const light = wordsOf('l').split(' ')
  expect(light.length).toBeGreaterThan(1000)
  expect(light.filter(word => !LIGHT_WORDS.has(word))).toEqual([])
})
