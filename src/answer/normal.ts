// "…, is that normal?", "… - bug?", "could that be the reason?" → yes or no by whether the pages tell what was seen.
import { readClaim } from './claim.ts'
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'
import { castVotes } from './votes.ts'
import { answerWh } from './wh.ts'

const WRONG = /\b(?:broken|wrong|bug|issue|error|faulty)\s*$/
const NORMAL = /\b(?:normal|expected|by design|usual|intended|ok|okay)\s*$/
const REASON =
  /\b(?:(?:could|can|might|may|is|would) (?:that|this|it) be (?:the |a )?(?:reason|cause|why|related|problem)|is (?:that|this|it) (?:the reason|why|related|because)|related|coincidence|has (?:that|this|it) (?:something|anything) to do with)\b/

/** Share of the question that a sentence must speak of to explain what was seen. */
const EXPLAINS = 0.5

export function answerNormal(q: Question): Draft | null {
  const { asked } = q.reading
  const wrong = WRONG.test(asked)
  if (!wrong && !NORMAL.test(asked)) return null
  // What was seen stands before the tag.
  const seen = asked.replace(
    /[,;:–—-]?\s*(?:(?:is|are) (?:something|anything|this|that|it|there)(?: something| anything)?\s*)?(?:a )?(?:broken|wrong|bug|issue|error|faulty|normal|expected|by design|usual|intended|ok|okay)\s*$/,
    '',
  )
  const claim = readClaim({ ...q.reading, asked: seen }, q.ground.lexicon.table)
  const best = castVotes({ ...q, claim })[0]
  const top = q.candidates[0]
  if (!best || best.score < 0.6 * (top?.score ?? 0)) {
    // Nothing says so in as many words; a sentence that speaks of most of what was seen explains it.
    if (wrong || !top || top.coverage < EXPLAINS) return null
    return draft(
      'normal: explained',
      'yes',
      top.statement.text,
      q.candidates.slice(0, 3).map(c => c.statement),
    )
  }
  if (best.says < 0) return null
  return draft('normal', wrong ? 'no' : 'yes', best.statement.text, [
    best.statement,
    ...q.candidates.slice(0, 3).map(c => c.statement),
  ])
}

/** Somebody has found the cause; the pages name it as one. */
export function answerReason(q: Question): Draft | null {
  if (!REASON.test(q.reading.asked)) return null
  const told = answerWh(q)
  return told && { ...told, verdict: 'yes', by: 'reason' }
}
