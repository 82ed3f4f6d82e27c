// Pairs, best first → those in which both are still free, so that each stands in one pair at most.

export function pairOff<T>(ranked: readonly { readonly was: T; readonly is: T }[]): (readonly [was: T, is: T])[] {
  const used = new Set<T>()
  return ranked.flatMap(({ was, is }) => {
    if (used.has(was) || used.has(is)) return []
    used.add(was)
    used.add(is)
    return [[was, is] as const]
  })
}
