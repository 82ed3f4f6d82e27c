// A question with slips of the keyboard → the same with words the pages and tables know.
import { distance } from 'fastest-levenshtein'
import { LIGHT_WORDS, OTHER_TOPICS } from '../words/light-words.ts'
import { shortForms } from '../words/packed-pairs.ts'
import { pairReader } from '../words/pair-reader.ts'
import { SHORT_UNITS, TURNS_OF_PHRASE } from '../words/shorthand.ts'
import { stem } from '../words/stems.ts'
import { known, plainForms } from '../words/word-forms.ts'
import type { Lexicon } from './lexicon.ts'

export interface Correction {
  readonly from: string
  readonly to: string
}

/** Letters of neighbours swapped count as one slip, as does a letter doubled, missing or wrong. */
function slips(a: string, b: string): number {
  const plain = distance(a, b)
  if (plain !== 2 || a.length !== b.length) return plain
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : plain
}

/** Made of a known word by the rules of the language: "relabel", "maker", "wireless-ish". */
function derived(word: string, lexicon: Lexicon): boolean {
  const front = /^(?:un|re|non|pre|mis|over|out|under|dis|anti|co)(?=\w{4})/.exec(word)
  if (front && known(word.slice(front[0].length), lexicon.known)) return true
  // "watchdog": two words of every day in one.
  const halves = Array.from(
    { length: Math.max(0, word.length - 7) },
    (_, i) => [word.slice(0, i + 4), word.slice(i + 4)] as const,
  )
  if (halves.some(pair => pair.every(half => LIGHT_WORDS.has(half) || OTHER_TOPICS.has(half)))) return true
  const back = /(?<=\w{3})(?:e?rs?|able|less|ness|ish|wise|ful|like)$/.exec(word)
  const base = back ? word.slice(0, back.index) : ''
  return base !== '' && [base, `${base}e`, base.replace(/(\w)\1$/, '$1')].some(form => lexicon.known.has(form))
}

/** The word meant, or null: only for words nobody knows, and only where one slip in four letters explains it. */
export function meant(word: string, lexicon: Lexicon): string | null {
  if (word.length < 5 || /\d/.test(word) || known(word, lexicon.known) || lexicon.known.has(`${word}s`)) return null
  // Of the same stem as a word of the field: "recommendation", "differs".
  if (lexicon.table.get(stem(word))?.some(phrase => phrase.stems.length === 1)) return null
  if (derived(word, lexicon)) return null
  // "recieves" is a slip of "receives", of which the tables have "receive".
  const forms = [word, ...plainForms(word)].filter(form => form.length >= 5)
  const allowed = word.length >= 8 ? 2 : 1
  let best: string | null = null
  let least = allowed + 1
  for (const right of lexicon.knownWords()) {
    if (right.length < 4 || right[0] !== word[0]) continue
    for (const form of forms) {
      if (Math.abs(right.length - form.length) > allowed) continue
      const count = slips(form, right)
      if (
        count < least ||
        (count === least && lexicon.pageWords().has(right) && best !== null && !lexicon.pageWords().has(best))
      ) {
        best = right
        least = count
      }
    }
  }
  return best
}

const SHORT = pairReader(shortForms)

const A_NUMBER = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|few|couple of))\s*$/i

/** A short form in plain words, by what stands around it. */
function spelledOut(word: string, before: string, after: string): string | null {
  // "n/a", "R&D": letters that stand for something else.
  if (word.length === 1 && (/[/&]$/.test(before) || /^\s?[/&]/.test(after))) return null
  const unit = Object.hasOwn(SHORT_UNITS, word) ? SHORT_UNITS[word]! : null
  if (unit) return unit[A_NUMBER.test(before) ? 0 : 1]
  return SHORT.get(word) ?? null
}

/** Keys and other names stay: only lower-case words are looked at. */
export function correct(text: string, lexicon: Lexicon): { text: string; corrections: readonly Correction[] } {
  const corrections: Correction[] = []
  const turned = TURNS_OF_PHRASE.reduce((t, [pattern, to]) => t.replace(pattern, to), text)
  const corrected = turned.replace(
    /(?<![\p{L}\p{N}.=])(?:[a-z]\/(?:[a-z]+|(?= ))|[a-z]*[1248][a-z]+|[a-z]{1,5}[148]|[\p{L}]+)(?![\p{L}\p{N}=]|\.\p{L})/giu,
    (word, at: number) => {
      const lower = word.toLowerCase()
      const to =
        lexicon.initials.get(lower) ??
        spelledOut(
          lower,
          turned.slice(Math.max(0, at - 12), at),
          turned.slice(at + word.length, at + word.length + 2),
        ) ??
        meant(lower, lexicon)
      if (to === null || to === lower) return word
      corrections.push({ from: word, to })
      return to
    },
  )
  return { text: corrected, corrections }
}
