// "Which number for no detection at all?", "true or false to be rid of it?" → the value whose documented meaning fits.
import type { Statement } from '../../model/catalog.ts'
import type { KeyRecord, ValueFact } from '../../model/record.ts'
import { axisOf, readConcepts, stem, words } from '../../words/concept-reader.ts'
import { assignmentsIn } from '../assignments.ts'
import type { Claim } from '../claim.ts'
import { type Pointed, readClauses } from '../clauses.ts'
import { type Draft, draft } from '../draft.ts'
import { keyWords } from '../index-text.ts'
import { partsOf } from '../key-parts.ts'
import type { Question } from '../question.ts'
import { THERE } from '../thereness.ts'
import { evidenceOn, valuesFacet } from './key-facts.ts'
import { directionOf } from './value-direction.ts'

/** All values are wanted, not one of them. */
const ALL =
  /\b(?:values|options|choices|range|(?:allowed|valid|possible|accepted|permitted|supported|legal) value)\b|\bwhat does each\b|\bwhat do \d/
/** Speaks of entering a value, not of what is wanted from it. */
const ENTERING = new Set(
  'value key type number enter set configure choose use change put default true false fals string boolean integer setting string level want need require admin user app device policy see+ intune'.split(
    ' ',
  ),
)

/** "… when I want none of it", "no sound at all". */
const NONE = /\b(?:none|nothing|not at all|no \w+ (?:at all|whatsoever))\b/

export interface Fit {
  readonly value: ValueFact
  /** How surely: a word shared counts 1, the way it points 1. */
  readonly score: number
}

/** What is wanted: the words of the question, those of the key's name and of entering a value aside. */
function wantedOf(q: Question, record: KeyRecord, asked: string): readonly Pointed[] {
  const { table } = q.ground.lexicon
  const name = new Set(readConcepts(keyWords(record.key), table).flatMap(t => t.concepts.map(axisOf)))
  const own = new Set([record.key, ...q.reading.nearKeys.map(n => n.typed)].map(n => n.toLowerCase()))
  return readClauses(asked, table)
    .flatMap(c => c.words)
    .filter(
      w =>
        !own.has(w.token.word) && (w.sign < 0 || !ENTERING.has(w.axis)) && (!name.has(w.axis) || w.polar || w.sign < 0),
    )
}

/** Ends that say that nothing happens. */
const NOTHING =
  /^(?:off|none|never|no|nothing|disabled?|deny|denied|blocked|not\b.*|no\b.*|nothing\b.*|is off|turned off|switched off)$/i

function turnsOff(value: ValueFact, pointed: readonly Pointed[]): boolean {
  const meaning = (value.meaning ?? value.value).replace(/[;.].*$/s, '').trim()
  if (NOTHING.test(meaning) || NOTHING.test(value.value)) return true
  const first = pointed.find(w => w.polar || w.sign < 0)
  return first !== undefined && first.sign < 0
}

/** The words of a value: what the page says it means, and its own name where that is a word. */
function wordsOf(value: ValueFact, q: Question): readonly Pointed[] {
  const meaning = value.meaning && !/^the default\b/i.test(value.meaning) ? value.meaning : ''
  const name = /^(?:true|false|[\d.-]+)$/i.test(value.value) ? '' : partsOf(value.value).join(' ')
  return readClauses([name, meaning].filter(Boolean).join(' ; '), q.ground.lexicon.table).flatMap(c => c.words)
}

/** Which way a word points, with the word: "nothing is kept" and "kept for a day" have no end in common. */
const endOf = (word: Pointed): string => `${word.axis} ${word.sign}`

const bases = (word: string): string[] => [stem(word), ...(/.{3}est$/.test(word) ? [stem(word.slice(0, -3))] : [])]

function scoreOf(
  value: ValueFact,
  mine: readonly Pointed[],
  asked: ReadonlySet<string>,
  wanted: readonly Pointed[],
  common: ReadonlySet<string>,
  spoken: ReadonlySet<string>,
  none: boolean,
): number {
  let score = 0
  for (const word of mine) {
    if (common.has(endOf(word))) continue
    const same = wanted.find(w => w.axis === word.axis)
    if (same) score += same.sign === word.sign ? 1 : word.polar ? -1 : -0.5
    else if (words(word.token.word).some(w => asked.has(stem(w.word)))) score += 0.8
  }
  // "without a warning" leaves out the value that warns, and asks for no other to do nothing.
  const off = wanted.some(w => w.sign < 0 && !spoken.has(w.axis)) || none
  const on = wanted.some(w => w.polar && w.sign > 0)
  if (off !== on) score += turnsOff(value, mine) === off ? 0.7 : -0.7
  return score
}

/** A word that the page says of this value alone, typed as it stands. */
const OWN_WORD = 0.6

/** For each value: the longer words of its meaning that no other value's has. */
function tellingWords(record: KeyRecord): readonly (readonly string[])[] {
  const lists = record.values.map(v => [
    ...new Set(words(/^the default\b/i.test(v.meaning ?? '') ? '' : (v.meaning ?? '')).map(w => w.word)),
  ])
  return lists.map((list, i) =>
    list.filter(w => w.length > 3 && !lists.some((other, j) => j !== i && other.includes(w))),
  )
}

/** The value of a key that does what is asked for; null when none plainly does. */
export function valueFitting(q: Question, record: KeyRecord, text = q.reading.asked): Fit | null {
  const wanted = wantedOf(q, record, text)
  const flags = record.values.filter(v => /^(?:true|false)$/i.test(v.value))
  if (flags.length === record.values.length) return flagFitting(q, record, wanted)
  const spoken = record.values.map(v => wordsOf(v, q))
  const counts = new Map<string, number>()
  for (const list of spoken) for (const end of new Set(list.map(endOf))) counts.set(end, (counts.get(end) ?? 0) + 1)
  const common = new Set([...counts].filter(([, n]) => n === record.values.length && n > 1).map(([end]) => end))
  const asked = new Set(wanted.flatMap(w => words(w.token.word).flatMap(x => bases(x.word))))
  const told = tellingWords(record)
  const typed = new Set(words(text).map(w => w.word))
  if (wanted.length === 0 && !NONE.test(text) && !told.some(list => list.some(w => typed.has(w)))) return null
  const axes = new Set(spoken.flatMap(list => list.map(w => w.axis)))
  const none = NONE.test(text)
  const scored = record.values
    .map((value, i) => ({
      value,
      score:
        scoreOf(value, spoken[i]!, asked, wanted, common, axes, none) +
        (told[i]!.some(w => typed.has(w)) ? OWN_WORD : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  return first && first.score > 0.5 && first.score > (second?.score ?? 0) + 0.25 ? first : null
}

/** Of `true` and `false`: by what they mean, else by the sentences that set one of them. */
function flagFitting(q: Question, record: KeyRecord, wanted: readonly Pointed[]): Fit | null {
  const pointed = wanted.filter(w => w.polar || w.sign < 0)
  const way =
    flagOfNothing(q, record, wanted) ||
    flagPointing(q, record, wanted) ||
    flagPointing(q, record, pointed) ||
    flagThere(q, record, wanted)
  if (way === 0) return null
  const value = way > 0 ? 'true' : 'false'
  const known = record.values.find(v => v.value.toLowerCase() === value)
  return { value: known ?? { value, meaning: null, source: record.source }, score: 1 }
}

/** "… doesn't get the name": no word that points, but something that is not to happen: the value that stops it. */
function flagOfNothing(q: Question, record: KeyRecord, wanted: readonly Pointed[]): number {
  if (wanted.some(w => w.polar) || !wanted.some(w => w.sign < 0)) return 0
  const told = record.values.filter(v => v.meaning !== null && !/^the default\b/i.test(v.meaning))
  const stops = told.filter(v => turnsOff(v, wordsOf(v, q)))
  if (told.length === 0 || stops.length === 2) return 0
  const [value] = stops.length === 1 ? stops : told
  return same(value!.value, 'true') === (stops.length === 1) ? 1 : -1
}

/** "gone" against "turn it off": other words, and both say that it isn't there. */
function flagThere(q: Question, record: KeyRecord, wanted: readonly Pointed[]): number {
  const way = wanted.find(w => w.polar && THERE.has(w.axis))?.sign
  if (way === undefined) return 0
  for (const value of record.values) {
    const said = wordsOf(value, q).find(w => w.polar && THERE.has(w.axis))?.sign
    if (said !== undefined) return same(value.value, 'true') === (said === way) ? 1 : -1
  }
  return 0
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** +1 where `true` does what is wanted, -1 where `false` does. */
function flagPointing(q: Question, record: KeyRecord, main: readonly Pointed[]): number {
  const claim: Claim = { ...q.claim, exclusive: false, main, circumstances: [] }
  return directionOf('true', record, claim, q) || -directionOf('false', record, claim, q)
}

/** Sentences that set just this value: "to hide it, enter the value as true". */
function setting(value: string, record: KeyRecord, q: Question): Statement[] {
  return q.candidates
    .map(c => c.statement)
    .filter(s => {
      if (!s.keys.includes(record.key) || /\bdefault\b/i.test(s.text)) return false
      const set = assignmentsIn(s.text)
      return set.length === 1 && set[0] === value.toLowerCase()
    })
    .slice(0, 2)
}

const NUMBER = /\b(?:number|level|figure|digit)\b/
const FLAG = /\btrue or false\b|\bfalse or true\b|\btrue\/false\b/

/** Keys the question may be about: the named one, else those near it whose values are of the kind asked for. */
function recordsFor(q: Question): readonly KeyRecord[] {
  const [first] = q.keys
  if (first?.named) return [first.record]
  const { asked } = q.reading
  return q.keys
    .filter(k => !k.record.mentionOnly && k.score > 0.35 && k.score > (first?.score ?? 0) - 0.3)
    .slice(0, 5)
    .map(k => k.record)
    .filter(
      r =>
        (!NUMBER.test(asked) || (r.values.length > 1 && r.values.every(v => /^\d+$/.test(v.value)))) &&
        (!FLAG.test(asked) || r.values.some(v => /^true$|^false$/i.test(v.value))),
    )
}

export function answerValueFor(q: Question): Draft | null {
  const { reading, ground } = q
  // "Which X setting gives no sound?" asks for a value where X is a key.
  const asks = reading.intents.includes('values') || (reading.intents.includes('key-name') && q.keys[0]?.named)
  if (!asks || reading.intents.includes('type') || ALL.test(reading.asked)) return null
  const fits = recordsFor(q)
    .flatMap(record => {
      const fit = valueFitting(q, record)
      return fit ? [{ record, fit }] : []
    })
    .sort((a, b) => b.fit.score - a.fit.score)
  const [best] = fits
  if (!best) return null
  const { record, fit } = best
  const { value, meaning } = fit.value
  const said = meaning && !/^the default\b/i.test(meaning) ? `: ${meaning}` : ''
  const told = setting(value, record, q)
  const all = valuesFacet(record, ground)
  return draft(
    'value for',
    'info',
    [`\`${value}\`${said}.`.replace(/\.\.$/, '.'), all?.text ?? told[0]?.text].filter(Boolean).join(' '),
    [
      ...evidenceOn(record, fit.value.source, [new RegExp(`\\b${value.replace(/\W/g, '\\$&')}\\b`)], ground),
      ...told,
      ...(all?.evidence ?? []),
    ],
    { keys: [record.key] },
  )
}
