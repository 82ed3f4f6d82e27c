// The exit codes that scripts rely on: every row of the table, for the commands it speaks of.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { shell } from './program.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-codes-'))
  const page = (defaultValue: string) =>
    `# Glow\n\n1. Add \`GlowGuard\` as the key and set the value type to \`String\`.\n\nBy default, \`GlowGuard = ${defaultValue}\`.\n`
  const files = {
    'old.md': page('true'),
    'same.md': page('true'),
    'new.md': page('false'),
    'broken.json': '{"settings": [',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
  mkdirSync(join(cwd, 'empty'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

interface Row {
  readonly line: string
  readonly code: number
  readonly out?: RegExp
  readonly err?: RegExp
}

/** Keyed by command, so that a command without a row is seen. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  explain: [
    { line: 'mde-ios explain WebProtection', code: 0, out: /WebProtection/ },
    { line: 'mde-ios WebProtection', code: 0, out: /WebProtection/ },
    { line: 'mde-ios webprotection disablesignout', code: 0, out: /DisableSignOut/ },
    { line: 'mde-ios explain WebProtection NoSuchThing', code: 1, out: /WebProtection/, err: /NoSuchThing/ },
    { line: 'mde-ios explain WebProtectoin', code: 1, err: /WebProtection/ },
    { line: 'mde-ios WebProtectoin', code: 1, err: /WebProtection/ },
    { line: 'mde-ios explain', code: 2 },
    { line: 'mde-ios explian WebProtection', code: 2, err: /explain/ },
    { line: 'mde-ios explain WebProtection --content nowhere.md', code: 3, err: /nowhere\.md/ },
    { line: 'mde-ios explain GlowGuard --content old.md', code: 0, out: /GlowGuard/ },
    { line: 'MDE_IOS_CONTENT=old.md mde-ios explain GlowGuard', code: 0, out: /GlowGuard/ },
    { line: 'mde-ios explain GlowGuard WebProtection --content +old.md', code: 0, out: /GlowGuard/ },
  ],
  list: [
    { line: 'mde-ios list', code: 0, out: /WebProtection/ },
    { line: 'mde-ios list --format csv', code: 0, out: /,/ },
    { line: 'mde-ios list --channel both', code: 2, err: /mdm/ },
    { line: 'mde-ios list --content empty', code: 3, err: /empty/ },
  ],
  ask: [
    { line: 'mde-ios ask "is web protection on by default?"', code: 0, out: /./ },
    { line: 'mde-ios ask "how do I bake bread?"', code: 1 },
    {
      line: 'printf "is web protection on by default?\\n\\nhow do I bake bread?\\n" | mde-ios ask --json -',
      code: 0,
      out: /^(?:\{.*\}\n){3}$/,
    },
    { line: 'mde-ios ask - < /dev/null', code: 0 },
    { line: 'mde-ios ask', code: 2 },
  ],
  search: [
    { line: 'mde-ios search web protection', code: 0, out: /./ },
    { line: 'mde-ios search qqqqqqqq', code: 1, err: /qqqqqqqq/ },
    { line: 'mde-ios search', code: 2 },
  ],
  steps: [
    { line: 'mde-ios steps WebProtection', code: 0, out: /1\./ },
    { line: 'mde-ios steps NoSuchThing', code: 1, err: /NoSuchThing/ },
    { line: 'mde-ios steps', code: 2 },
  ],
  'policy check': [
    { line: 'mde-ios policy check broken.json', code: 3, err: /broken\.json/ },
    { line: 'mde-ios policy check nowhere.json', code: 3, err: /nowhere\.json/ },
    { line: 'mde-ios policy check', code: 2 },
    {
      line: 'mde-ios policy new WebProtection=true --channel mdm --out made.json --force && mde-ios policy check made.json',
      code: 0,
    },
  ],
  'policy new': [
    { line: 'mde-ios policy new WebProtection=true --channel mdm', code: 0, out: /WebProtection/ },
    { line: 'mde-ios policy new', code: 2 },
  ],
  'policy rules': [{ line: 'mde-ios policy rules', code: 0, out: /./ }],
  'docs show': [
    { line: 'mde-ios docs show web-protection', code: 0, out: /Web protection/ },
    { line: 'mde-ios docs show no-such-page', code: 1, err: /no-such-page/ },
  ],
  'docs diff': [
    { line: 'mde-ios docs diff old.md same.md', code: 0 },
    { line: 'mde-ios docs diff old.md new.md', code: 1, out: /GlowGuard/ },
    { line: 'mde-ios docs diff old.md nowhere.md', code: 3, err: /nowhere\.md/ },
    { line: 'mde-ios docs diff old.md', code: 2 },
  ],
  'docs lint': [
    { line: 'mde-ios docs lint', code: 0 },
    { line: 'mde-ios docs lint nowhere.md', code: 3, err: /nowhere\.md/ },
  ],
  tour: [{ line: 'mde-ios tour --list', code: 0, out: /./ }],
  doctor: [
    { line: 'mde-ios doctor', code: 0, out: /Node/ },
    { line: 'mde-ios doctor --content nowhere', code: 3, err: /nowhere/ },
  ],
  completion: [
    { line: 'mde-ios completion bash', code: 0, out: /complete/ },
    { line: 'mde-ios completion tcsh', code: 2, err: /bash/ },
  ],
  'completion install': [{ line: 'SHELL=/bin/tcsh mde-ios completion install', code: 2, err: /bash/ }],
  complete: [{ line: 'mde-ios complete -- exp', code: 0, out: /^explain\t/ }],
}

test('every command has its rows', () => {
  expect(COMMANDS.map(({ name }) => name).filter(name => !(name in ROWS))).toEqual([])
})

describe.each(COMMANDS.flatMap(({ name }) => ROWS[name] ?? []))('$line', ({ line, code, out, err }) => {
  test(`ends with ${code}`, async () => {
    const ended = await shell(line, { cwd })
    expect(ended).toMatchObject({ code })
    if (out) expect(ended.out).toMatch(out)
    if (err) expect(ended.err).toMatch(err)
    if (code === 0) expect(ended.err).toBe('')
    else expect(ended.err).not.toMatch(/^\s+at /m)
  })
})

test('each of the commands ends quietly when its reader leaves', async () => {
  for (const line of [
    'list',
    'explain WebProtection',
    'search protection',
    'list --json',
    'docs show web-protection',
  ]) {
    expect(await shell(`mde-ios ${line} | head -n 1`, { cwd })).toMatchObject({ code: 0, err: '' })
  }
})

test('Ctrl-C while waiting for questions ends with 130', async () => {
  const line = 'mkfifo wait; exec 3<>wait; { sleep 0.7; kill -INT $$; } & exec "$NODE" "$BIN" ask - <wait'
  expect(await shell(line, { cwd })).toMatchObject({ code: 130, signal: null, err: '' })
})
