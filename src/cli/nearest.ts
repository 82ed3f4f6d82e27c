// A mistyped word and the words that exist → those it may have meant, nearest first.
import { distance } from 'fastest-levenshtein'

/** At most three; a third of the letters may be wrong, or two have changed places. */
export function nearest(word: string, known: readonly string[]): readonly string[] {
  const typed = word.toLowerCase()
  return known
    .map(name => ({ name, away: distance(typed, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(name.length / 3)) || isSwapped(typed, name, away))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ name }) => name)
}

function isSwapped(typed: string, name: string, away: number): boolean {
  return away === 2 && letters(typed) === letters(name.toLowerCase())
}

function letters(word: string): string {
  return [...word].sort().join('')
}
