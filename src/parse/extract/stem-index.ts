// Stems of many texts → which of them may cover a phrase. Held against all of them, each phrase of a page of a thousand
// features would be a thousand comparisons.

/**
 * The texts, by their number and in order, among which are all that cover at least a share of what is said (`coverage`).
 * @param share more than 0, 1 at most.
 */
export type StemIndex = (said: readonly string[], share: number) => readonly number[]

/** Stems that count as one begin alike, and a stem within a compound name stands there from its beginning. */
const BEGINNING = 4
const ROUNDING = 1e-9
const NONE: readonly number[] = []

export function stemIndex(texts: readonly (readonly string[])[]): StemIndex {
  const places = new Map<string, number[]>()
  const note = (part: string, at: number): void => {
    const known = places.get(part)
    if (!known) places.set(part, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  texts.forEach((stems, at) => {
    const joined = stems.join('')
    for (let i = 0; i + BEGINNING <= joined.length; i++) note(joined.slice(i, i + BEGINNING), at)
    for (const stem of stems) if (stem.length < BEGINNING) note(stem, at)
  })
  return (said, share) => {
    if (said.length === 0) return NONE
    const found = said.map(stem => places.get(stem.slice(0, BEGINNING)) ?? NONE).sort((a, b) => a.length - b.length)
    // What covers enough misses so few stems that it holds one of any that many and one more: the rarest are looked at.
    const missed = said.length - Math.ceil(share * said.length - ROUNDING)
    if (missed === 0) return found[0]!
    return [...new Set(found.slice(0, missed + 1).flat())].sort((a, b) => a - b)
  }
}
