// Nothing that comes from outside reaches the terminal as it came: every way in, through every command.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { PROGRESS_FILE } from '../../src/tour/progress.ts'
import { run } from '../cli/run.ts'
import { encodedPage, HOSTILE, HOSTILE_NAME, hostilePage, hostilePolicies, leak, withoutDress } from './hostile-text.ts'

let cwd: string
const INLINE = HOSTILE.replace(/[\r\v\f\u0085\u2028]/g, '')

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-safety-'))
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(cwd, name), text)
  write('all.md', hostilePage(HOSTILE))
  write('inline.md', hostilePage(INLINE, 'x'))
  write('encoded.md', encodedPage())
  write('front.md', hostilePage('x', '\u202e\u2066\u200f'))
  // 8-bit controls are no UTF-8 at all.
  write('latin.md', Buffer.from(hostilePage('\u009b2J\u009d0;x\u009c\u0090'), 'latin1'))
  write(`${HOSTILE_NAME}.md`, hostilePage(INLINE, 'x'))
  for (const name of ['pages', `${HOSTILE_NAME}-pages`]) {
    mkdirSync(join(cwd, name))
    write(join(name, 'inline.md'), hostilePage(INLINE, 'x'))
    write(join(name, `${HOSTILE_NAME}.md`), encodedPage())
    write(join(name, `broken${HOSTILE_NAME}.md`), `---\n${INLINE}: [\n---\n# x\n`)
  }
  for (const name of ['policies', `${HOSTILE_NAME}-policies`]) {
    mkdirSync(join(cwd, name))
    for (const [file, text] of hostilePolicies(INLINE)) write(join(name, file), text)
    for (const [file, text] of hostilePolicies(HOSTILE)) write(join(name, `${HOSTILE_NAME}${file}`), text)
  }
})
afterAll(() => rmSync(cwd, { recursive: true }))

interface Case {
  readonly argv: readonly string[]
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

const BAD = `Glow${HOSTILE}`

/** What a person may type behind the words of each command; `HOSTILE` text wherever text may stand. */
const TYPED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  explain: [['GlowGuard'], ['Glow shield'], [`Glow${INLINE}Guard`], [BAD], ['WebProtection', BAD]],
  list: [[], ['--features'], ['--format', 'csv'], ['--format', 'md'], ['--feature', BAD], ['--type', BAD]],
  ask: [
    ['is GlowGuard on by default?'],
    ['--why', 'what does GlowGuard do?'],
    ['--card', 'how do I set GlowGuard?'],
    ['what', 'is', `Glow${INLINE}Guard`],
    [BAD],
    ['--card', '--why', `is web protection ${HOSTILE} on by default?`],
    ['--card', `does ${HOSTILE} work?`],
  ],
  search: [['glow'], ['shield', 'guard'], [BAD], ['web', BAD, HOSTILE]],
  steps: [['GlowGuard'], ['Glow shield'], [BAD]],
  'docs show': [[], ['Glow shield', '--no-pager'], [`Glow ${INLINE} shield`], [BAD]],
  'docs diff': [
    ['front.md', 'inline.md', '--all'],
    ['inline.md', 'encoded.md', '--all'],
    ['inline.md', 'encoded.md', '--format', 'md'],
    ['pages', `${HOSTILE_NAME}-pages`, '--all'],
    ['all.md', `${HOSTILE_NAME}.md`],
    [BAD, HOSTILE],
    ['inline.md', 'front.md', '--format', BAD],
  ],
  'docs lint': [['inline.md'], ['all.md'], ['pages'], [`${HOSTILE_NAME}-pages`], [`${HOSTILE_NAME}.md`], [BAD]],
  tour: [['--list'], [], ['--lesson', '1'], ['--lesson', BAD], ['--lesson', '99'], ['--reset']],
  'policy check': [
    ['policies', '--effective'],
    [`${HOSTILE_NAME}-policies`, '--severity', 'info'],
    ['policies', '--format', 'sarif'],
    ['policies', `${HOSTILE_NAME}-policies`, '--fix', '--force', '--out', `out${HOSTILE_NAME}`],
    [`policies/${HOSTILE_NAME}raw.json`],
    ['-'],
    [BAD],
    ['policies', '--rule', BAD],
  ],
  'policy new': [
    ['--channel', 'mdm', `WebProtection=${HOSTILE}`],
    ['--channel', 'mdm', '--name', BAD, 'WebProtection=false'],
    ['--channel', 'mdm', '--name', BAD, 'WebProtection=false', '--out', `new${HOSTILE_NAME}.json`, '--force'],
    ['--channel', 'mdm', '--name', BAD, 'WebProtection=false', '--out', `new${HOSTILE_NAME}.json`],
    ['--channel', 'mam', '--format', 'table', `DefenderDeviceTag=${HOSTILE}`],
    ['--channel', 'mdm', '--format', 'xml', `DefenderDeviceTag=${HOSTILE}`],
    ['--channel', 'mdm', `${BAD}=${HOSTILE}`],
    ['--channel', 'mdm', `${BAD}:${HOSTILE}=1`],
    ['--channel', 'mdm', BAD],
    ['--channel', BAD, 'A=1'],
  ],
  'policy rules': [[], [BAD]],
  doctor: [[], [BAD]],
  completion: [['bash'], ['zsh'], ['fish'], ['pwsh'], [BAD]],
  'completion install': [['bash'], ['zsh'], ['pwsh'], [BAD]],
  complete: [
    ['--', 'explain', ''],
    ['--', 'explain', 'Gl'],
    ['--', 'docs', 'show', ''],
    ['--', 'policy', 'new', 'GlowGuard='],
    ['--', BAD],
    ['--', 'explain', BAD],
  ],
}

/** Where text comes from besides the words: each of them meets every command. */
const AROUND: Readonly<
  Record<string, (folder: string) => { readonly argv?: readonly string[]; readonly env?: object }>
> = {
  'the bundled content': () => ({}),
  'a page': () => ({ argv: ['--content', 'inline.md'] }),
  'a page with line ends in it': () => ({ argv: ['--content', 'all.md'] }),
  'a page that spells it': () => ({ argv: ['--content', 'encoded.md'] }),
  'front matter': () => ({ argv: ['--content', 'front.md'] }),
  'a page in 8 bits': () => ({ argv: ['--content', 'latin.md'] }),
  'a page of such a name': () => ({ argv: ['--content', `${HOSTILE_NAME}.md`] }),
  'a folder of such names': () => ({ argv: ['--content', `${HOSTILE_NAME}-pages`] }),
  'pages added': () => ({ argv: ['--content', `+${HOSTILE_NAME}-pages`] }),
  'a path that leads nowhere': () => ({ argv: ['--content', BAD] }),
  'content by the environment': () => ({ env: { MDE_IOS_CONTENT: BAD } }),
  notes: () => ({ argv: ['--notes', 'pages'] }),
  'notes that lead nowhere': () => ({ argv: ['--notes', BAD] }),
  'an unknown option': () => ({ argv: [`--${HOSTILE}`] }),
  'the value of an option': () => ({ argv: ['--width', HOSTILE] }),
  'a choice': () => ({ argv: ['--color', HOSTILE] }),
  'the environment': folder => ({
    env: {
      TERM: HOSTILE,
      LANG: HOSTILE,
      LC_ALL: HOSTILE,
      COLUMNS: HOSTILE,
      PAGER: HOSTILE,
      NO_COLOR: '',
      TERM_PROGRAM: HOSTILE,
      SHELL: `/bin/${HOSTILE}/bash`,
      HOME: join(folder, HOSTILE_NAME),
      XDG_DATA_HOME: join(folder, `${HOSTILE_NAME}-data`),
      ZDOTDIR: HOSTILE,
      XDG_STATE_HOME: join(folder, `${HOSTILE_NAME}-state`),
      MDE_IOS_DEBUG: '1',
    },
  }),
}

const WHOLE: readonly string[] = ['the bundled content', 'a page', 'a page that spells it']

const STDIN = `${BAD}\nis GlowGuard ${HOSTILE} on?\n\n{"settings": [${HOSTILE}\n`

const MODES: readonly { readonly argv: readonly string[]; readonly terminal: boolean; readonly env?: object }[] = [
  { argv: [], terminal: false },
  { argv: ['--json'], terminal: false },
  { argv: ['--width', '40'], terminal: true, env: { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', LANG: 'C.UTF-8' } },
]

test('every command is fed', () => {
  expect(Object.keys(TYPED).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
})

describe.each(Object.keys(AROUND))('%s', around => {
  test.each(COMMANDS.map(({ name }) => name))(
    'through %s',
    async name => {
      const { argv = [], env = {} } = AROUND[around]!(cwd)
      const home = { HOME: join(cwd, 'home'), XDG_STATE_HOME: join(cwd, 'state'), XDG_DATA_HOME: join(cwd, 'data') }
      const found: string[] = []
      // Every word meets the pages it is made for; elsewhere a few will do.
      const typed = WHOLE.includes(around) ? TYPED[name]! : [...TYPED[name]!.slice(0, 2), ...TYPED[name]!.slice(-1)]
      for (const words of typed)
        for (const mode of MODES) {
          // The tour on a terminal is a screen of its own.
          if (mode.terminal && name === 'tour' && !words.includes('--list') && !words.includes('--reset')) continue
          const before = name === 'complete' ? [...argv, ...mode.argv] : []
          const after = name === 'complete' ? [] : [...mode.argv, ...argv]
          found.push(
            ...(await leaksOf({
              argv: [...name.split(' '), ...before, ...words, ...after],
              stdin: STDIN,
              env: { ...home, ...mode.env, ...env } as Record<string, string>,
              terminal: mode.terminal,
            })),
          )
        }
      expect(found).toEqual([])
    },
    30_000,
  )
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
