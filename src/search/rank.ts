// Query terms → documents of the index, best first (BM25; of the stems of one word only the best counts).
import type { QueryTerm } from './query-terms.ts'
import { postingsAt, type TextIndex } from './text-index.ts'

export interface Ranked {
  /** Statement id, or the number of statements plus a section id. */
  readonly doc: number
  readonly score: number
}

const K = 1.2
const B = 0.6
/** A document with every word of the query counts twice one with hardly any of them. */
const ALL_WORDS = 1

export function rank(terms: readonly QueryTerm[], index: TextIndex, most: number): readonly Ranked[] {
  const count = index.lengths.length
  const total = new Float64Array(count)
  const held = new Uint8Array(count)
  const best = new Float64Array(count)
  for (const term of terms) {
    const touched: number[] = []
    for (const [id, worth] of term.stems) {
      const list = postingsAt(id, index)
      const rare = Math.log(1 + (count - list.length / 2 + 0.5) / (list.length / 2 + 0.5))
      for (let i = 0; i < list.length; i += 2) {
        const doc = list[i]!
        const weight = list[i + 1]!
        const long = 1 - B + (B * index.lengths[doc]!) / index.averageLength
        const score = (worth * rare * weight * (K + 1)) / (weight + K * long)
        if (best[doc] === 0) touched.push(doc)
        if (score > best[doc]!) best[doc] = score
      }
    }
    for (const doc of touched) {
      total[doc]! += best[doc]!
      held[doc]!++
      best[doc] = 0
    }
  }
  const found = terms.filter(term => term.stems.size > 0).length
  return top(total, doc => 1 + (ALL_WORDS * held[doc]!) / Math.max(1, found), most)
}

/** The `most` best without sorting them all; of equal ones the first in the text. */
function top(total: Float64Array, factor: (doc: number) => number, most: number): readonly Ranked[] {
  const out: Ranked[] = []
  for (let doc = 0; doc < total.length; doc++) {
    if (total[doc] === 0) continue
    const score = total[doc]! * factor(doc)
    const last = out.at(-1)
    if (out.length >= most && last && score <= last.score) continue
    let at = out.length
    while (at > 0 && out[at - 1]!.score < score) at--
    out.splice(at, 0, { doc, score })
    if (out.length > most) out.pop()
  }
  return out
}
