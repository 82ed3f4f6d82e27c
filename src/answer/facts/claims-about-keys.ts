// A yes/no claim about a record (its name, type, default, value, channel) → yes or no from the record.
import type { Statement } from '../../model/catalog.ts'
import type { Channel } from '../../model/condition.ts'
import type { KeyRecord } from '../../model/record.ts'
import { axisOf, readConcepts } from '../../words/concept-reader.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { POLAR_START } from '../../words/question-frames.ts'
import { type Draft, draft, statementsAt } from '../draft.ts'
import { keyWords } from '../index-text.ts'
import { keyMeant, type Question } from '../question.ts'
import { claimOfDefault } from './claims-about-defaults.ts'
import { claimOfValue } from './claims-about-values.ts'
import { CHANNEL_NAME, channelFacet, nameFacet, TYPE_NAMES, typeFacet, valuesFacet, withFacet } from './key-facts.ts'
import { soleOfFeature } from './value-direction.ts'

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The name itself is in question: "is the key called X", "is X the right key", "does X exist". */
function asksName(asked: string, name: string): boolean {
  const typed = name.toLowerCase().replace(/\W/g, '\\$&')
  return (
    new RegExp(
      `\\b(?:called|named|spel(?:led|t)|written|name(?: of (?:it|the key|the setting))? is|key is)\\W+(?:\\w+\\W+){0,2}${typed}\\b`,
    ).test(asked) ||
    /\b(?:right|correct|real|valid|exact) (?:key|name|spelling)\b|\bexists?(?: at all)?$|\ba key\b|\bspel(?:led|t|ling)\b/.test(
      asked,
    )
  )
}

function claimOfName(q: Question, record: KeyRecord): Draft | null {
  const { reading, ground } = q
  const near = reading.nearKeys.find(n => n.key === record.key)
  if (!(near || reading.keys.includes(record.key)) || !asksName(reading.asked, near?.typed ?? record.key)) return null
  const facet = nameFacet(record, ground)
  return draft(
    'claim: name',
    near ? 'no' : 'yes',
    near ? `There is no key \`${near.typed}\`. ${facet.text}` : facet.text,
    facet.evidence,
    { keys: [record.key] },
  )
}

const LIST_TYPE =
  /\b(?:a|an|take|takes|want|wants|expect|expects|accept|accepts|as a) (?:\w+ )?(?:list|array)\b(?! of the\b)/

function claimOfType(q: Question, record: KeyRecord): Draft | null {
  const { reading, ground } = q
  const truefalse =
    /\b(?:true ?\/ ?false|true or false|on\/off|yes\/no) (?:setting|key|value|switch|option|type)\b|\b(?:is|just|only|simply|be|takes?|accepts?|wants?|a) (?:a |an |just |only |simply )*(?:true ?\/ ?false|true or false|yes\/no)\b(?! (?:if|when|by|to|so|for)\b)/.test(
      reading.asked,
    )
  // "Is 90 a valid number for it?" asks for the value.
  const spoken = reading.types.filter(t => !(t === 'number' && /\d/.test(reading.asked)))
  const list = LIST_TYPE.test(reading.asked)
  if (spoken.length === 0 && !truefalse && !list) return null
  const facet =
    typeFacet(record, ground, reading.condition) ??
    typeFacet(record, ground, {}) ??
    (truefalse ? valuesFacet(record, ground) : null)
  if (!facet) return null
  const channel = reading.condition.channel
  if (channel && record.channels[channel].type === null && !truefalse) {
    return draft(
      'claim: type not stated',
      'unknown',
      `The pages state no value type of \`${record.key}\` for ${CHANNEL_NAME[channel]}.`,
      facet.evidence,
      { keys: [record.key] },
    )
  }
  // "A string or a boolean?" asks which.
  if (new Set(spoken.map(t => TYPE_NAMES[t])).size > 1 && /\bor\b/.test(reading.asked))
    return draft('type: which', 'info', facet.text, facet.evidence, { keys: [record.key] })
  const types = [record.channels.mdm.type, record.channels.mam.type].filter(t => t !== null)
  const holds = truefalse
    ? record.values.some(v => same(v.value, 'true') || same(v.value, 'false')) || types.includes('Boolean')
    : list
      ? types.some(own => /\b(?:list|array)\b/i.test(own))
      : spoken.some(t => types.some(own => same(own, TYPE_NAMES[t]!)))
  const said = withFacet(facet, truefalse ? valuesFacet(record, ground) : null)
  return draft('claim: type', holds ? 'yes' : 'no', said.text, said.evidence, { keys: [record.key] })
}

/** "Managed devices or managed apps?": the way for each channel. */
export function answerEitherPolicy(q: Question): Draft | null {
  const { reading, ground } = q
  if (!EITHER_POLICY.test(reading.asked)) return null
  const record = keyMeant(q, 0.45)
  const facet = record && channelFacet(record, ground, {})
  const known = record && (['mdm', 'mam'] as const).filter(c => record.channels[c].available)
  if (!facet || !known || known.length === 0) return null
  const procedures = ground.text.procedures.filter(p => p.keys.includes(record.key))
  const paths = procedures.flatMap(p =>
    ground.text.statements.filter(s => s.procedure === p.id && /\S > \S/.test(s.text)),
  )
  const cases = known.map(channel => ({
    when: { channel },
    verdict: 'info' as const,
    answer: `For ${CHANNEL_NAME[channel]}: ${record.channels[channel].path.join(' > ')}.`,
  }))
  return draft('policy: either', known.length > 1 ? 'depends' : 'info', facet.text, [...paths, ...facet.evidence], {
    keys: [record.key],
    cases: known.length > 1 ? cases : [],
  })
}

const EITHER_POLICY =
  /\bmanaged devices?\b[^.?]{0,12}\bor\b[^.?]{0,20}\bmanaged apps?\b|\bmanaged apps?\b[^.?]{0,12}\bor\b[^.?]{0,20}\bmanaged devices?\b|\b(?:mdm or mam|mam or mdm)\b/

/** "For MAM, is Managed devices the policy type?": the kind of policy named against the channel named. */
function claimOfPolicy(q: Question): Draft | null {
  const { reading, ground } = q
  const policy =
    /\bmanaged (devices|apps)\b(?=[^.?]{0,30}\b(?:policy|policies|type|option|path|entry|choice|menu|section|right|correct|one)\b)|\b(?:policy|policies|under|choose|pick|select|path|through|in|add)\b[^.?]{0,30}\bmanaged (devices|apps)\b/.exec(
      reading.asked,
    )
  const kind = policy?.[1] ?? policy?.[2]
  if (!kind) return null
  const rest = conditionWords(reading.asked.replace(/\bmanaged (?:devices|apps)\b/g, ' '))
  const channel = rest.channels.length === 1 ? rest.channels[0]! : null
  if (!channel) return null
  const right = channel === 'mdm' ? 'devices' : 'apps'
  const record = keyMeant(q, 0.45)
  const path = record?.channels[channel].path ?? []
  const procedures = ground.text.procedures.filter(
    p => p.channel === channel && (!record || p.keys.includes(record.key)),
  )
  const evidence = procedures.flatMap(p =>
    ground.text.statements.filter(s => s.procedure === p.id && new RegExp(`managed ${right}`, 'i').test(s.text)),
  )
  if (evidence.length === 0) return null
  const where = path.length > 0 ? path.join(' > ') : `Managed ${right}`
  return draft(
    'claim: policy',
    kind === right ? 'yes' : 'no',
    `For ${CHANNEL_NAME[channel]} the policy is one for managed ${right}: ${where}.`,
    evidence,
    { keys: record ? [record.key] : [] },
  )
}

/** What a question says beside the name of the key, of its feature, and on or off. */
function restOf(q: Question, record: KeyRecord) {
  const { table } = q.ground.lexicon
  const named = new Set(
    readConcepts(`${keyWords(record.key)} . ${record.feature.title}`, table).flatMap(t => t.concepts.map(axisOf)),
  )
  const typed = q.reading.nearKeys.map(n => n.typed.toLowerCase())
  return q.wanted.filter(
    w =>
      w.weight > 0.3 &&
      w.token.word !== record.key.toLowerCase() &&
      !typed.includes(w.token.word) &&
      !w.token.concepts.every(c => axisOf(c) === 'switch' || named.has(axisOf(c))),
  )
}

/** The sentence that says for which channel alone the key's feature is there. */
function limitOf(record: KeyRecord, channel: Channel, { ground }: Question): Statement | undefined {
  return ground.text.statements.find((s, at) => {
    const reach = ground.reach[at]
    return s.feature === record.feature.id && reach && !reach.has(channel) && /\bonly\b/i.test(s.text)
  })
}

function claimOfChannel(q: Question, record: KeyRecord): Draft | null {
  const { reading, ground } = q
  const channel = reading.condition.channel
  const rest = restOf(q, record)
  // "Web protection off for MAM?": a feature with one key, a channel and no verb.
  const noVerb = !POLAR_START.test(reading.asked) && soleOfFeature(q) === record && rest.length === 0
  const spoken = noVerb || (/\bkey\b/.test(reading.asked) && keyMeant(q, 0.6) === record)
  if (!channel || !(spoken || reading.keys.includes(record.key) || reading.nearKeys.some(n => n.key === record.key)))
    return null
  const ruledOut = record.channels[channel].available === false
  const bare = ruledOut || rest.length === 0
  if (
    !bare &&
    !/\b(?:work|available|availability|support|use|used|usable|apply|applies|valid|exist|set|configure|possible|deploy|have|go|documented|channel|option)\w*\b/.test(
      reading.asked,
    )
  )
    return null
  const { available } = record.channels[channel]
  // "set X to false for … to get Y" asks for an effect, not for the channel.
  if (reading.assigned.length > 0 && available !== false) return null
  const facet = channelFacet(record, ground, reading.condition)
  if (!facet) return null
  if (available === null)
    return draft('claim: channel not documented', 'unknown', facet.text, facet.evidence, { keys: [record.key] })
  const limits = record.caveats
    .filter(c => c.when?.channel !== undefined || /\bonly\b/i.test(c.text))
    .flatMap(c => c.sources.flatMap(s => statementsAt(s, ground)))
  // "only for enrolled devices": no, where the other channel has it too.
  if (available && q.claim.exclusive) {
    const other = record.channels[channel === 'mdm' ? 'mam' : 'mdm'].available
    const both = channelFacet(record, ground, {})
    if (other === null || !both) return null
    return draft('claim: channel alone', other ? 'no' : 'yes', both.text, [...both.evidence, ...facet.evidence], {
      keys: [record.key],
    })
  }
  const only = available ? undefined : limitOf(record, channel, q)
  return draft(
    'claim: channel',
    available ? 'yes' : 'no',
    [facet.text, only?.text].filter(Boolean).join(' '),
    available ? facet.evidence : [...(only ? [only] : []), ...limits, ...facet.evidence],
    { keys: [record.key] },
  )
}

/** "X for unenrolled phones?": a key and a channel, no verb. */
export function answerKeyInChannel(q: Question): Draft | null {
  const record = keyMeant(q) ?? soleOfFeature(q)
  return record && claimOfChannel(q, record)
}

export function answerClaimAboutKey(q: Question): Draft | null {
  const policy = answerEitherPolicy(q) ?? claimOfPolicy(q)
  if (policy) return policy
  const record = keyMeant(q)
  if (!record) return answerKeyInChannel(q)
  return (
    claimOfName(q, record) ??
    claimOfType(q, record) ??
    claimOfDefault(q, record) ??
    claimOfValue(q, record) ??
    claimOfChannel(q, record)
  )
}
