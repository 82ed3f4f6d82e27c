// Table cells in a column of defaults → default statements of the keys of their rows.
import type { Channel, Condition } from '../../model/condition.ts'
import { conditionIn } from '../../words/condition-words.ts'
import { conditionAround, defaultCondition } from './conditions.ts'
import type { DefaultStatement } from './default-statement.ts'
import { groupBy } from './grouping.ts'
import { type Coded, marksIn, plain } from './marked-text.ts'
import { bareValue } from './name-shapes.ts'
import type { Reading, Spot } from './reading.ts'

const NOTHING =
  /^(?:[-–—]*|n\/?a|none|not\s+(?:set|configured|stated|applicable|documented|specified|available)|no\s+default.*|empty|blank|null|\(none\)|unset|varies|see\b.*)$/i
const STATE = /^(enabled?|disabled?|on|off|active|inactive|allowed|blocked)$/i
const ON = /^(?:enabled?|on|active|allowed)$/i

export function defaultCells(reading: Reading): DefaultStatement[] {
  const cells = reading.spots.filter(spot => spot.hold === 'row' && spot.cell === 'default')
  return [...groupBy(cells, spot => spot.passage.index).values()].flatMap(inCell)
}

function inCell(spots: readonly Spot[]): DefaultStatement[] {
  const [spot] = spots
  const coded = spots.map(one => one.coded).join(' ')
  const head = plain(spot!.head)
  // "Default (true-enable, false-disable)" explains values; a condition in a head reads "Default (supervised)".
  const headCondition = defaultCondition(head)
  const headChannel: Channel | undefined = conditionIn(head).channel
  const parts = partsOf(coded)
  return parts.flatMap(part => {
    const said = valueIn(part)
    if (!said) return []
    const after = plain(part).replace(/^.*?(?=\b(?:for|on|in|with)\s)/i, '')
    const placed = parts.length > 1 ? (conditionAround(after) ?? bracketed(part)) : null
    const when = placed ?? defaultCondition(plain(part)) ?? headCondition
    const channel = conditionIn(plain(part)).channel ?? headChannel ?? spot!.channel
    return spot!.keys.map(key => ({ key, ...said, subject: '', when, channel, source: spot!.source }))
  })
}

/** `false` (fully managed devices), `true` (work profile) */
const IN_BRACKETS = /^\S{1,30}\s+\(([^()]{3,60})\)$/

function bracketed(part: Coded): Condition | null {
  const said = IN_BRACKETS.exec(plain(part))?.[1]
  // "Fully managed" says more than that they are enrolled.
  if (said === undefined || conditionIn(said.replace(/\bfully\s+managed\b/i, '')).channel !== undefined) return null
  return conditionAround(`on ${said}`) ?? { text: said }
}

/** `true`; `false` for US Government → its parts. A lone value stays whole, commas and all. */
function partsOf(coded: Coded): Coded[] {
  const parts = coded.split(/\s?[;,]\s?(?:(?:but|and)\s)?|\s(?:but|and)\s|(?<=\))\s/)
  const conditional = parts.filter(part => defaultCondition(plain(part)) || conditionIn(plain(part)).channel)
  if (parts.length > 1 && parts.every(part => IN_BRACKETS.test(plain(part)))) return parts
  return conditional.length > 0 ? parts : [coded]
}

function valueIn(part: Coded): Pick<DefaultStatement, 'value' | 'state'> | null {
  const [mark] = marksIn(part)
  if (mark && mark.role !== 'em') {
    const value = bareValue(mark.text)
    return value === null || NOTHING.test(value) ? null : { value, state: null }
  }
  const text = plain(part)
    .replace(/\s?\([^)]{0,200}\)\s?/g, ' ')
    .replace(/\s(?:for|on|in|under|when|if)\s.*$/i, '')
    .replace(/\s[-–—]\s.*$/, '')
    .trim()
  const value = bareValue(text.replace(/[:]\s.*$/, ''))
  if (value === null || NOTHING.test(value)) return null
  const state = STATE.exec(value)
  if (state) return { value: null, state: { text: value.toLowerCase(), on: ON.test(value) } }
  return value.split(/\s+/).length > 4 ? null : { value, state: null }
}
