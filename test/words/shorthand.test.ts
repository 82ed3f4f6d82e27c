import { expect, test } from 'vitest'
import { OTHER_TOPICS, STOP_WORDS } from '../../src/words/light-words.ts'
import { SHORT_UNITS, SHORTHAND } from '../../src/words/shorthand.ts'

const shorts = SHORTHAND.flatMap(row => row.split(': ')[1]!.split(' '))

test('rows are plain words and short forms, each short form once', () => {
  for (const row of SHORTHAND) expect(row).toMatch(/^[a-z]+(?: [a-z]+)*: [a-z0-9/]+(?: [a-z0-9/]+)*$/)
  expect(shorts.filter((short, i) => shorts.indexOf(short) !== i)).toEqual([])
})

test('a short form is no word of its own', () => {
  const either = new Set(['r', 'u', 'n', 'w', 'pls', 'plz', 'thx'])
  expect(shorts.filter(short => !either.has(short) && (STOP_WORDS.has(short) || OTHER_TOPICS.has(short)))).toEqual([])
})

test('units read one way after a number and another elsewhere', () => {
  for (const [after, otherwise] of Object.values(SHORT_UNITS)) expect(after).not.toBe(otherwise)
})
