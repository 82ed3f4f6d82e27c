// "Can I set it to 7200?", "is 3 allowed?", "I set it to true to hide the name, right?" → yes or no by the values, the
// range or the meanings that the pages give a key.
import type { KeyRecord } from '../../model/record.ts'
import { type Draft, draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { evidenceOn, rangeFacet, valuesFacet } from './key-facts.ts'
import { valueFitting } from './value-for.ts'

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Asks whether a value may be given at all. */
const MAY_BE =
  /^(?:does|do|will|would|can) \S+ (?:key )?(?:also )?(?:take|accept|want|expect|allow|understand)s?\b|\b(?:valid|allowed|accept\w*|legal|permitted|supported|possible value|a value|right value|correct value|is there an?|exists?)\b|\b(?:ok|okay|fine|good|possible|too (?:big|high|large|long|low|many|much|short|small))\s*$|\b(?:ok|okay|fine|enough) (?:for|as|in|with)\b|\b(?:can|may|could) (?:\S+ )?be (?:set to )?['"`]?(?:\d+|true|false)\b/
/** … or whether one should or can give it. */
const GIVEN =
  /\b(?:should|shall|can|could|may|must|do) (?:i|we|you|one|an? admin|the admin|admins)\b[^,;]*\b(?:put|enter|type|use|set|choose|pick|go|give|fill)\b|\b(?:set|put|make) (?:it|this|that)\b/
const TOO = /\btoo (?:big|high|large|long|low|many|much|short|small)\b/

/** The value a question speaks of: set to the key, or the one number in it. */
function valueAsked(q: Question, record: KeyRecord): string | null {
  const { reading } = q
  const assigned = reading.assigned.find(a => a.key === record.key || a.key === null)
  if (assigned) return assigned.value
  // "set to Never": a word that is one of its values.
  const worded = record.values.find(
    v =>
      /^[A-Za-z]/.test(v.value) &&
      new RegExp(`(?:\\b(?:to|as|on)|=|:)\\s*["'\`]?${v.value.replace(/\W/g, '\\$&')}\\b`, 'i').test(reading.question),
  )
  if (worded) return worded.value
  const spoken =
    /\b(?:put|enter|use|accept|take|type|set|value|values|of)\b[^.]{0,25}?\b(\d[\d,.]*|true|false)\b/.exec(
      reading.asked,
    )?.[1] ?? null
  if (spoken !== null) return spoken
  const numbers = [...reading.asked.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?(?![\w.])/g)].map(m => m[0])
  return numbers.length === 1 ? numbers[0]! : null
}

function claimOfRange(q: Question, record: KeyRecord, typed: string): Draft | null {
  const value = Number(typed.replace(/,/g, ''))
  const range = Number.isNaN(value) ? null : rangeFacet(record, q.ground)
  if (!range) return null
  const inside = (range.low === null || value >= range.low) && (range.high === null || value <= range.high)
  const yes = inside !== TOO.test(q.reading.asked)
  return draft('claim: range', yes ? 'yes' : 'no', range.text, range.evidence, { keys: [record.key] })
}

/** "… so that the list is sent", "to hide it", "because I want it gone". */
const PURPOSE =
  /\b(?:so that|so|in order to|in order that|to|because (?:i|we|they) wants?(?: to)?|if (?:i|we|they) wants?(?: to)?)\s+(?!["'`]?(?:true|false|\d))(.+?)(?=[.;?!]|,? \b(?:correct|right|is that|is this|that is|that's|isn't|yes|ok|okay)\b|\bvalue\b|$)/i
const CONFIRM =
  /\b(?:correct|right|okay|ok|yes|(?:is|that's|that is) true|is that it|will that do|does that work|did i|am i right|is this|is that)\b/

/** A value was given for a purpose: it is the one whose meaning fits, or the other one. */
function claimOfPurpose(q: Question, record: KeyRecord, claimed: string): Draft | null {
  const { reading, ground } = q
  const whole = reading.question.toLowerCase()
  const purpose = PURPOSE.exec(whole)?.[1]
  if (!purpose || !CONFIRM.test(whole)) return null
  const fit = valueFitting(q, record, purpose)
  if (!fit) return null
  const holds = same(fit.value.value, claimed)
  const facet = valuesFacet(record, ground)
  const { value, meaning } = fit.value
  return draft(
    'claim: value for',
    holds ? 'yes' : 'no',
    [`\`${value}\`${meaning ? `: ${meaning}` : ''}.`.replace(/\.\.$/, '.'), facet?.text].filter(Boolean).join(' '),
    [...evidenceOn(record, fit.value.source, [new RegExp(`\\b${value.replace(/\W/g, '\\$&')}\\b`, 'i')], ground)],
    { keys: [record.key] },
  )
}

/** "Does 0 mean audit?", "is 2 the value for on?" */
const MEANS =
  /\b(?:means?|stands? for|equals?|is the (?:value|number|level|setting) (?:for|of|that (?:means|gives|is)))\b (.+)$/

function claimOfMeaning(q: Question, record: KeyRecord, claimed: string): Draft | null {
  const asked = MEANS.exec(q.reading.asked.replace(CONFIRM_AT_END, ''))?.[1]
  const fit = asked && record.values.length > 1 ? valueFitting(q, record, asked) : null
  const facet = fit && valuesFacet(record, q.ground)
  return (
    facet &&
    draft('claim: meaning', same(fit.value.value, claimed) ? 'yes' : 'no', facet.text, facet.evidence, {
      keys: [record.key],
    })
  )
}
const CONFIRM_AT_END = /,?\s*(?:right|correct|yes|isn'?t it|doesn'?t it|is that right)$/

export function claimOfValue(q: Question, record: KeyRecord): Draft | null {
  const { reading, ground } = q
  const meant = reading.keys.includes(record.key) || reading.nearKeys.some(n => n.key === record.key)
  const value = meant ? valueAsked(q, record) : null
  if (value === null) return null
  const meaning = claimOfMeaning(q, record, value)
  if (meaning) return meaning
  const purpose = claimOfPurpose(q, record, value)
  if (purpose) return purpose
  const may = MAY_BE.test(reading.asked)
  if (!may && !GIVEN.test(reading.asked)) return null
  const range = claimOfRange(q, record, value)
  if (range) return range
  if (record.values.length === 0) return null
  const flag = /^(?:true|false)$/i.test(value)
  const types = [record.channels.mdm.type, record.channels.mam.type]
  const known =
    record.values.some(v => same(v.value, value)) ||
    (flag && (types.includes('Boolean') || record.values.some(v => /^(?:true|false)$/i.test(v.value))))
  // "Can I set it to true so that …" asks for the effect, not for the value.
  if (
    known &&
    !(
      may &&
      (flag || /\d/.test(value)) &&
      !/\b(?:if|when|so|does|will)\b/.test(reading.asked.replace(/^(?:does|will) /, ''))
    )
  )
    return null
  const facet = valuesFacet(record, ground)
  return (
    facet &&
    draft(
      'claim: value',
      known ? 'yes' : 'no',
      known ? facet.text : `\`${value}\` is not a documented value of \`${record.key}\`. ${facet.text}`,
      facet.evidence,
      { keys: [record.key] },
    )
  )
}
