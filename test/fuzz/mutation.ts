// A text, what its grammar hangs on, and numbers → the text broken, spliced or padded, the same for the same numbers.
export type Below = (most: number) => number

/** A small generator of numbers (mulberry32): fast, and the same everywhere. */
export function numbers(seed: number): Below {
  let state = seed >>> 0
  return below => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function pick<T>(list: readonly T[], below: Below): T {
  return list[below(list.length)]!
}

export interface Matter {
  readonly below: Below
  /** What the grammar hangs on. */
  readonly tokens: readonly string[]
  readonly seeds: readonly string[]
}

/** One change. */
export function changed(text: string, { below, tokens, seeds }: Matter): string {
  const at = below(text.length + 1)
  const to = Math.min(text.length, at + below(20))
  switch (below(7)) {
    case 0:
      return text.slice(0, at)
    case 1:
      return text.slice(0, at) + text.slice(to)
    case 2:
      return text.slice(0, at) + pick(tokens, below) + text.slice(at)
    case 3:
      return text.slice(0, at) + pick(tokens, below) + text.slice(to)
    case 4:
      return text.slice(0, to) + text.slice(at)
    case 5:
      return text.slice(0, at) + pick(seeds, below).slice(below(300))
    default:
      return text.slice(0, at) + pick(tokens, below).repeat(1 + below(40)) + text.slice(at)
  }
}

/** Some changes in half of them, one in the others: enough to break something, not so much that nothing is left. */
export function mutated(text: string, matter: Matter): string {
  let now = text
  for (let times = matter.below(2) === 0 ? 1 : 1 + matter.below(6); times > 0; times--) now = changed(now, matter)
  return now
}

/** Names that mean something to the language this is written in. */
export const OBJECT_NAMES: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
]
export const HOSTILE_TOKENS: readonly string[] = [
  '\u0000',
  '\u001b[2J',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\u007f',
  '\u202e',
  '\u2066',
  '\u2028',
  '\u200d',
  '\ufeff',
  '\ud800',
  '\udc00',
  '𝄞',
  '👩‍👩‍👧',
  'ß',
  'İ',
  'ﬀ',
  'e\u0301',
]
