// explain, list, search, steps and docs show as people call them, on the bundled pages.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'

describe('explain', () => {
  test('finds names however they are typed', async () => {
    for (const name of ['WebProtection', 'webprotection', 'WEBPROTECTION', 'web protection key']) {
      const { code, out } = await run(['explain', name])
      expect([code, out.split('\n')[0]]).toEqual([0, 'WebProtection'])
    }
    expect((await run(['explain', 'sign', 'out'])).out).toMatch(/^Disable sign out\n/)
    expect((await run(['WebProtection'])).out).toMatch(/^WebProtection\n/)
  })

  test('prints what it found and fails for what it did not', async () => {
    const { code, out, err } = await run(['explain', 'WebProtection', 'WebProtektion'])
    expect(code).toBe(1)
    expect(out).toMatch(/^WebProtection\n/)
    expect(err).toContain('“WebProtektion”')
    expect(err).toContain('Did you mean WebProtection')
    expect(err.trimEnd().split('\n')).toHaveLength(2)
  })

  test('says the same as JSON, suggestions included', async () => {
    const { code, out, err } = await run(['explain', 'WebProtection', 'WebProtektion', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out).keys.map((each: { key: string }) => each.key)).toEqual(['WebProtection'])
    expect(JSON.parse(err).error).toMatchObject({
      code: 'not-found',
      suggestions: expect.arrayContaining(['WebProtection']),
    })
    expect((await run(['explain', 'WebProtektion', '--json'])).out).toBe('')
  })

  test('an empty name is a mistake of the command line', async () => {
    expect((await run(['explain', ''])).code).toBe(2)
  })

  test('adds what the team noted', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'notes-'))
    const notes = join(folder, 'notes.md')
    writeFileSync(
      notes,
      '# Ours\n\n## VPN clashes\n\nWebProtection is off for the sales team.\n\nCall Jo about printers.\n',
    )
    const { out } = await run(['explain', 'WebProtection', '--notes', notes])
    expect(out).toContain('Team notes (yours, not from the pages)\n')
    expect(out).toContain('WebProtection is off for the sales team.')
    expect(out).not.toContain('printers')
    const json = JSON.parse((await run(['explain', 'WebProtection', '--notes', notes, '--json'])).out)
    expect(json.notes).toMatchObject([{ text: 'WebProtection is off for the sales team.', source: { line: 5 } }])
  })
})

describe('list', () => {
  const keys = async (...argv: string[]) => {
    const { code, out } = await run(['list', ...argv, '--json'])
    expect(code).toBe(0)
    return (JSON.parse(out).keys as { key: string }[]).map(each => each.key)
  }

  test('filters combine', async () => {
    const all = await keys()
    const mam = await keys('--channel', 'mam')
    const booleans = await keys('--type', 'boolean')
    expect(all.length).toBeGreaterThan(mam.length)
    expect(await keys('--type', 'Boolean', '--channel', 'mam')).toEqual(mam.filter(key => booleans.includes(key)))
    expect(await keys('--feature', 'wifi')).toEqual(await keys('--feature', 'Network protection'))
    expect(new Set([...(await keys('--status', 'retired')), ...(await keys('--status', 'current'))])).toEqual(
      new Set(all),
    )
  })

  test('a filter that names nothing says so', async () => {
    expect(await run(['list', '--feature', 'netwrk protection'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Network protection'),
    })
    expect(await run(['list', '--type', 'Strng'])).toMatchObject({ code: 2, err: expect.stringContaining('String') })
    expect(await run(['list', '--type', 'Real'])).toMatchObject({ code: 0 })
  })

  test('as CSV and Markdown', async () => {
    const { out } = await run(['list', '--format', 'csv'])
    expect(out.split('\n')[0]).toBe('Key,Feature,MDM type,MAM,Default,Status')
    expect((await run(['list', '--features', '--format', 'md'])).out).toMatch(
      /^\| Feature \| Keys \| Summary \|\n\| --- /,
    )
  })

  test('one line a key in a pipe, whatever its length', async () => {
    const { out } = await run(['list'])
    const rows = out.split('\n').slice(2, -3)
    expect(rows.length).toBe((await keys()).length)
  })
})

describe('search', () => {
  test('finds names first and says where', async () => {
    const { code, out } = await run(['search', 'open', 'wifi'])
    expect(code).toBe(0)
    expect(out).toMatch(/^ ?1\. Network protection \(feature\)/)
    expect(out).toMatch(/content\/[\w-]+\.md:\d+/)
  })

  test('offers names for misspelled words', async () => {
    const { out } = await run(['search', 'jailbrake', '--json'])
    expect(JSON.parse(out).hits[0]).toMatchObject({ title: expect.stringMatching(/jailbreak/i) })
  })

  test('finds nothing with an error and an empty list', async () => {
    const { code, out, err } = await run(['search', 'qqqqq', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({ schemaVersion: 1, query: 'qqqqq', hits: [] })
    expect(JSON.parse(err).error.code).toBe('not-found')
  })

  test('limits', async () => {
    expect(JSON.parse((await run(['search', 'vpn', '--limit', '3', '--json'])).out).hits).toHaveLength(3)
  })
})

describe('steps', () => {
  test('are numbered, per channel, ASCII and one line each in a pipe', async () => {
    const { code, out } = await run(['steps', 'WebProtection'])
    expect(code).toBe(0)
    expect(out).toMatch(/MDM[\s\S]*\n1\. [\s\S]*MAM[\s\S]*\n1\. /)
    expect(out).toMatch(/^4\. .*WebProtection.*$/m)
  })

  test('take a channel', async () => {
    const { out } = await run(['steps', 'WebProtection', '--channel', 'mam', '--json'])
    expect(JSON.parse(out).procedures.map((each: { channel: string }) => each.channel)).toEqual(['mam'])
  })

  test('say where there are some when there are none', async () => {
    const { code, err } = await run(['steps', 'DefenderOptionalVPN', '--channel', 'mam'])
    expect(code).toBe(1)
    expect(err).toContain('enrolled (MDM)')
    expect(await run(['steps', 'supervised'])).toMatchObject({ code: 1, err: expect.stringContaining('explain') })
  })
})

describe('docs show', () => {
  test('shows the page of a key, a feature or a title', async () => {
    const page = (await run(['docs', 'show', 'web', 'protection'])).out
    expect(page).toMatch(/^Web protection\n-+\n/)
    expect((await run(['docs', 'show', 'WebProtection'])).out).toBe(page)
    expect((await run(['docs', 'show', 'general'])).out).toMatch(/^General\n/)
    expect(await run(['docs', 'show', 'webb protction'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Web protection'),
    })
  })
})

describe.each([40, 80, 200])('at %i columns', width => {
  const commands = [
    ['explain', 'WebProtection', 'network protection', 'supervised'],
    ['list'],
    ['list', '--features'],
    ['search', 'vpn'],
    ['steps', 'WebProtection'],
    ['docs', 'show', 'network-protection', '--no-pager'],
  ]
  test.each(commands.map(argv => [argv.join(' '), argv] as const))('%s fits', async (_, argv) => {
    for (const terminal of [true, false]) {
      const { out } = await run([...argv, '--width', String(width), '--color', terminal ? 'always' : 'never'], {
        terminal,
        env: { LANG: 'C.UTF-8', TERM: 'xterm-256color' },
      })
      expect(out.length).toBeGreaterThan(100)
      for (const line of out.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
      if (!terminal) expect(out).not.toMatch(/[\x1b\u2500-\u257f]/)
    }
  })
})

test('what a hostile page says reaches no terminal as it is', async () => {
  const bad = '\u001b]0;x\u0007\u001b[31m\u202e\u009b2J\u2066'
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  const file = join(folder, 'page.md')
  const text = [
    `# Guards${bad}`,
    `## Guard doors${bad}`,
    `Doors${bad} are guarded by default. [Read on](https://example.org/${bad}x) or [run](javascript:alert(1)).`,
    '### Guard doors on enrolled devices (MDM)',
    '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.',
    `2. Add \`GuardDoors\` as the key and set its value type to \`String\`.${bad}`,
    `   - By default, \`GuardDoors = true\`.${bad}`,
    `> [!NOTE]\n> \`GuardDoors\` isn't available at night.${bad}`,
    `| Key | Default |\n| --- | --- |\n| \`GuardGates\` | ${bad}true |`,
  ]
  writeFileSync(file, `${text.join('\n\n')}\n`)
  const commands = [
    ['explain', 'GuardDoors', 'guard doors'],
    ['list'],
    ['list', '--format', 'csv'],
    ['list', '--features', '--format', 'md'],
    ['search', 'doors', bad],
    ['steps', 'GuardDoors'],
    ['docs', 'show', 'GuardDoors'],
    ['explain', `${bad}nobody`],
    ['explain', 'GuardDoors', '--json'],
    ['docs', 'show', 'GuardDoors', '--json'],
  ]
  for (const terminal of [true, false]) {
    for (const argv of commands) {
      const options = { terminal, env: { LANG: 'C.UTF-8', TERM: 'xterm', FORCE_HYPERLINK: '1' } }
      const { code, out, err } = await run([...argv, '--content', file, '--color', 'never'], options)
      expect([argv, code]).toEqual([argv, argv.includes(`${bad}nobody`) ? 1 : 0])
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      expect(out).not.toContain('(javascript')
    }
  }
})
