// A yes/no question and its evidence → yes, no or depends, with the sentences that say so.
import type { Statement } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import { type Draft, draft } from './draft.ts'
import { plainnessOf } from './ground.ts'
import { notHere } from './not-here.ts'
import { answerByCases, WITHIN } from './polar-cases.ts'
import type { Question } from './question.ts'
import { DIMENSIONS, type Vote } from './vote.ts'
import { castVotes } from './votes.ts'

/** A sentence that contradicts a premise must be among the nearest of all. */
const PREMISE_WITHIN = 0.85
/** … or speak of everything the premise is about. */
const PREMISE_ABOUT = 0.5

/** "show hidden instead": the claim itself points both ways. */
function bothWays(q: Question): boolean {
  return q.claim.main.some(w => w.polar && q.claim.main.some(o => o.axis === w.axis && o.sign !== w.sign))
}

/** What is asked to be done stands in one of the first sentences: "can we change how often …" needs a word of changing. */
function doneSomewhere(votes: readonly Vote[], q: Question): boolean {
  const done = q.claim.main.find(w => DOING.has(w.axis) && w.sign > 0)
  if (!done) return true
  const id = q.ground.axisIds.get(done.axis)
  return votes.slice(0, 3).some(v => {
    const at = q.ground.at.get(v.statement)!
    return id !== undefined && plainnessOf(id, at, q.ground) > 0.5
  })
}

const DOING = new Set([
  'change',
  'rename',
  'create',
  'skip',
  'approve',
  'report',
  'tamper',
  'trust',
  'filter',
  'inspect',
  'register',
  'sync',
  'resolve',
  'collect',
  'install',
  'signin',
])

/** Said of just the devices asked about. */
function onThese(named: Condition, { reading }: Question): boolean {
  return DIMENSIONS.some(on => reading.condition[on] !== undefined && named[on] === reading.condition[on])
}

/** A yes is easily read into a sentence that only lies near: it must be among the first, and about the same things. */
function surely({ coverage, score, alignment, statement, named }: Vote, q: Question): boolean {
  // Sentences on for whom a thing is there rank high by that alone.
  const top = q.candidates.find(c => q.ground.reach[q.ground.at.get(c.statement)!] == null) ?? q.candidates[0]!
  // It says just that of just these things.
  const wholly = alignment.about === 1 && alignment.predicate && alignment.plain
  return (
    coverage >= YES_COVERAGE &&
    score >= (onThese(named, q) || wholly ? YES_WITHIN_AT_LEAST : YES_WITHIN) * top.score &&
    (alignment.about >= YES_ABOUT || statement === top.statement)
  )
}

const WHOLLY = 0.8
const YES_COVERAGE = 0.5
const YES_WITHIN = 0.85
const YES_WITHIN_AT_LEAST = 0.7
const YES_ABOUT = 0.3

/** Of what is asked to be done, a sentence that says it isn't supported must speak of this much by itself. */
const DENIED_OWN = 0.6

/** A yes for one channel: beside the way, for whom it is there; beside for whom it is there, the way. */
function forWhomAndHow(best: Vote, votes: readonly Vote[], q: Question): Vote | undefined {
  if (best.says < 0 || q.reading.condition.channel === undefined) return undefined
  const reaches = (v: Vote) => q.ground.reach[q.ground.at.get(v.statement)!] != null
  const ofIt = votes.filter(v => v !== best && v.says > 0 && v.statement.feature === best.statement.feature)
  return reaches(best)
    ? ofIt.find(v => !reaches(v) && q.claim.able && v.alignment.plain && v.alignment.predicate)
    : ofIt.find(reaches)
}

/** Takes up what stands before it: "… still apply to them", "Otherwise, …". */
const TAKES_UP =
  /\b(?:them|these|those|this (?:change|feature|setting|key|configuration|toggle|value|case))\b|^(?:it|this|that|they|otherwise|instead|then)\b/i
const MOST_BEFORE = 260

/** The sentence that one takes up, where they stand together. */
function pointedAt(statement: Statement, q: Question): Statement | null {
  const before = q.ground.text.statements[q.ground.at.get(statement)! - 1]
  return before &&
    TAKES_UP.test(statement.text) &&
    before.section === statement.section &&
    before.alert === statement.alert &&
    before.form !== 'step' &&
    statement.source.line - before.source.endLine <= 1 &&
    before.text.length < MOST_BEFORE
    ? before
    : null
}

/** Whether an answer may rest on the sentence. */
function reliable(vote: Vote, q: Question): boolean {
  const { alignment } = vote
  const reached = q.reading.condition.channel !== undefined && q.ground.reach[q.ground.at.get(vote.statement)!] != null
  // Nothing it is about stands in the sentence, and little else; said of just the devices asked about, it is enough.
  if (!onThese(vote.named, q) && alignment.about === 0 && vote.own < 0.5 && !vote.settled && !reached) return false
  if (vote.says < 0 || reached) return true
  // A yes that rests on nearness alone is a guess.
  const wholly = alignment.about === 1 && alignment.strength > WHOLLY
  return (alignment.plain || alignment.predicate || alignment.met || wholly) && surely(vote, q)
}

export function answerPolar(q: Question): Draft | null {
  const cast = castVotes(q)
  // Of sentences that say the same, one that says it surely.
  const best = cast.find(v => v.says === cast[0]!.says && v.weight > WITHIN * cast[0]!.weight && reliable(v, q))
  if (!best) return null
  const votes = [best, ...cast.filter(v => v !== best)]
  if (best.says > 0 && !doneSomewhere(votes, q)) return null
  const elsewhere = notHere(best, q)
  if (elsewhere) return draft('polar: not on these', 'no', elsewhere.text, [elsewhere, best.statement], { plain: true })
  const byCases = answerByCases(votes, q)
  if (byCases) return byCases
  const others = votes.filter(v => v !== best && v.weight > WITHIN * best.weight)
  const agreeing = others.filter(v => v.says === best.says)
  const beside = forWhomAndHow(best, votes, q)
  const told = [
    best,
    ...(beside
      ? [beside]
      : agreeing
          .filter(
            ({ statement, weight }) =>
              statement.section === best.statement.section &&
              weight > 0.85 * best.weight &&
              !(statement.form === 'cell' && statement.text.split(' ').length < 4),
          )
          .slice(0, 1)),
  ]
  return draft(
    `polar: ${best.says > 0 ? '+' : '-'}`,
    best.says > 0 ? 'yes' : 'no',
    [pointedAt(best.statement, q), ...told.map(v => v.statement)]
      .map(s => s?.text)
      .filter(Boolean)
      .join(' '),
    [best, ...(beside ? [beside] : []), ...agreeing, ...others.filter(v => v.says !== best.says)].map(v => v.statement),
    {
      plain:
        !bothWays(q) &&
        best.alignment.plain &&
        best.alignment.predicate &&
        best.alignment.strength >= 0.4 &&
        best.score >= (best.alignment.about === 1 ? PREMISE_ABOUT : PREMISE_WITHIN) * q.candidates[0]!.score,
      denies:
        best.alignment.denies &&
        (best.alignment.predicate || (best.statement === q.candidates[0]!.statement && best.own > DENIED_OWN)),
    },
  )
}
