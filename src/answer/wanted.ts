// A Reading and the ground → what its words want spoken of, each with its weight.
import { GENERAL_CONCEPTS, KIN } from '../words/concept-kinds.ts'
import { axisOf, signOf, stem, type Token, words } from '../words/concept-reader.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { LIGHT_WORDS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import type { Ground } from './ground.ts'
import type { Reading } from './reading.ts'
import { strangeness } from './strangeness.ts'

export interface Wanted {
  readonly token: Token
  /** Axis ids; empty when no page knows the word. */
  readonly axes: readonly number[]
  readonly weight: number
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
  // "What is it good for" is told by a sentence that says it, without a word for it.
  reason: 0.4,
  maximum: 0.5,
  since: 0.2,
}
/** "the labels that we pushed": what only describes the thing asked about. */
const RELATIVE_FACTOR = 0.6
/** "the vpn i never set up", "the tag that our admin pushed": how it came to be there tells least of what is asked. */
const HISTORY_FACTOR = 0.3
const HISTORY =
  /(?<=\b(?:the|an?|my|our|his|her|their|this|that|these|those|any|some|old|new)\s+(?:(?!(?:where|when|if|as|than|because|while|after|before|until|and|or|but|is|are|do|does|did|can|will)\b)[a-z-]+\s+){1,2})(?:(?:that|which)\s+)?(?:i|we|you|they|he|she|it|our (?:admins?|predecessors?|it|colleagues?|boss)|(?:an?|the|my) (?:admin|colleague|predecessor|boss))\s+(?:(?:never|just|already|once|also|have|has|had|did|do|have|'ve|didn't|don't|haven't|hadn't|not)\s+)*(?:[a-z]+(?:ed|t)|set|put|made|gave|got|chose|bought|built|took|use|run|have|own|know|see|want|need|wanted)\b(?:\s+(?:up|off|on|out|in|down)\b)?/g
/** "the tunnel that the app wants to set up" */
const WISHED =
  /\b(?:that|which) (?:the|this|my|our|his|her|their) \w+ (?:wants?|asks?|tries|insists?|keeps?|likes?|needs?) (?:to |on |for )?\w+(?: (?:up|off|on|out|in|down)\b)?/g
/** Where a text tells how a thing came to be there: from, to. */
function historiesIn(asked: string): readonly (readonly [number, number])[] {
  // After "if", "when", "that is what" a clause of its own begins.
  return [...asked.matchAll(HISTORY)]
    .filter(
      m =>
        !/\b(?:if|when|once|after|because|so|why|how|while|since|until|unless|can|do|does|did|should|must|will)\s+\S+(?:\s+\S+)?\s*$/.test(
          asked.slice(0, m.index),
        ),
    )
    .concat([...asked.matchAll(WISHED)])
    .map(m => [m.index, m.index + m[0].length] as const)
}
/** "What sort of software is X": the wider word tells nothing. */
const WIDER =
  /\b(?:sorts?|kinds?|types?) of (?:an? )?([a-z-]+) (?:is|are) (?:an? |the |these |those |this )?(?!(?:that|this|it|they|these|those|there|[a-z]+ed|possible|available|valid)\b)[a-z]/
const WIDER_FACTOR = 0.3
/** Words that together name a feature of the pages tell what is asked, however light they are. */
const NAMED_WEIGHT = 0.4
function namingWords({ reading, ground }: { reading: Reading; ground: Ground }): ReadonlySet<string> {
  const asked = ` ${words(reading.asked)
    .map(w => stem(w.word))
    .join(' ')} `
  return new Set(
    ground.lexicon.featureNames
      .filter(
        ({ name, id }) => name.length > 1 && reading.features.includes(id) && asked.includes(` ${name.join(' ')} `),
      )
      .flatMap(({ name }) => name),
  )
}
/** A word that carries matter and stands nowhere in the pages. */
const UNKNOWN_WEIGHT = 0.95
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
  const histories = historiesIn(reading.asked)
  const wider = WIDER.exec(reading.asked)?.[1]
  const naming = namingWords({ reading, ground })
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
      const names =
        own.length > 0 &&
        !common &&
        token.concepts.every(c => signOf(c) === 0) &&
        token.word.split(' ').some(w => naming.has(stem(w)))
      const told = histories.some(([from, to]) => factor === 1 && token.at >= from && token.at < to)
      const weight =
        Math.max(Math.min(rarity, cap, common ? COMMON_WEIGHT : light ? LIGHT_WEIGHT : 1), names ? NAMED_WEIGHT : 0) *
        factor *
        here *
        (kin.length > 0 ? KIN_FACTOR : 1) *
        (token.word === wider ? WIDER_FACTOR : 1) *
        (told ? HISTORY_FACTOR : relative >= 0 && token.at > relative && factor === 1 ? RELATIVE_FACTOR : 1)
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
