// A question and its evidence → why the pages don't answer it, or null when they may.

import { axisOf } from '../words/concept-reader.ts'
import { MANAGER_NAMES, OTHER_TOPICS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import { kindOutside } from './answer-type.ts'
import { plainnessOf } from './ground.ts'
import { type Counted, countedIn, isHowMany } from './numbers.ts'
import type { Question } from './question.ts'
import { leftBehind } from './strangeness.ts'
import type { Wanted } from './wanted.ts'

/** Share of the question's weight that the best sentence and its place must speak of. */
const LEAST_COVERAGE = 0.45
/** A remark that covers this much of the question answers it by saying that nothing is said. */
const SILENT = 0.75
/** Words of more weight than this are matter. */
const MATTER = 0.3
/** The thing asked for is only told by a word that carries more than this. */
const MATTER_ASKED = 0.5
/** Weight of words met that is enough in a long question, however much else it tells. */
const ENOUGH = 1
/** A question about another platform needs a sentence that speaks of nearly all of it. */
const PLATFORM_COVERAGE = 0.75
/** Share of the question's weight that words unknown to the pages may have. */
const MOST_UNKNOWN = 0.34
/** A word of a neighbouring topic tells more surely that something else is meant than a word nobody knows. */
const OTHER_TOPIC = 1.3

/** Too little is said to tell what is meant: "who wrote the app". */
const TOO_LITTLE = 0.3
function tellsTooLittle(q: Question, total: number): boolean {
  const { asked, intents, contrasts, condition } = q.reading
  if (total >= TOO_LITTLE || intents.includes('list') || contrasts.length > 0 || Object.keys(condition).length > 0)
    return false
  // All of it, in one sentence.
  if (q.wanted.length > 1 && q.candidates.some(c => c.even === 1)) return false
  // An address, a value of some key.
  const typed = asked.split(/[^a-z0-9.-]+/)
  return !typed.some(
    word => /\w\.\w/.test(word) || q.ground.records.keys.some(k => k.values.some(v => v.value.toLowerCase() === word)),
  )
}

/** Concepts that are asked for as such: a sentence that names one elsewhere says nothing of it here. */
const FACETS = new Set(
  'licence trial price port language performance battery length quota roadmap definitions certified'.split(' '),
)

/** "Which licence does X need": no sentence speaks of a licence and of X. */
function facetApart(q: Question): string | null {
  const plainly = (w: Wanted, at: number, least: number) =>
    w.axes.some(axis => plainnessOf(axis, at, q.ground) >= least)
  // "Which languages …": a word so light that it isn't weighed.
  const unheard = q.reading.tokens.find(
    t =>
      t.concepts.some(c => FACETS.has(c)) &&
      t.concepts.every(c => !q.ground.axisIds.has(axisOf(c))) &&
      new RegExp(`\\b(?:which|what|how many|how much) ${t.word.replace(/\W/g, '.')}\\b`).test(q.reading.asked),
  )
  if (unheard) return `not in the pages: ${unheard.word}`
  const facet = q.wanted.find(w => w.weight > MATTER_ASKED && w.token.concepts.some(c => FACETS.has(c)))
  if (!facet || facet.axes.length === 0) return null
  // "… from somebody who has left": only describes.
  const described = / (?:who|that|which) (?=\w)/.exec(q.reading.asked.slice(1))?.index ?? Number.POSITIVE_INFINITY
  const others = q.wanted.filter(
    w => w !== facet && w.weight > MATTER_ASKED && w.axes.length > 0 && w.token.at < described,
  )
  if (others.length === 0) return null
  const met = q.candidates.some(c => {
    const at = q.ground.at.get(c.statement)!
    return plainly(facet, at, PLAINLY) && others.some(o => plainly(o, at, NEARBY))
  })
  return met ? null : `no sentence speaks of ${facet.token.word} and ${others.map(o => o.token.word).join(', ')}`
}
const PLAINLY = 0.77
const NEARBY = 0.4

/** The thing asked for itself: "which port", "how many licenses", "what is the maximum number of characters". */
function askedFor(asked: string, want: Wanted): boolean {
  const word = want.token.word.replace(/\W/g, '.')
  return new RegExp(
    `\\b(?:which|what|how many|how much|number of|amount of|kind of|list of)\\s+(?:\\w+\\s+)?${word}\\b`,
  ).test(asked)
}

/** "We use X, not Intune: how do I push it from there": X is the means, and no page names it. Where it was left behind, not. */
function otherManager(q: Question): string | null {
  const { asked, context } = q.reading
  // "We run X. How do I enter it there?": where "there" is stands before.
  const told = /\b(?:there|in it|from it|with (?:it|that)|that (?:way|tool|product|console))\b/.test(asked)
    ? `${context.toLowerCase()} ${asked}`
    : asked
  for (const match of told.matchAll(
    /\b(?:use|uses|using|run|runs|running|with|from|via|through|in|on|by|have|into)\s+(?:our\s+|the\s+)?(\w+)/g,
  )) {
    const name = match[1]!
    if (MANAGER_NAMES.has(name) && !q.ground.lexicon.pageWords().has(name) && !leftBehind(name, told)) return name
  }
  return null
}

/** Share of the question that a sentence speaks of whose number may be meant. */
const OF_IT = 0.35
const TIME = /^(?:second|minut|hour|dai|day|week|month|year)/
const SIZE = /^(?:percent|mb|gb|kb|megabyt|gigabyt|charact|letter|digit|metr|meter|mile|km)/
const BOUND = /\b(?:limit|maximum|max|minimum|at most|at least|up to|quota|cap)\b/

/** A number of hours, of megabytes, or one that is held to be a bound. */
function isMeasure({ of }: Counted, asked: string): boolean {
  return TIME.test(of[0]!) || SIZE.test(of[0]!) || BOUND.test(asked)
}

/** The sentence gives a number of the same kind of thing. */
function measures(said: Counted, asked: Counted): boolean {
  const [unit] = asked.of
  if (TIME.test(unit!)) return said.of.some(of => TIME.test(of))
  return said.of.some(of => asked.of.includes(of))
}

export function abstains(q: Question): string | null {
  const { reading } = q
  if (reading.form === 'empty') return 'nothing is asked'
  const platform = reading.platform?.split(' ')[0]
  if (
    platform &&
    !q.candidates.some(c => c.statement.text.toLowerCase().includes(platform) && c.own > PLATFORM_COVERAGE)
  ) {
    return `the pages are not about ${reading.platform}`
  }
  // "Does this work on Android?": a sentence that names the platform speaks of some one thing there, not of all.
  if (platform && !q.wanted.some(w => w.weight > MATTER && !w.token.word.includes(platform)))
    return `the pages are not about ${reading.platform}`
  const manager = otherManager(q)
  if (manager) return `the pages are not about ${manager}`
  // "the ten minute limit": a number taken for granted that no sentence near the question has.
  const counted = countedIn(q.claim.text).filter(
    c =>
      c.value > 2 &&
      c.of[0] !== undefined &&
      !isHowMany(c.value, reading.asked) &&
      // "not there after three hours, normal?": how long somebody has waited.
      !(reading.intents.includes('troubleshoot') && TIME.test(c.of[0])) &&
      !(/\bhow (?:long|soon)\b|\bwhen\b/.test(reading.asked) && TIME.test(c.of[0])) &&
      !/^(?:thing|question|issu|problem|point|time|way|peopl|user|devic|phone|iphon|key|person|colleagu)/.test(c.of[0]),
  )
  const nearby = q.candidates.slice(0, 10)
  if (
    reading.form === 'wh' &&
    counted.length > 0 &&
    !nearby.some(c => countedIn(c.statement.text).some(s => counted.some(a => a.value === s.value)))
  ) {
    return `no sentence speaks of ${counted[0]!.value} ${counted[0]!.of[0]}`
  }
  // "kept for 90 days", "a limit of 500": whatever else is said, no sentence near it measures that.
  const measured = reading.form === 'polar' ? counted.find(c => isMeasure(c, reading.asked)) : undefined
  if (
    measured &&
    !nearby.some(c => c.coverage >= OF_IT && countedIn(c.statement.text).some(s => measures(s, measured)))
  )
    return `no sentence gives a number of ${measured.of[0]}`
  const year = reading.form === 'polar' ? /\b(?:19|20)\d\d\b/.exec(reading.asked)?.[0] : undefined
  if (year && !nearby.some(c => /\b(?:19|20)\d\d\b/.test(c.statement.text)))
    return `no sentence speaks of a year like ${year}`
  // The pages themselves say that their source doesn't say it.
  const top = q.candidates[0]
  if (
    top &&
    reading.form === 'wh' &&
    top.coverage > SILENT &&
    q.ground.remarks.has(q.ground.at.get(top.statement)!) &&
    /\b(?:no|not|neither|never|n['’]t)\b/i.test(top.statement.text)
  )
    return top.statement.text
  const near = new Set(reading.nearKeys.map(n => n.typed.toLowerCase()))
  // "Android version required": a number tells a version, without the word.
  const kind = kindOutside(reading.asked) !== null
  const strange = q.wanted.filter(
    w =>
      w.axes.length === 0 &&
      !near.has(w.token.word) &&
      !(kind && /(?:^|\s)(?:versions?|releases?|dates?|ports?)$/.test(w.token.word)),
  )
  const weigh = (w: Wanted) => w.weight * (w.token.ofField || known(w.token.word, OTHER_TOPICS) ? OTHER_TOPIC : 1)
  // "Would K accept 4?": of a key that is named, with the value: the words between tell nothing.
  const ofValue = reading.keys.length > 0 && /\b(?:\d+|true|false|string|boolean|integer)\b/.test(reading.asked)
  // "Besides the main switch, which keys has X?": the records know the keys of a feature that is named.
  const ofList = reading.intents.includes('list') && reading.features.length > 0 && /\bkeys\b/.test(reading.asked)
  // "what range can X have" asks for a field of the record in other words.
  const field = reading.keys.length > 0 && reading.intents.some(i => i === 'values' || i === 'type' || i === 'default')
  const foreign = field ? undefined : strange.find(w => w.weight > MATTER_ASKED && askedFor(reading.asked, w))
  if (foreign) return `not in the pages: ${foreign.token.word}`
  const named = reading.keys.length + reading.nearKeys.length > 0 ? 1 : 0
  const total = named + q.wanted.reduce((sum, w) => sum + w.weight, 0)
  if (total === 0 && q.candidates.length === 0) return 'no word of it is in the pages'
  if (!ofValue && !ofList && total > 0 && strange.reduce((sum, w) => sum + weigh(w), 0) / total > MOST_UNKNOWN)
    return `not in the pages: ${strange.map(w => w.token.word).join(', ')}`
  if (named === 0 && reading.features.length === 0 && tellsTooLittle(q, total)) return 'too little is asked'
  const apart = named === 0 ? facetApart(q) : null
  if (apart) return apart
  const best = q.candidates.reduce((most, c) => Math.max(most, c.coverage), 0)
  const weight = total - named
  if (named === 0 && best < LEAST_COVERAGE && best * weight < ENOUGH)
    return `no sentence speaks of more than ${Math.round(100 * best)} % of it`
  return null
}
