import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeKeys, flushKeys, type KeyEvent, patience } from '../../src/tui/decode-keys.ts'

const named = (events: readonly KeyEvent[]) =>
  events.map(event =>
    event.kind === 'chord' ? `<${event.chord}>` : event.kind === 'paste' ? `paste:${event.text}` : event.text,
  )

test.each([
  ['abc', ['abc']],
  ['\u001b[A\u001b[B\u001b[C\u001b[D', ['<up>', '<down>', '<right>', '<left>']],
  ['\u001bOA\u001bOP', ['<up>', '<f1>']],
  [
    '\u001b[5~\u001b[6~\u001b[1~\u001b[4~\u001b[H\u001b[F',
    ['<pageup>', '<pagedown>', '<home>', '<end>', '<home>', '<end>'],
  ],
  ['\u001b[11~\u001b[15~\u001b[[A', ['<f1>', '<f5>', '<f1>']],
  ['\u001b[1;5C\u001b[1;3D\u001b\u001b[D', ['<ctrl+right>', '<alt+left>', '<alt+left>']],
  ['\u001b[Z\t\r\n\r\n', ['<shift+tab>', '<tab>', '<enter>', '<enter>']],
  ['\u0003\u0019\u007f\b', ['<ctrl+c>', '<ctrl+y>', '<backspace>', '<backspace>']],
  ['\u001bb\u001bf\u001b\u007f', ['<alt+b>', '<alt+f>', '<alt+backspace>']],
  ['web\tj\rk', ['web', '<tab>', 'j', '<enter>', 'k']],
  ['漢字 é', ['漢字 é']],
  ['\u001b[200~one\ntwo\u001b[201~x', ['paste:one\ntwo', 'x']],
  ['\u001b[I\u001b[24;80R\u001b]11;rgb:0/0/0\u0007\u001bP1$r\u001b\\a', ['a']],
  ['\u001b\u001b', ['<esc>']],
  ['\u001b]5x\u0003', ['<alt+]>', '5x', '<ctrl+c>']],
  ['\u001b]hello', ['<alt+]>', 'hello']],
  ['\u001bPhello\u001b_x\u001b^y', ['<alt+P>', 'hello', '<alt+_>', 'x', '<alt+^>', 'y']],
])('%j', (input, expected) => {
  expect(named(decodeKeys(input).events)).toEqual(expected)
})

test('a lone Esc waits, then is the key', () => {
  const { events, rest } = decodeKeys('a\u001b')
  expect(named(events)).toEqual(['a'])
  expect(named(flushKeys(rest))).toEqual(['<esc>'])
})

test('Alt with a bracket waits no longer than Esc', () => {
  const { events, rest } = decodeKeys('\u001b]')
  expect(events).toEqual([])
  expect(patience(rest)).toBe(patience('\u001b'))
  expect(named(flushKeys(rest))).toEqual(['<alt+]>'])
})

test('a paste that never ends is what came of it', () => {
  expect(named(flushKeys(decodeKeys('\u001b[200~half').rest))).toEqual(['paste:half'])
})

test('half a sequence types nothing when the rest never comes', () => {
  expect(flushKeys(decodeKeys('\u001b[1;').rest)).toEqual([])
})

test('a paste may come in pieces, with sequences cut in two', () => {
  const whole = '\u001b[200~key = "value"\u001b[201~'
  for (let cut = 1; cut < whole.length; cut++) {
    const first = decodeKeys(whole.slice(0, cut))
    const second = decodeKeys(first.rest + whole.slice(cut))
    expect(named([...first.events, ...second.events])).toEqual(['paste:key = "value"'])
  }
})

const pieces = fc.array(
  fc.constantFrom(
    'a',
    'Z',
    ' ',
    'ß',
    '漢',
    '😀',
    '\r',
    '\t',
    '\u007f',
    '\u0003',
    '\u001b[A',
    '\u001bOP',
    '\u001b[1;5C',
    '\u001b[5~',
    '\u001bx',
    '\u001b[200~p\r\u001b[201~',
    '\u001b]11;rgb:0/0/0\u001b\\',
    '\u001b]x',
  ),
  { maxLength: 30 },
)

test('wherever the input is cut, the same keys come out', () => {
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(200), { maxLength: 6 }), (all, cuts) => {
      const input = all.join('')
      const whole = decodeKeys(input)
      const at = [...new Set(cuts.map(cut => cut % (input.length + 1)))].sort((a, b) => a - b)
      let rest = ''
      const events: KeyEvent[] = []
      for (const [i, from] of [0, ...at].entries()) {
        const decoded = decodeKeys(rest + input.slice(from, at[i]))
        events.push(...decoded.events)
        rest = decoded.rest
      }
      expect(joined(events)).toEqual(joined(whole.events))
      expect(rest).toBe(whole.rest)
    }),
  )
})

test('any input at all is taken without an exception, and nothing typed is unprintable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), input => {
      for (const event of decodeKeys(input).events)
        if (event.kind === 'text') expect(event.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    }),
  )
})

/** Text may come in more pieces when the input does. */
function joined(events: readonly KeyEvent[]): string {
  return named(events).join('')
}
