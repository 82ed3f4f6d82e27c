// Votes that differ by a condition the question leaves open → an answer by cases: supervised or not, channel, cloud, a key, an owner.
import type { AnswerCase } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import type { KeyRecord } from '../model/record.ts'
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { CONTRASTS } from '../words/contrast-words.ts'
import { align } from './align.ts'
import { assignmentsIn, supposed } from './assignments.ts'
import type { Pointed } from './clauses.ts'
import { type Draft, draft } from './draft.ts'
import { conditionName, defaultFacet } from './facts/key-facts.ts'
import { directionOf } from './facts/value-direction.ts'
import { ownAxes } from './ground.ts'
import { keyWords } from './index-text.ts'
import type { Question } from './question.ts'
import { DIMENSIONS, type Dimension, type Vote } from './vote.ts'

/** Sentences this much below the best one have no say. */
export const WITHIN = 0.75

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

const ONLY_WITH = /\bonly (?:\S+ )?(?:if|when|after|once|with)\b/i
const BOUND = 0.7

/** What the claim says is done stands in the key's name or in what its values mean. */
function doesWith(record: KeyRecord, { claim, ground }: Question): boolean {
  const told = [keyWords(record.key), ...record.values.map(v => v.meaning ?? '')].join(' . ')
  const axes = new Set(readConcepts(told, ground.lexicon.table).flatMap(t => t.concepts.map(axisOf)))
  return claim.main.some(w => (w.polar || VERB_CONCEPTS.has(w.axis)) && axes.has(w.axis))
}

/** What users may do when an admin has set a key to other than its default: both cases. */
function gated(best: Vote, votes: readonly Vote[], q: Question): Draft | null {
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
  const bound = votes.some(
    v => v.statement.names.includes(record.key) && ONLY_WITH.test(v.statement.text) && v.weight > BOUND * best.weight,
  )
  if (!names.includes(record.key) && !bound && !doesWith(record, q)) return null
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

/** Beside the best sentence, and on the whole matter, less is enough. */
function withinOf(vote: Vote, best: Vote): number {
  return vote.statement.section === best.statement.section && vote.alignment.about === 1 && vote.alignment.plain
    ? WITHIN_BESIDE
    : WITHIN
}
const WITHIN_BESIDE = 0.6

function split(
  votes: readonly Vote[],
  q: Question,
): { readonly on: Dimension; readonly votes: readonly [Vote, Vote] } | null {
  const best = votes[0]!
  for (const on of DIMENSIONS) {
    if (q.reading.condition[on] !== undefined && !q.reading.contrasts.includes(on)) continue
    const bound = votes.filter(v => v.named[on] !== undefined && v.weight >= withinOf(v, best) * best.weight)
    const first = bound[0]
    if (!first) continue
    const second = bound.find(
      v =>
        v.named[on] !== first.named[on] &&
        v.says !== first.says &&
        // Two that stand elsewhere speak of something else.
        [first, v].some(one => one === best || one.statement.section === best.statement.section),
    )
    if (second) return { on, votes: [first, second] }
    if (first === best && ONLY.test(first.statement.text)) return { on, votes: [first, first] }
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
  const reaches = (v: Vote) => q.ground.reach[q.ground.at.get(v.statement)!] != null
  if (!a || q.reading.condition.channel === undefined) return null
  const b = votes.find(
    v =>
      v !== a &&
      v.says !== a.says &&
      v.statement.section === a.statement.section &&
      reaches(v) &&
      v.coverage >= 0.8 * a.coverage &&
      v.own >= 0.8 * a.own &&
      v.met.join() === a.met.join(),
  )
  if (!b || !reaches(a)) return null
  // Asked about a part that one of the two names: that one tells.
  const [inA, inB] = [a, b].map(v => new Set(ownAxes(q.ground.at.get(v.statement)!, q.ground.index)))
  const part = (w: Pointed) => {
    const id = q.ground.axisIds.get(w.axis) ?? -1
    return !w.polar && !CONDITION_STEM.test(w.axis) && inA!.has(id) !== inB!.has(id)
  }
  if (q.claim.main.some(part)) return null
  const cases = [a, b].map(v => ({
    when: { text: v.statement.text },
    verdict: v.says > 0 ? ('yes' as const) : ('no' as const),
    answer: v.statement.text,
  }))
  return draft(
    'polar: in part',
    'depends',
    `In part. ${a.statement.text} ${b.statement.text}`,
    [a.statement, b.statement],
    { cases },
  )
}

/** Rows of words of which one excludes the other, as sets: personal | corporate. */
const rows = (): string[][] =>
  CONTRASTS.filter(row => /^(?:personal|iphone|ios|wifi) /.test(row)).map(row => row.split('|').map(s => s.trim()))

/** Two near sentences that disagree and name the two ends of a contrast the question doesn't touch: "marked as personal", "as corporate". */
function contrasted(votes: readonly Vote[], q: Question): Draft | null {
  const [a] = votes
  if (!a) return null
  const spoken = (text: string, words: string) => new RegExp(`\\b(?:${words.replace(/ /g, '|')})`, 'i').test(text)
  for (const b of votes.slice(1, 4)) {
    if (b.says === a.says || b.statement.section !== a.statement.section || b.score < CONTRAST_WITHIN * a.score)
      continue
    for (const ends of rows()) {
      if (ends.some(end => spoken(q.reading.question, end))) continue
      const [inA, inB] = [a, b].map(v => ends.filter(end => spoken(v.statement.text, end)))
      // One of the two may name both ends: what the other lacks tells it apart.
      const endOfB = inB!.find(end => !inA!.includes(end)) ?? inB![0]
      const endOfA = inA!.find(end => !inB!.includes(end)) ?? inA!.find(end => end !== endOfB)
      if (!endOfA || !endOfB || endOfA === endOfB) continue
      const cases = [a, b].map(
        (v, at): AnswerCase => ({
          when: { text: (at === 0 ? endOfA : endOfB).split(' ')[0]! },
          verdict: v.says > 0 ? 'yes' : 'no',
          answer: v.statement.text,
        }),
      )
      return draft(
        'polar: contrast',
        'depends',
        `It depends. ${a.statement.text} ${b.statement.text}`,
        [a.statement, b.statement],
        { cases },
      )
    }
  }
  return null
}

const CONTRAST_WITHIN = 0.7

/** The answer by cases, where the votes call for one. */
export function answerByCases(votes: readonly Vote[], q: Question): Draft | null {
  const best = votes[0]!
  const others = votes.filter(v => v !== best && v.weight > WITHIN * best.weight)
  const whole = partly(votes, q) ?? elsewhereOnly(best, q) ?? gated(best, votes, q)
  if (whole) return whole
  const divided = split(votes, q) ?? (best.says > 0 ? limited(best, q) : null)
  if (!divided) return contrasted(votes, q)
  const [a, b] = divided.votes
  return draft(
    'polar: by condition',
    'depends',
    `It depends on ${ON_WHAT[divided.on]}.`,
    [a.statement, b.statement, ...others.map(v => v.statement)],
    { cases: casesOf(divided.on, divided.votes) },
  )
}
