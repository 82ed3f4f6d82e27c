// Ways in for hostile text × commands: folders that hold it, where it comes from, and what is typed behind each command.
// The in-process test runs them all, the built program one in each cell; docs/safety.md shows the matrix.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodedPage, HOSTILE, HOSTILE_NAME, hostilePage, hostilePolicies } from './hostile-text.ts'

export const INLINE = HOSTILE.replace(/[\r\v\f\u0085\u2028]/g, '')

/** Pages, notes and policies of such text and such names. */
export function writeHostileFolder(cwd: string): void {
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(cwd, name), text)
  write('all.md', hostilePage(HOSTILE))
  write('inline.md', hostilePage(INLINE, 'x'))
  write('encoded.md', encodedPage())
  // A key that is a list: the YAML parser has a word to say about it.
  write(
    'key.md',
    `---\ntitle: x\n? [a, "${INLINE.replace(/[^\u0080-\u009f\u202e\u2066]/g, '')}\\e[2J"]\n: b\n---\n# Glow\n\nText here.\n`,
  )
  write('front.md', hostilePage('x', '\u202e\u2066\u200f'))
  write(
    'note.md',
    `---\nabout: [GlowGuard, WebProtection, Web protection, "x"]\n---\n# T\n\n${INLINE}\n\n\`\`\`${INLINE}\n${INLINE}\n\`\`\`\n`,
  )
  mkdirSync(join(cwd, 'config/mde-ios/notes'), { recursive: true })
  write('config/mde-ios/notes/note.md', `---\nabout: [GlowGuard, WebProtection]\n---\n# T\n\n${INLINE}\n`)
  write('config/mde-ios/notes/bad.md', `---\nabout: [${INLINE}\n---\n`)
  // 8-bit controls are no UTF-8 at all.
  mkdirSync(join(cwd, 'bytes'))
  const eightBit = Buffer.from([0x6e, 0x9b, 0x32, 0x4a, 0x9d, 0x2e, 0x6d, 0x64])
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/bytes/`), eightBit]), '# x\n')
  write('bytes/inline.md', hostilePage(INLINE, 'x'))
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
}

export interface Case {
  readonly argv: readonly string[]
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
}

export const BAD = `Glow${HOSTILE}`

/** What a person may type behind the words of each command; `HOSTILE` text wherever text may stand. */
export const TYPED: Readonly<Record<string, readonly (readonly string[])[]>> = {
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
export const AROUND: Readonly<
  Record<string, (folder: string) => { readonly argv?: readonly string[]; readonly env?: object }>
> = {
  'the bundled content': () => ({}),
  'a page': () => ({ argv: ['--content', 'inline.md'] }),
  'a page with line ends in it': () => ({ argv: ['--content', 'all.md'] }),
  'a page that spells it': () => ({ argv: ['--content', 'encoded.md'] }),
  'front matter with a list for a key': () => ({ argv: ['--content', 'key.md'] }),
  'front matter': () => ({ argv: ['--content', 'front.md'] }),
  'a page in 8 bits': () => ({ argv: ['--content', 'latin.md'] }),
  'a page of such a name': () => ({ argv: ['--content', `${HOSTILE_NAME}.md`] }),
  'a folder of such names': () => ({ argv: ['--content', `${HOSTILE_NAME}-pages`] }),
  'pages added': () => ({ argv: ['--content', `+${HOSTILE_NAME}-pages`] }),
  'a path that leads nowhere': () => ({ argv: ['--content', BAD] }),
  'content by the environment': () => ({ env: { MDE_IOS_CONTENT: BAD } }),
  'names that are no UTF-8': () => ({ argv: ['--content', 'bytes'] }),
  'notes about things': () => ({ argv: ['--notes', 'note.md', '--content', '+inline.md'] }),
  'notes that name things': () => ({ argv: ['--notes', 'pages'] }),
  'notes by the environment': () => ({ env: { MDE_IOS_NOTES: 'note.md' } }),
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

/** Where every word of a command is run, in the process of the test. */
export const WHOLE: readonly string[] = ['the bundled content', 'a page', 'a page that spells it']

/** What the built program is run with in each cell, each in another mode: its first two words and its last. */
export function cellOf(command: string): readonly { readonly words: readonly string[]; readonly mode: Mode }[] {
  const typed = TYPED[command]!
  const chosen = new Set([0, 1, typed.length - 1].filter(i => i in typed).map(i => typed[i]!))
  return [...chosen].map((words, i) => ({ words, mode: MODES[i % MODES.length]! }))
}

export const STDIN = `${BAD}\nis GlowGuard ${HOSTILE} on?\n\n{"settings": [${HOSTILE}\n`

export interface Mode {
  readonly argv: readonly string[]
  readonly terminal: boolean
  readonly env?: Readonly<Record<string, string>>
}

export const MODES: readonly Mode[] = [
  { argv: [], terminal: false },
  { argv: ['--json'], terminal: false },
  { argv: ['--width', '40'], terminal: true, env: { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', LANG: 'C.UTF-8' } },
]

/** The words of a command in a mode, with the way in; for `complete` all options stand before the words it completes. */
export function lineOf(command: string, words: readonly string[], mode: readonly string[], around: readonly string[]) {
  return command === 'complete'
    ? [command, ...around, ...mode, ...words]
    : [...command.split(' '), ...words, ...mode, ...around]
}

/** Homes of the test's own, so that nothing of the person's is read or written. */
export function homesIn(cwd: string): Readonly<Record<string, string>> {
  return {
    HOME: join(cwd, 'home'),
    XDG_STATE_HOME: join(cwd, 'state'),
    XDG_DATA_HOME: join(cwd, 'data'),
    XDG_CONFIG_HOME: join(cwd, 'config'),
  }
}
