// A mistyped word and the words that exist → those it may have meant, nearest first.
import { distance } from 'fastest-levenshtein'

/** At most three; a third of the letters may be wrong. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const typed = word.toLowerCase()
  return known
    .map(name => ({ name, away: distance(typed, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(Math.max(typed.length, name.length) / 3)))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name)
}
