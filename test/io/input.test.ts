import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Input, inputLines, inputText } from '../../src/io/input.ts'

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
  for await (const line of inputLines(inputOf(chunks))) lines.push(line)
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
        expect(await inputText(inputOf(pieces))).toBe(bytes.toString())
      },
    ),
  )
})
