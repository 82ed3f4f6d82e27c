// Dates in a question against dates in a sentence.
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { prepareGround } from '../../src/answer/ground.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'

const PAGE = `# Lantern alerts

## Lamp alerts

Starting March 3, 2026, lamp alerts are no longer sent by mail. The change to messages applies to all lamps.
`

test.each([
  ['did the change from mail to messages for lamp alerts start in march 2026?', 'yes'],
  ['did the lamp alerts change happen in june 2026?', 'no'],
  ['was the lamp alerts change made in spring 2026?', 'yes'],
  ['did the lamp alerts change begin on 3 march 2026, right?', 'yes'],
  ['did the lamp alerts change begin on 2026-03-04?', 'no'],
])('%s → %s', (question, verdict) => {
  const catalog = buildCatalog([{ file: 'lantern.md', text: PAGE }])
  expect(answer(question, prepareGround(catalog, catalog)).verdict).toBe(verdict)
})
