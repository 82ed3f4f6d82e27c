// The name of a key → its words, and what it shares with the names of others.

export const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** `ShieldUSBPrivacyMode` → shield, usb, privacy, mode. */
export function partsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .filter(Boolean)
}

/** First parts that several keys share: the product's or the feature's name. */
export function familyOf(keys: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const key of keys) {
    const first = partsOf(key)[0]!
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, n]) => n > 1).map(([first]) => first))
}

/** A key without the word that it shares with others, squashed → the key, where only one is called so. */
export function withoutFamily(keys: readonly string[]): ReadonlyMap<string, string> {
  const family = familyOf(keys)
  const found = new Map<string, string>()
  const twice = new Set<string>()
  for (const key of keys) {
    const [first, ...rest] = partsOf(key)
    if (rest.length < 2 || !family.has(first!)) continue
    const name = rest.join('')
    if (found.has(name)) twice.add(name)
    found.set(name, key)
  }
  for (const name of twice) found.delete(name)
  return found
}
