// "What is the default / type / value / name of the key …" → the facets of one record that were asked for.
import type { KeyRecord } from '../../model/record.ts'
import type { Intent } from '../../words/question-frames.ts'
import { kindOutside } from '../answer-type.ts'
import { type Draft, draft } from '../draft.ts'
import { ownAxes } from '../ground.ts'
import { coverageOf, keyMeant, type Question } from '../question.ts'
import { CHANNEL_NAME, channelFacet, defaultFacet, type Facet, nameFacet, typeFacet, valuesFacet } from './key-facts.ts'

const FACETS: readonly Intent[] = ['key-name', 'type', 'default', 'values', 'channel']
/** Intents a facet would answer past: what is asked is more than a field of the record. */
const BEYOND: readonly Intent[] = [
  'how',
  'where',
  'why',
  'effect',
  'compare',
  'time',
  'requirement',
  'who',
  'what',
  'troubleshoot',
  'quantity',
]

/** What the record holds of a facet; a sentence alone where the pages state nothing. */
function facetOf(facet: Intent, record: KeyRecord, q: Question): Facet | string | null {
  const { reading, ground } = q
  const { channel } = reading.condition
  switch (facet) {
    case 'key-name':
      return nameFacet(record, ground)
    case 'type':
      return (
        typeFacet(record, ground, reading.condition) ??
        `The pages state no value type of \`${record.key}\`${channel ? ` for ${CHANNEL_NAME[channel]}` : ''}.`
      )
    case 'default':
      return defaultFacet(record, ground, reading.condition) ?? `The pages state no default of \`${record.key}\`.`
    case 'values':
      return valuesFacet(record, ground)
    case 'channel':
      return channelFacet(record, ground, reading.condition)
    default:
      return null
  }
}

/** The key itself is wanted, or what it is called. */
export const ASKS_KEY =
  /\b(?:which|what|name of|called|named|right|correct|exact)\b[^?]*\b(?:key|setting|called|named)\b/

export function answerKey(q: Question): Draft | null {
  const { reading } = q
  const wants = new Set(FACETS.filter(f => reading.intents.includes(f)))
  // "channel" is also said in passing ("… on enrolled devices"): a facet only where nothing else is asked.
  if (wants.size > 1 || reading.intents.some(i => BEYOND.includes(i))) wants.delete('channel')
  // "How do I set the X key?" asks for the way, not for the name.
  if (reading.intents.includes('how') && !ASKS_KEY.test(reading.asked)) wants.delete('key-name')
  if (wants.size === 0) return null
  const record = keyMeant(q)
  if (!record) return null
  // "Which of them means MDM?": said of no key.
  if (wants.size === 1 && wants.has('channel') && !q.keys[0]!.named && reading.features.length === 0) return null
  if (wants.has('key-name') && wants.size === 1) wants.add('values')
  const outside = kindOutside(reading.asked)
  const made = [...wants].map(f => facetOf(f, record, q)).filter(f => f !== null)
  const facets = made.filter(f => typeof f !== 'string')
  const silent = made.filter(f => typeof f === 'string')
  if (outside && !outside(facets.map(f => f.text).join(' '))) return null
  const by = `key: ${[...wants].join(', ')}`
  // That the record is silent tells nothing of a key that was only guessed.
  if (facets.length === 0 && !q.keys[0]?.named && !/\b(?:key|setting)\b/.test(reading.asked)) return null
  if (facets.length === 0)
    return silent.length > 0 ? draft(by, 'unknown', silent.join(' '), [], { keys: [record.key] }) : null
  return draft(
    by,
    'info',
    [...facets.map(f => f.text), ...silent].join(' '),
    facets.flatMap(f => f.evidence.slice(0, 2)),
    { keys: [record.key] },
  )
}

/** A key and nothing else, or one that is nearly a key: what it is. */
export function answerKeyAlone(q: Question): Draft | null {
  const { reading, ground } = q
  const near = reading.nearKeys[0]
  const key = reading.keys[0] ?? near?.key
  const record = ground.records.keys.find(r => r.key === key)
  if (!record) return null
  const alone =
    q.wanted.filter(
      w => w.weight > 0.3 && w.token.word !== record.key.toLowerCase() && w.token.word !== near?.typed.toLowerCase(),
    ).length === 0
  if (!alone || kindOutside(reading.asked)) return null
  // "How do I set X": the steps.
  if (reading.intents.includes('how') && ground.text.procedures.some(p => p.keys.includes(record.key))) return null
  const facets = [
    nameFacet(record, ground),
    defaultFacet(record, ground, reading.condition),
    valuesFacet(record, ground),
    typeFacet(record, ground, {}),
  ].filter(f => f !== null)
  const text = facets.map(f => f.text).join(' ')
  return draft(
    'key alone',
    'info',
    near && !reading.keys.includes(record.key) ? `There is no key \`${near.typed}\`. ${text}` : text,
    facets.flatMap(f => f.evidence.slice(0, 1)),
    { keys: [record.key] },
  )
}

/** "Is there a key that …?": yes with the key where one does that, else the pages name none. */
export function answerIsThereKey(q: Question): Draft | null {
  if (!/\b(?:is|are) there (?:a |an |any )?(?:\w+ )?(?:keys?|settings?|options?)\b/.test(q.reading.asked)) return null
  const named = namedThere(q)
  if (named) return named
  const meant = keyMeant(q, SURE)
  const record = meant && speaksOf(meant, q) >= SPEAKS ? meant : null
  if (!record) return draft('is there a key', 'unknown', "The pages don't name a key for that.", [])
  const facet = nameFacet(record, q.ground)
  const values = valuesFacet(record, q.ground)
  return draft(
    'is there a key',
    'yes',
    [facet.text, values?.text].filter(Boolean).join(' '),
    [...facet.evidence, ...(values?.evidence ?? [])],
    { keys: [record.key] },
  )
}
/** "Is there a key FooBar?", "is there a setting called FooBar?" */
function namedThere(q: Question): Draft | null {
  const { reading, ground } = q
  const near = reading.nearKeys[0]
  const typed = near?.typed ?? reading.keys[0]
  const record = ground.records.keys.find(r => r.key === (near?.key ?? typed))
  if (!typed || !record) return null
  const name = typed.toLowerCase().replace(/\W/g, '\\$&')
  if (
    !new RegExp(
      `\\b(?:keys?|settings?|options?)\\W+(?:(?:called|named|by the name of|with the name)\\W+)?${name}\\b`,
    ).test(reading.asked)
  )
    return null
  const facet = nameFacet(record, ground)
  const text = near ? `There is no key \`${near.typed}\`. ${facet.text}` : facet.text
  return draft('is there a key', near ? 'no' : 'yes', text, facet.evidence, { keys: [record.key] })
}

const SURE = 0.75
/** Share of what the key is to do that its name, its summary and the sentences naming it must speak of. */
const SPEAKS = 0.7

function speaksOf(record: KeyRecord, q: Question): number {
  const { ground } = q
  const axes = new Set(ground.index.keys[ground.records.keys.indexOf(record)])
  ground.text.statements.forEach((s, i) => {
    if (s.names.includes(record.key)) for (const axis of ownAxes(i, ground.index)) axes.add(axis)
  })
  return coverageOf(
    q.wanted.filter(w => !['key', 'setting', 'option'].includes(w.token.word)),
    axes,
  )
}
