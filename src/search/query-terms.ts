// A query → for each of its words the stems to look up, and how much each is worth: the word itself, what it means
// the same as, what it begins, what it was mistyped for.
import { distance } from 'fastest-levenshtein'
import { STOP_WORDS } from './stop-words.ts'
import type { TextIndex } from './text-index.ts'
import { stem, tokens } from './tokens.ts'

export interface QueryTerm {
  readonly word: string
  /** Stem number → weight, 1 for the word itself. */
  readonly stems: ReadonlyMap<number, number>
}

const WORTH = { synonym: 0.7, beginning: 0.6, slip: 0.5 }
const MOST_BEGINNINGS = 60

export function queryTerms(query: string, index: TextIndex): readonly QueryTerm[] {
  const words = [...new Set(tokens(query).map(token => token.word))]
  const telling = words.filter(word => !STOP_WORDS.has(word))
  const wanted = joinSplit(telling.length > 0 ? telling : words, index)
  return wanted.map((word, i) => ({ word, stems: stemsFor(word, i === wanted.length - 1, index) }))
}

function stemsFor(word: string, last: boolean, index: TextIndex): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  const add = (id: number | undefined, weight: number) => {
    if (id !== undefined && weight > (out.get(id) ?? 0)) out.set(id, weight)
  }
  for (const id of exact(word, index)) add(id, 1)
  if (word.length >= (last ? 2 : 4))
    for (const { id, length } of beginning(word, index)) add(id, (WORTH.beginning * word.length) / length)
  // The pages have no such word: perhaps another for the same thing, else it is misspelled.
  if (out.size === 0 && Object.hasOwn(index.synonyms, word))
    for (const id of index.synonyms[word]!) add(id, WORTH.synonym)
  if (out.size === 0) for (const { id, away } of slips(word, index)) add(id, WORTH.slip / away)
  return out
}

/** The stem of the word as written, or that other words of the same stem have. */
function exact(word: string, index: TextIndex): readonly number[] {
  const at = find(word, index.words)
  if (index.words[at] === word) return [index.stemOf[at]!]
  const root = stem(word)
  for (let i = find(root, index.words); index.words[i]?.startsWith(root); i++)
    if (stem(index.words[i]!) === root) return [index.stemOf[i]!]
  // A stem may end in another letter than its words do (`polici` of `policy`).
  const start = root.slice(0, -1)
  for (let i = find(start, index.words); start.length > 2 && index.words[i]?.startsWith(start); i++)
    if (stem(index.words[i]!) === root) return [index.stemOf[i]!]
  return []
}

function beginning(start: string, index: TextIndex): readonly { readonly id: number; readonly length: number }[] {
  const out = []
  const from = find(start, index.words)
  for (let i = from; i < from + MOST_BEGINNINGS && index.words[i]?.startsWith(start); i++)
    out.push({ id: index.stemOf[i]!, length: index.words[i]!.length })
  return out
}

/** Words that differ in few letters, or in two that changed places. */
function slips(word: string, index: TextIndex): readonly { readonly id: number; readonly away: number }[] {
  if (word.length < 4) return []
  const allowed = word.length < 6 ? 1 : 2
  const out = []
  for (let i = 0; i < word.length - 1; i++) {
    const swapped = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
    const at = find(swapped, index.words)
    if (index.words[at] === swapped) out.push({ id: index.stemOf[at]!, away: 1 })
  }
  for (const [i, known] of index.words.entries()) {
    if (Math.abs(known.length - word.length) > allowed || known.length < 4) continue
    const away = distance(word, known)
    if (away <= allowed) out.push({ id: index.stemOf[i]!, away })
  }
  const nearest = Math.min(...out.map(each => each.away))
  return out.filter(each => each.away === nearest)
}

/** `wi fi` is `wifi` and `signout` is `sign out`, when the pages write it that way. */
function joinSplit(words: readonly string[], index: TextIndex): readonly string[] {
  const known = (word: string) => index.words[find(word, index.words)] === word
  const out: string[] = []
  for (const [i, word] of words.entries()) {
    out.push(word)
    const next = words[i + 1]
    if (next !== undefined && known(word + next)) out.push(word + next)
    if (exact(word, index).length > 0 || Object.hasOwn(index.synonyms, word)) continue
    for (let cut = 3; cut <= word.length - 3; cut++) {
      if (known(word.slice(0, cut)) && known(word.slice(cut))) out.push(word.slice(0, cut), word.slice(cut))
    }
  }
  return [...new Set(out)]
}

/** Where a word stands among sorted words, or would. */
export function find(word: string, words: readonly string[]): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}
