// A Reading and the ground → the statements that bear on it, best first, each with how much of the question it covers.

import type { Statement } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import { axesAround, fieldOf, type Ground, marksFor } from './ground.ts'
import { bears } from './intent-marks.ts'
import type { Reading } from './reading.ts'
import type { Wanted } from './wanted.ts'

export interface Candidate {
  readonly statement: Statement
  /** Share of the question's weight that the statement and its place speak of, 0 to 1. */
  readonly coverage: number
  /** The same for the words of the sentence itself. */
  readonly own: number
  readonly score: number
  /** Share of the wanted words met in the sentence itself, each counted the same. */
  readonly even: number
  /** Which of the wanted words stand in the sentence itself, words common to all pages aside. */
  readonly met: readonly string[]
  /** false: the statement is made under another condition than the question's. */
  readonly fits: boolean
}

/** So common that they tell two sentences of one page apart only by chance. */
const EVERYWHERE = new Set(['device', 'user', 'admin', 'defender', 'ios', 'intune', 'support+', 'use', 'microsoft'])
/** What is looked for as it is typed: addresses (`a.b.example`), codes (`CV-37`, `0x8018`). */
const LITERAL = /\b(?:[a-z0-9-]+\.){1,6}[a-z0-9]{2,}\b|\b[a-z]{1,6}-\d{1,6}\b|\b0x[0-9a-f]{2,8}\b/g
const LITERAL_SCORE = 0.6
const AROUND = 0.6
/** So much of a question must not be missing from the place of a sentence that leans on it. */
const HEAVY = 0.4
/**
 * For each statement, how far it speaks of a wanted word: the best of its concepts, a little for all of them. `touched` gets
 * the bit of the word where a statement speaks of it.
 */
function meetings(want: Wanted, bit: number, ground: Ground, touched: Int32Array): Float64Array {
  const concepts = want.token.concepts.length
  const best = new Float64Array(touched.length)
  const sum = want.axes.length > 1 ? new Float64Array(touched.length) : best
  for (const axis of want.axes)
    for (const group of fieldOf(axis, ground)) {
      const here = group[0]! / 100
      // Of one axis alone a statement speaks in one way.
      const alone = 0.6 * here + 0.4 * (here / concepts)
      for (let i = 1; i < group.length; i++) {
        const at = group[i]!
        touched[at]! |= bit
        if (sum === best) {
          best[at] = alone
          continue
        }
        sum[at]! += here
        if (here > best[at]!) best[at] = here
      }
    }
  if (sum === best) return best
  for (let at = 0; at < best.length; at++) if (best[at]! > 0) best[at] = 0.6 * best[at]! + 0.4 * (sum[at]! / concepts)
  return best
}

/** Of a long question the last words share one. */
const bitOf = (word: number): number => 1 << Math.min(word, 31)

/** Met in the sentence itself, not only in its place. */
const ITSELF = 0.77

export function conditionFits(asked: Condition, said: Condition): boolean {
  return (
    (asked.channel === undefined || said.channel === undefined || asked.channel === said.channel) &&
    (asked.supervised === undefined || said.supervised === undefined || asked.supervised === said.supervised) &&
    (asked.cloud === undefined || said.cloud === undefined || asked.cloud === said.cloud)
  )
}

/** How many conditions of the question a statement names. */
function conditionsMet(asked: Condition, said: Condition): number {
  return (
    Number(asked.channel !== undefined && asked.channel === said.channel) +
    Number(asked.supervised !== undefined && asked.supervised === said.supervised) +
    Number(asked.cloud !== undefined && asked.cloud === said.cloud)
  )
}

function oneOf(asked: readonly string[], said: readonly string[]): boolean {
  return asked.length > 0 && said.length > 0 && asked.some(key => said.includes(key))
}

export function rankEvidence(reading: Reading, ground: Ground, wanted: readonly Wanted[]): Candidate[] {
  const total = wanted.reduce((sum, w) => sum + w.weight, 0) || 1
  const marks = reading.intents.map(intent => marksFor(intent, ground)).filter(mark => mark !== '')
  const { statements } = ground.text
  const found: number[] = []
  const [scores, coverages, owns] = Array.from({ length: 3 }, () => new Float64Array(statements.length)) as Columns
  const why = reading.intents.includes('why')
  // A key told of before the question tells what is set, not what is asked about.
  // "webprotection" in small letters may be the feature as well as its key.
  const titles = new Set(ground.records.features.map(f => f.title.toLowerCase().replace(/[^a-z0-9]/g, '')))
  const keyAsked = reading.keys.some(
    k =>
      (reading.asked.includes(k.toLowerCase()) || !reading.context) &&
      (reading.question.includes(k) || !titles.has(k.toLowerCase())),
  )
  const keyFeatures = new Set(ground.records.keys.filter(r => reading.keys.includes(r.key)).map(r => r.feature.id))
  const seeing = /\bwhere\b.*\b(?:find|see|seen|view|shown?|appears?|look|displayed|visible|check)\b/.test(
    reading.asked,
  )
  // An address typed in full is looked for as it is.
  const literals = [...reading.asked.matchAll(LITERAL)].map(m => m[0])
  const counts = new Uint16Array(statements.length)
  const words = wanted.length || 1
  const touched = new Int32Array(statements.length)
  const met = wanted.map((want, w) => meetings(want, bitOf(w), ground, touched))
  const heaviest = wanted.reduce(
    (best, w, at) => (w.axes.length > 0 && w.weight >= HEAVY && w.weight > (wanted[best]?.weight ?? 0) ? at : best),
    -1,
  )
  const asking = marksFor('asks', ground)
  const leaning = heaviest >= 0 ? marksFor('leans', ground) : ''
  const seenAt = seeing ? marksFor('seen at', ground) : ''
  const purpose = why && !reading.negated ? marksFor('purpose', ground) : ''
  const outright = why ? marksFor('outright', ground) : ''
  const leading = why ? marksFor('leads', ground) : ''
  // Every statement is looked at: here a number with a fraction, or an object, is garbage by the hundred.
  for (let i = 0; i < statements.length; i++) {
    const named = conditionsMet(reading.askedCondition, ground.index.named[i]!)
    const reach = reading.condition.channel !== undefined && reading.form === 'polar' && ground.reach[i] !== null
    if (touched[i] === 0 && named === 0 && !reach && literals.length === 0) continue
    const statement = statements[i]!
    const around = named > 0 || reach ? axesAround(statement.section, ground) : undefined
    let all = 0
    let own = 0
    let itself = 0
    for (let w = 0; w < wanted.length; w++) {
      if (!around && (touched[i]! & bitOf(w)) === 0) continue
      const want = wanted[w]!
      let here = met[w]![i]!
      // A sentence that names the condition asked about speaks of its section's matter.
      if (around && here < AROUND && want.axes.some(a => around.has(a))) here = AROUND
      if (here === 0) continue
      all += want.weight * here
      if (here <= ITSELF) continue
      own += want.weight * here
      itself += 1
    }
    const literal =
      literals.length > 0 &&
      literals.some(l => `${statement.text} ${statement.context ?? ''}`.toLowerCase().includes(l))
    if (all === 0 && !literal) continue
    const coverage = literal ? Math.max(LITERAL_SCORE, all / total) : all / total
    const literalScore = literal ? LITERAL_SCORE : 0
    // Nothing is added where there is nothing: every sum is garbage.
    let score = coverage + literalScore
    if (own > 0) score += 0.35 * (own / total)
    if (oneOf(reading.keys, statement.names)) score += 0.25
    else if (oneOf(reading.keys, statement.keys)) score += 0.15
    else if (keyAsked) score -= statement.feature !== null && keyFeatures.has(statement.feature) ? 0.2 : 0.3
    if (statement.feature !== null && reading.features.includes(statement.feature)) score += 0.06
    const under = conditionsMet(reading.condition, statement.condition)
    if (under > 0) score += 0.06 * under
    if (named > 0) score += 0.22 * named
    // Each word counted the same: tells two near sentences apart.
    if (reach) score += 0.2 + 0.25 * (itself / words)
    for (let m = 0; m < marks.length; m++) if (bears(marks[m]!, i)) score += why ? 0.2 : 0.12
    // What is missing somewhere has a cause; what is there has a purpose.
    if (bears(purpose, i)) score += bears(outright, i) ? 0.25 : 0.15
    if (why && (statement.form === 'step' || bears(leading, i))) score -= 0.2
    if (statement.form === 'step' && !reading.intents.includes('how') && !reading.intents.includes('where'))
      score -= 0.05
    // "It's enabled by default", of another thing.
    if (heaviest >= 0 && met[heaviest]![i] === 0 && bears(leaning, i)) score -= 0.25
    if (bears(seenAt, i)) score += 0.25
    if (ground.remarks.has(i)) score -= 0.4
    // A question of the page is answered by what follows it.
    if (bears(asking, i)) score -= 0.5
    if (
      named === 0 &&
      reading.condition.supervised === undefined &&
      ground.index.named[i]!.supervised !== undefined &&
      reading.form !== 'polar'
    )
      score -= 0.06
    if (!conditionFits(reading.condition, statement.condition)) score -= 0.12
    found.push(i)
    scores[i] = score
    coverages[i] = coverage
    owns[i] = own
    counts[i] = itself
  }
  const telling = wanted.map(w => !w.token.concepts.every(c => EVERYWHERE.has(c)))
  return highest(found, scores).map(at => ({
    statement: statements[at]!,
    coverage: coverages[at]!,
    own: owns[at]! / total,
    even: counts[at]! / words,
    met: wanted.filter((_, w) => telling[w] && met[w]![at]! > ITSELF).map(w => w.token.word),
    score: scores[at]!,
    fits: conditionFits(reading.condition, statements[at]!.condition),
  }))
}

type Columns = [Float64Array, Float64Array, Float64Array]

/** Those of the highest scores, in their order; to put all in order would be garbage too. */
function highest(found: readonly number[], scores: Float64Array): number[] {
  const ascending = new Float64Array(found.length)
  for (let i = 0; i < found.length; i++) ascending[i] = scores[found[i]!]!
  ascending.sort()
  const least = ascending[found.length - MOST_FOUND] ?? Number.NEGATIVE_INFINITY
  return found
    .filter(at => scores[at]! >= least)
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, MOST_FOUND)
}
const MOST_FOUND = 40
