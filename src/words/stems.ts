// Text → its words; a word → its stem.
import { stemmer } from 'stemmer'
import { irregularStems } from './packed-pairs.ts'
import { pairReader } from './pair-reader.ts'

/** Words of a text with their offsets: letters and digits, with inner apostrophes, dots in numbers and names dropped. */
export function words(text: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:\.[\p{L}\p{N}]+)*/gu)) {
    // "we'd" is "we"; "wed" is something else.
    found.push({ word: match[0].replace(/['’](?:d|ll|ve|re|m)$/, '').replace(/['’]/g, ''), at: match.index })
  }
  return found
}

const IRREGULAR = pairReader(irregularStems)

export function stem(word: string): string {
  const regular = IRREGULAR.get(word)
  if (regular) return regular
  return /^[a-z]+$/.test(word) && word.length > 2 ? stemmer(word) : word
}

/** Words inside a phrase that change nothing: "state of your system" is "state of the system". */
export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'your',
  'my',
  'our',
  'their',
  'his',
  'her',
  'its',
  'this',
  'that',
  'these',
  'those',
])
