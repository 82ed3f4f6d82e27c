// A word of a claim → how much it counts; the circumstances of a claim and a sentence → whether they agree.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { LIGHT_WORDS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import type { Pointed } from './clauses.ts'
import type { Ground } from './ground.ts'

const POLAR_WEIGHT = 2
const VERB_WEIGHT = 1.3
const NOUN_WEIGHT = 0.9

export function weightOf(word: Pointed, ground: Ground): number {
  const id = ground.axisIds.get(word.axis)
  // Which way a sentence points is told by words that every page is full of: on, off, see, allow.
  const rare = word.polar
    ? 0.8
    : id === undefined
      ? known(word.token.word, LIGHT_WORDS)
        ? 0.1
        : 0.5
      : Math.max(0.25, ground.weight[id]!)
  return rare * (word.polar ? POLAR_WEIGHT : VERB_CONCEPTS.has(word.axis) ? VERB_WEIGHT : NOUN_WEIGHT)
}

/** A word that few sentences of the pages have. */
export function telling(word: Pointed, ground: Ground): boolean {
  const id = ground.axisIds.get(word.axis)
  return id !== undefined && ground.weight[id]! > 0.35
}

/** What a word counts in telling which clause speaks of the claim: things before the way they point. */
export function shareOf(word: Pointed, ground: Ground): number {
  return weightOf(word, ground) * (word.polar ? 0.3 : 1)
}

/** Both are of something switched or gone, and of different things. */
export function otherThing(given: readonly Pointed[], said: readonly Pointed[], ground: Ground): boolean {
  const nouns = (list: readonly Pointed[]) => list.filter(w => !w.polar && telling(w, ground)).map(w => w.axis)
  const [mine, theirs] = [nouns(given), nouns(said)]
  return (
    given.some(w => w.axis === 'switch' && said.some(o => o.axis === 'switch')) &&
    mine.length > 0 &&
    theirs.length > 0 &&
    !mine.some(axis => theirs.includes(axis))
  )
}

const DECLINABLE = new Set(['approve', 'consent', 'permission', 'allow'])

/** +1 the circumstances agree, -1 they are opposite, 0 they don't meet. */
export function circumstance(given: readonly Pointed[], said: readonly Pointed[], ground: Ground): -1 | 0 | 1 {
  const nouns = (list: readonly Pointed[]) => list.filter(w => !w.polar && weightOf(w, ground) > 0.3).map(w => w.axis)
  const [mine, theirs] = [nouns(given), nouns(said)]
  // One thing off is not another thing off.
  if (mine.length > 0 && theirs.length > 0 && !mine.some(axis => theirs.includes(axis))) return 0
  // "if he refuses" – "if he agrees"
  const declined = (list: readonly Pointed[]) => list.some(w => w.axis === 'skip' && w.sign > 0)
  const deeds = (list: readonly Pointed[]) => list.filter(w => DECLINABLE.has(w.axis)).map(w => w.axis)
  if (declined(given) !== declined(said) && deeds(given).some(axis => deeds(said).includes(axis))) return -1
  let sum = 0
  for (const word of given) {
    // For whom a sentence holds is compared by its condition: "doesn't affect GCC customers" is about those.
    if (CONDITION_STEM.test(word.axis)) continue
    const other = said.find(w => w.axis === word.axis && w.sign === word.sign) ?? said.find(w => w.axis === word.axis)
    if (!other) continue
    if (word.polar || other.sign !== word.sign) sum += other.sign === word.sign ? 1 : -1
    else if (weightOf(word, ground) > 0.5) sum += 0.5
  }
  return sum > 0 ? 1 : sum < 0 ? -1 : 0
}
