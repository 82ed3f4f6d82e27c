// A sentence without a key's name → the key it points back to: "it" after a sentence about `X`, "level 3" where one key of the
// section is called a level and has such a value.
import { stemOf, stemsOf, stemsOfName } from './content-words.ts'
import { wordsOf } from './name-shapes.ts'
import type { Reading, Spot } from './reading.ts'
import type { ValueStatement } from './value-statement.ts'

/** So many sentences back "it" points at most. */
const FEW = 6
/** In a section of more keys a word like "level" is nobody's. */
const MANY = 40
const POINTS = /\bthe\s+(?:key|setting)\b/i

/** The one key that the nearest sentence before it, in the same passage, has as its subject. */
export function carriedKey(reading: Reading, spot: Spot): string | null {
  if (spot.hold !== 'none' || spot.sentence === 0 || !(spot.subject().deictic || POINTS.test(spot.text))) return null
  for (let i = spot.index - 1; i >= Math.max(0, spot.index - FEW); i--) {
    const before = reading.spots[i]!
    if (before.passage !== spot.passage) return null
    const { phrase, deictic } = before.subject()
    const subjects = before.named.filter(key => phrase.includes(key))
    if (subjects.length > 0) return subjects.length === 1 ? subjects[0]! : null
    if (!deictic && !POINTS.test(before.text)) return null
  }
  return null
}

/** Whether a phrase names a value: a marked flag or number, "Level 2", or the word that one of its meanings begins with. */
export function isOfValue(phrase: string, values: readonly ValueStatement[]): boolean {
  const said = phrase
    .replace(
      /^(?:the\s+)?(?:values?|options?|modes?|levels?|settings?|scope)?\s+(?=\S)|\s+(?:mode|value|option|level)$/gi,
      '',
    )
    .replace(/^the\s+|['"‘’“”]/gi, '')
    .toLowerCase()
  if (/^(?:true|false|-?\d+)$/.test(said) || /^\w+\s+-?\d+$/.test(phrase)) return true
  return values.some(({ value, meaning }) => value.toLowerCase() === said || meaning?.toLowerCase() === said)
}

/** The one of some keys whose value a subject names: "Level 3", "per-app mode" for `perApp`. */
export function keyOfValue(
  phrase: string,
  keys: readonly string[],
  valuesOf: (key: string) => readonly ValueStatement[],
): string | null {
  if (phrase === '' || phrase.length > 60 || keys.length > MANY) return null
  const numbered = /^(?:the\s+)?([a-z]+)\s+(-?\d+)$/i.exec(phrase)
  const said = stemsOf(phrase)
  const found = keys.filter(key =>
    valuesOf(key).some(one => {
      if (numbered) return one.value === numbered[2] && stemsOfName(key).includes(stemOf(numbered[1]!))
      const words = wordsOf(one.value)
      return words.length > 1 && words.every(word => said.includes(stemOf(word)))
    }),
  )
  return found.length === 1 ? found[0]! : null
}
