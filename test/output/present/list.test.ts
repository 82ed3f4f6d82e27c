import { expect, test } from 'vitest'
import { featureListDocument, featureTable, keyListDocument, keyTable } from '../../../src/output/present/list.ts'
import { csv, markdownTable } from '../../../src/output/render/delimited.ts'
import { renderLines } from '../../../src/output/render/layout.ts'
import { plainLine } from '../../../src/output/render/plain.ts'
import { lineColumns } from '../../../src/output/render/wrap.ts'
import { CATALOG, KEYS } from '../../support/catalog.ts'

const show = (width: number, document = keyListDocument(CATALOG)) =>
  renderLines(document, { width, unicode: true }).map(plainLine)

test('every key has a row with type, channels, default and status', () => {
  const lines = show(200)
  expect(lines[0]).toMatch(/^Key +Feature +MDM type +MAM +Default +Status$/)
  expect(lines[2]).toMatch(
    /^GuardMeetings +Meeting guard +String +yes +true; false for US Government customers +current$/,
  )
  expect(lines[3]).toMatch(/Integer +no +1 +current$/)
  expect(lines[4]).toMatch(/- +- +contradictory +retired$/)
  expect(lines[6]).toMatch(/named only$/)
  expect(lines.at(-1)).toContain('5 keys')
})

test.each([20, 40, 60, 80, 120, 200])('at %i columns no line is wider and every key is there', width => {
  for (const document of [keyListDocument(CATALOG), featureListDocument(CATALOG)])
    for (const line of renderLines(document, { width, unicode: true }))
      expect(lineColumns(line)).toBeLessThanOrEqual(width)
  const letters = show(width)
    .join('')
    .replace(/[^A-Za-z]/g, '')
  if (width < 50) for (const { key } of KEYS) expect(letters).toContain(key)
})

test('nothing to list is said', () => {
  expect(show(80, keyListDocument({ ...CATALOG, keys: [] })).at(-1)).toBe('0 keys')
})

test('CSV quotes what needs it and defuses formulas', () => {
  const text = csv({
    header: ['a', 'b'],
    rows: [
      ['x,y', '=1+1'],
      ['say "hi"\nnow', '-'],
    ],
  })
  expect(text).toBe('a,b\n"x,y",\'=1+1\n"say ""hi""\nnow",-\n')
})

test('CSV and Markdown have one row a key', () => {
  expect(csv(keyTable(CATALOG)).split('\n')).toHaveLength(KEYS.length + 2)
  const md = markdownTable(keyTable(CATALOG)).trimEnd().split('\n')
  expect(md).toHaveLength(KEYS.length + 2)
  expect(md[1]).toBe('| --- | --- | --- | --- | --- | --- |')
  expect(markdownTable(featureTable(CATALOG))).toContain('| Meeting guard | GuardMeetings, ')
})
