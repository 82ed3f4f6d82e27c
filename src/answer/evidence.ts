// A Reading and the ground → the statements that bear on it, best first, each with how much of the question it covers.

import type { Statement } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import { GENERAL_CONCEPTS, KIN } from '../words/concept-kinds.ts'
import { axisOf, stem, type Token } from '../words/concept-reader.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { LIGHT_WORDS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import { fieldOf, type Ground } from './ground.ts'
import { INTENT_MARKS } from './intent-marks.ts'
import type { Reading } from './reading.ts'
import { strangeness } from './strangeness.ts'

export interface Wanted {
  readonly token: Token
  /** Axis ids; empty when no page knows the word. */
  readonly axes: readonly number[]
  readonly weight: number
}

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

/** Words every page of the field is full of: they tell little, wherever they stand. */
const COMMON = new Set([
  'device',
  'user',
  'admin',
  'app',
  'defender',
  'ios',
  'intune',
  'customer',
  'microsoft',
  'key',
  'value',
  'setting',
  'use',
  'configure',
  'portal',
  'policy',
  'appconfig',
  'feature',
  'type',
  'mode',
  'mobile',
  'change',
  'time',
  'step',
])
/** So common that they tell two sentences of one page apart only by chance. */
const EVERYWHERE = new Set(['device', 'user', 'admin', 'defender', 'ios', 'intune', 'support+', 'use', 'microsoft'])
const COMMON_WEIGHT = 0.22
const LIGHT_WEIGHT = 0.12
/** Which way something points tells little about what is spoken of: caps by axis. */
const AXIS_WEIGHT: Readonly<Record<string, number>> = {
  switch: 0.28,
  support: 0.14,
  see: 0.2,
  allow: 0.14,
  require: 0.3,
  keep: 0.25,
  affect: 0.14,
  same: 0.2,
  new: 0.3,
  many: 0.4,
  include: 0.3,
  later: 0.35,
  again: 0.15,
  before: 0.2,
  only: 0.2,
  // "How many": a number tells it, without the word.
  number: 0.25,
  recommend: 0.3,
}
/** "the labels that we pushed": what only describes the thing asked about. */
const RELATIVE_FACTOR = 0.6
/** A word that carries matter and stands nowhere in the pages. */
const UNKNOWN_WEIGHT = 0.95
/** Says where a thing is seen. */
const SEEN_AT =
  /\b(?:appears?|shows?|shown|displayed|visible|listed|viewable|found|see|seen)\b[^.]{0,40}\b(?:in|on|under|at|against|beside|next to)\b/i
/** What is looked for as it is typed: addresses (`a.b.example`), codes (`CV-37`, `0x8018`). */
const LITERAL = /\b(?:[a-z0-9-]+\.){1,6}[a-z0-9]{2,}\b|\b[a-z]{1,6}-\d{1,6}\b|\b0x[0-9a-f]{2,8}\b/g
const LITERAL_SCORE = 0.6
const AROUND = 0.6

/** Said before the question proper: it sets the scene. */
const LEAD_FACTOR = 0.45

/** A word of the pages comes next, and it is one of matter. */
function follows(token: Token, next: Token | undefined, ground: Ground): boolean {
  return (
    next !== undefined &&
    !next.stop &&
    next.at === token.at + token.word.length + 1 &&
    next.concepts.some(c => ground.axisIds.has(axisOf(c)))
  )
}

/** What no page speaks of may be told of something wider. */
function kinOf(token: Token, ground: Ground): number[] {
  return token.concepts.flatMap(concept => {
    const wider = Object.hasOwn(KIN, axisOf(concept)) ? KIN[axisOf(concept)]! : ''
    return wider.split(' ').flatMap(axis => ground.axisIds.get(axis) ?? [])
  })
}
const KIN_FACTOR = 0.6

export function wantedOf(reading: Reading, ground: Ground, lead: string, meant: readonly Token[] = []): Wanted[] {
  const wanted: Wanted[] = []
  const seen = new Set<string>()
  let bare = false
  const relative =
    /\b(?!is|are|was|true|correct|sure|say|says|said|means?|mean|so|now|given|case|think|know)\w{3,}\s+(that|which|who)\s+(?!is it|do|does)\w+/.exec(
      reading.asked,
    )?.index ?? -1
  const add = (tokens: readonly Token[], factor: number, unknown: number) => {
    for (const [i, token] of tokens.entries()) {
      if (token.stop || /^[\d.:/]+$/.test(token.word) || (!bare && CONDITION_STEM.test(token.word))) continue
      const id = token.concepts.join(' ')
      if (seen.has(id)) continue
      seen.add(id)
      const own = token.concepts.flatMap(c => ground.axisIds.get(axisOf(c)) ?? [])
      const kin = own.length > 0 ? [] : kinOf(token, ground)
      const axes = own.length > 0 ? own : kin
      // A word with a concept of its own carries matter, however common it is.
      const light =
        known(token.word, LIGHT_WORDS) &&
        token.concepts.every(c => GENERAL_CONCEPTS.has(axisOf(c)) || c === stem(token.word))
      const common = token.concepts.every(c => COMMON.has(axisOf(c)))
      const general = token.concepts.every(c => GENERAL_CONCEPTS.has(axisOf(c)))
      const rarity =
        axes.length > 0
          ? Math.max(...axes.map(a => ground.weight[a]!))
          : light || common || general
            ? 0
            : unknown * strangeness(token, reading.question, follows(token, tokens[i + 1], ground))
      const here = lead !== '' && token.at < lead.length && reading.asked.startsWith(lead) ? LEAD_FACTOR : 1
      if (here < 1 && axes.length === 0) continue
      const cap = Math.max(...token.concepts.map(c => AXIS_WEIGHT[axisOf(c)] ?? 1))
      const weight =
        Math.min(rarity, cap, common ? COMMON_WEIGHT : light ? LIGHT_WEIGHT : 1) *
        factor *
        here *
        (kin.length > 0 ? KIN_FACTOR : 1) *
        (relative >= 0 && token.at > relative && factor === 1 ? RELATIVE_FACTOR : 1)
      if (weight > 0) wanted.push({ token, axes, weight })
    }
  }
  add(reading.tokens, 1, UNKNOWN_WEIGHT)
  // Nothing but words of conditions: they are what the question is about.
  if (wanted.every(w => w.weight <= COMMON_WEIGHT)) {
    bare = true
    add(reading.tokens, 1, UNKNOWN_WEIGHT)
  }
  add(meant, 0.8, 0)
  const weighty = wanted.filter(w => w.weight > COMMON_WEIGHT).length
  const refers = /\b(?:it|this|that|these|those|they|them|both|one|which of them|the two)\b/.test(reading.asked)
  add(reading.contextTokens, weighty < 2 ? 0.6 : refers ? 0.35 : 0.12, 0)
  return wanted
}

/** For each statement, how far it speaks of a wanted word: the best of its concepts, a little for all of them. */
function meetings(want: Wanted, ground: Ground): Float64Array {
  const best = new Float64Array(ground.text.statements.length)
  const sum = new Float64Array(best.length)
  for (const axis of want.axes)
    for (const [at, here] of fieldOf(axis, ground)) {
      sum[at]! += here
      if (here > best[at]!) best[at] = here
    }
  const concepts = want.token.concepts.length
  return best.map((most, at) => 0.6 * most + 0.4 * (sum[at]! / concepts))
}

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

export function rankEvidence(reading: Reading, ground: Ground, wanted: readonly Wanted[]): Candidate[] {
  const total = wanted.reduce((sum, w) => sum + w.weight, 0) || 1
  const marks = reading.intents.map(intent => INTENT_MARKS[intent]).filter(mark => mark !== undefined)
  const found: Candidate[] = []
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
  const met = wanted.map(want => meetings(want, ground))
  for (const [i, statement] of ground.text.statements.entries()) {
    let all = 0
    let own = 0
    const named = conditionsMet(reading.askedCondition, ground.index.named[i]!)
    const reach = reading.condition.channel !== undefined && reading.form === 'polar' && ground.reach[i] !== null
    const around = named > 0 || reach ? ground.sectionAxes().get(statement.section) : undefined
    for (const [w, want] of wanted.entries()) {
      let here = met[w]![i]!
      // A sentence that names the condition asked about speaks of its section's matter.
      if (around && here < AROUND && want.axes.some(a => around.has(a))) here = AROUND
      if (here === 0) continue
      all += want.weight * here
      if (here > ITSELF) own += want.weight * here
    }
    const literal =
      literals.length > 0 &&
      literals.some(l => `${statement.text} ${statement.context ?? ''}`.toLowerCase().includes(l))
    if (all === 0 && !literal) continue
    const coverage = literal ? Math.max(LITERAL_SCORE, all / total) : all / total
    const literalScore = literal ? LITERAL_SCORE : 0
    const fits = conditionFits(reading.condition, statement.condition)
    let score = coverage + literalScore + 0.35 * (own / total)
    if (reading.keys.some(k => statement.names.includes(k))) score += 0.25
    else if (reading.keys.some(k => statement.keys.includes(k))) score += 0.15
    else if (keyAsked) score -= statement.feature !== null && keyFeatures.has(statement.feature) ? 0.2 : 0.3
    if (statement.feature !== null && reading.features.includes(statement.feature)) score += 0.06
    score += 0.06 * conditionsMet(reading.condition, statement.condition)
    score += 0.22 * named
    // Each word counted the same: tells two near sentences apart.
    const here = wanted.filter((_, w) => met[w]![i]! > ITSELF)
    const even = here.length / (wanted.length || 1)
    if (reach) score += 0.2 + 0.25 * even
    for (const mark of marks) if (mark.test(statement.text)) score += why ? 0.2 : 0.12
    if (statement.form === 'step' && !reading.intents.includes('how') && !reading.intents.includes('where'))
      score -= 0.05
    if (seeing && SEEN_AT.test(statement.text)) score += 0.25
    if (ground.remarks.has(i)) score -= 0.4
    // A question of the page is answered by what follows it.
    if (statement.text.endsWith('?')) score -= 0.5
    if (
      named === 0 &&
      reading.condition.supervised === undefined &&
      ground.index.named[i]!.supervised !== undefined &&
      reading.form !== 'polar'
    )
      score -= 0.06
    if (!fits) score -= 0.12
    found.push({
      statement,
      coverage,
      own: own / total,
      even,
      met: here.filter(w => !w.token.concepts.every(c => EVERYWHERE.has(c))).map(w => w.token.word),
      score,
      fits,
    })
  }
  return found.sort((a, b) => b.score - a.score || a.statement.id - b.statement.id).slice(0, 40)
}
