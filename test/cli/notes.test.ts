// The team's notes: found where they are, shown beside cards and answers, told from what the pages say.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from './run.ts'

let home: string
let config: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mde-ios-notes-'))
  config = join(home, '.config')
  mkdirSync(join(config, 'mde-ios/notes'), { recursive: true })
  const note = (name: string, text: string) => writeFileSync(join(config, 'mde-ios/notes', name), text)
  note('sales.md', '---\nabout: webprotection\n---\n# Sales\n\nSales has it off until **March**.\n\n- Ask Jo first.\n')
  note('loose.md', '# Loose\n\nPrinters are Kim. DisableSignOut is on for kiosks.\n')
  note('feature.md', '---\nabout: [Network protection, DefenderOptionalVPN]\n---\nThe Lyon office has no tunnel.\n')
  mkdirSync(join(home, 'empty/mde-ios/notes'), { recursive: true })
  mkdirSync(join(home, 'broken/mde-ios/notes'), { recursive: true })
  writeFileSync(join(home, 'broken/mde-ios/notes/bad.md'), '---\nabout: [\n---\n# x\n')
})
afterAll(() => rmSync(home, { recursive: true }))

const usual = (folder = config) => ({ env: { HOME: home, XDG_CONFIG_HOME: folder } })
const HEAD = 'Team notes (yours, not from the pages)'

test('a page about a key stands whole under its card, in a quote with its file', async () => {
  const { out, err } = await run(['explain', 'WebProtection'], usual())
  expect(err).toBe('')
  const [card, notes] = out.split(`${HEAD}\n`)
  expect(card).toContain('WebProtection')
  expect(card).not.toContain('Sales')
  expect(notes).toContain('> Sales has it off until March.')
  expect(notes).toContain('> - Ask Jo first.')
  expect(notes).toContain('sales.md)')
  expect(notes).not.toContain('kiosks')
})

test('a page about nothing in particular gives the sentences that name the thing', async () => {
  const { out } = await run(['explain', 'DisableSignOut'], usual())
  expect(out.split(HEAD)[1]).toContain('DisableSignOut is on for kiosks.')
  expect(out).not.toContain('Printers')
  expect((await run(['explain', 'DefenderDeviceTag'], usual())).out).not.toContain(HEAD)
})

test('answers carry the notes on what they are about, apart from their sources', async () => {
  const asked = ['ask', 'is web protection on by default?']
  const { out } = await run(asked, usual())
  expect(out.indexOf(HEAD)).toBeGreaterThan(out.indexOf('Sources'))
  expect(out.split(HEAD)[1]).toContain('> Sales has it off until March.')
  const json = JSON.parse((await run([...asked, '--json'], usual())).out)
  const plain = JSON.parse((await run([...asked, '--json'])).out)
  expect(json.notes[0]).toMatchObject({ text: 'Sales has it off until March.', source: { line: 6 } })
  expect({ ...json, notes: undefined }).toEqual({ ...plain, notes: undefined })
  expect(plain).not.toHaveProperty('notes')
})

test('a feature, and a question the pages do not answer, have their notes too', async () => {
  expect((await run(['explain', 'network protection'], usual())).out.split(HEAD)[1]).toContain('Lyon')
  const { code, out } = await run(['ask', 'who in Lyon repairs network protection on Tuesdays with a spoon?'], usual())
  expect(out.split(HEAD)[1]).toContain('Lyon')
  expect(code).toBe(
    JSON.parse((await run(['ask', 'who in Lyon repairs network protection on Tuesdays with a spoon?', '--json'])).out)
      .verdict === 'unknown'
      ? 1
      : 0,
  )
})

test('cards for tickets hold none: they go to whoever called', async () => {
  expect((await run(['ask', '--card', 'is web protection on by default?'], usual())).out).not.toContain('Sales')
})

test('the option comes before the environment, the environment before the usual place', async () => {
  const one = join(config, 'mde-ios/notes/sales.md')
  const env = { ...usual(join(home, 'empty')).env, MDE_IOS_NOTES: one }
  expect((await run(['explain', 'WebProtection'], { env })).out).toContain('Sales')
  expect(
    (await run(['explain', 'WebProtection', '--notes', join(config, 'mde-ios/notes/loose.md')], { env })).out,
  ).not.toContain('Sales')
})

test('what is asked for has to be there; what lies in the usual place stops nobody', async () => {
  expect(await run(['explain', 'WebProtection', '--notes', 'nowhere'])).toMatchObject({ code: 3 })
  expect(await run(['explain', 'WebProtection'], { env: { MDE_IOS_NOTES: 'nowhere' } })).toMatchObject({ code: 3 })
  expect(await run(['explain', 'WebProtection'], usual(join(home, 'empty')))).toMatchObject({ code: 0, err: '' })
  const broken = await run(['explain', 'WebProtection'], usual(join(home, 'broken')))
  expect(broken).toMatchObject({ code: 0, err: expect.stringMatching(/^left out: [^\n]*bad\.md:\d+:\d+: [^\n]*\n$/) })
  expect(broken.out).not.toContain(HEAD)
})

test('commands that show no notes do not look for any', async () => {
  expect(await run(['list'], { env: { MDE_IOS_NOTES: 'nowhere' } })).toMatchObject({ code: 0 })
})

test('doctor tells of notes about nothing that is known', async () => {
  const path = join(home, 'lost.md')
  writeFileSync(path, '---\nabout: WebProtectoin\n---\nx y z.\n')
  const { out } = await run(['doctor', '--notes', path])
  expect(out).toMatch(/Team notes +1 page; about nothing that is known:\s+\S*lost\.md/)
  expect((await run(['doctor'], usual())).out).toMatch(/Team notes +3 pages\n/)
  expect((await run(['doctor'])).out).toMatch(/Team notes +none\n/)
})
