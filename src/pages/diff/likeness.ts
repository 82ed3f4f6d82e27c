// Two lists of words → how alike they are, 0 to 1: shared words, those that carry no matter counting little.
import { STOP_WORDS } from '../../words/light-words.ts'

const LITTLE = 0.25

const weightOf = (word: string): number => (STOP_WORDS.has(word) ? LITTLE : 1)

export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const counts = new Map<string, number>()
  let total = 0
  for (const word of a) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total += weightOf(word)
  }
  let shared = 0
  for (const word of b) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      counts.set(word, left - 1)
      shared += weightOf(word)
    }
    total += weightOf(word)
  }
  return (2 * shared) / total
}
