// A question for something other than yes or no → the sentences that tell it.
import { tellingFirst } from './answer-type.ts'
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

/** Sentences this much below the best one are left out. */
const WITHIN = 0.8

export function answerWh(q: Question): Draft | null {
  const telling = tellingFirst(q)
  if (
    telling.length === 0 ||
    (telling !== q.candidates && (telling[0]!.coverage < 0.5 || telling[0]!.score < 0.7 * q.candidates[0]!.score))
  )
    return null
  const usable = telling.filter(
    c => (c.fits && c.statement.form !== 'cell') || (c.fits && c.statement.text.split(' ').length > 3),
  )
  const best = usable[0] ?? telling[0]
  if (!best) return null
  const rest = usable.filter(c => c !== best && c.score > WITHIN * best.score).slice(0, 4)
  const told = [best, ...rest.filter(c => c.statement.section === best.statement.section).slice(0, 1)]
  return draft(
    'wh',
    'info',
    told.map(c => c.statement.text).join(' '),
    [best, ...rest].map(c => c.statement),
  )
}
