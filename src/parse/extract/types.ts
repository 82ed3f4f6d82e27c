// Reading → the value types that the page states, key by key, with the channel they are stated for.
import type { Channel } from '../../model/condition.ts'
import type { ValueType } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { conditionIn, conditionWords } from '../../words/condition-words.ts'
import { CUE } from '../cues.ts'
import { matchesOf } from '../matches.ts'
import { pathChannels } from './channel-places.ts'
import { type Coded, OPEN_OPTIONAL, plain } from './marked-text.ts'
import { NAME_PATTERN, NAMES, nameAt } from './name-shapes.ts'
import type { Reading, Spot } from './reading.ts'

export interface TypeStatement {
  readonly key: string
  readonly type: ValueType
  /** null: stated without a channel. */
  readonly channel: Channel | null
  readonly source: Source
}

const WORD =
  '(whole\\s+number|string|boolean|bool|integer|int|real|float|double|number|date|list\\s+of\\s+strings|text|array)'
const NAMES_TYPE = /string|bool|integer|\bint\b|\breal\b|float|double|number|\bdate\b|\btext\b|array/i
const MARKED = `${OPEN_OPTIONAL}${WORD}(?:s)?\\b\\uE004?`
const BETWEEN =
  '(?:\\s*(?:\\uE004\\s*)?(?:to|as|is|of|be|=|:|–|—|-|,\\s*(?:select|choose|pick|enter|set|use))\\s*){0,2}(?:the\\s+|a\\s+|an\\s+)?'
/** What precedes a list value type: "value type String", "type: Integer", "type is **Boolean**". */
const TYPE_IS = new RegExp(`\\b(?:value|data|configuration|key)?[-\\s]*type\\b(?:\\uE004)?${BETWEEN}\\s*${MARKED}`, 'i')
/** "The value type of `X` is `String`" */
const TYPE_OF = new RegExp(
  `\\btype\\s+(?:of|for)\\s+(?:the\\s+)?(?:key\\s+)?(?:${NAME_PATTERN})\\s+(?:key\\s+)?is\\s+(?:an?\\s+)?${MARKED}`,
  'i',
)
const IS_TYPE = new RegExp(
  `${OPEN_OPTIONAL}${WORD}\\uE004?\\s+(?:as|for|is|from|in)\\s+(?:the\\s+|its\\s+|a\\s+|their\\s+)*[\\uE000-\\uE003]?(?:(?:value|data|configuration|key)\\s+)?type\\b`,
  'i',
)
/** select the **Boolean** value type */
const OF_TYPE = new RegExp(
  `\\b(?:select|choose|pick|use|set|with|as)\\s+(?:the\\s+|an?\\s+)?${MARKED}\\s+(?:value|data)\\s+type\\b`,
  'i',
)
const A_TYPE = new RegExp(
  `(?:\\b(?:is|as|takes|expects|accepts|needs|of|holds|was)|['’]s)\\s+(?:a|an)\\s+(?:\\w+\\s+)?${MARKED}(?:\\s*(?:(?:configuration\\s+)?(?:key|setting|value|parameter|type)\\b|\\s+(?:in|for|on|and|with)\\b|$|[,.;(])|(?<=(?:integer|boolean|string)\\uE004?)\\s+(?:between|from|of|that|which)\\b)`,
  'i',
)
const NAMED_TYPE = new RegExp(`${NAME_PATTERN}\\s*(?:key\\s*)?\\((?:(?:value\\s+)?type:?\\s*)?${MARKED}`, 'gi')
/** "`X = true` (String)" in a list of keys. */
const IN_BRACKETS = new RegExp(`\\((?:value\\s+type:?\\s*)?${MARKED}\\)\\.?$`, 'i')
const IN_CELL = new RegExp(`^${MARKED}`, 'i')
/** A column of values that says of what type they are. */
const ONLY_TYPE = new RegExp(`^${MARKED}$`, 'i')
/** "Boolean. Shows the button.": under the heading of a key, or behind its name, the type is a sentence. */
const ALONE = new RegExp(`^(?:an?\\s+)?${MARKED}\\.$`, 'i')
/** More than a type word: "String list", "Array of strings" stay as the page puts them. */
const COMPOUND = /^(?:[A-Za-z]+ ){0,3}(?:list|array|set|dictionary)\b(?: of [a-z]+)?$/i
/** `X`, a String with the values …; `X`, an array of paths */
const APPOSED = new RegExp(
  `${NAME_PATTERN}\\s*,\\s+(?:which\\s+is\\s+)?an?\\s+(?:(?:optional|simple|single|plain|required)\\s+)?${MARKED}`,
  'gi',
)
const CANONICAL: Readonly<Record<string, ValueType>> = {
  string: 'String',
  text: 'String',
  boolean: 'Boolean',
  bool: 'Boolean',
  integer: 'Integer',
  'whole number': 'Integer',
  int: 'Integer',
  real: 'Real',
}

export function typeStatements(reading: Reading): TypeStatement[] {
  return reading.spots
    .filter(
      spot => !spot.aside && (spot.cell === 'type' || ((spot.cues & CUE.type) !== 0 && NAMES_TYPE.test(spot.text))),
    )
    .flatMap(spot => statedHere(reading, spot))
}

function statedHere(reading: Reading, spot: Spot): TypeStatement[] {
  const state = (key: string, word: string, channel: Channel | null): TypeStatement => ({
    key,
    type: typeOf(word),
    channel,
    source: spot.source,
  })
  const known = (name: string | null) => (name === null ? undefined : reading.spelling.get(name.toLowerCase()))
  const beside = [
    ...(spot.coded.includes('(') ? matchesOf(NAMED_TYPE, spot.coded) : []),
    ...(spot.coded.includes(',') ? matchesOf(APPOSED, spot.coded) : []),
  ]
  const named = beside.flatMap(match => {
    const key = known(nameAt(match[1], match[2]))
    return key ? [state(key, match[3]!, channelOf(spot))] : []
  })
  if (named.length > 0) return named
  const kind = spot.cell
  if (kind === 'type' || (kind === 'values' && spot.hold === 'row' && ONLY_TYPE.test(spot.coded))) {
    const word = compound(spot.coded) ?? IN_CELL.exec(spot.coded)?.[1] ?? loneWord(spot.coded)
    const channel = conditionIn(plain(spot.head)).channel ?? spot.channel
    return word ? spot.keys.map(key => state(key, word, channel)) : []
  }
  const alone = spot.hold === 'none' || spot.hold === 'following' ? null : ALONE.exec(spot.coded)?.[1]
  if (alone) return spot.keys.map(key => state(key, alone, channelOf(spot)))
  if (spot.passage.cell && kind !== 'description' && kind !== 'values' && kind !== null) return []
  const word =
    TYPE_OF.exec(spot.coded)?.[3] ??
    (TYPE_IS.exec(spot.coded) ?? IS_TYPE.exec(spot.coded) ?? OF_TYPE.exec(spot.coded) ?? A_TYPE.exec(spot.coded))?.[1]
  const bracketed = spot.hold === 'own' && spot.passage.form === 'item' ? IN_BRACKETS.exec(spot.coded)?.[1] : undefined
  if (!word) return bracketed ? spot.keys.map(key => state(key, bracketed, channelOf(spot))) : []
  const names = matchesOf(NAMES, spot.coded)
    .map(match => known(nameAt(match[1], match[2])))
    .filter(key => key !== undefined)
  const keys = names.length > 0 ? names : spot.hold === 'none' ? enteredHere(reading, spot) : spot.keys
  return keys.map(key => state(key, word, channelOf(spot)))
}

/** What the sentence says, else where it stands; of two ways it gives, the one that stands before the type. */
function channelOf(spot: Spot): Channel | null {
  const ways = pathChannels([spot])
  if (ways.length > 1) {
    const { channels } = conditionWords(spot.text.slice(0, /\btypes?\b/i.exec(spot.text)?.index))
    return channels.length === 1 ? channels[0]! : null
  }
  return ways[0] ?? spot.condition.channel ?? spot.channel
}

function compound(cell: Coded): string | null {
  const text = plain(cell).replace(/\s*\(.*\)$/, '')
  return COMPOUND.test(text) && !/^(?:list|array)$/i.test(text) ? text : null
}

function loneWord(cell: Coded): string | null {
  const text = plain(cell).replace(/\s*\(.*\)$/, '')
  return /^[A-Z][A-Za-z]+(?: [a-z]+)?$/.test(text) && !/^(?:none|not|any)\b/i.test(text) ? text : null
}

function typeOf(word: string): ValueType {
  return CANONICAL[word.toLowerCase()] ?? word
}

/** "… enter the keys in the configuration designer, both with the type **String**": the keys of the section. */
function enteredHere(reading: Reading, spot: Spot): readonly string[] {
  if (!/\b(?:keys?|both|all|each)\b/i.test(spot.text)) return []
  return reading.sectionKeys.get(spot.passage.section) ?? []
}
