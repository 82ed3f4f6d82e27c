// One sentence → the part of it that lists the values one may enter: "a String with the values `a`, `b` and `c`",
// "Enter `a`, `b` or `c`", "set `X` to a, b or c".
import type { Coded } from './marked-text.ts'
import { NAME_PATTERN } from './name-shapes.ts'

/** In code or quotes, or a small word in bold: what else is bold may be a button. */
const LITERAL =
  '(?:[\\uE000\\uE003][^\\uE004]{1,40}\\uE004|\\uE001(?=[a-z\\d])[\\w-]{1,30}\\uE004|(?<![\\w.-])(?:true|false|-?\\d{1,6})(?![\\w%-]|\\.\\w))(?:\\s*\\([^()]{1,80}\\))?'
const listOf = (joint: string): string =>
  `(${LITERAL}(?:\\s*(?:,|;|/|\\b(?:${joint})\\b)\\s*(?:(?:${joint})\\s+)?${LITERAL})+)`
const EITHER = '(?:either\\s+|one\\s+of\\s+)?'
const SET = `\\bset\\s+(?:the\\s+)?(?:${NAME_PATTERN})(?:\\s+(?:key|setting))?(?:\\s*\\([^()]{1,80}\\))?\\s+to\\s+${EITHER}`
const WORD = '[a-z][\\w-]{1,24}'

const LISTS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:values?|options?|words?|modes?|levels?)\\s*(?:are\\s+|:\\s*|of\\s+)?${EITHER}${listOf('and|or')}`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:then\\s+)?(?:enter|choose|type|specify|use|set\\s+(?:it|this|the\\s+value)\\s+to)\\s+${EITHER}${listOf('or')}\\s*(?:[.:]|$|as\\s+(?:the|its)\\s+value)`,
    'i',
  ),
  new RegExp(
    `^\\W*(?:(?:it|this|the\\s+value)\\s+is\\s+|takes\\s+|accepts\\s+)?(?:one\\s+of|either)\\s+${listOf('and|or')}`,
    'i',
  ),
  new RegExp(`${SET}${listOf('or')}`, 'i'),
  new RegExp(`${SET}(${WORD}(?:,\\s+${WORD})*,?\\s+or\\s+${WORD})(?=\\s*[.;:]|$)`, 'i'),
]

/** Null where the sentence lists none. */
export function valueListIn(coded: Coded): Coded | null {
  if (!/\bor\b|\band\b|,|\//.test(coded)) return null
  for (const pattern of LISTS) {
    const found = pattern.exec(coded)
    if (found) return found.at(-1)!
  }
  return null
}
