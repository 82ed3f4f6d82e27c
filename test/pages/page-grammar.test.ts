// Pages with one fault each, and the place at which the grammar check finds it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkGrammar, GRAMMAR_RULES } from '../../src/pages/page-grammar.ts'

const anchors = new Set(['meeting-guard', 'meeting-guard-using-mdm'])

const GOOD = `---
title: Meeting guard
summary: Keeps callers out.
kind: feature
aliases: [guard, calls]
official: https://example.com/guard
date: 2025-05-19
---

# Meeting guard <a name="meeting-guard"></a>

Meeting guard is on by default.

> [!NOTE]
> Meeting guard needs the app.

## Enrolled devices (MDM) <a name="meeting-guard-using-mdm"></a>

1. Choose **Apps** > **Add** > **Managed devices**.
2. Add \`GuardMeetings\` as the key and set the value type to \`String\`.
   - By default, \`GuardMeetings = true\`.
3. Add the keys of the table.

   | Key | Value type | Default |
   | --- | --- | --- |
   | \`GuardLevel\` | Integer | \`1\` |

4. Read [more](https://example.com/more).
`

const found = (text: string) =>
  checkGrammar(text, { author: true, anchors }).map(f => `${f.rule} ${f.line}:${f.column} ${f.kind}`)

/** The good page with one piece of it replaced. */
const bad = (from: string, to: string) => {
  expect(GOOD.split(from)).toHaveLength(2)
  return GOOD.replace(from, () => to)
}

test('a page that follows the grammar has no findings', () => {
  expect(found(GOOD)).toEqual([])
  expect(found(GOOD.replaceAll('\n', '\r\n'))).toEqual([])
})

test.each([
  ['a field is missing', 'summary: Keeps callers out.\n', '', 'front-matter 1:1 grammar'],
  ['a field nobody knows', 'kind: feature', 'kind: feature\nowner: me', 'front-matter 5:1 grammar'],
  ['a date that is none', '2025-05-19', '2025-13-40', 'front-matter 7:7 grammar'],
  ['a kind that is none', 'kind: feature', 'kind: page', 'front-matter 4:7 grammar'],
  ['an official address with an anchor', 'example.com/guard', 'example.com/guard#x', 'front-matter 6:11 grammar'],
  ['an alias twice', '[guard, calls]', '[guard, Guard]', 'front-matter 5:10 grammar'],
  ['an alias that is the title', '[guard, calls]', '[guard, meeting guard]', 'front-matter 5:1 grammar'],
  [
    'a title that differs',
    '# Meeting guard <a name="meeting-guard"',
    '# The guard <a name="meeting-guard"',
    'headings 10:3 grammar',
  ],
  ['a second title', '## Enrolled', '# Enrolled', 'headings 17:1 grammar'],
  ['a level left out', '## Enrolled', '### Enrolled', 'headings 17:1 grammar'],
  ['a question as heading', '## Enrolled devices (MDM) <', '## Is it on? <', 'headings 17:1 grammar'],
  ['no anchor', ' <a name="meeting-guard-using-mdm"></a>', '', 'headings 17:26 grammar'],
  ['an anchor nobody knows', 'name="meeting-guard-using-mdm"', 'name="guard"', 'headings 17:27 grammar'],
  ['a step out of turn', '4. Read', '5. Read', 'steps 28:1 grammar'],
  ['a menu path that is not bold', '**Apps** > **Add**', 'Apps > **Add**', 'steps 19:14 grammar'],
  ['a key without code', 'Meeting guard needs the app', 'GuardMeetings needs the app', 'keys 15:3 grammar'],
  ['a key without value type', ' and set the value type to `String`', '', 'keys 20:4 grammar'],
  ['a key without default', '   - By default, `GuardMeetings = true`.\n', '', 'keys 20:4 grammar'],
  ['a row without default', '| Integer | `1` |', '| Integer | |', 'keys 26:4 grammar'],
  ['two sentences on a line', 'by default.\n', 'by default. Users see it.\n', 'sentences 12:31 grammar'],
  ['a line too long', 'needs the app', `needs ${'the app and '.repeat(30)}`.trim(), 'sentences 15:241 grammar'],
  ['question and answer', 'Meeting guard is on by default.', 'Q: is it on', 'sentences 12:1 grammar'],
  ['an alert of no kind', '[!NOTE]', '[!HINT]', 'alerts 14:3 grammar'],
  ['text beside the mark of an alert', '[!NOTE]', '[!NOTE] Beware', 'alerts 14:10 grammar'],
  ['an empty alert', '\n> Meeting guard needs the app.', '', 'alerts 14:3 grammar'],
  ['an alert that is not closed', 'the app.\n', 'the app.\nIt needs more.\n', 'alerts 16:1 unclosed-alert'],
  ['a row with a cell too many', '| Integer | `1` |', '| Integer | `1` | x |', 'tables 26:4 broken-table'],
  ['a table without delimiter row', '   | --- | --- | --- |\n', '', 'tables 24:4 broken-table'],
  ['a link without target', '(https://example.com/more)', '()', 'links 28:9 grammar'],
  ['a link that is not closed', '/more).', '/more.', 'links 28:9 grammar'],
  ['code that is not closed', 'Meeting guard needs the app', 'Meeting guard needs `the app', 'links 15:23 grammar'],
  ['blanks at the end', 'needs the app.', 'needs the app. ', 'whitespace 15:31 grammar'],
  ['a tab', 'needs the app', 'needs\tthe app', 'whitespace 15:22 grammar'],
  ['an invisible character', 'needs the app', 'needs\u200bthe app', 'whitespace 15:22 grammar'],
  ['two blank lines', '\n\n## Enrolled', '\n\n\n## Enrolled', 'whitespace 17:1 grammar'],
])('%s', (_, from, to, finding) => {
  expect(found(bad(from, to))).toContain(finding)
})

test.each([
  ['says nothing', '**Changed since (2026-09-15):**', 1],
  ['has no date', '**Changed since:** It is off.', 1],
  ['is older than the page', '**Changed since (2025-01-01):** It is off.', 1],
  ['is whole', '**Changed since (2026-09-15):** It is off.', 0],
])('a note on a change that %s', (_, note, count) => {
  const page = bad('> Meeting guard needs the app.', `> ${note}\n> Source: [page](https://example.com), 2026-09-15.`)
  expect(found(page).filter(finding => finding.startsWith('changes'))).toHaveLength(count)
})

test('a note on a change names its source and stands in an alert', () => {
  expect(found(bad('> Meeting guard needs the app.', '> **Changed since (2026-09-15):** It is off.'))).toEqual([
    'changes 15:3 grammar',
  ])
  expect(found(bad('Meeting guard is on by default.', '**Changed since (2026-09-15):** It is off.'))).toHaveLength(2)
})

test('a page of others is held to the rules of structure only', () => {
  const page = '# Anything?\n\nTwo sentences. On a line.\n\n> [!NOTE]\nnot quoted\n'
  expect(checkGrammar(page).map(f => f.rule)).toEqual(['alerts', 'alerts'])
  expect(GRAMMAR_RULES.filter(rule => rule.everyPage).map(rule => rule.name)).toEqual(['alerts', 'tables', 'links'])
})

test('an include is no alert, and a fence holds anything', () => {
  expect(checkGrammar('[!INCLUDE [x](y.md)]\n\n> [!INCLUDE [x](y.md)]\n\n```\n[x](\n| a |\n```\n')).toEqual([])
})

test('any text is read, and every finding lies in it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '#',
          '> ',
          '[!NOTE]',
          '|',
          '\n',
          '`',
          '[x](',
          ')',
          '1. ',
          ' ',
          'a',
          '---',
          '<a name="',
          '"></a>',
        ),
      ),
      parts => {
        const text = parts.join('')
        const lines = text.split('\n')
        for (const { line, column } of checkGrammar(text, { author: true, anchors })) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 50)
        }
      },
    ),
  )
})

test('a megabyte of one mark does not hang the check', () => {
  for (const mark of ['[', '](', '[x](', '`', '> ', '|', '* ', '. ', '<a name="', '| a ']) {
    const start = performance.now()
    checkGrammar(mark.repeat(1_000_000 / mark.length), { author: true, anchors })
    expect(performance.now() - start, mark).toBeLessThan(5000)
  }
})
