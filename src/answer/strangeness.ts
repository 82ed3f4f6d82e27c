// A word that no page has → how surely the question means something else by it, 0 to 1.

import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, type Token } from '../words/concept-reader.ts'
import { ASIDE, inList, OTHER_TOPICS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'

/** What the table knows and the pages don't speak of: another thing is meant. */
const THING = 1
/** What is done is told in more words than one: pages may do it by another. */
const DEED = 0.65
/** No table has it: a lay word more often than a thing. */
const NOBODY_KNOWS = 0.4

/** Tells nothing: where people sit, what they are called. */
const isName = (word: string): boolean => inList(word, 'p') || inList(word, 'n')

/** Stands in a question as names do: with a capital though no sentence starts there, or with digits or dots inside. */
function namelike(word: string, question: string): boolean {
  if (/\d|\./.test(word)) return true
  const at = question.toLowerCase().indexOf(word)
  if (at < 0) return false
  const typed = question.slice(at, at + word.length)
  if (typed.toLowerCase() === typed) return false
  const shouted = question.toUpperCase() === question
  const starts = /(?:^|[.?!:;–—-]\s*|["'(]\s*|\n)$/.test(question.slice(0, at))
  return !shouted && (!starts || /.[A-Z]/.test(typed))
}

/** "We moved from X", "not X but": named to say what isn't meant. */
export function leftBehind(name: string, question: string): boolean {
  const at = question.toLowerCase().indexOf(name)
  return (
    at >= 0 &&
    /\b(?:mov\w+|switch\w+|migrat\w+|c[ao]m\w+|left|leaving|chang\w+|instead|rather than|used to use)\b[^,.?!]{0,16}$/i.test(
      question.slice(0, at),
    )
  )
}

/**
 * @param question as typed.
 * @param describes a word that the pages know follows at once: "the mortgage site" is a site.
 */
export function strangeness(token: Token, question: string, describes = false): number {
  if (token.ofField) return token.concepts.every(c => VERB_CONCEPTS.has(axisOf(c))) ? DEED : THING
  if (describes && known(token.word, ASIDE)) return NOBODY_KNOWS
  if (isName(token.word) || leftBehind(token.word, question)) return NOBODY_KNOWS
  if (known(token.word, OTHER_TOPICS) || namelike(token.word, question)) return THING
  return NOBODY_KNOWS
}
