// "How do I get it back", "… running again" → the sentence that tells the way back, before the steps that led away.
import { type Draft, draft } from './draft.ts'
import { plainnessOf } from './ground.ts'
import type { Question } from './question.ts'
import { sameAlert } from './wh.ts'

const ASKS_BACK =
  /\b(?:get|gets|getting|got|have|has|bring|brings|switch|turn|put|take|want|wants|need|give)\b[^.?,]{0,50}\bback\b(?! (?:to|up)\b)|\bagain\b|\bre-?(?:enabl|activat|start|instat|connect)\w*|\brestor(?:e|es|ed|ing)\b|\bresum(?:e|es|ing)\b|\bundo\b|\brevert\b/
const WAY_BACK =
  /\bto (?:bring|get|turn|switch|put) [^.,;]{1,50} back\b|\bto (?:re-?(?:enabl|activat|start|instat|connect)\w*|restore|resume|undo|reset)\b|\b(?:to|can) (?:enable|start|turn on|switch on|use|activate) [^.;]{1,50} again\b|\bback on\b/i
const WAY_LATER =
  /\b(?:later|again)\b[^.]{0,30}\b(?:enable|turn on|switch on|start|review)|\b(?:enable|turn on|switch on|start)\b[^.]{0,60}\b(?:later|again)\b/i
const MATTER = 0.3
/** A sentence that tells the way back may stand this far below the best one. */
const WITHIN = 0.5
const PLAINLY = 0.3

export function answerRestore(q: Question): Draft | null {
  const [top] = q.candidates
  if (!top || !ASKS_BACK.test(q.reading.asked)) return null
  const matter = q.wanted.filter(
    w => w.weight >= MATTER && w.axes.length > 0 && !/\b(?:back|again)\b/.test(w.token.word),
  )
  const found = q.candidates
    .filter(c => {
      if (!c.fits || c.statement.form === 'step' || c.score < WITHIN * top.score) return false
      const at = q.ground.at.get(c.statement)!
      return matter.some(w => w.axes.some(axis => plainnessOf(axis, at, q.ground) > 0.4))
    })
    .map(c => ({
      c,
      says: WAY_BACK.test(c.statement.text) ? 1 : WAY_LATER.test(c.statement.text) ? 0.4 : 0,
    }))
    .filter(({ says }) => says > 0)
    .sort((a, b) => b.c.score + PLAINLY * b.says - (a.c.score + PLAINLY * a.says))
  const best = found[0]?.c.statement
  if (!best) return null
  const beside = sameAlert(best, q)
  return draft('restore', 'info', best.text, [best, ...found.slice(1, 2).map(f => f.c.statement), ...beside])
}
