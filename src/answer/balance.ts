// A claim and one clause → how much of the claim the clause shares, and how much of that says the same or the contrary.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import type { Clause, Pointed } from './clauses.ts'
import type { Ground } from './ground.ts'
import { MODAL, thereness } from './thereness.ts'
import { shareOf, weightOf } from './word-weights.ts'

export interface Balance {
  readonly same: number
  readonly contrary: number
  shared: number
  /** Set where the clause has the way the claim points: of two clauses on one thing, that one tells. */
  readonly predicate: number
}

/** "deployment without a sign-out button": the clause tells of the thing that it isn't there. */
function lacks(clause: Clause, { token, sign }: Pointed): boolean {
  const at = clause.text.toLowerCase().indexOf(token.word)
  return sign < 0 && at > 0 && /\bwithout (?:an? |the |any )?(?:\S+ ){0,2}$/i.test(clause.text.slice(0, at))
}

export function balance(claim: readonly Pointed[], clause: Clause, ground: Ground): Balance {
  // Asked to be hidden or gone, "without a button" is what is wanted.
  const absent = thereness(claim) < 0
  let same = 0
  let contrary = 0
  let shared = 0
  let things = 0
  let said = false
  const done = new Set<string>()
  for (const word of claim) {
    if (done.has(word.axis)) continue
    const others = clause.words.filter(w => w.axis === word.axis)
    if (others.length === 0) continue
    done.add(word.axis)
    const weight = weightOf(word, ground)
    shared += shareOf(word, ground)
    const predicate = word.polar || VERB_CONCEPTS.has(word.axis)
    const agrees = others.some(o => o.sign === word.sign || (absent && !word.polar && lacks(clause, o)))
    if (agrees) {
      if (predicate) said = true
      if (predicate) same += weight
      else if (word.sign === -1) same += weight
      else same += 0.15 * weight
    } else if (predicate) contrary += weight * 1.2
    else things += weight * 0.8
  }
  // "doesn't show the address of what is blocked": a thing within what is denied denies no blocking.
  if (!said) contrary += things
  if (shared > 0 && !claim.some(w => MODAL.has(w.axis))) {
    if (
      clause.words.some(
        w =>
          MODAL.has(w.axis) &&
          w.sign === -1 &&
          (w.axis !== 'affect' || clause.negated || w.token.concepts.includes('affect-')),
      )
    )
      contrary += 2
  }
  const main = claim.find(w => w.polar && w.axis !== 'allow')
  return {
    same,
    contrary,
    shared,
    predicate: main && clause.words.some(w => w.polar && w.axis === main.axis) ? 0.35 : 0,
  }
}
