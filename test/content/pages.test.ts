// The bundled pages, held to the grammar of content/README.md and to the facts of the official page.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkGrammar } from '../../src/pages/page-grammar.ts'
import { parsePage } from '../../src/parse/parse-page.ts'
import official from './official-anchors.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const shared = join(root, '../shared')
const anchors = new Set(official.anchors)
const files = readdirSync(join(root, 'content')).filter(file => file.endsWith('.md') && file !== 'README.md')
const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8')
const field = (text: string, name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(text)?.[1] ?? ''

test('there is a page for each feature, and one of none', () => {
  expect(files.map(file => field(read(file), 'title')).sort()).toEqual([
    'App protection risk signal',
    'Conditional Access',
    'Custom indicators',
    'Device tagging',
    'Disable sign out',
    'General',
    'In-app feedback',
    'Jailbreak detection',
    'Network protection',
    'OS update notifications',
    'Optional permissions',
    'Privacy controls',
    'Report unsafe sites',
    'VPN coexistence',
    'Vulnerability assessment',
    'Web protection',
  ])
  expect(files.filter(file => field(read(file), 'kind') === 'general')).toEqual(['general.md'])
})

describe.each(files)('%s', file => {
  const text = read(file)

  test('follows the grammar', () => {
    const findings = checkGrammar(text, { author: true, anchors })
    expect(
      findings.map(({ line, column, rule, message }) => `content/${file}:${line}:${column}: ${rule}: ${message}`),
    ).toEqual([])
  })

  test('is named after its title, and of the date of the official page', () => {
    const name = field(text, 'title')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
    expect(`${name}.md`).toBe(file)
    expect(field(text, 'official')).toBe(official.page)
    expect(field(text, 'date')).toBe(official.date)
  })
})

test('no two pages claim the same alias', () => {
  const owners = new Map<string, string[]>()
  for (const file of files)
    for (const alias of [field(read(file), 'title'), ...field(read(file), 'aliases').slice(1, -1).split(',')]) {
      const name = alias.trim().toLowerCase()
      owners.set(name, [...(owners.get(name) ?? []), file])
    }
  expect([...owners].filter(([, claimed]) => claimed.length > 1)).toEqual([])
})

test('headings lead to the official page, and every heading of it has a place on some page', () => {
  const sections = files.flatMap(file => parsePage({ file, text: read(file) }).sections)
  const used = new Set(sections.map(section => section.anchor))
  expect([...used].sort()).toEqual([...anchors].sort())
})

test.skipIf(!existsSync(join(shared, 'facts/check.mjs')))(
  'every fact is stated, in our own words (skipped without ../shared)',
  () => {
    const run = spawnSync(process.execPath, [join(shared, 'facts/check.mjs'), join(root, 'content')], {
      encoding: 'utf8',
    })
    const failed = run.stdout.split('\n').filter(line => /^(?:MISSING|ambiguity|copied|no page)/.test(line))
    expect(failed).toEqual([])
    expect(run.status).toBe(0)
  },
)

test.skipIf(!existsSync(join(shared, 'docs')))(
  'the official anchors are those of the page (skipped without ../shared)',
  () => {
    const page = readFileSync(join(shared, 'docs/ios-configure-features.md'), 'utf8')
    const slugs = [...page.matchAll(/^#+ (.+)$/gm)].map(found =>
      found[1]!
        .trim()
        .toLowerCase()
        .replace(/[^a-z0-9 _-]/g, '')
        .replace(/ /g, '-'),
    )
    expect(official.anchors).toEqual(slugs)
  },
)
