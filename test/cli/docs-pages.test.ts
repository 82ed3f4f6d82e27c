// `docs diff` and `docs lint` as commands: exit codes, formats, what stands where.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

const PAGE = `---
title: Configure Contoso Shield
ms.date: 03/04/2026
---

# Configure Contoso Shield

## Meeting guard

Meeting guard is available for enrolled (MDM) and unenrolled (MAM) devices. A change takes up to 12 hours.

1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**, or **Managed apps** for MAM.
2. Add \`GuardMeetings\` as the key, and set its value type to \`String\`.

   - By default, \`GuardMeetings = true\`.
   - Set \`GuardMeetings = false\` to turn meeting guard off.

3. Select **Next** and assign the policy to users.
`

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-docs-'))
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
  write('old.md', PAGE)
  write(
    'new.md',
    PAGE.replace('03/04/2026', '04/05/2026')
      .replace('`GuardMeetings = true`', '`GuardMeetings = false`')
      .replace('12 hours', '24 hours'),
  )
  write(
    'reworded.md',
    PAGE.replace('A change takes up to 12 hours.', 'It may take up to 12 hours until a change takes effect.'),
  )
  write('broken.md', '---\ntitle: [\n---\n\n# Broken\n')
  mkdirSync(join(cwd, 'folder'))
  write('folder/one.md', PAGE)
  write('folder/two.md', '---\ntitle: [\n---\n\n# Broken\n')
})
afterAll(() => rmSync(cwd, { recursive: true }))

test('what changes an answer comes first, each change with both lines', async () => {
  const { code, out } = await run(['docs', 'diff', 'old.md', 'new.md'], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('old.md (2026-03-04)')
  expect(out).toContain('new.md (2026-04-05)')
  expect(out).toContain('GuardMeetings: default was true, now false')
  expect(out).toMatch(/was: By default, GuardMeetings = true\. \(line 15\)/)
  expect(out).toMatch(/now: By default, GuardMeetings = false\. \(line 15\)/)
  expect(out).toMatch(/another number[\s\S]*12 hours[\s\S]*24 hours/)
  expect(out).toMatch(/\n2 changes\.\n$/)
})

test('the same for a ticket, and as data', async () => {
  const md = await run(['docs', 'diff', 'old.md', 'new.md', '--format', 'md'], { cwd })
  expect(md.code).toBe(1)
  expect(md.out).toContain('### What changes an answer (2)')
  expect(md.out).toContain('- `GuardMeetings`: **default was true, now false**')
  const json = await run(['docs', 'diff', 'old.md', 'new.md', '--json'], { cwd })
  const { changes, reworded } = JSON.parse(json.out) as Said
  expect(reworded).toBe(0)
  expect(changes[0]).toMatchObject({ kind: 'default', keys: ['GuardMeetings'], from: 'true', to: 'false' })
  expect(changes[0]!.lines[0]).toMatchObject({ old: { file: 'old.md', line: 15 }, new: { file: 'new.md', line: 15 } })
  expect((await run(['docs', 'diff', 'old.md', 'new.md', '--format', 'json'], { cwd })).out).toBe(json.out)
})

interface Said {
  readonly reworded: number
  readonly changes: readonly { readonly lines: readonly unknown[] }[]
}

test('nothing changed', async () => {
  expect(await run(['docs', 'diff', 'old.md', 'old.md'], { cwd })).toMatchObject({ code: 0, err: '' })
  const { code, out } = await run(['docs', 'diff', 'old.md', 'reworded.md'], { cwd })
  expect(code).toBe(0)
  expect(out).toContain('Nothing changed but words: 1 text reworded (--all lists them).')
  const all = await run(['docs', 'diff', 'old.md', 'reworded.md', '--all'], { cwd })
  expect(all.code).toBe(1)
  expect(all.out).toContain('It may take up to 12 hours')
})

test.each([
  [['docs', 'diff', 'old.md'], 2],
  [['docs', 'diff', 'old.md', 'nowhere.md'], 3],
  [['docs', 'diff', 'old.md', 'broken.md'], 3],
  [['docs', 'diff', 'folder', 'old.md'], 3],
  [['docs', 'lint', 'old.md'], 0],
  [['docs', 'lint', 'nowhere.md'], 3],
  [['docs', 'lint', 'broken.md'], 3],
  [['docs', 'lint', 'folder'], 3],
])('%j ends with %i', async (argv, code) => {
  const ran = await run(argv, { cwd })
  expect(ran.code).toBe(code)
  if (code > 1) expect(ran.err).not.toBe('')
})

test('a finding is a line of its own, with its place', async () => {
  writeFileSync(join(cwd, 'odd.md'), PAGE.replace('A change', 'Meeting guard is off by default. A change'))
  const { code, out } = await run(['docs', 'lint', 'odd.md'], { cwd })
  expect(code).toBe(1)
  expect(out.split('\n')[0]).toMatch(/^odd\.md:10:\d+: contradiction: .*\(also line 15\)$/)
  const json = await run(['docs', 'lint', 'odd.md', '--json'], { cwd })
  expect(JSON.parse(json.out)).toMatchObject({
    pages: 1,
    findings: [{ file: 'odd.md', line: 10, rule: 'contradiction' }],
  })
  expect((await run(['docs', 'lint', '--content', 'odd.md'], { cwd })).code).toBe(1)
})
