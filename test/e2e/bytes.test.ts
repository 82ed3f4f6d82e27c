// The raw bytes the built program writes, for every way in × every command: none that a terminal obeys, in UTF-8 or in 8 bits,
// but the styles and links it makes itself. And what a real terminal is sent.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { KEY, openProgram } from '../support/pty.ts'
import { AROUND, cellOf, homesIn, lineOf, STDIN, writeHostileFolder } from './hostile-lines.ts'
import { leakInBytes, withoutDressInBytes } from './hostile-text.ts'
import { bin, cleanEnv, node, programBytes } from './program.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-bytes-'))
  writeHostileFolder(cwd)
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** Questions and policies as they come in, some of it no UTF-8. */
const INPUT = Buffer.concat([
  Buffer.from(STDIN),
  Buffer.from([0x9b, 0x32, 0x4a, 0x9d, 0x30, 0x3b, 0x78, 0x9c, 0xff, 0x0a]),
])

/** On another Node than the own one, one line a cell will do. */
const most = process.env.MDE_IOS_TEST_NODE ? 1 : 2

/** … and of the ways in, every third for each command, another for the next. */
function taken(around: string, name: string): boolean {
  const at = Object.keys(AROUND).indexOf(around) + COMMANDS.findIndex(command => command.name === name)
  return !process.env.MDE_IOS_TEST_NODE || at % 3 === 0
}

test('what is looked for is found', () => {
  const bad = ['\u001b[2J', '\u001b]0;x\u0007', '\u001bP+q\u001b\\', '\u009b2J', '\u007f', '\u202e', '\u2066', '\u0008']
  for (const text of bad) expect(leakInBytes(Buffer.from(`a${text}b`))).not.toBeNull()
  for (const byte of [0x90, 0x9b, 0x9d, 0x80, 0xff]) expect(leakInBytes(Buffer.from([0x61, byte, 0x62]))).not.toBeNull()
  expect(leakInBytes(Buffer.from('plain – text\t漢\n'))).toBeNull()
  const dressed = Buffer.from('\u001b[1;95ma\u001b[22;39m \u001b]8;;https://example.org/a\u0007b\u001b]8;;\u0007')
  expect(leakInBytes(withoutDressInBytes(dressed))).toBeNull()
  expect(leakInBytes(withoutDressInBytes(Buffer.from('\u001b]8;;https://a\u001b[2J\u0007')))).not.toBeNull()
})

describe.each(Object.keys(AROUND))('%s', around => {
  test.each(COMMANDS.map(({ name }) => name).filter(name => taken(around, name)))('through %s', async name => {
    const { argv = [], env = {} } = AROUND[around]!(cwd)
    const found = await Promise.all(
      cellOf(name)
        .slice(0, most)
        .map(async ({ words, mode }) => {
          const line = lineOf(name, words, mode.argv, argv)
          const all = { ...homesIn(cwd), PAGER: 'cat', ...mode.env, ...env } as Record<string, string>
          const { code, out, err } = await programBytes(line, { cwd, stdin: INPUT, env: all })
          const dress = mode.terminal ? withoutDressInBytes : (bytes: Uint8Array) => bytes
          return Object.entries({ out, err })
            .map(([stream, bytes]) => [stream, leakInBytes(dress(bytes))])
            .concat(code === 70 ? [['fault', err.toString('latin1').slice(0, 600)]] : [])
            .filter(([, bad]) => bad !== null)
            .map(([stream, bad]) => `${JSON.stringify(line).slice(0, 200)} ${stream}: ${bad}`)
        }),
    )
    expect(found.flat()).toEqual([])
  })
})

describe.each(['a page', 'a page that spells it', 'notes about things'])('in a terminal, %s', around => {
  test.each(COMMANDS.map(({ name }) => name))('through %s', async name => {
    const { argv = [], env = {} } = AROUND[around]!(cwd)
    // The tour on a terminal is a screen of its own, `policy new` asks when nothing is given.
    const words = name === 'tour' ? ['--list'] : cellOf(name)[0]!.words
    const all = { ...cleanEnv(), ...homesIn(cwd), TERM: 'xterm-256color', PAGER: 'cat', FORCE_HYPERLINK: '1', ...env }
    // The shell says when it is over and stays: what a process wrote last can be lost when it is gone.
    const script = [
      '-c',
      `"$@"; printf '%s%s' the- end; exec sleep 100`,
      'bash',
      node,
      bin,
      ...lineOf(name, words, [], argv),
    ]
    const child = spawn('bash', script, { cols: 80, rows: 24, cwd, env: all, encoding: null })
    const pieces: Buffer[] = []
    await new Promise<void>(resolve =>
      child.onData(piece => {
        pieces.push(Buffer.from(piece as unknown as Uint8Array))
        if (Buffer.concat(pieces.slice(-8)).includes('the-end')) resolve()
      }),
    )
    child.kill()
    // The terminal itself puts a carriage return before each line feed.
    const written = Buffer.from(Buffer.concat(pieces).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
    expect(leakInBytes(withoutDressInBytes(written))).toBeNull()
  })
})

/** What the screen itself writes: placing, clearing to the end of a row, styles, modes, links, and what it copies. */
const DRAWING =
  /\u001b\[(?:\d+;\d+H|\d+G|K|[\d;]*m|\?(?:7|25|1049|2004|2026)[hl])|\u001b\]8;;[!-~]*(?:\u0007|\u001b\\)|\u001b\]52;c;[\w+/=]*\u0007/g
const COPIED = /\u001b\]52;c;([\w+/=]*)\u0007/g

test.each([['inline.md'], ['front.md'], ['encoded.md'], ['encoded.md', '--screen-reader']])(
  'the screen with %s %s, and what is copied from it',
  async (...argv) => {
    const pty = openProgram(['--notes', 'note.md', '--content', ...argv], {
      cwd,
      env: { ...homesIn(cwd), DISPLAY: '' },
    })
    try {
      await pty.until('Browse')
      const walk = [
        ...[
          'glow',
          KEY.tab,
          's',
          'l',
          KEY.down,
          KEY.enter,
          KEY.esc,
          KEY.f2,
          '\u0015',
          KEY.down,
          KEY.down,
          KEY.tab,
          KEY.enter,
        ],
        ...[KEY.ctrlY, 'p', KEY.f2, KEY.ctrlY, 'c', KEY.f3, `is glowguard on \u009b2J \u202e by default${KEY.enter}`],
        ...[KEY.ctrlY, 'a', KEY.ctrlY, 't', KEY.f4, '/', 'glow', KEY.enter, KEY.enter, KEY.f5, KEY.enter, KEY.enter],
        ...[KEY.f1, 'copy', KEY.esc, KEY.f2, '\u001b[200~\u009b2J\u202epasted\u001b[201~'],
      ]
      for (const keys of walk) {
        const before = pty.raw().length
        pty.type(keys)
        pty.type('\u000c')
        await pty.until(() => pty.raw().length > before, `an answer to ${JSON.stringify(keys)}`)
      }
      await pty.until('pasted')
      pty.type(KEY.ctrlC)
      expect(await pty.ended).toMatchObject({ code: 130 })
      const copied = [...pty.raw().matchAll(COPIED)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
      expect(copied.length).toBeGreaterThan(2)
      expect(copied.map(leakInBytes).filter(Boolean)).toEqual([])
      expect(leakInBytes(Buffer.from(pty.raw().replace(DRAWING, '').replaceAll('\r', '')))).toBeNull()
    } finally {
      pty.kill('SIGKILL')
    }
  },
)
