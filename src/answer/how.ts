// "How do I …", "where do I …" → the procedure whose goal it is, whole, for the channel in question.
import type { AnswerStep } from '../model/answer.ts'
import type { Procedure, Statement } from '../model/catalog.ts'
import { align } from './align.ts'
import { type Draft, draft } from './draft.ts'
import { type Candidate, conditionFits } from './evidence.ts'
import { channelFacet, valuesFacet } from './facts/key-facts.ts'
import { axesIn } from './ground.ts'
import { leadIn, procedureTexts, stepText } from './procedure-texts.ts'
import { coverageOf, keyMeant, type Question } from './question.ts'

function axesOf(text: string, q: Question): ReadonlySet<number> {
  const ahead = q.ground.aheadAxes().get(text)
  return new Set(ahead === undefined ? axesIn(text, q.ground) : (JSON.parse(ahead) as readonly number[]))
}

/** Asked what somebody does on the device, not what is sent to it. */
const BY_HAND =
  /\b(?:on|from|in) (?:the|his|her|their|my|your|an?) (?:\w+ )?(?:phone|iphone|ipad|device|handset|tablet|mobile)s?\b(?: itself| directly)?|\b(?:not|without)\b[^,.?]{0,20}\b(?:intune|portal|console|mdm|polic(?:y|ies))\b|\b(?:himself|herself|themselves|myself|oneself|by hand)\b|\b(?:do|does|can|should|could|must) (?:an? |the |our |my )?(?:end[ -])?(?:users?|people|somebody|someone|employees?|colleagues?|staff|he|she|callers?|persons?)\b/

/** Its steps are taken on the device: no policy, no key, no portal. */
function onDevice({ keys, channel, steps }: Procedure): boolean {
  return (
    keys.length === 0 &&
    channel === null &&
    !/\b(?:polic(?:y|ies)|admin cent(?:er|re)|portal|console|assign)\b/i.test(steps.map(stepText).join(' '))
  )
}

export interface RankedProcedure {
  readonly procedure: Procedure
  readonly score: number
  /** Share of the question that its titles and lead-in speak of. */
  readonly goal: number
}

function rankProcedures(q: Question): RankedProcedure[] {
  const { ground, reading } = q
  return ground.text.procedures
    .filter(p => conditionFits(reading.condition, { ...p.condition, ...(p.channel && { channel: p.channel }) }))
    .map(procedure => {
      const lead = leadIn(procedure, ground.text)
      const { titles, led, steps } = procedureTexts(procedure, ground.records, ground.text)
      const goal = Math.max(
        coverageOf(q.wanted, axesOf(titles, q)),
        led === null ? 0 : coverageOf(q.wanted, axesOf(led, q)),
      )
      const body = coverageOf(q.wanted, axesOf(steps, q))
      const said = lead ? (q.candidates.find(c => c.statement === lead)?.score ?? 0) : 0
      const near = Math.max(
        said,
        ...q.candidates
          .filter(c => c.statement.section === procedure.section)
          .slice(0, 3)
          .map(c => c.score),
      )
      const points = align(q.claim, lead?.text ?? procedure.title, ground)
      const contrary = points.sign === -1 && points.plain ? 0.25 : 0
      const key = procedure.keys.some(k => reading.keys.includes(k)) ? 0.4 : 0
      const channel =
        reading.condition.channel !== undefined && procedure.channel === reading.condition.channel ? 0.06 : 0
      const hand = BY_HAND.test(reading.asked) && reading.keys.length === 0 ? (onDevice(procedure) ? 0.15 : -0.15) : 0
      return {
        procedure,
        score: 0.4 * goal + 0.35 * body + 0.35 * near + key + hand + channel - contrary,
        goal: contrary > 0 ? 0 : goal,
      }
    })
    .sort((a, b) => b.score - a.score || a.procedure.id - b.procedure.id)
}

export function stepsOf(procedure: Procedure): AnswerStep[] {
  return procedure.steps.map(step => ({
    channel: procedure.channel,
    text: [step.text, ...step.sub.map(s => `- ${stepText(s)}`)].join('\n'),
  }))
}

export function statementsOf(procedure: Procedure, q: Question): Statement[] {
  return q.ground.text.statements.filter(s => s.procedure === procedure.id)
}

/** Below this a procedure is about something else. */
const LEAST = 0.45
const LEAST_GOAL = 0.6
/** Less than this of the question in its title and lead-in: the steps only share words with it. */
const LITTLE_GOAL = 0.25
const SOME_GOAL = 0.35
/** Tells somebody to do something. */
const DOES =
  /(?:^|[,;:]\s+|\b(?:then|and|can|must|should|to|by)\s+)(?:select|choose|open|go to|tap|press|toggle|turn|switch|set|add|remove|removing|delete|deleting|enter|use|using|visit|sign|retire|ask|hold|swipe|pull|drag|enable|disable|create|assign|include|exclude|list|install)\b/i
/** Says in one sentence how something is done. */
const PURPOSE =
  /^(?:to|for|if you want to|if you need to|in order to)\b.*\b(?:open|select|tap|choose|go to|set|add|remove|enable|turn|use|visit|enter)\b|^(?:visit|open|go to|use|tap|select)\b.*\bto (?!the\b)[a-z]+/i

/** What is to be done stands in the procedure or leads up to it: excluding an app is not switching off. */
function doesIt(procedure: Procedure, q: Question): boolean {
  const done = q.claim.main.filter(w =>
    (w.polar ? ['include', 'keep', 'connect'] : ['report', 'install']).includes(w.axis),
  )
  if (done.length === 0) return true
  const axes = axesOf(
    [
      procedure.title,
      leadIn(procedure, q.ground.text)?.text,
      q.ground.sections.get(procedure.section)?.title,
      ...procedure.steps.map(stepText),
    ]
      .filter(Boolean)
      .join(' . '),
    q,
  )
  return done.some(w => axes.has(q.ground.axisIds.get(w.axis) ?? -1))
}

/** With little of the question in its title, the steps must at least speak of its weightiest word, whole. */
function speaksOfMatter({ procedure, goal }: RankedProcedure, q: Question): boolean {
  const [heaviest] = [...q.wanted].sort((a, b) => b.weight - a.weight)
  if (goal >= SOME_GOAL || !heaviest || procedure.keys.some(k => q.reading.keys.includes(k))) return true
  const texts = [
    procedure.title,
    leadIn(procedure, q.ground.text)?.text,
    q.ground.sections.get(procedure.section)?.title,
    q.ground.records.features.find(f => f.id === procedure.feature)?.title,
    ...procedure.steps.map(stepText),
  ]
  const axes = axesOf(texts.filter(Boolean).join(' . '), q)
  return heaviest.axes.length > 0 && heaviest.axes.every(a => axes.has(a))
}

const isWay = (text: string): boolean => PURPOSE.test(text) && !/:$/.test(text)

/** A way given for just the devices asked about beats the general steps. */
function namesAsked(statement: Statement, q: Question): boolean {
  const named = q.ground.index.named[q.ground.at.get(statement)!]!
  const { supervised, cloud } = q.reading.condition
  return (supervised !== undefined && named.supervised === supervised) || (cloud !== undefined && named.cloud === cloud)
}

export function answerHow(q: Question): Draft | null {
  const special = q.candidates.find(
    c => c.fits && c.coverage > 0.6 && isWay(c.statement.text) && namesAsked(c.statement, q),
  )
  if (special) return null
  const ranked = rankProcedures(q)
  const best = ranked[0]
  if (!best || best.score < LEAST || !doesIt(best.procedure, q) || !speaksOfMatter(best, q)) return null
  const statement = q.candidates.find(c => c.fits)
  // A single sentence that tells how may be nearer than any procedure ("to re-enable it, open the app and …").
  if (
    statement &&
    statement.statement.procedure === null &&
    isWay(statement.statement.text) &&
    statement.coverage > best.goal + 0.05
  )
    return null
  if (
    statement &&
    best.goal < LEAST_GOAL &&
    statement.statement.procedure === null &&
    statement.score > best.score + 0.25 &&
    (best.goal < LITTLE_GOAL || !q.reading.intents.includes('how') || DOES.test(statement.statement.text))
  )
    return null
  const other = ranked.find(
    r =>
      r.procedure.channel !== best.procedure.channel &&
      r.procedure.feature === best.procedure.feature &&
      r.score > 0.85 * best.score,
  )
  const chosen = [best, ...(other && !q.reading.condition.channel ? [other] : [])]
    .map(r => r.procedure)
    .sort((a, b) => Number(a.channel === 'mam') - Number(b.channel === 'mam'))
  const inProcedure = q.candidates
    .filter(c => c.statement.procedure !== null && chosen.some(p => p.id === c.statement.procedure))
    .map(c => c.statement)
  const near = q.candidates
    .filter(c => c.fits && c.statement.procedure === null && c.score > 0.85 * (q.candidates[0]?.score ?? 0))
    .map(c => c.statement)
  const first = statementsOf(best.procedure, q)
  const title = q.ground.sections.get(best.procedure.section)?.title ?? best.procedure.title
  const told = [...inProcedure.slice(0, 2), ...first.slice(0, 1)]
  const keys = [...new Set(chosen.flatMap(p => p.keys))]
  const only = keys.length === 1 ? q.ground.records.keys.find(r => r.key === keys[0]) : undefined
  const values = only ? valuesFacet(only, q.ground) : null
  return draft(
    'how',
    'info',
    [`${title}.`, values?.text, ...new Set(told.map(s => s.text))].filter(Boolean).join(' '),
    [...inProcedure.slice(0, 2), ...near.slice(0, 1), ...first],
    {
      steps: chosen.flatMap(stepsOf),
      keys,
    },
  )
}

/** "Is it configurable for MAM too?": there are steps for just that. */
export function answerByProcedure(q: Question): Draft | null {
  const { channel } = q.reading.condition
  if (
    !channel ||
    q.reading.negated ||
    !(q.claim.able || /\b(?:configur|possibl|available|set up|deploy)/.test(q.reading.asked))
  )
    return null
  const [best] = rankProcedures(q)
  if (!best || best.procedure.channel !== channel || (best.goal < SURELY && best.score < ABOUT)) return null
  const own = statementsOf(best.procedure, q)
  const lead = leadIn(best.procedure, q.ground.text)
  const title = q.ground.sections.get(best.procedure.section)?.title ?? best.procedure.title
  return draft('by procedure', 'yes', `${title}.`, [...(lead ? [lead] : []), ...own], {
    steps: stepsOf(best.procedure),
    keys: best.procedure.keys,
  })
}
const SURELY = 0.6
/** … or its steps, with what stands around them. */
const ABOUT = 0.9

/** "Where do I put X?": the kind of policy and the menu path for the key, per channel, with the steps. */
export function answerWhereKey(q: Question): Draft | null {
  if (!/\b(?:put|set|add|configure|enter|find|type|goes?|define|create|change|deploy|is)\b/.test(q.reading.asked))
    return null
  const record = keyMeant(q)
  if (!record) return null
  const { channel } = q.reading.condition
  const procedures = q.ground.text.procedures
    .filter(p => p.keys.includes(record.key) && (!channel || p.channel === null || p.channel === channel))
    .slice(0, 2)
  const facet = channelFacet(record, q.ground, q.reading.condition)
  if (procedures.length === 0 || !facet) return null
  const own = procedures.flatMap(p => statementsOf(p, q))
  const naming = own.filter(s => s.names.includes(record.key))
  const paths = own.filter(s => /\S > \S/.test(s.text))
  return draft('where: key', 'info', facet.text, [...paths.slice(0, 1), ...naming.slice(0, 1), ...own], {
    keys: [record.key],
    steps: procedures.flatMap(stepsOf),
  })
}

/** The first sentence that tells somebody what to do, if one stands near the best. */
export function wayAmong(q: Question): Candidate | undefined {
  const [top] = q.candidates
  return q.candidates.find(
    c =>
      c.fits &&
      c.score > NEARLY * top!.score &&
      c.statement.procedure === null &&
      DOES.test(c.statement.text) &&
      !/:$/.test(c.statement.text),
  )
}
const NEARLY = 0.85

/** No procedure by that name, but the best sentence belongs to one key: what its values do, and how it is set. */
export function answerHowByKey(q: Question): Draft | null {
  if (!q.reading.intents.includes('how')) return null
  const top = q.candidates.find(c => c.fits)
  // Another sentence as near tells what to do, and this one doesn't.
  if (top && !DOES.test(top.statement.text) && wayAmong(q)) return null
  const [key, ...more] = top?.statement.names.length ? top.statement.names : (top?.statement.keys ?? [])
  const record = q.ground.records.keys.find(r => r.key === key)
  const values = record && more.length === 0 && top && top.own > 0.5 ? valuesFacet(record, q.ground) : null
  if (!record || !top || !values) return null
  const procedures = q.ground.text.procedures
    .filter(
      p => p.keys.includes(record.key) && (!q.reading.condition.channel || p.channel === q.reading.condition.channel),
    )
    .slice(0, 2)
  return draft('how: key', 'info', `${top.statement.text} ${values.text}`, [top.statement, ...values.evidence], {
    keys: [record.key],
    steps: procedures.flatMap(stepsOf),
  })
}
