import { expect, test } from 'vitest'
import { cleanTitle, isoDate, readPageInfo } from '../../src/parse/page-info.ts'

test.each([
  ['05/19/2025', '2025-05-19'],
  ['2026-03-04T00:00:00.0000000Z', '2026-03-04'],
  ['2025-5-9', '2025-05-09'],
  ['19.05.2025', null],
  ['13/41/2025', null],
  [undefined, null],
])('date %j is %j', (given, date) => {
  expect(isoDate(given)).toBe(date)
})

test.each([
  ['Configure guard - Contoso Shield | Microsoft Learn', 'Configure guard'],
  ['Anti-phishing - Contoso | Microsoft Docs', 'Anti-phishing'],
  ['A - B', 'A - B'],
])('title %j is %j', (given, title) => {
  expect(cleanTitle(given)).toBe(title)
})

test.each([
  [{ official: 'https://x.example/a#b' }, 'https://x.example/a'],
  [{ canonicalUrl: 'https://x.example/a' }, 'https://x.example/a'],
  [{ official: 'javascript:alert(1)' }, null],
  [{ 'ms.service': 'defender-endpoint' }, 'https://learn.microsoft.com/en-us/defender-endpoint/some-page'],
  [{ 'ms.service': 'constructor' }, null],
  [{}, null],
])('address of %j', (meta, url) => {
  expect(readPageInfo(meta, 'pages/some-page.md', null).url).toBe(url)
})

test('title falls back to the heading, then to the file', () => {
  expect(readPageInfo({}, 'a/b.md', 'Heading').title).toBe('Heading')
  expect(readPageInfo({}, 'a/b.md', null).title).toBe('b')
})
