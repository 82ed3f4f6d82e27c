// Words → whether they say that a thing is there and works, or that it isn't.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import type { Token } from '../words/concept-reader.ts'
import type { Pointed } from './clauses.ts'

/** Axes that all tell whether a thing is there and works: "vanish" and "stay" are opposites, though not by one pair of words. */
export const THERE: ReadonlySet<string> = new Set(['switch', 'support', 'see', 'allow', 'keep', 'include'])
/** What is left untouched is not so either, though a thing that is touched need not be there. */
const TOLD: ReadonlySet<string> = new Set([...THERE, 'affect'])

/** The way a list of words points with regard to being there; 0 when it doesn't. */
export function thereness(words: readonly Pointed[], text = ''): -1 | 0 | 1 {
  return words.find((w, i) => w.polar && TOLD.has(w.axis) && !describes(w.token, text) && !governs(words, i))?.sign ?? 0
}

/** "able to onboard": allowed is what follows, not the thing it is done with. */
function governs(words: readonly Pointed[], at: number): boolean {
  return words[at]!.axis === 'allow' && words.slice(at + 1).some(w => VERB_CONCEPTS.has(w.axis))
}

/** "zero-touch enabled devices": says which ones. */
function describes({ word, at }: Token, text: string): boolean {
  return /ed$/.test(word) && text !== '' && WHAT_OF.test(text.slice(at + word.length))
}
const WHAT_OF = /^\s+(?:devices?|users?|tenants?|phones?|tablets?|apps?|profiles?|keys?|customers?|networks?|tags?)\b/

/** Said of the whole thing, whatever else is asked of it: "isn't supported". */
export const MODAL = new Set(['support', 'allow', 'affect'])

/** One of these turned round denies the clause; "previous" or "off" only describe. */
export const DENYING = new Set([...TOLD].filter(axis => axis !== 'switch'))
