import { expect, test } from 'vitest'
import type { CommandSpec } from '../../../src/cli/command.ts'
import { complete, contentTyped } from '../../../src/cli/completion/candidates.ts'
import type { Records } from '../../../src/model/catalog.ts'

const none = { summary: '', conditions: false, examples: [], options: {}, arguments: [] } as const

const commands: readonly CommandSpec[] = [
  { ...none, name: 'explain', arguments: [{ name: 'name', summary: '', required: true, many: true, kind: 'name' }] },
  {
    ...none,
    name: 'list',
    conditions: true,
    options: {
      format: { type: 'string', choices: ['table', 'csv'], summary: 'how' },
      feature: { type: 'string', value: 'FEATURE', summary: 'which' },
    },
  },
  {
    ...none,
    name: 'policy check',
    arguments: [{ name: 'path', summary: '', required: true, many: true, kind: 'path' }],
  },
  {
    ...none,
    name: 'policy new',
    arguments: [{ name: 'k=v', summary: '', required: true, many: true, kind: 'setting' }],
  },
  { ...none, name: 'secret', hidden: true },
]

const source = { file: 'a.md', line: 1, endLine: 1, url: null }
const channel = { available: true, type: 'String', path: [], source }
const records: Records = {
  pages: [],
  problems: [],
  terms: [{ term: 'Tilt lock', aliases: [], explained: true, statements: [] }],
  features: [
    { id: 'glow-guard', title: 'Glow guard', summary: null, aliases: [], keys: ['GlowGuard'], caveats: [], source },
  ],
  keys: [
    {
      key: 'GlowGuard',
      feature: { id: 'glow-guard', title: 'Glow guard' },
      summary: 'Guards the glow.',
      mentionOnly: false,
      status: 'current',
      statusNote: null,
      channels: { mdm: channel, mam: { ...channel, type: null } },
      defaults: [],
      values: [
        { value: 'true', meaning: 'on', source },
        { value: 'false', meaning: null, source },
      ],
      freeText: false,
      caveats: [],
      related: [],
      aliases: [],
      source,
    },
  ],
}

test.each<[string[], string[]]>([
  [[''], ['explain', 'list', 'policy']],
  [[], ['explain', 'list', 'policy']],
  [['L'], ['list']],
  [['gl'], ['GlowGuard', 'glow-guard']],
  [['--wi'], ['--width']],
  [['--json', 'pol'], ['policy']],
  [['--width', '40', 'pol'], ['policy']],
  [
    ['policy', ''],
    ['check', 'new'],
  ],
  [['policy', 'n'], ['new']],
  [
    ['explain', 'G'],
    ['GlowGuard', 'glow-guard'],
  ],
  [['explain', 'GlowGuard', 't'], ['Tilt lock']],
  [['GlowGuard', 'ti'], ['Tilt lock']],
  [['list', '--fo'], ['--format']],
  [['list', '--cl'], ['--cloud']],
  [['explain', '--cl'], []],
  [
    ['list', '--format', ''],
    ['table', 'csv'],
  ],
  [['list', '--format=c'], ['--format=csv']],
  [['list', '--format', '=', 'c'], ['--format=csv']],
  [
    ['list', '--format', '='],
    ['--format=table', '--format=csv'],
  ],
  [['list', '--feature', ''], ['glow-guard']],
  [['list', '--width', ''], []],
  [
    ['list', '--channel', 'm'],
    ['mdm', 'mam'],
  ],
  [['policy', 'new', 'g'], ['GlowGuard=']],
  [
    ['policy', 'new', 'GlowGuard='],
    ['GlowGuard=true', 'GlowGuard=false'],
  ],
  [['policy', 'new', 'GlowGuard=true', 'glowguard=f'], ['glowguard=false']],
  [['explain', '--', '--'], []],
  [['secret', ''], []],
])('%j may become %j', (words, values) => {
  const completion = complete(words, commands, records)
  expect(completion.kind === 'words' && completion.candidates.map(({ value }) => value)).toEqual(values)
})

test.each([
  [['policy', 'check', '']],
  [['policy', 'check', 'a.json', 'b']],
  [['list', '--content', '']],
  [['--notes=a']],
])('%j wants files', words => {
  expect(complete(words, commands, records)).toEqual({ kind: 'paths' })
})

test('candidates come with what they are', () => {
  expect(complete(['explain', 'Glow'], commands, records)).toMatchObject({
    candidates: [{ about: 'Guards the glow.' }, {}],
  })
})

test('a setting that bash cut at its = is one word', () => {
  expect(complete(['policy', 'new', 'glowguard', '=', 'o'], commands, records)).toEqual(
    complete(['policy', 'new', 'glowguard=o'], commands, records),
  )
})

test.each([
  [['explain', 'Glo'], null],
  [['--content', 'a.md', 'explain', 'Glo'], 'a.md'],
  [['explain', '--content=+a.md', 'Glo'], '+a.md'],
  [['explain', '--content', '=', 'a.md', 'Glo'], 'a.md'],
  [['explain', '--content', 'a.m'], null],
  [['explain', '--content'], null],
])('the pages %j names are %j', (words, content) => {
  expect(contentTyped(words)).toBe(content)
})
