import { expect, test } from 'vitest'
import { type Command, type CommandEntry, defineCommand } from '../../src/cli/command.ts'
import { UserError } from '../../src/model/user-error.ts'
import { run } from './run.ts'

const base = { arguments: [], options: {}, conditions: false, examples: [] } as const

function entry(name: string, command: Command): CommandEntry {
  return { name, summary: `what ${name} does`, load: async () => command }
}

const commands: readonly CommandEntry[] = [
  entry(
    'explain',
    defineCommand({
      ...base,
      arguments: [{ name: 'name', summary: 'a name', required: true, many: true, kind: 'name' }],
      run: ({ args, io }) => {
        io.stdout.write(`${args.join('+')}\n`)
        return 0
      },
    }),
  ),
  entry(
    'list',
    defineCommand({
      ...base,
      options: { format: { type: 'string', choices: ['table', 'csv'], summary: 'how' } },
      conditions: true,
      run: ({ io, options, condition, json }) => {
        io.stdout.write(JSON.stringify({ options, condition, json }))
        return 0
      },
    }),
  ),
  entry('policy check', defineCommand({ ...base, run: () => 1 })),
  entry('policy new', defineCommand({ ...base, run: () => 0 })),
  entry(
    'break',
    defineCommand({
      ...base,
      run: () => {
        throw new TypeError('x is not a function\nat \u001b[31mred')
      },
    }),
  ),
  entry(
    'refuse',
    defineCommand({
      ...base,
      run: () => {
        throw new UserError('input', 'a.md:3:1 is no page', { hint: 'Give a page.' })
      },
    }),
  ),
  entry(
    'closed',
    defineCommand({
      ...base,
      run: () => {
        throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
      },
    }),
  ),
]

test.each([
  [[], 0, 'Commands'],
  [['--help'], 0, 'Commands'],
  [['help'], 0, 'Commands'],
  [['-V'], 0, 'mde-ios 0'],
  [['list', '--version'], 0, 'mde-ios 0'],
  [['help', 'list'], 0, 'What list does.'],
  [['list', '-h', '--nonsense'], 0, 'What list does.'],
  [['help', 'policy', 'check'], 0, 'What policy check does.'],
  [['policy', '--help'], 0, 'policy new'],
  [['policy', 'check'], 1, ''],
  [['--json', 'policy', 'check'], 1, ''],
  [['explain', 'A', 'B'], 0, 'A+B'],
  [['explain', '--', '--A', '--help'], 0, '--A+--help'],
  [['WebProtection'], 0, 'WebProtection'],
  [['WebProtection', 'NetworkProtection'], 0, 'WebProtection+NetworkProtection'],
  [
    ['list', '--channel', 'mdm', '--unsupervised', '--json'],
    0,
    '"condition":{"channel":"mdm","supervised":false},"json":true',
  ],
  [['list', '--format=csv'], 0, '"format":"csv"'],
  [['closed'], 0, ''],
])('%j ends with %i and prints %j', async (argv, code, text) => {
  const ran = await run(argv, { commands })
  expect(ran).toMatchObject({ code, err: '' })
  expect(ran.out).toContain(text)
})

test.each([
  [['hepl'], 'there is no command “hepl”', 'Did you mean help?'],
  [['explian', 'WebProtection'], 'there is no command “explian”', 'Did you mean explain?'],
  [['is', 'it', 'on?'], 'there is no command “is”', 'mde-ios ask'],
  [['policy'], 'policy needs one more word', 'check, new'],
  [['policy', 'chekc'], 'policy cannot “chekc”', 'Did you mean policy check?'],
  [['help', 'lits'], 'there is no command “lits”', 'Did you mean list?'],
  [['list', '--jsn'], 'there is no option --jsn here', 'Did you mean --json?'],
  [['--jsn'], 'there is no option --jsn here', 'Did you mean --json?'],
  [['list', '--format', 'cvs'], '--format cannot be “cvs”', 'Did you mean csv?'],
  [['list', '--format'], '--format needs a value', 'table, csv'],
  [['list', '--format', '--help-me'], '--format needs a value', 'table, csv'],
  [['list', '--json=yes'], '--json takes no value', ''],
  [['list', '--width', '0'], '--width needs a whole number above 0', ''],
  [['list', '--width', '1e9'], '--width needs a whole number above 0', ''],
  [['list', '--supervised', '--unsupervised'], 'exclude each other', 'Give one of them.'],
  [['list', 'x'], 'list does not know what to do with “x”', 'list --help'],
  [['explain'], 'explain needs name: a name', 'explain --help'],
])('%j is a usage error that says what and what to do', async (argv, what, todo) => {
  const { code, out, err } = await run(argv, { commands })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err.split('\n').length).toBeLessThanOrEqual(3)
  expect(err).toMatch(/^mde-ios: /)
  expect(err).toContain(what)
  expect(err).toContain(todo)
})

test('a bug says so, asks for a report, keeps its stack for those who debug, and cannot reach the terminal', async () => {
  const { code, err } = await run(['break'], { commands })
  expect(code).toBe(70)
  expect(err).toBe(
    'mde-ios: something went wrong inside: x is not a function at \ufffd[31mred\n' +
      'This is a fault of mde-ios. Please report it with the output of `mde-ios doctor`.\n',
  )
  expect((await run(['break'], { commands, env: { MDE_IOS_DEBUG: '1' } })).err).toContain('main.test.ts')
})

test.each([
  ['refuse', 3, { code: 'input', message: 'a.md:3:1 is no page', hint: 'Give a page.', suggestions: [] }],
  [
    'break',
    70,
    { code: 'bug', message: expect.stringContaining('x is not'), hint: expect.any(String), suggestions: [] },
  ],
  ['explian', 2, { code: 'usage', message: expect.any(String), hint: expect.any(String), suggestions: ['explain'] }],
])('%s --json reports its error as JSON on standard error', async (word, code, error) => {
  const ran = await run([word, '--json'], { commands })
  expect(ran).toMatchObject({ code, out: '' })
  expect(JSON.parse(ran.err)).toEqual({ error })
})

test('a whole sentence that names nothing is told how to ask', async () => {
  const missing = defineCommand({
    ...base,
    arguments: [{ name: 'name', summary: '', required: true, many: true, kind: 'name' }],
    run: () => {
      throw new UserError('not-found', 'nothing is called that')
    },
  })
  const ran = (argv: readonly string[]) => run(argv, { commands: [entry('explain', missing)] })
  expect(await ran(['is', 'it', 'on'])).toMatchObject({ code: 1, err: expect.stringContaining('mde-ios ask is it on') })
  expect((await ran(['WebProtekshun'])).err).not.toContain('ask')
})

test('help fits a narrow screen', async () => {
  const { out } = await run(['list', '--help', '--width', '40'], { commands })
  expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(40)
})
