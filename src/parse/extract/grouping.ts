// Lists → groups and sets, in the order of the list; a function → one that remembers.

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** As `flatMap` does, which takes several times as long where most items give nothing. */
export function gather<T, U>(items: readonly T[], found: (item: T) => readonly U[]): U[] {
  const all: U[] = []
  for (const item of items) for (const one of found(item)) all.push(one)
  return all
}

export function distinct<T>(items: readonly T[]): T[] {
  return items.length < 2 ? [...items] : [...new Set(items)]
}

/** The same, made once for each text. */
export function memo<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  return text => {
    const known = made.get(text)
    if (known !== undefined) return known
    const fresh = make(text)
    made.set(text, fresh)
    return fresh
  }
}
