// The words a text has → for words it hasn't, the stems of those that mean the same in this field.
import { CONCEPTS } from '../words/concepts.ts'
import { stem } from './tokens.ts'

/** More would drown the word that was meant. */
const MOST = 5

/** `known`: words of the text with the numbers of their stems. Phrases of the table are for those who read sentences. */
export function synonymsOutside(known: ReadonlyMap<string, number>): Readonly<Record<string, readonly number[]>> {
  const stems = new Map([...known].map(([word, id]) => [stem(word), id]))
  const out: Record<string, number[]> = {}
  for (const words of singleWords()) {
    const ids = [...new Set(words.flatMap(word => stems.get(stem(word)) ?? []))].slice(0, MOST)
    if (ids.length === 0) continue
    for (const word of words) {
      if (stems.has(stem(word))) continue
      const others = Object.hasOwn(out, word) ? out[word]! : []
      out[word] = [...new Set([...others, ...ids])].slice(0, MOST)
    }
  }
  return out
}

function singleWords(): readonly (readonly string[])[] {
  return CONCEPTS.map(row =>
    row
      .slice(row.indexOf(':') + 1)
      .split('|')
      .map(word => word.trim())
      .filter(word => /^[a-z]{3,}$/.test(word)),
  )
}
