// Text → words in lower case with their places, and the stems under which they are found.
import { stemmer } from 'stemmer'
import { nameWords } from './name-words.ts'

export interface Token {
  readonly word: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

/** A name in capitals (`GuardDoors`) and a compound (`sign-out`) are one word and each of their parts, at the same place. */
export function tokens(text: string): readonly Token[] {
  const out: Token[] = []
  let last: Token | null = null
  for (const match of text.matchAll(wordsOf(text))) {
    const [raw] = match
    const start = match.index
    const end = start + raw.length
    const word = fold(raw)
    out.push({ word, start, end })
    if (last && start === last.end + 1 && text[last.end] === '-')
      out.push({ word: last.word + word, start: last.start, end })
    last = { word, start, end }
    const tail = raw.slice(1)
    const parts = tail === tail.toLowerCase() || /['’]/.test(raw) ? [] : nameWords(raw)
    if (parts.length > 1) for (const part of parts) out.push({ word: fold(part), start, end })
  }
  return out
}

export function stem(word: string): string {
  return stemmer(word)
}

// As text, because V8 reads Unicode's tables wherever it meets an expression with `\p{…}`: half a millisecond of every start.
const ANY_WORD = "[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*"
const ACCENTS = '\\p{M}+'

/** Letters and digits, with an apostrophe inside. */
function wordsOf(text: string): RegExp {
  return isAscii(text) ? /[A-Za-z0-9]+(?:'[A-Za-z]+)*/g : new RegExp(ANY_WORD, 'gu')
}

/** Lower case, no accents; `phone's` is `phone`, `can't` is `cant`. */
function fold(raw: string): string {
  const lower = raw.toLowerCase()
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(new RegExp(ACCENTS, 'gu'), '').normalize('NFC')
  return plain.includes("'") || plain.includes('’') ? plain.replace(/['’]s$/, '').replace(/['’]/g, '') : plain
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
