// A question for something other than yes or no → the sentences that tell it.
import type { Statement } from '../model/catalog.ts'
import { kindOutside, tellingFirst } from './answer-type.ts'
import { definingFirst } from './definition.ts'
import { type Draft, draft } from './draft.ts'
import type { Candidate } from './evidence.ts'
import { ownAxes } from './ground.ts'
import { wayAmong } from './how.ts'
import type { Question } from './question.ts'

/** Sentences this much below the best one are left out. */
const WITHIN = 0.8
/** All of it is wanted: "everything that happens", "what happens if": whatever its section says of it. */
const ALL =
  /\b(?:everything|whole (?:lot|list)|(?:full|complete) list|all (?:the|of|that)\b|every (?:effect|step|consequence))|\bwhat (?:all )?(?:happens|changes)\b|\bconsequences\b/
const WITHIN_ALL = 0.6
/** A sentence that tells the kind of thing asked for may stand a little below one that only speaks of it. */
const TELLING = 0.6
const BESIDE = 0.45
const OWN_KIND = 0.35
const LEAST_TELLING = 0.4

/** What a lead-in leads to: "these events occur:" and its items. */
function withItems(statement: Statement, q: Question): Statement[] {
  const { statements } = q.ground.text
  if (/:$/.test(statement.text)) {
    const items = statements.filter(s => s.section === statement.section && s.context === statement.text)
    if (items.length > 0) return [statement, ...items]
  }
  if (statement.context !== null && /:$/.test(statement.context) && statement.form === 'item') {
    return [
      statement,
      ...statements.filter(s => s !== statement && s.section === statement.section && s.context === statement.context),
    ]
  }
  return [statement]
}

/** The sentences of one alert belong together: "open the app … it may take up to …". */
export function sameAlert(statement: Statement, q: Question): Statement[] {
  if (statement.alert === null) return []
  const { statements } = q.ground.text
  const at = q.ground.at.get(statement)!
  return [statements[at + 1], statements[at - 1]].filter(
    (s): s is Statement =>
      s !== undefined &&
      s.section === statement.section &&
      s.alert === statement.alert &&
      Math.abs(s.source.line - statement.source.line) <= 1,
  )
}

function usable({ fits, statement }: Candidate): boolean {
  return fits && !(statement.form === 'cell' && statement.text.split(' ').length < 4)
}

/** Beside the best sentence, in its section, less is enough: "findings show in …. Processing takes …." */
function tellsEnough(telling: Candidate, top: Candidate): boolean {
  const beside =
    telling.statement.section === top.statement.section &&
    Math.abs(telling.statement.source.line - top.statement.source.line) <= 4
  return beside
    ? telling.score >= BESIDE * top.score
    : telling.coverage >= LEAST_TELLING && telling.score >= TELLING * top.score
}

/** "How do I exclude an app": a sentence that leaves nothing out tells no way. */
function speaksOfDeed(statement: Statement, q: Question): boolean {
  const deeds = q.claim.main.filter(w => w.polar && w.sign < 0 && DEEDS.has(w.axis))
  if (deeds.length === 0) return true
  const own = new Set(ownAxes(q.ground.at.get(statement)!, q.ground.index))
  return deeds.some(w => own.has(q.ground.axisIds.get(w.axis) ?? -1))
}
const DEEDS = new Set(['include', 'keep', 'connect'])

/** A few words in a cell are told with their row and column. */
function spoken({ form, text, context }: Statement): string {
  return form === 'cell' && context !== null && text.split(' ').length < 4 ? `${context}: ${text}.` : text
}

export function answerWh(asked: Question): Draft | null {
  const q = { ...asked, candidates: definingFirst(asked) }
  const telling = tellingFirst(q)
  const top = q.candidates[0]
  if (!top || telling.length === 0) return null
  if (telling !== q.candidates && !tellsEnough(telling[0]!, top)) return null
  // A version, a date, a price of something else is worse than none.
  if (telling[0]!.own < OWN_KIND && kindOutside(q.reading.asked)) return null
  const list = telling.filter(
    c => (telling !== q.candidates || usable(c)) && !q.ground.remarks.has(q.ground.at.get(c.statement)!),
  )
  const way = q.reading.intents.includes('how') && telling === q.candidates ? wayAmong(q) : undefined
  const best = way ?? list[0] ?? (telling === q.candidates ? telling[0] : undefined)
  if (!best) return null
  if (q.reading.intents.includes('how') && !speaksOfDeed(best.statement, q)) return null
  const within = ALL.test(q.reading.asked) ? WITHIN_ALL : WITHIN
  const rest = list.filter(c => c !== best && c.score > within * best.score).slice(0, 6)
  const group = withItems(best.statement, q)
  const near = rest
    .filter(c => c.statement.section === best.statement.section && !group.includes(c.statement))
    .slice(0, ALL.test(q.reading.asked) ? 4 : 1)
  const beside = sameAlert(best.statement, q)
  const doing = q.reading.intents.includes('how')
    ? q.ground.text.statements.filter(s => s.section === best.statement.section && s.form === 'step').slice(0, 2)
    : []
  const told =
    group.length > 1
      ? group.slice(0, 5)
      : [best.statement, ...(beside.length > 0 ? beside : near.map(c => c.statement))]
  return draft('wh', 'info', told.map(spoken).join(' '), [
    ...told.slice(0, 1),
    ...doing,
    ...told.slice(1),
    ...rest.map(c => c.statement),
  ])
}
