// A part of a sentence → the condition it sets, in the model's words or, failing these, in the page's own.
import type { Condition } from '../../model/condition.ts'
import { conditionWords } from '../../words/condition-words.ts'

const LEADING = /^(?:for|on|in|with|under|within)\s+((?:[^,(]|\([^)]*\)){2,80}?),\s+/i
const TRAILING =
  /\b(?:for|on|in|with)\s+((?:(?!\b(?:for|on|in|with|and|but)\b)[^,;.()]){0,50}?\b(?:devices?|customers?|users?|tenants?|clouds?|environments?|i?phones?|ipads?|tablets?|accounts?|organi[sz]ations?|licen[sc]es?|plans?|guests?|regions?|editions?|profiles?))\b/i
const NO_CONDITION =
  /^(?:all|every|any|each|both|everybody|everyone|the\s+(?:app|device|page|settings?|policy|portal|table|key|value|policy)|this|these|your|users?|people|(?:the\s+)?devices?|customers|defender\b|microsoft\b)|\bkeys?\b|\bvalues?\b|\bsettings\s+page\b/i

/** Channel left out: a statement carries its channel by itself. */
export function defaultCondition(text: string): Condition | null {
  const { supervised, clouds } = conditionWords(text)
  const known: Condition = {
    ...(supervised.length === 1 && { supervised: supervised[0]! }),
    ...(clouds.length === 1 && { cloud: clouds[0]! }),
  }
  if (Object.keys(known).length > 0) return known
  if (supervised.length > 1 || clouds.length > 1) return null
  const said = (LEADING.exec(text) ?? TRAILING.exec(text))?.[1]?.trim()
  if (
    !said ||
    NO_CONDITION.test(said) ||
    isChannelOnly(said) ||
    /^(?:contrast|general|most\s+cases|addition)\b/i.test(said)
  )
    return null
  return { text: said }
}

const PLACE =
  /^\s*(?:for|on|in|with|under|at|when|if)\s+((?:[^,;.()]|\.\d|\([^)]*\)){3,60}?)\s*(?:,?\s*(?:and|but|or|while)\s*)?[,;.]?\s*(?:(?:and|but|while)\s*)?(?:to\s*)?$/i

/** The condition that follows a value beside which other values stand: any "on …", "for …" up to the next of them. */
export function conditionAround(text: string): Condition | null {
  const known = defaultCondition(text)
  const said = PLACE.exec(text)?.[1]?.trim()
  if (known && known.text === undefined) return known
  if (!said || isChannelOnly(said) || /^(?:all|every|any|each|both|default)\b/i.test(said)) return known
  return { text: said.replace(/^the\s+/i, '').replace(/\s+(?:by\s+default)$/i, '') }
}

function isChannelOnly(text: string): boolean {
  return conditionWords(text).channels.length > 0
}

/** Two conditions are one when they say the same in the model's words, or else in the page's. */
export function conditionKey(when: Condition | null): string {
  if (when === null) return ''
  const { channel, supervised, cloud, text } = when
  const known = [
    channel && `channel=${channel}`,
    supervised !== undefined && `supervised=${supervised}`,
    cloud && `cloud=${cloud}`,
  ]
  const parts = known.filter(part => part)
  return parts.length > 0 ? parts.join(' ') : (text ?? '').toLowerCase()
}
