// A page without a fault, the same with one fault each, and what is said of it; real pages, and what is wrong with them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lintPages, type PageText } from '../../../src/pages/lint/lint-pages.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const root = join(import.meta.dirname, '../../..')
const official = join(root, '../shared/docs/ios-configure-features.md')
if (!existsSync(official)) process.stdout.write('skipped: the official page is not there\n')

const GOOD = `---
title: Configure Contoso Shield
ms.date: 05/19/2025
---

# Configure Contoso Shield

## Meeting guard

Meeting guard warns of calls that are not what they say. It is available for enrolled (MDM) and unenrolled (MAM) devices.
Read about [the levels](#guard-level) first.

> [!NOTE]
> Meeting guard isn't available in the web app.

### Meeting guard for enrolled devices (MDM)

1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.
2. Add \`GuardMeetings\` as the key, and set its value type to \`String\`.

   - By default, \`GuardMeetings = true\`.
   - Set \`GuardMeetings = false\` to turn meeting guard off.

3. Select **Next** and assign the policy to users.

### Meeting guard for unenrolled devices (MAM)

1. Go to **Apps** > **App configuration policies** > **Add** > **Managed apps**.
2. Add \`GuardMeetings\` as the key and \`false\` as its value to turn meeting guard off.
3. Select **Next** and assign the policy to users.

## Guard level

The level is available for enrolled (MDM) and unenrolled (MAM) devices. It takes up to 12 hours to change.

1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**, or **Managed apps** for MAM.
2. Add these keys.

   | Key | Value type | Default | Description |
   | --- | --- | --- | --- |
   | \`GuardLevel\` | Integer | 1 | 0 - Off; 1 - Quiet; 2 - Loud. How strongly the app warns. |
   | \`GuardSound\` | Boolean | true | true - enable; false - disable. Whether the app makes a sound. |

3. Assign the policy to users.
`

const found = (files: readonly PageText[]) =>
  lintPages(files, buildCatalog(files)).findings.map(
    ({ file, line, column, rule, others }) =>
      `${file}:${line}:${column} ${rule}${others.map(other => ` ${other.line}`).join('')}`,
  )

/** The good page with one piece of it replaced. */
const bad = (from: string, to: string) => {
  expect(GOOD.split(from)).toHaveLength(2)
  return GOOD.replace(from, () => to)
}

test('a page without a fault', () => {
  expect(found([{ file: 'a.md', text: GOOD }])).toEqual([])
  expect(found([{ file: 'a.md', text: GOOD.replaceAll('\n', '\r\n') }])).toEqual([])
})

test.each([
  [
    'the intro against the steps',
    'Read about',
    'Meeting guard is disabled by default. Read about',
    ['a.md:11:30 contradiction 21'],
  ],
  [
    'a sentence against another',
    '3. Assign the policy to users.',
    '3. Assign the policy to users.\n\nIt takes up to 24 hours to change.',
    ['a.md:34:73 contradiction 46'],
  ],
  [
    'a sentence against one of another section',
    'It takes up to 12 hours to change.',
    'It takes up to 12 hours to change. Meeting guard is available in the web app.',
    ['a.md:14:3 contradiction 34'],
  ],
  ['no value type', ', and set its value type to `String`', '', ['a.md:19:9 gap']],
  ['no default', '   - By default, `GuardMeetings = true`.\n', '', ['a.md:19:9 gap']],
  [
    'a value without meaning',
    '0 - Off; 1 - Quiet; 2 - Loud.',
    'Allowed values are `0`, `1` and `2`.',
    ['a.md:41:7 gap'],
  ],
  [
    'a value in another case',
    '| Boolean | true | true - enable; false',
    '| Boolean | True | True - enable; False',
    ['a.md:42:7 value-case 42'],
  ],
  [
    'no assignment',
    '3. Select **Next** and assign the policy to users.\n\n### Meeting guard for un',
    '3. Select **Next**.\n\n### Meeting guard for un',
    ['a.md:24:1 unassigned'],
  ],
  ['a value of a key in another case', 'key and `false`', 'key and `False`', ['a.md:29:40 value-case']],
  [
    'a key in another case',
    '2. Add `GuardMeetings` as the key and',
    '2. Add `Guardmeetings` as the key and',
    ['a.md:29:9 key-case 19'],
  ],
  [
    'code that does not end',
    '## Guard level',
    '```json\n\n## Guard level',
    ['a.md:11:25 dead-anchor', 'a.md:32:1 open-code'],
  ],
  ['a key that is named once', 'the web app.', 'the web app, whatever `GuardWeb` says.', ['a.md:14:59 named-once']],
  ['a dead anchor', '(#guard-level)', '(#guard-levels)', ['a.md:11:25 dead-anchor']],
  ['no delimiter row', '   | --- | --- | --- | --- |\n', '', ['a.md:39:4 broken-table']],
  ['a cell too many', '| Integer | 1 |', '| Integer | 1 | 2 |', ['a.md:41:4 broken-table']],
  [
    'an alert that does not end',
    'in the web app.\n\n',
    'in the web app.\nIt runs on.\n\n',
    ['a.md:15:1 unclosed-alert'],
  ],
] as const)('%s', (_, from, to, expected) => {
  expect(found([{ file: 'a.md', text: bad(from, to) }])).toEqual(expected)
})

describe('links between pages', () => {
  const other = (link: string) => `# Other\n\nSee [the level](${link}).\n`
  test.each([
    ['a.md#guard-level', []],
    ['./a.md#guard-level', []],
    ['a.md#nowhere', ['docs/b.md:3:17 dead-anchor']],
    ['../a.md#guard-level', []],
    ['elsewhere.md#nowhere', []],
    ['https://example.com/a.md#nowhere', []],
    ['#tab/one', []],
  ])('%s', (link, expected) => {
    expect(
      found([
        { file: 'docs/a.md', text: GOOD },
        { file: 'docs/b.md', text: other(link) },
      ]),
    ).toEqual(expected)
  })
})

test('nothing is wrong with the bundled pages', () => {
  const names = readdirSync(join(root, 'content')).filter(name => name.endsWith('.md') && name !== 'README.md')
  const files = names
    .sort()
    .map(name => ({ file: `content/${name}`, text: readFileSync(join(root, 'content', name), 'utf8') }))
  expect(found(files)).toEqual([])
})

describe('contradictions of the invented pages', () => {
  const corpus = join(root, 'test/corpus')
  const ids = readdirSync(corpus).filter(id => existsSync(join(corpus, id, 'page.md')))
  test.each(ids)('%s', id => {
    const gold = JSON.parse(readFileSync(join(corpus, id, 'gold.json'), 'utf8')) as readonly Gold[]
    const file = { file: 'page.md', text: readFileSync(join(corpus, id, 'page.md'), 'utf8') }
    const lines = found([file]).filter(each => each.includes(' contradiction'))
    // A weak one, a value that only one of two tables lists, is for the reader to judge.
    const wanted = gold.flatMap(({ contradictions }) => contradictions).filter(({ severity }) => severity !== 'weak')
    expect(lines).toHaveLength(wanted.length)
    for (const {
      lines: [first, second],
    } of wanted)
      expect(lines.some(each => each.startsWith(`page.md:${first}:`) && each.includes(` ${second}`))).toBe(true)
  })
})

interface Gold {
  readonly contradictions: readonly { readonly lines: readonly number[]; readonly severity?: string }[]
}

test.skipIf(!existsSync(official))('the official page', () => {
  const rules = found([{ file: 'page.md', text: readFileSync(official, 'utf8') }])
  expect(rules.map(each => each.replace(/:\d+ /, ' '))).toEqual([
    'page.md:130 value-form',
    'page.md:130 value-form 159',
    'page.md:366 gap',
    'page.md:369 value-case 368',
    'page.md:388 named-once',
    'page.md:532 gap',
  ])
})
