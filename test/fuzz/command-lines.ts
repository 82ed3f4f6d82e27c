// Command lines of every word there is, in any order, with any input → an exit code of the table, nothing raw, no fault.
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from '../../src/cli/common-options.ts'
import { run } from '../cli/run.ts'
import { hostilePolicies } from '../e2e/hostile-text.ts'
import { insist, insistPrintable } from './insist.ts'
import { HOSTILE_TOKENS, mutated, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const OPTIONS = Object.keys({ ...COMMON_OPTIONS, ...CONDITION_OPTIONS }).map(name => `--${name}`)
const WORDS: readonly string[] = [
  ...COMMANDS.map(({ name }) => name),
  ...OPTIONS,
  ...[
    '--features',
    '--type',
    '--feature',
    '--status',
    '--format',
    '--why',
    '--card',
    '--list',
    '--lesson',
    '--all',
    '--severity',
    '--rule',
  ],
  ...[
    '--no-rule',
    '--fail-on',
    '--effective',
    '--no-pager',
    '--name',
    '--',
    '-',
    '-h',
    '-V',
    '--=',
    '--json=1',
    '--width=0',
    '--width=9',
  ],
  ...[
    'mdm',
    'mam',
    'gcc',
    'csv',
    'md',
    'json',
    'sarif',
    'table',
    'text',
    'xml',
    'always',
    'never',
    '0',
    '-1',
    '1',
    '99',
    '1e9',
    'NaN',
    '',
  ],
  ...[
    'WebProtection',
    'webprotectoin',
    'web protection',
    'supervised',
    'WebProtection=true',
    'DefenderDeviceTag=x',
    'A=',
    '=A',
    'A:B=1',
  ],
  ...[
    'is web protection on by default?',
    'vpn',
    'wifi',
    'content',
    'nowhere',
    '.',
    '/dev/null',
    'package.json',
    'test/policy/fixtures',
  ],
  ...OBJECT_NAMES,
  ...HOSTILE_TOKENS.filter(token => !token.includes('\u0000')),
]
/** These write where they are told to, or show a screen. */
const LEFT_OUT = /^(?:--out|--fix|--force|--reset)/

interface Line {
  readonly argv: readonly string[]
  readonly stdin: string
  readonly terminal: boolean
}

function lineOf(seed: number): Line {
  const below = numbers(seed)
  const command = pick(COMMANDS, below).name
  const rest = Array.from({ length: below(6) }, () => {
    const word = pick(WORDS, below)
    return below(6) === 0 ? mutated(word, { below, tokens: HOSTILE_TOKENS, seeds: WORDS }) : word
  })
  const argv = below(8) === 0 ? rest : [...command.split(' '), ...rest]
  const policies = hostilePolicies('x\u001b[2J')
  const stdin = below(3) === 0 ? pick(policies, below)[1] : `is vpn on\n${pick(HOSTILE_TOKENS, below)}\n\n`
  return { argv: argv.filter(word => !LEFT_OUT.test(word)), stdin, terminal: below(4) === 0 }
}

const ENV = { HOME: '/nowhere', XDG_STATE_HOME: '/dev/null/state', XDG_CONFIG_HOME: '/dev/null', LANG: 'C.UTF-8' }
const CODES: readonly number[] = [0, 1, 2, 3]

export const commandLines: Target = {
  name: 'command lines',
  few: 200,
  show: seed => JSON.stringify(lineOf(seed)),
  async hold(seed) {
    const { argv, stdin, terminal } = lineOf(seed)
    // The screen, and questions asked of a person, are for terminals.
    const shows = terminal && (argv.length === 0 || !argv.some(word => /^(?:explain|list|search|steps)$/.test(word)))
    const { code, out, err } = await run(argv, { stdin, env: ENV, terminal: terminal && !shows })
    insist(CODES.includes(code), `an exit code of the table: ${code} ${err.slice(0, 300)}`)
    const bare = out.replace(/\u001b\[[\d;]*m|\u001b\]8;;[!-~]*(?:\u0007|\u001b\\)/g, '')
    insistPrintable(bare, 'standard output')
    insistPrintable(err, 'standard error')
    insist(code === 0 || err !== '' || out !== '', 'an end without a word')
    return `exit ${code}`
  },
}
