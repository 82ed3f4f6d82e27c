import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandWords } from '../../src/cli/command-words.ts'

const specs = {
  json: { type: 'boolean', summary: '', short: 'j' },
  all: { type: 'boolean', summary: '', short: 'a' },
  width: { type: 'number', summary: '', short: 'w' },
  content: { type: 'string', summary: '' },
} as const

const config = {
  json: { type: 'boolean', short: 'j' },
  all: { type: 'boolean', short: 'a' },
  width: { type: 'string', short: 'w' },
  content: { type: 'string' },
} as const

/** What Node makes of the same words. */
function byNode(argv: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...argv],
    options: config,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  return tokens
    .filter(token => token.kind !== 'option-terminator')
    .map(token =>
      token.kind === 'positional'
        ? { kind: 'argument', index: token.index, value: token.value }
        : {
            kind: 'option',
            index: token.index,
            name: token.name,
            typed: token.rawName,
            value: token.value,
            glued: token.inlineValue === true,
          },
    )
}

const word = fc.oneof(
  fc.constantFrom(
    '--',
    '-',
    '--json',
    '--json=x',
    '--width',
    '--width=40',
    '--width=',
    '--content',
    '-j',
    '-w',
    '-w40',
  ),
  fc.constantFrom('-ja', '-jw', '-jw40', '-x', '-jxa', '--nonsense', '--nonsense=1', 'key', 'a=b', '', '-ж'),
)

test('command lines are read as Node reads them', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), argv => {
      expect(commandWords(argv, specs)).toEqual(byNode(argv))
    }),
    { numRuns: 2000 },
  )
})

test.each(['__proto__', 'constructor', 'toString'])('--%s is an option like any unknown one', name => {
  expect(commandWords([`--${name}`, 'x'], specs)).toMatchObject([{ name, value: undefined }, { value: 'x' }])
})
