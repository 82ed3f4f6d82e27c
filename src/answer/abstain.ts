// A question and its evidence → why the pages don't answer it, or null when they may.
import { OTHER_TOPICS } from '../words/light-words.ts'
import type { Question } from './question.ts'

/** Share of the question's weight that the best sentence and its place must speak of. */
const LEAST_COVERAGE = 0.5
/** A question about another platform needs a sentence that speaks of nearly all of it. */
const PLATFORM_COVERAGE = 0.75
/** Share of the question's weight that words unknown to the pages may have. */
const MOST_UNKNOWN = 0.34

export function abstains(q: Question): string | null {
  const { reading } = q
  if (reading.form === 'empty') return 'nothing is asked'
  if (
    reading.platform &&
    !q.candidates.some(
      c => c.statement.text.toLowerCase().includes(reading.platform!.split(' ')[0]!) && c.own > PLATFORM_COVERAGE,
    )
  ) {
    return `the pages speak of iOS, not of ${reading.platform}`
  }
  const foreign = q.wanted.filter(w => w.axes.length === 0 && OTHER_TOPICS.has(w.token.word))
  if (foreign.length > 0) return `not in the pages: ${foreign.map(w => w.token.word).join(', ')}`
  if (reading.keys.length > 0) return null
  const total = q.wanted.reduce((sum, w) => sum + w.weight, 0)
  if (total === 0) return 'no word of it is in the pages'
  const strange = q.wanted.filter(w => w.axes.length === 0)
  const share = strange.reduce((sum, w) => sum + w.weight, 0) / total
  if (share > MOST_UNKNOWN) return `not in the pages: ${strange.map(w => w.token.word).join(', ')}`
  const best = q.candidates.reduce((most, c) => Math.max(most, c.coverage), 0)
  if (best < LEAST_COVERAGE) return `no sentence speaks of more than ${Math.round(100 * best)} % of it`
  return null
}
