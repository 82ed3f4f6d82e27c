// Text → words in lower case with their places, and the stems under which they are found.
import { stemmer } from 'stemmer'

export interface Token {
  readonly word: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}

const ASCII_WORD = /[A-Za-z0-9]+(?:'[A-Za-z]+)*/g
const ANY_WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu

/** A name in capitals (`GuardDoors`) is one word and each of its parts, at the same place. */
export function tokens(text: string): readonly Token[] {
  const out: Token[] = []
  for (const match of text.matchAll(isAscii(text) ? ASCII_WORD : ANY_WORD)) {
    const [raw] = match
    const start = match.index
    const end = start + raw.length
    out.push({ word: fold(raw), start, end })
    if (/[\p{Ll}\d]\p{Lu}/u.test(raw))
      for (const part of raw.split(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u))
        out.push({ word: fold(part), start, end })
  }
  return out
}

export function stem(word: string): string {
  return stemmer(word)
}

/** Lower case, no accents; `phone's` is `phone`, `can't` is `cant`. */
function fold(raw: string): string {
  const lower = raw.toLowerCase()
  const plain = isAscii(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .normalize('NFC')
  return plain.includes("'") || plain.includes('’') ? plain.replace(/['’]s$/, '').replace(/['’]/g, '') : plain
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
