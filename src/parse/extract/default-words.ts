// One sentence → defaults it gives as bare words: "the default is warn on phones and off elsewhere", "standard, which is what
// you get if you set nothing". Words like others: they count only where the page lists them as values of the key.
import type { Condition } from '../../model/condition.ts'
import { conditionAround } from './conditions.ts'
import type { SaidDefault } from './said-default.ts'
import { subjectOf } from './subject-phrase.ts'

const WORD = '([A-Za-z][\\w-]{1,24})'
const THE_DEFAULT = new RegExp(
  `\\bdefault(?:\\s+(?:value|setting|mode|level))?(?:\\s+is|\\s*[=:])\\s+(?:set\\s+to\\s+)?${WORD}(?=\\s+(?:on|for|in|under|when|if|with|unless|and|but)\\b|\\s*[.,;(]|$)`,
  'i',
)
const WHICH_IS = new RegExp(
  `^\\W*${WORD},?\\s+which\\s+is\\s+(?:what\\s+(?:you\\s+get|applies|happens|holds)\\s+(?:if|when|unless)\\b|(?:also\\s+)?the\\s+default\\b)`,
  'i',
)
const NEXT = new RegExp(
  `^([^.;]{3,60}?),?\\s+(?:and|but|while)\\s+(?:is\\s+|it\\s+is\\s+)?${WORD}\\s+((?:on|for|in|under|with)\\s+[^.;,]{3,60}|elsewhere|otherwise|everywhere\\s+else)`,
  'i',
)

export function wordDefaults(text: string): SaidDefault[] {
  const which = WHICH_IS.exec(text)
  if (which) return [said(which[1]!, '', text.slice(0, which.index), null)]
  const found = THE_DEFAULT.exec(text)
  if (!found) return []
  const rest = text.slice(found.index + found[0].length)
  const subject = subjectOf(text).phrase
  const before = text.slice(0, found.index)
  const next = NEXT.exec(rest)
  if (!next) return [said(found[1]!, subject, before, conditionAround(rest.replace(/[.,;].*$/s, '')))]
  return [said(found[1]!, subject, before, placed(next[1]!)), said(next[2]!, subject, before, placed(next[3]!))]
}

function placed(text: string): Condition | null {
  return /^\s*(?:elsewhere|otherwise|everywhere)/i.test(text) ? { text: text.trim() } : conditionAround(text)
}

function said(value: string, subject: string, before: string, when: Condition | null): SaidDefault {
  return { value, state: null, name: null, subject, before, after: '', when, word: true }
}
