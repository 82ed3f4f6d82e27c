// "Which products does this page apply to?" → what the pages list under "Applies to".
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

const PAGE = '(?:this|the|that|these) (?:page|pages|article|document|documentation|guide|doc|docs|text|topic)s?'
const ASKS = new RegExp(
  `\\b(?:what|which|who)\\b.*\\b(?:does|do|is|are) ${PAGE} (?:appl(?:y|ies) to|cover|for|about|meant for|valid for|written for)\\b|\\b(?:which|what) (?:\\w+ ){0,3}(?:products?|plans?|editions?|subscriptions?|licen[cs]es?|suites?)\\b.*\\b(?:${PAGE}|this|it|these)\\b.*\\b(?:apply|applies|cover|covers|for|about|meant|valid)\\b`,
)
const LISTED = /^applies to:?$/i
const SAID = /\b(?:pages?|features? on these pages|article|document)\b.*\bappl(?:y|ies) to\b/i

export function answerAppliesTo(q: Question): Draft | null {
  if (!ASKS.test(q.reading.asked)) return null
  const listed = q.ground.text.statements.filter(s => LISTED.test(s.context ?? '') || SAID.test(s.text))
  return listed.length > 0 ? draft('applies to', 'info', listed.map(s => s.text).join('; '), listed) : null
}
