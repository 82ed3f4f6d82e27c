// Nothing that comes from outside reaches the terminal as it came: all that may be typed, in this process. The built program
// is held to the same by `bytes.test.ts`, for every way in.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { PROGRESS_FILE } from '../../src/tour/progress.ts'
import { run } from '../cli/run.ts'
import {
  AROUND,
  BAD,
  type Case,
  homesIn,
  lineOf,
  MODES,
  STDIN,
  TYPED,
  WHOLE,
  writeHostileFolder,
} from './hostile-lines.ts'
import { HOSTILE, HOSTILE_NAME, leak, withoutDress } from './hostile-text.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-safety-'))
  writeHostileFolder(cwd)
})
afterAll(() => rmSync(cwd, { recursive: true }))

test('every command is fed', () => {
  expect(Object.keys(TYPED).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
})

describe.each(WHOLE)('%s', around => {
  test.each(COMMANDS.map(({ name }) => name))('through %s', async name => {
    const { argv = [], env = {} } = AROUND[around]!(cwd)
    const found: string[] = []
    for (const words of TYPED[name]!)
      for (const mode of MODES) {
        // The tour on a terminal is a screen of its own.
        if (mode.terminal && name === 'tour' && !words.includes('--list') && !words.includes('--reset')) continue
        found.push(
          ...(await leaksOf({
            argv: lineOf(name, words, mode.argv, argv),
            stdin: STDIN,
            env: { ...homesIn(cwd), ...mode.env, ...env } as Record<string, string>,
            terminal: mode.terminal,
          })),
        )
      }
    expect(found).toEqual([])
  })
})

test('a damaged file of progress is told without its name being obeyed', async () => {
  const state = join(cwd, `${HOSTILE_NAME}-damaged`)
  mkdirSync(join(state, 'mde-ios'), { recursive: true })
  writeFileSync(join(state, 'mde-ios', PROGRESS_FILE), '{')
  const { err } = await run(['tour', '--list'], { env: { XDG_STATE_HOME: state, HOME: state }, cwd })
  expect(err).toContain('put aside')
  expect(leak(err)).toBeNull()
})

const WORDS: readonly Case[] = [
  { argv: [BAD] },
  { argv: [BAD, HOSTILE, '?'] },
  { argv: ['policy', BAD] },
  { argv: ['docs', HOSTILE] },
  { argv: ['help', BAD] },
  { argv: ['help', 'policy', BAD] },
  { argv: [`-${HOSTILE}`] },
  { argv: ['--help', '--content', BAD] },
  { argv: ['--version', BAD] },
  { argv: ['ask', '-'], stdin: STDIN },
  { argv: ['ask', '--card', '-'], stdin: STDIN },
  { argv: ['explain', '--content', 'inline.md', '--', `-${HOSTILE}`] },
]
test.each(WORDS.map((each, i) => [i, each] as const))(
  'words that are no command, and questions on standard input (%i)',
  async (_i, each) => {
    for (const mode of MODES)
      expect(
        await leaksOf({ ...each, argv: [...each.argv, ...mode.argv], env: { ...mode.env }, terminal: mode.terminal }),
      ).toEqual([])
  },
)

/** Every stream that held something a terminal obeys, and every fault of the program met on the way. */
async function leaksOf({ argv, stdin = '', env = {}, terminal }: Case & { terminal: boolean }): Promise<string[]> {
  const { code, out, err } = await run(argv, { stdin, env, cwd, terminal })
  const line = JSON.stringify(argv.map(word => (word.length > 40 ? `${word.slice(0, 12)}…` : word)))
  const found = Object.entries({ out, err }).flatMap(([stream, text]) => {
    const bad = leak(terminal ? withoutDress(text) : text)
    return bad === null ? [] : [`${line} ${stream}: ${bad}`]
  })
  return code === 70 ? [...found, `${line} is a fault: ${err.slice(0, 600)}`] : found
}
