// A yes/no question and its evidence → yes, no or depends, with the sentences that say so.
import type { AnswerCase } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import type { KeyRecord } from '../model/record.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import { align } from './align.ts'
import { assignmentsIn, supposed } from './assignments.ts'
import { type Draft, draft } from './draft.ts'
import { directionOf } from './facts/default-state.ts'
import { conditionName, defaultFacet } from './facts/key-facts.ts'
import { fieldOf } from './ground.ts'
import { keyWords } from './index-text.ts'
import type { Question } from './question.ts'
import { castVotes, DIMENSIONS, type Dimension, type Vote } from './votes.ts'

/** Sentences this much below the best one have no say. */
const WITHIN = 0.75
/** A sentence that contradicts a premise must be among the nearest of all. */
const PREMISE_WITHIN = 0.85
/** … or speak of everything the premise is about. */
const PREMISE_ABOUT = 0.5

/** Two sentences that name the two values of one condition the question leaves open, and disagree; or one that says "only". */
const ONLY = /\bonly\b(?! (?:if|when|after|once)\b)/i

/** Right beside the best sentence another one says for which devices alone it holds. */
function limited(best: Vote, q: Question): { readonly on: Dimension; readonly votes: readonly [Vote, Vote] } | null {
  const { statements } = q.ground.text
  const at = q.ground.at.get(best.statement)!
  for (const near of [1, -1, 2, -2]) {
    const other = statements[at + near]
    if (!other || other.section !== best.statement.section || !ONLY.test(other.text)) continue
    const named = q.ground.index.named[at + near]!
    const shared = align(q.claim, other.text, q.ground)
    for (const on of DIMENSIONS) {
      if (named[on] === undefined || q.reading.condition[on] !== undefined || shared.strength < 0.25) continue
      const vote: Vote = { ...best, statement: other, named }
      return { on, votes: [vote, vote] }
    }
  }
  return null
}

/** The sentence says yes, but its feature is for the other channel alone, and nothing of it for this one. */
function elsewhereOnly(best: Vote, q: Question): Draft | null {
  const { channel } = q.reading.condition
  const { feature } = best.statement
  if (best.says < 0 || !channel || feature === null) return null
  const said = q.ground.text.statements
    .map((s, i) => ({ s, reach: q.ground.reach[i] }))
    .filter(({ s, reach }) => s.feature === feature && reach)
  const only = said.find(({ reach }) => !reach!.has(channel))
  if (
    !only ||
    said.some(({ reach }) => reach!.has(channel)) ||
    !/\b(?:this|the) (?:feature|setting|configuration|capability|option)\b|\b(?:feature|permissions?)\b/i.test(
      only.s.text,
    )
  )
    return null
  return draft('polar: other channel only', 'no', only.s.text, [only.s, best.statement], { plain: true })
}

/** What users may do when an admin has set a key to other than its default: both cases. */
function gated(best: Vote, q: Question): Draft | null {
  const byUser = /\b(?:users?|people|employees?|staff|they|he|she|person|someone|everyone|anyone)\b/.test(
    q.claim.text.split(/\s+/).slice(0, 5).join(' '),
  )
  if (best.says < 0 || !byUser || q.claim.circumstances.some(w => !w.polar) || supposed(q).length > 0) return null
  const { names, feature } = best.statement
  const only =
    q.ground.records.features
      .find(f => f.id === feature)
      ?.keys.filter(k => q.ground.records.keys.some(r => r.key === k && !r.mentionOnly)) ?? []
  const name = names[0] ?? (only.length === 1 ? only[0] : undefined)
  const record = q.ground.records.keys.find((r): r is KeyRecord => r.key === name)
  const usual = record?.defaults.find(d => d.when === null)?.value
  if (!record || usual == null || /\bdefault\b/i.test(best.statement.text)) return null
  // "with optional VPN, can …" supposes the key to be set.
  const about = readConcepts(keyWords(record.key), q.ground.lexicon.table)
    .flatMap(t => t.concepts.map(axisOf))
    .filter(a => a !== 'defender')
  if (about.length > 1 && about.every(a => q.claim.main.some(w => w.axis === a))) return null
  const set = assignmentsIn(best.statement.text)
  const other = record.values.find(v => v.value.toLowerCase() !== usual.toLowerCase())?.value
  const opened =
    set.length === 1
      ? set[0]!
      : other && /^(?:true|false)$/i.test(usual) && directionOf(usual, record, q.claim, q) < 0
        ? other
        : null
  if (opened === null || opened.toLowerCase() === usual.toLowerCase()) return null
  const facet = defaultFacet(record, q.ground, q.reading.condition)
  const cases: AnswerCase[] = [
    {
      when: { text: `${record.key} = ${opened}` },
      verdict: 'yes',
      answer: `With \`${record.key}\` = \`${opened}\`: yes. ${best.statement.text}`,
    },
    { when: { text: `${record.key} = ${usual}` }, verdict: 'no', answer: facet?.text ?? `The default is ${usual}.` },
  ]
  return draft(
    'polar: gated by a key',
    'depends',
    `Only if an admin sets \`${record.key}\` to \`${opened}\`. ${facet?.text ?? ''}`.trim(),
    [best.statement, ...(facet?.evidence ?? [])],
    { cases, keys: [record.key] },
  )
}

/** "show hidden instead": the claim itself points both ways. */
function bothWays(q: Question): boolean {
  return q.claim.main.some(w => w.polar && q.claim.main.some(o => o.axis === w.axis && o.sign !== w.sign))
}

/** What is asked to be done stands in one of the first sentences: "can we change how often …" needs a word of changing. */
function doneSomewhere(votes: readonly Vote[], q: Question): boolean {
  const done = q.claim.main.find(w => DOING.has(w.axis))
  if (!done) return true
  const id = q.ground.axisIds.get(done.axis)
  return votes.slice(0, 3).some(v => {
    const at = q.ground.at.get(v.statement)!
    return id !== undefined && (fieldOf(id, q.ground).get(at) ?? 0) > 0.5
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
    if (first === best && ONLY.test(first.statement.text)) return { on, votes: [first, first] }
  }
  return null
}

/** Of what is asked to be done, a sentence that says it isn't supported must speak of this much by itself. */
const DENIED_OWN = 0.6

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
  const reaches = (v: Vote) => q.ground.reach[q.ground.at.get(v.statement)!] != null
  if (!a || q.reading.condition.channel === undefined) return null
  const b = votes.find(
    v =>
      v !== a &&
      v.says !== a.says &&
      v.statement.section === a.statement.section &&
      reaches(v) &&
      v.score > 0.88 * a.score &&
      v.met.join() === a.met.join(),
  )
  if (!b || !reaches(a)) return null
  const cases = [a, b].map(v => ({
    when: { text: v.statement.text },
    verdict: v.says > 0 ? ('yes' as const) : ('no' as const),
    answer: v.statement.text,
  }))
  return draft('polar: in part', 'depends', `In part. ${a.statement.text}`, [a.statement, b.statement], { cases })
}

export function answerPolar(q: Question): Draft | null {
  const votes = castVotes(q)
  const best = votes[0]
  if (!best) return null
  // Nothing it is about stands in the sentence, and little else.
  if (best.alignment.about === 0 && best.own < 0.5 && q.ground.reach[q.ground.at.get(best.statement)!] == null)
    return null
  // A yes that rests on nearness alone is a guess.
  const reached = q.ground.reach[q.ground.at.get(best.statement)!] != null
  if (best.says > 0 && !reached && !best.alignment.plain && !best.alignment.predicate) return null
  if (best.says > 0 && !doneSomewhere(votes, q)) return null
  const inPart = partly(votes, q)
  if (inPart) return inPart
  const others = votes.filter(v => v !== best && v.weight > WITHIN * best.weight)
  const ruledOut = elsewhereOnly(best, q)
  if (ruledOut) return ruledOut
  const gate = gated(best, q)
  if (gate) return gate
  const divided = split(votes, q) ?? (best.says > 0 ? limited(best, q) : null)
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
