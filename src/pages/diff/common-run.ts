// Two sequences → the longest run of equal elements in the same order, as pairs of indices (Hunt and Szymanski).

interface Link {
  readonly a: number
  readonly b: number
  readonly before: Link | null
}

/** An element that stands so often is matched only near the same occurrence of it, so that the work stays small. */
const OFTEN = 64

export function commonRun(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const placesInB = new Map<string, number[]>()
  for (const [j, element] of b.entries()) {
    const places = placesInB.get(element)
    if (places) places.push(j)
    else placesInB.set(element, [j])
  }
  const seen = new Map<string, number>()
  const ends: Link[] = []
  for (const [i, element] of a.entries()) {
    const nth = seen.get(element) ?? 0
    seen.set(element, nth + 1)
    const places = near(placesInB.get(element) ?? [], nth)
    // From the right, so that one element of `a` is not used twice.
    for (let p = places.length - 1; p >= 0; p--) {
      const j = places[p]!
      const length = firstNotBelow(ends, j)
      ends[length] = { a: i, b: j, before: length > 0 ? ends[length - 1]! : null }
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let link: Link | null = ends.at(-1) ?? null; link; link = link.before) pairs.push([link.a, link.b])
  return pairs.reverse()
}

function near(places: readonly number[], nth: number): readonly number[] {
  if (places.length <= OFTEN) return places
  const from = Math.max(0, Math.min(nth - OFTEN / 2, places.length - OFTEN))
  return places.slice(from, from + OFTEN)
}

function firstNotBelow(ends: readonly Link[], j: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ends[middle]!.b < j) low = middle + 1
    else high = middle
  }
  return low
}
