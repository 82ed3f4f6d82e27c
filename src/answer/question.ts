// Everything known about one question while it is being answered: its reading, its claim, its ranked evidence and keys.
import type { KeyRecord } from '../model/record.ts'
import { axisOf, readConcepts, signOf, type Token } from '../words/concept-reader.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { type Claim, readClaim } from './claim.ts'
import { type Candidate, rankEvidence } from './evidence.ts'
import { axesIn, type Ground, polesOf } from './ground.ts'
import { keyWords } from './index-text.ts'
import type { Reading } from './reading.ts'
import { type Wanted, wantedOf } from './wanted.ts'

export interface RankedKey {
  readonly record: KeyRecord
  readonly score: number
  /** Named in the question, to the letter or nearly. */
  readonly named: boolean
}

export interface Question {
  readonly reading: Reading
  readonly ground: Ground
  readonly claim: Claim
  readonly wanted: readonly Wanted[]
  readonly candidates: readonly Candidate[]
  readonly keys: readonly RankedKey[]
}

/** How far a set of axes meets the wanted words, 0 to 1. */
export function coverageOf(wanted: readonly Wanted[], axes: ReadonlySet<number>): number {
  let sum = 0
  let total = 0
  for (const want of wanted) {
    total += want.weight
    if (want.axes.length === 0) continue
    const hits = want.axes.filter(a => axes.has(a)).length
    if (hits > 0) sum += want.weight * (0.6 + (0.4 * hits) / want.token.concepts.length)
  }
  return total === 0 ? 0 : sum / total
}

function rankKeys(
  reading: Reading,
  ground: Ground,
  wanted: readonly Wanted[],
  candidates: readonly Candidate[],
): RankedKey[] {
  const named = new Set([...reading.keys, ...reading.nearKeys.map(n => n.key)])
  return ground.records.keys
    .map((record, i) => {
      const own = coverageOf(wanted, new Set(ground.index.keys[i]))
      let best = 0
      for (const c of candidates) {
        const tie = c.statement.names.includes(record.key)
          ? 1
          : c.statement.keys.includes(record.key)
            ? c.statement.keys.length > 1
              ? 0.75
              : 0.95
            : 0
        if (c.score * tie > best) best = c.score * tie
      }
      const score = (named.has(record.key) ? 2 : 0) + 0.6 * best + 0.5 * own - (record.mentionOnly ? 0.3 : 0)
      return { record, score, named: named.has(record.key) }
    })
    .sort((a, b) => b.score - a.score)
}

/** Of two sentences on one thing, the one that points the way the question points comes first: on before off. */
function pointedAlike(candidates: readonly Candidate[], claim: Claim, ground: Ground): readonly Candidate[] {
  const ends = new Map(
    claim.main.filter(w => w.polar && w.axis !== 'see' && w.axis !== 'support').map(w => [w.axis, w.sign]),
  )
  if (ends.size === 0) return candidates
  return candidates
    .map(c => {
      let shift = 0
      for (const { axis, sign } of polesOf(c.statement, ground)) {
        const asked = ends.get(axis)
        if (asked !== undefined) shift += sign === asked ? 0.05 : -0.05
      }
      return { ...c, score: c.score + Math.max(-0.1, Math.min(0.1, shift)) }
    })
    .sort((a, b) => b.score - a.score || a.statement.id - b.statement.id)
}

/** "With K = 1": what the page says 1 means is part of the question. */
function meaningsOf(reading: Reading, ground: Ground): Token[] {
  const texts = reading.assigned.flatMap(({ key, value }) => {
    const record = ground.records.keys.find(r => r.key === (key ?? reading.keys[0]))
    const meaning = record?.values.find(v => v.value.toLowerCase() === value.toLowerCase())?.meaning
    return meaning ? [meaning.split(/[.;:]/)[0]!.split(' ').slice(0, 6).join(' ')] : []
  })
  return readConcepts(texts.join(' . '), ground.lexicon.table)
}

/** What a value means is a circumstance of the claim: "with K = 1" is "in audit mode". */
function supposing(claim: Claim, meant: readonly Token[]): Claim {
  const words = meant
    .filter(t => !t.stop)
    .flatMap(token =>
      token.concepts.map(c => ({ axis: axisOf(c), sign: signOf(c) || 1, polar: signOf(c) !== 0, token }) as const),
    )
  return words.length === 0 ? claim : { ...claim, circumstances: [...claim.circumstances, ...words] }
}

export function openQuestion(reading: Reading, ground: Ground): Question {
  const meant = meaningsOf(reading, ground)
  const claim = supposing(readClaim(reading, ground.lexicon.table), meant)
  const wanted = wantedOf(reading, ground, claim.leans ? '' : claim.lead, meant)
  const candidates = pointedAlike(rankEvidence(reading, ground, wanted), claim, ground)
  return {
    reading,
    ground,
    claim,
    wanted,
    candidates,
    keys: rankKeys(reading, ground, wanted, candidates),
  }
}

/** The key a question is about: named, or found with a clear lead. */
export function keyMeant(q: Question, least = 0.55): KeyRecord | null {
  const [first, second] = q.keys
  if (!first) return null
  if (first.named) return first.record
  if (first.score < least || first.record.mentionOnly) return null
  if (!second || second.named || first.score - second.score > TIE) return first.record
  return likeliest(
    q.keys.filter(k => !k.record.mentionOnly && first.score - k.score <= TIE).map(k => k.record),
    q,
  )
}
const TIE = 0.04

/** Of the first keys the one whose name and values say what is asked. */
export function keyByDeed(q: Question): KeyRecord | null {
  const [first] = q.keys
  if (!first || first.score < LEAST_BY_DEED) return null
  const things = q.wanted.filter(tellsThing).flatMap(w => w.axes)
  const near = q.keys.filter(k => !k.record.mentionOnly && first.score - k.score <= NEAR).map(k => k.record)
  const best = likeliest(near, q)
  return best && axesIn(keyWords(best.key), q.ground).some(axis => things.includes(axis)) ? best : null
}
const LEAST_BY_DEED = 0.5
const NEAR = 0.1

/** Of keys told of in the same sentences, the one whose name and values say what is asked, and little else. */
function likeliest(records: readonly KeyRecord[], { wanted, ground }: Question): KeyRecord | null {
  const asked = new Set(
    wanted.flatMap(w => w.axes).filter(axis => !CONDITION_STEM.test(ground.index.vocabulary[axis]!)),
  )
  const weigh = (axes: readonly number[]) => axes.reduce((sum, axis) => sum + ground.weight[axis]!, 0)
  const fits = records
    .map(record => {
      const name = axesIn(keyWords(record.key), ground)
      const values = record.values.flatMap(v => axesIn(v.meaning ?? '', ground))
      const met = [...new Set([...name, ...values])].filter(axis => asked.has(axis))
      return { record, met: weigh(met), fit: weigh(met) - BESIDES * weigh(name.filter(axis => !asked.has(axis))) }
    })
    .sort((a, b) => b.fit - a.fit)
  const [first, second] = fits
  return first && first.met > SOMETHING && first.fit - (second?.fit ?? 0) > CLEARLY ? first.record : null
}
/** Not only which way it points, or that it is so by default: every key has a default, and many are called "enable". */
function tellsThing({ token }: Wanted): boolean {
  return token.concepts.some(c => signOf(c) === 0 && axisOf(c) !== 'default')
}

const BESIDES = 0.3
const CLEARLY = 0.1
const SOMETHING = 0.5
