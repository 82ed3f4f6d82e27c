import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Input, inputLines, LONGEST_LINE } from '../../src/io/input.ts'

function inputOf(chunks: readonly Uint8Array[]): Input {
  return {
    isTerminal: () => false,
    async *chunks() {
      yield* chunks
    },
  }
}

async function linesOf(chunks: readonly Uint8Array[]): Promise<string[]> {
  const lines: string[] = []
  for await (const { text, cut } of inputLines(inputOf(chunks))) lines.push(cut ? `${text}…` : text)
  return lines
}

test.each([
  ['', []],
  ['one', ['one']],
  ['one\n', ['one']],
  ['one\r\ntwo\r\n', ['one', 'two']],
  ['\n\none\n\n', ['', '', 'one', '']],
  ['\ufeffone\n', ['one']],
])('%j is the lines %j', async (text, lines) => {
  expect(await linesOf([Buffer.from(text)])).toEqual(lines)
})

test('lines do not depend on where the pieces are cut, not even inside a character', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '🦊', '\n', '\r\n', ' ')).map(parts => Buffer.from(parts.join(''))),
      fc.nat(),
      async (bytes, at) => {
        const cut = bytes.length === 0 ? 0 : at % bytes.length
        const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)]
        expect(await linesOf(pieces)).toEqual(await linesOf([bytes]))
      },
    ),
  )
})

test.each([0, 1])('a line of the longest kind and %i more', async more => {
  const long = 'a'.repeat(LONGEST_LINE + more)
  const told = more === 0 ? long : `${'a'.repeat(LONGEST_LINE)}…`
  for (const text of [`one\n${long}\ntwo\n`, `one\r\n${long}\r\ntwo`])
    for (const size of [7, 65_536, text.length]) {
      const bytes = Buffer.from(text)
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      )
      expect(await linesOf(pieces)).toEqual(['one', told, 'two'])
    }
})

test('a line without end takes no memory', async () => {
  const input: Input = {
    isTerminal: () => false,
    async *chunks() {
      yield 'one\n'
      const piece = Buffer.alloc(65_536, 'a')
      for (let i = 0; i < 8000; i++) yield piece
      yield '\ntwo\n'
    },
  }
  const lines: string[] = []
  let most = 0
  for await (const { text } of inputLines(input)) {
    lines.push(text.slice(0, 3))
    most = Math.max(most, text.length)
  }
  expect(lines).toEqual(['one', 'aaa', 'two'])
  expect(most).toBe(LONGEST_LINE)
}, 30_000)
