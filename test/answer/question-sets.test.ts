// Question sets written and judged by people who had not seen the answering. The rate at first sight is what counts; it
// stands beside each set. Here they keep what was reached since from being lost: the floor is a little below today's rate.
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundledGround, pageGround } from '../support/ground.ts'
import { readQuestions, scoreAnswers } from '../support/score-answers.ts'

interface Floor {
  readonly set: string
  /** Of the right answers, in percent, when the set was new. */
  readonly atFirstSight: number
  readonly floor: number
  readonly reversed: number
}

const INVENTED: readonly Floor[] = [
  { set: 'harborlight-shield', atFirstSight: 50, floor: 68, reversed: 2 },
  { set: 'tallow-tunnel', atFirstSight: 72, floor: 83, reversed: 0 },
  { set: 'pelican-mail', atFirstSight: 50, floor: 77, reversed: 0 },
  { set: 'quarry-browser', atFirstSight: 50, floor: 61, reversed: 2 },
]

describe('questions about invented products', () => {
  test.each(INVENTED)('$set', ({ set, floor, reversed }) => {
    const score = scoreAnswers(
      readQuestions(`test/answer/questions/${set}.jsonl`),
      pageGround(`test/corpus/${set}/page.md`),
    )
    expect((100 * score.right) / score.of, score.wrong.join('\n')).toBeGreaterThanOrEqual(floor)
    expect(score.reversed.length, score.reversed.join()).toBeLessThanOrEqual(reversed)
  })
})

test('questions about the official page, on the bundled pages', () => {
  const score = scoreAnswers(readQuestions('test/answer/questions/official-1.jsonl'), bundledGround())
  expect((100 * score.right) / score.of, score.wrong.join('\n')).toBeGreaterThanOrEqual(72)
  expect(score.reversed.length, score.reversed.join()).toBeLessThanOrEqual(3)
  expect(score.invented.length, score.invented.join()).toBeLessThanOrEqual(1)
})

const OFFICIAL = '../shared/docs/ios-configure-features.md'

test.skipIf(!existsSync(OFFICIAL))(
  'questions about the official page, on that page (skipped where it is absent)',
  () => {
    const score = scoreAnswers(readQuestions('test/answer/questions/official-1.jsonl'), pageGround(OFFICIAL))
    expect((100 * score.right) / score.of, score.wrong.join('\n')).toBeGreaterThanOrEqual(80)
    expect(score.reversed.length, score.reversed.join()).toBeLessThanOrEqual(3)
  },
)
