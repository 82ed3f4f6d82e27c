import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKnowledge } from '../src/knowledge.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-knowledge-'))
  writeFileSync(
    join(cwd, 'glow.md'),
    '---\ntitle: Glow\nkind: feature\n---\n# Glow\n\n1. Add `GlowGuard` as the key and set the value type to `String`.\n',
  )
})
afterAll(() => rmSync(cwd, { recursive: true }))

const open = (content: string | null, notes: string | null = null) =>
  openKnowledge({ content, notes: notes === null ? null : { path: notes, asked: true }, cwd })

test('the bundled content is what parsing it now would give', async () => {
  const bundled = await open(null)
  const parsed = await openKnowledge({ content: 'content', notes: null, cwd: join(import.meta.dirname, '..') })
  expect(bundled.origin).toEqual({ kind: 'bundled' })
  expect(bundled.records).toEqual(
    expect.objectContaining(plain({ keys: parsed.records.keys, terms: parsed.records.terms })),
  )
  expect(bundled.records.features).toEqual(plain(parsed.records.features))
  for (const part of ['statements', 'sections', 'procedures'] as const)
    expect(plain(bundled.text()[part])).toEqual(plain(parsed.text()[part]))
  expect(bundled.documents().documents).toEqual(plain(parsed.documents().documents))
})

test('a page given stands alone', async () => {
  const { records, origin } = await open('glow.md')
  expect(records.keys.map(({ key }) => key)).toEqual(['GlowGuard'])
  expect(origin).toEqual({ kind: 'given', path: 'glow.md' })
})

test('a page added stands beside the bundled ones, its ids continuing theirs', async () => {
  const [bundled, both] = await Promise.all([open(null), open('+glow.md')])
  expect(both.records.keys).toHaveLength(bundled.records.keys.length + 1)
  const { statements, sections } = both.text()
  expect(statements.map(({ id }) => id)).toEqual(statements.map((_, i) => i))
  expect(sections.map(({ id }) => id)).toEqual(sections.map((_, i) => i))
})

test('notes are beside what is known, not in it', async () => {
  const { records, notes } = await open(null, 'glow.md')
  expect(records.keys.some(({ key }) => key === 'GlowGuard')).toBe(false)
  expect(notes?.keys.map(({ key }) => key)).toEqual(['GlowGuard'])
})

test('a page that breaks is left out of a folder and told; alone it is the error', async () => {
  mkdirSync(join(cwd, 'mixed'))
  writeFileSync(join(cwd, 'mixed/good.md'), '# Good\n\n## A\n\n1. Add `GoodKey` as the key.\n')
  writeFileSync(join(cwd, 'mixed/bad.md'), '---\ntitle: [\n---\n')
  const { records, leftOut } = await open('mixed')
  expect(records.pages.map(({ file }) => file)).toEqual(['mixed/good.md'])
  expect(leftOut).toEqual([{ file: 'mixed/bad.md', reason: expect.stringMatching(/^mixed\/bad\.md:3:1: /) }])
  await expect(open('mixed/bad.md')).rejects.toMatchObject({ code: 'input' })
})

test('a path that is not there is an input error', async () => {
  await expect(open('nowhere')).rejects.toMatchObject({ code: 'input' })
  await expect(open('+nowhere')).rejects.toMatchObject({ code: 'input' })
  await expect(open(null, 'nowhere')).rejects.toMatchObject({ code: 'input' })
})

/** What survives a file: no undefined. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
