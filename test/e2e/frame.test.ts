// The frame of the built program: what holds for every command, from a real shell.
import { expect, test } from 'vitest'
import { program, shell } from './program.ts'

test('--version says the version and the date of the content', async () => {
  expect(await program(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^mde-ios \d+\.\d+\.\d+ \(content of (?:no date|\d{4}-\d\d-\d\d)\)\n$/),
    err: '',
  })
})

test('without arguments and without a terminal it prints help', async () => {
  const { code, out } = await program([])
  expect(code).toBe(0)
  expect(out).toContain('Commands')
})

test.each([
  ['mde-ios --help | head -n 1', 0],
  ['mde-ios --help | true', 0],
  ['mde-ios --help <&-', 0],
  ['mde-ios --help >&-', 0],
  ['mde-ios --help >/dev/null', 0],
  ['mde-ios --nonsense 2>&-', 2],
  ['mde-ios --help > /dev/full', 3],
])('%s ends with %i and no word on standard error but an error', async (line, code) => {
  const ended = await shell(line)
  expect(ended.code).toBe(code)
  if (code === 0) expect(ended.err).toBe('')
  else expect(ended.err).not.toContain(' at ')
})

test.each([40, 80, 200])('help fits %i columns', async width => {
  const { out } = await program(['--help', '--width', String(width)])
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(width)
})

test.each([
  [['--help'], {}, false],
  [['--help', '--color', 'always'], {}, true],
  [['--help'], { FORCE_COLOR: '1' }, true],
  [['--help'], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
])('%j with %j has colour: %s', async (argv, env, colour) => {
  const { out } = await program(argv, { env })
  expect(out.includes('\u001b')).toBe(colour)
})

test('it runs from a folder that is gone and with an environment that is empty', async () => {
  expect((await shell('d=$(mktemp -d); cd "$d"; rmdir "$d"; mde-ios --help >/dev/null')).code).toBe(0)
  expect((await shell('mde-ios() { env -i "$NODE" "$BIN" "$@"; }; mde-ios --help >/dev/null')).code).toBe(0)
})
