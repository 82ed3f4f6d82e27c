// Options in an order that tells nothing, and is the same every time.

/** FNV-1a. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** Sorted by a hash of the seed with each text. */
export function mixed(options: readonly string[], seed: string): readonly string[] {
  const order = new Map(options.map(option => [option, hash(`${seed} ${option}`)]))
  return options.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}
