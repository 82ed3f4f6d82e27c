import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordList } from '../../src/words/light-words.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 })

test('a list has the words a set has, at the first look-up and at the hundredth', () => {
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), fc.array(word), (lines, asked) => {
      const set = new Set(lines.flat())
      const list = wordList(`\n  ${lines.map(line => line.join(' ')).join('\n  ')}\n`)
      for (let round = 0; round < 3; round++)
        for (const each of [...asked, ...set, '', 'a b', 'a\n']) expect(list.has(each)).toBe(set.has(each))
      expect(new Set(list)).toEqual(set)
    }),
  )
})
