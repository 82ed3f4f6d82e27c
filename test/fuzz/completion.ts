// Names no page should have, and half typed command lines → what is completed; and bash takes each name as it is.
import { spawnSync } from 'node:child_process'
import { commandSpecs } from '../../scripts/command-specs.ts'
import type { CommandSpec } from '../../src/cli/command.ts'
import { complete, contentTyped } from '../../src/cli/completion/candidates.ts'
import { PATHS_MARK, SCRIPTS } from '../../src/cli/completion/scripts.ts'
import type { Records } from '../../src/model/catalog.ts'
import { printableLine } from '../../src/model/printable.ts'
import { CATALOG } from '../support/catalog.ts'
import { insist, insistPrintable } from './insist.ts'
import { type Below, HOSTILE_TOKENS, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const PIECES: readonly string[] = [
  ...HOSTILE_TOKENS.filter(token => token !== '\u0000'),
  ...OBJECT_NAMES,
  ...[
    '$(touch pwned)',
    '`touch pwned`',
    ';touch pwned;',
    '|touch pwned',
    '&',
    '&&',
    '>pwned',
    '<',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '*',
    '?',
    '~',
  ],
  ...[
    "'",
    '"',
    '\\',
    '\\n',
    '\\x41',
    '%s',
    '%',
    '!',
    '!!',
    '#',
    '$',
    '$HOME',
    `\${x}`,
    '=',
    '==',
    '--',
    '-',
    '--json',
    '-n',
    ':',
    ',',
    '^',
    '@',
  ],
  ...[' ', '  ', '\t', '\n', '\r\n', 'a', 'Glow', 'Guard', 'é', '漢', 'e\u0301', PATHS_MARK, '@empty', 'x=y', '1'],
]

const made = (below: Below, most: number) => Array.from({ length: 1 + below(most) }, () => pick(PIECES, below)).join('')

function recordsOf(below: Below): Records {
  const [key] = CATALOG.keys
  const [feature] = CATALOG.features
  const name = () => `Z${made(below, 5)}`
  return {
    ...CATALOG,
    keys: [
      {
        ...key!,
        key: name(),
        summary: made(below, 4),
        values: [{ value: made(below, 4), meaning: made(below, 4), source: key!.source }],
      },
    ],
    features: [{ ...feature!, id: name(), title: name(), summary: made(below, 4) }],
    terms: [{ ...CATALOG.terms[0]!, term: name() }],
  }
}

const COMMANDS: readonly CommandSpec[] = await commandSpecs()
const FIRST = [
  ...COMMANDS.flatMap(({ name }) => name.split(' ')),
  'Z',
  'z',
  '--',
  '--content',
  '--format',
  '=',
  '',
  '--json',
  '-',
]

interface Input {
  readonly words: readonly string[]
  readonly records: Records
}

function inputOf(seed: number): Input {
  const below = numbers(seed)
  const words = Array.from({ length: 1 + below(5) }, () => (below(3) === 0 ? made(below, 3) : pick(FIRST, below)))
  return { words: below(3) === 0 ? ['explain', 'Z'] : words, records: recordsOf(below) }
}

/** One line a candidate, as `complete` prints them. */
function linesOf({ words, records }: Input): readonly string[] {
  const found = complete(words, COMMANDS, records)
  if (found.kind === 'paths') return [PATHS_MARK]
  return found.candidates.map(({ value, about }) => `${printableLine(value)}\t${printableLine(about)}`)
}

export const completion: Target = {
  name: 'completion',
  few: 150,
  show: seed => JSON.stringify(inputOf(seed).words) + JSON.stringify(linesOf(inputOf(seed))),
  hold(seed) {
    const input = inputOf(seed)
    contentTyped(input.words)
    const lines = linesOf(input)
    for (const line of lines) {
      insist(!line.includes('\n') && line.split('\t').length <= 2, 'a candidate is a line')
      insistPrintable(line, 'a candidate')
    }
    if (input.words.join(' ') !== 'explain Z') return lines.length > 0 ? 'candidates' : 'none'
    holdInBash(lines)
    return 'in bash'
  },
}

/** The words bash would put on the command line, read again by bash, are the names. */
function holdInBash(lines: readonly string[]): void {
  const script = `mde-ios() { printf '%s\\n' "$LINES_OF"; }
${SCRIPTS.bash}
COMP_WORDS=(mde-ios explain Z); COMP_CWORD=2; _mde_ios
for word in "\${COMPREPLY[@]}"; do eval "set -- $word"; printf '%s\\0' "$#" "$1"; done`
  const { stdout, stderr } = spawnSync('/bin/bash', ['--norc', '-c', script], {
    env: { PATH: '/nowhere', LC_ALL: 'C.UTF-8', LINES_OF: lines.join('\n') },
    encoding: 'utf8',
  })
  insist(stderr === '', `bash has nothing to say: ${stderr}`)
  const names = lines.map(line => line.split('\t')[0]!)
  const told = stdout.split('\0').slice(0, -1)
  insist(
    JSON.stringify(told) === JSON.stringify(names.flatMap(name => ['1', name])),
    `names arrive: ${JSON.stringify(told)}`,
  )
}
