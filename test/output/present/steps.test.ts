import { expect, test } from 'vitest'
import { inChannelOrder, stepsDocument, stepsJson } from '../../../src/output/present/steps.ts'
import { renderLines } from '../../../src/output/render/layout.ts'
import { plain } from '../../../src/output/render/plain.ts'
import { lineColumns } from '../../../src/output/render/wrap.ts'
import { CATALOG } from '../../support/catalog.ts'

const document = stepsDocument('Steps: GuardMeetings', inChannelOrder([...CATALOG.procedures].reverse()), {
  isBundled: () => true,
})

test('steps are numbered and whole, with what belongs under them, per channel', () => {
  const text = plain(document, { width: 200, unicode: true })
  // The channel stands before a title that doesn't say it.
  expect(text).toMatch(
    /^Guard meetings on enrolled devices$[\s\S]*^Unenrolled \(MAM\): Guard meetings \(on unsupervised devices\)$/m,
  )
  expect(text).toContain(
    '2. Add GuardMeetings as the key and set the value type to String.\n   - By default, GuardMeetings = true.',
  )
  expect(text).toMatch(/Source: content\/meeting-guard.md:9-13, based on\s+https:\/\/learn.microsoft.com/)
  expect(text).not.toMatch(/[^\x20-\x7e\n]/)
})

test.each([20, 40, 80, 200])('no line is wider than %i columns', width => {
  for (const line of renderLines(document, { width, unicode: true, plain: true }))
    expect(lineColumns(line)).toBeLessThanOrEqual(width)
})

test('the JSON holds each step with its line', () => {
  const json = stepsJson(CATALOG.procedures)
  expect(json.procedures[0]?.steps[1]?.sub[0]).toMatchObject({
    text: 'By default, GuardMeetings = true.',
    source: { line: 11 },
  })
  expect(json.procedures[1]).toMatchObject({ channel: 'mam', condition: { supervised: false } })
})
