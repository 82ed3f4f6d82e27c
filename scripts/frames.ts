// `npx tsx scripts/frames.ts` → docs/frames: real frames of the built program in a real terminal, as pictures and as text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KEY, openProgram } from '../test/support/pty.ts'
import { picture } from './frames/picture.ts'

const folder = join(import.meta.dirname, '../docs/frames')

interface Scene {
  readonly name: string
  readonly shows: string
  /** Typed one after the other, each when the screen shows what stands before it; `again`: until the next is shown. */
  readonly script: readonly (readonly [until: string | RegExp, keys: string, again?: 'again'])[]
  readonly end: string | RegExp
}

const SCENES: readonly Scene[] = [
  {
    name: 'browse',
    shows: 'Browse: typing filters, the card stands beside the list',
    script: [['type to filter', 'network pr']],
    end: '\u203a network pr',
  },
  {
    name: 'card',
    shows: 'A card, with a search in it',
    script: [
      ['type to filter', `webprotection${KEY.tab}`],
      ['whole page', '/vpn'],
    ],
    end: '/ vpn',
  },
  {
    name: 'page',
    shows: 'The whole page, at the sentence one came from',
    script: [
      ['type to filter', 'control filter'],
      ['control filter', KEY.down + KEY.down + KEY.enter],
      [/page/, KEY.enter],
    ],
    end: /content\/\S+:\d+|line \d+/,
  },
  {
    name: 'ask',
    shows: 'Ask: it depends, so it asks back',
    script: [
      ['type to filter', KEY.f3],
      ['own words', `is feedback on by default?${KEY.enter}`],
    ],
    end: 'Which cloud?',
  },
  { name: 'matrix', shows: 'Matrix: every key at a glance', script: [['type to filter', KEY.f4]], end: 'Default' },
  {
    name: 'tour',
    shows: 'Tour: a check question, answered',
    script: [
      ['type to filter', KEY.f5],
      ['Lesson 1 of', `${KEY.tab}${KEY.down}${KEY.enter}`],
      ['Lesson 2 of', KEY.enter, 'again'],
      ['Check question', KEY.enter],
    ],
    end: /Right\.|Not quite\./,
  },
  {
    name: 'help',
    shows: 'Help: every key, filtered as you type',
    script: [['type to filter', `${KEY.f1}page`]],
    end: '\u203a page',
  },
]

const FRAME_END = /\u001b\[\?(?:2026l|25h)$/

const SIZES = [
  [40, 24],
  [80, 24],
  [200, 50],
] as const

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const parts = [
  '# Frames',
  '',
  'Real frames of the built program, made by `npx tsx scripts/frames.ts`. The same as pictures: the files beside this one.',
]
for (const { name, shows, script, end } of SCENES) {
  for (const [columns, rows] of SIZES) {
    const pty = openProgram([], { columns, rows, env: { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'frames-')) } })
    const press = async (key: string) => {
      const before = pty.raw().length
      pty.type(key)
      await pty.until(() => FRAME_END.test(pty.raw().slice(before)), `a frame after ${JSON.stringify(key)}`)
    }
    for (const [i, [until, keys, again]] of script.entries()) {
      await pty.until(until)
      const next = script[i + 1]?.[0] ?? end
      do for (const key of pieces(keys)) await press(key)
      while (again && !pty.text().match(next))
    }
    await pty.until(end)
    const file = `${name}-${columns}.svg`
    writeFileSync(join(folder, file), picture(pty.cells(), shows))
    const text = pty.text().trimEnd()
    parts.push('', `## ${shows} (${columns} columns)`, '', `![${shows}](${file})`, '', '```text', text, '```')
    pty.type(KEY.ctrlC)
    await pty.ended
    console.log(file)
  }
}
writeFileSync(join(folder, 'README.md'), `${parts.join('\n')}\n`)

/** Text as one piece, keys one by one. */
function pieces(keys: string): readonly string[] {
  return keys.match(/\u001b(?:\[[\d;]*[A-Za-z~]|O[A-Z])|[\r\t]|[^\u001b\r\t]+/g) ?? []
}
