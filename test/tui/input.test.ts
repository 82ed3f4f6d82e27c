import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusters } from '../../src/output/render/columns.ts'
import type { Command } from '../../src/tui/keys.ts'
import { EMPTY, edit, insert } from '../../src/tui/state/input.ts'

/** `|` is the cursor. */
const input = (text: string) => ({ text: text.replace('|', ''), cursor: text.indexOf('|') })
const shown = ({ text, cursor }: { text: string; cursor: number }) => `${text.slice(0, cursor)}|${text.slice(cursor)}`

test.each<[string, Command, string]>([
  ['ab|c', 'left', 'a|bc'],
  ['|abc', 'left', '|abc'],
  ['abc|', 'right', 'abc|'],
  ['a👩‍👩‍👧|', 'left', 'a|👩‍👩‍👧'],
  ['web prot|', 'erase-word', 'web |'],
  ['web  |', 'erase-word', '|'],
  ['web prot|', 'word-left', 'web |prot'],
  ['|web prot', 'word-right', 'web| prot'],
  ['web| prot', 'erase-to-end', 'web|'],
  ['web| prot', 'erase-to-start', '| prot'],
  ['é|x', 'erase-left', '|x'],
  ['a|bc', 'erase-right', 'a|c'],
  ['a|bc', 'line-end', 'abc|'],
  ['ab|c', 'line-start', '|abc'],
])('%s %s %s', (before, command, after) => {
  expect(shown(edit(input(before), command)!)).toBe(after)
})

test('what does not edit is not for the input', () => {
  expect(edit(EMPTY, 'help')).toBeNull()
})

test('pasted lines become one; what could obey a terminal is left out', () => {
  expect(shown(insert(input('a|b'), 'x\ny\u001b[31m\u202e'))).toBe('ax y[31m|b')
})

test('the cursor never stands inside a character, and text stays bounded', () => {
  const commands: Command[] = [
    'left',
    'right',
    'word-left',
    'word-right',
    'erase-left',
    'erase-right',
    'erase-word',
    'line-start',
    'line-end',
  ]
  const step = fc.oneof(
    fc.constantFrom(...commands),
    fc.string({ unit: 'grapheme', maxLength: 5 }).map(text => ({ text })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), steps => {
      let now = EMPTY
      for (const each of steps)
        now =
          typeof each === 'string' ? (edit(now, each as Command) ?? now) : insert(now, (each as { text: string }).text)
      const before = clusters(now.text.slice(0, now.cursor))
      expect(now.cursor).toBeLessThanOrEqual(now.text.length)
      expect([...before, ...clusters(now.text.slice(now.cursor))]).toEqual(clusters(now.text))
    }),
  )
})

test('a book pasted in does not fit', () => {
  expect(insert(EMPTY, 'x'.repeat(100_000)).text.length).toBeLessThanOrEqual(2000)
})
