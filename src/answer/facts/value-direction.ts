// A value of a key and a claim → whether the value makes it so: by what the pages say it means, or by the key's name.
import type { KeyRecord } from '../../model/record.ts'
import { axisOf, readConcepts, signOf } from '../../words/concept-reader.ts'
import { align } from '../align.ts'
import type { Claim } from '../claim.ts'
import { keyWords } from '../index-text.ts'
import { partsOf, squash } from '../key-parts.ts'
import type { Question } from '../question.ts'
import { THERE } from '../thereness.ts'

/** What a page says of a value; what the record infers from the default or the opposite is no evidence. */
function told(record: KeyRecord, value: string): string | null {
  const meaning = record.values.find(v => v.value.toLowerCase() === value.toLowerCase())?.meaning ?? null
  return meaning !== null && /^the default\b/i.test(meaning) ? null : meaning
}

/** Which way a meaning points: by the claim's own predicate, else by the first word of it that has an opposite: "disable the …". */
function directionOfText(meaning: string, claim: Claim, q: Question): -1 | 0 | 1 {
  const bare = /^(enabled?|disabled?|on|off)\W*$/i.exec(meaning.trim())
  if (bare)
    return /^(?:e|on)/i.test(bare[1]!) === (claim.main.find(w => w.polar && THERE.has(w.axis))?.sign ?? 1) > 0 ? 1 : -1
  const said = align(claim, meaning, q.ground)
  if (said.about === 0) return 0
  const state = claim.main.find(w => w.polar && THERE.has(w.axis))
  const speaks = readConcepts(meaning, q.ground.lexicon.table).some(t =>
    t.concepts.some(c => THERE.has(axisOf(c)) && signOf(c) !== 0),
  )
  // "is the thing off": a meaning that tells plainly what is done says that it is on.
  if (state && !speaks && !said.denies && said.sign > 0 && said.about === 1) return state.sign
  if (said.predicate) return said.plain ? said.sign : 0
  if (said.sign < 0 && said.plain && said.about >= HALF) return -1
  const first = readConcepts(meaning, q.ground.lexicon.table)
    .flatMap(t => t.concepts)
    .find(c => signOf(c) !== 0)
  // "is it hidden" against "turn it off": both say that it isn't there.
  return first ? ((signOf(first) * (claim.main.find(w => THERE.has(w.axis) && w.polar)?.sign ?? 1)) as -1 | 1) : 0
}

const HALF = 0.5

/** Values that say on or off by themselves. */
const FLAGS: Readonly<Record<string, 1 | -1>> = {
  true: 1,
  false: -1,
  on: 1,
  off: -1,
  enabled: 1,
  disabled: -1,
  yes: 1,
  no: -1,
}

/** The way on or off points in a claim that says nothing else of a thing than what the key is called; 0 where it says more. */
function ofNameAlone(record: KeyRecord, claim: Claim, q: Question): -1 | 0 | 1 {
  const switched = claim.main.filter(w => w.axis === 'switch')
  const inName = readConcepts(keyWords(record.key), q.ground.lexicon.table).flatMap(t => t.concepts)
  if (switched.length !== 1 || inName.some(c => axisOf(c) === 'switch')) return 0
  const rest = claim.main.filter(w => w.axis !== 'switch')
  const alike = (word: string, sign: number) =>
    inName.some(c => axisOf(c) === word && (signOf(c) === 0 || signOf(c) === sign))
  const sure = rest.length > 1 || q.keys[0]?.named || soleOfFeature(q) === record
  return sure && rest.every(w => alike(w.axis, w.sign)) ? switched[0]!.sign : 0
}

/** Which way a value points with regard to the claim: its meaning, the meaning of its opposite, or the key's name. */
export function directionOf(value: string, record: KeyRecord, claim: Claim, q: Question): -1 | 0 | 1 {
  const state = FLAGS[value.toLowerCase()] ?? null
  // "Is lamp lock on": nothing but the name of the key and on or off.
  const bare = state === null ? 0 : ofNameAlone(record, claim, q)
  if (state !== null && bare !== 0) return (state * bare) as -1 | 1
  const meaning = told(record, value)
  if (meaning) {
    const said = directionOfText(meaning, claim, q)
    if (said !== 0) return said
  }
  if (state === null) return 0
  const opposite = /^(?:true|false)$/i.test(value) ? told(record, state === 1 ? 'false' : 'true') : null
  if (opposite) {
    const said = directionOfText(opposite, claim, q)
    if (said !== 0) return -said as -1 | 1
  }
  // The name says what `true` does: "Disable …", "Exclude …", or the feature itself.
  const inName = readConcepts(keyWords(record.key), q.ground.lexicon.table).flatMap(t => t.concepts)
  const turned = inName.some(c => signOf(c) === -1) ? -1 : 1
  const switched = claim.main.find(w => w.axis === 'switch') ?? claim.main.find(w => w.polar)
  const about = claim.main.some(w => !w.polar && inName.some(c => axisOf(c) === w.axis))
  if (!switched || !about) return 0
  const own = inName.some(c => axisOf(c) === switched.axis && signOf(c) === -1)
  // A claim about the key's own effect ("is … disabled") and one about the thing ("is … on") point apart.
  return (state * (own ? -1 : turned === -1 && switched.axis !== 'switch' ? -1 : turned) * switched.sign) as -1 | 1
}

/** A feature named in the question that has one key, or one called like it. */
export function soleOfFeature(q: Question): KeyRecord | null {
  const { records } = q.ground
  const [id, ...more] = q.reading.features
  const keys = more.length > 0 ? [] : records.keys.filter(k => k.feature.id === id && !k.mentionOnly)
  if (keys.length <= 1) return keys[0] ?? null
  const title = squash(records.features.find(f => f.id === id)?.title ?? '')
  return keys.find(k => squash(k.key) === title || partsOf(k.key).slice(1).join('') === title) ?? null
}
