// A yes/no question and its evidence → yes, no or depends, with the sentences that say so.
import type { AnswerCase } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import { conditionIn } from '../words/condition-words.ts'
import { type Alignment, align } from './align.ts'
import { compareAssignments } from './assignments.ts'
import { availabilityIn } from './availability.ts'
import { type Draft, draft } from './draft.ts'
import { aboutThePage, type Candidate } from './evidence.ts'
import { conditionName } from './facts/key-facts.ts'
import { compareCounts } from './numbers.ts'
import type { Question } from './question.ts'

export interface Vote extends Candidate {
  readonly alignment: Alignment
  /** What the sentence makes of the claim, circumstances considered. */
  readonly says: 1 | -1
  readonly weight: number
  /** Condition the sentence itself names, not its place. */
  readonly named: Condition
}

/** Below this share of the claim a sentence has no vote, unless it says for whom the thing is there at all. */
const LEAST_STRENGTH = 0.3
/** Sentences this much below the best one have no say. */
const WITHIN = 0.75
const DIMENSIONS = ['supervised', 'cloud', 'channel'] as const
type Dimension = (typeof DIMENSIONS)[number]

function contradicts(asked: Condition, said: Condition): boolean {
  return DIMENSIONS.some(k => asked[k] !== undefined && said[k] !== undefined && asked[k] !== said[k])
}

function castVote(candidate: Candidate, q: Question): Vote | null {
  const { statement } = candidate
  if (aboutThePage(statement.text)) return null
  const asked = q.reading.condition
  const named = conditionIn(statement.text)
  const alignment = align(q.claim, statement.text, q.ground, statement.context)
  const available = availabilityIn(statement.text)
  const reach = asked.channel && available && candidate.coverage > 0.5 ? (available.has(asked.channel) ? 1 : -1) : 0
  if (reach === 0 && (alignment.sign === 0 || alignment.strength < LEAST_STRENGTH)) return null
  if (statement.form === 'step' && !alignment.plain && alignment.strength < 0.6 && reach === 0) return null
  let says: number = alignment.sign || 1
  if (reach !== 0) says = reach
  else if (contradicts(asked, { ...statement.condition, ...named })) {
    // "only for enrolled devices" answers a question about unenrolled ones; anything else said of others doesn't.
    if (!alignment.restricted || says < 0) return null
    says = -1
  }
  const set = compareAssignments(q, statement)
  if (set === 'other') return null
  if (alignment.opposed && set <= 0) {
    if (!alignment.restricted && !alignment.biconditional && set === 0) return null
    says = -says
  } else if (set < 0) says = -says
  const counts = compareCounts(q.claim.text, statement.text)
  if (counts !== 0) says = counts
  const specific = DIMENSIONS.filter(
    k => asked[k] !== undefined && (named[k] ?? statement.condition[k]) === asked[k],
  ).length
  const weight =
    candidate.score * (0.5 + 0.5 * Math.max(alignment.strength, reach === 0 ? 0 : 0.7)) +
    (alignment.plain ? 0.1 : 0) +
    0.15 * specific +
    (reach < 0 ? 0.4 : reach > 0 ? 0.15 : 0) +
    (reach !== 0 ? 0.3 * candidate.even : 0) +
    (counts !== 0 ? 0.1 : 0) +
    (alignment.met ? 0.2 : 0) +
    (set > 0 ? 0.2 : set < 0 ? 0.05 : 0) -
    (alignment.conditional ? 0.06 : 0) -
    (alignment.opposed ? 0.1 : 0)
  return { ...candidate, alignment, says: says > 0 ? 1 : -1, weight, named }
}

/** Two sentences that name the two values of one condition the question leaves open, and disagree. */
function split(
  votes: readonly Vote[],
  q: Question,
): { readonly on: Dimension; readonly votes: readonly [Vote, Vote] } | null {
  const best = votes[0]!
  for (const on of DIMENSIONS) {
    if (q.reading.condition[on] !== undefined && !q.reading.contrasts.includes(on)) continue
    const bound = votes.filter(v => v.named[on] !== undefined && v.weight >= WITHIN * best.weight)
    const first = bound[0]
    if (!first) continue
    const second = bound.find(v => v.named[on] !== first.named[on] && v.says !== first.says)
    if (second) return { on, votes: [first, second] }
    if (first === best && first.alignment.restricted && /\bonly\b/i.test(first.statement.text))
      return { on, votes: [first, first] }
  }
  return null
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function opposite(on: Dimension, condition: Condition): Condition {
  if (on === 'supervised') return { supervised: !condition.supervised }
  if (on === 'channel') return { channel: condition.channel === 'mdm' ? 'mam' : 'mdm' }
  return { text: `other than ${conditionName(condition)}` }
}

function casesOf(on: Dimension, [a, b]: readonly [Vote, Vote]): AnswerCase[] {
  const one = (vote: Vote, turned: boolean): AnswerCase => {
    const named: Condition = { [on]: vote.named[on] }
    const when = turned ? opposite(on, named) : named
    const verdict = vote.says > 0 !== turned ? 'yes' : 'no'
    return { when, verdict, answer: `${capital(conditionName(when))}: ${verdict}. ${vote.statement.text}` }
  }
  return [one(a, false), one(b, a === b)]
}

const ON_WHAT: Record<Dimension, string> = {
  supervised: 'whether the device is supervised',
  cloud: 'the cloud of the tenant',
  channel: 'whether the device is enrolled',
}

/** Two sentences on for whom parts of the thing are there, which disagree: "of apps … only enrolled", "of the OS … both". */
function partly(votes: readonly Vote[], q: Question): Draft | null {
  const [a] = votes
  if (!a || q.reading.condition.channel === undefined) return null
  const b = votes.find(
    v =>
      v !== a &&
      v.says !== a.says &&
      v.statement.section === a.statement.section &&
      availabilityIn(v.statement.text) &&
      v.weight > 0.88 * a.weight && Math.abs(v.even - a.even) < 0.01,
  )
  if (!b || !availabilityIn(a.statement.text)) return null
  const cases = [a, b].map(v => ({
    when: { text: v.statement.text },
    verdict: v.says > 0 ? ('yes' as const) : ('no' as const),
    answer: v.statement.text,
  }))
  return draft('polar: in part', 'depends', `In part. ${a.statement.text}`, [a.statement, b.statement], { cases })
}

export function answerPolar(q: Question): Draft | null {
  const votes = q.candidates
    .slice(0, 24)
    .flatMap(c => castVote(c, q) ?? [])
    .sort((a, b) => b.weight - a.weight || a.statement.id - b.statement.id)
  const best = votes[0]
  if (!best) return null
  const inPart = partly(votes, q)
  if (inPart) return inPart
  const others = votes.filter(v => v !== best && v.weight > WITHIN * best.weight)
  const divided = split(votes, q)
  if (divided) {
    const [a, b] = divided.votes
    return draft(
      'polar: by condition',
      'depends',
      `It depends on ${ON_WHAT[divided.on]}.`,
      [a.statement, b.statement, ...others.map(v => v.statement)],
      { cases: casesOf(divided.on, divided.votes) },
    )
  }
  const agreeing = others.filter(v => v.says === best.says)
  const told = [
    best,
    ...agreeing
      .filter(v => v.statement.section === best.statement.section && v.weight > 0.85 * best.weight)
      .slice(0, 1),
  ]
  return draft(
    `polar: ${best.says > 0 ? '+' : '-'}`,
    best.says > 0 ? 'yes' : 'no',
    told.map(v => v.statement.text).join(' '),
    [best, ...agreeing, ...others.filter(v => v.says !== best.says)].map(v => v.statement),
    {
      plain: best.alignment.plain && best.alignment.strength >= 0.4,
      denies: best.alignment.denies,
    },
  )
}
