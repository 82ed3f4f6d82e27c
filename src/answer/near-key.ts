// A name typed like a key → the key that is meant by it (a slip, a part left out or in another order), or the one it
// only resembles: `ShieldWifiTimeout` is not `ShieldWifiWatch`.
import { distance } from 'fastest-levenshtein'
import { stem } from '../words/stems.ts'
import { familyOf, partsOf, squash } from './key-parts.ts'

/** What of the pages' words the comparing of names needs. */
export interface NameWords {
  readonly keys: readonly string[]
  /** Real words: two that differ are two words, however near by their letters. */
  readonly known: { readonly has: (word: string) => boolean }
  /** Words of the pages' titles: a name may have the product's before it. */
  readonly titled: { readonly has: (word: string) => boolean }
}

export interface Likeness {
  readonly key: string
  /** false: one of its parts is another word. */
  readonly meant: boolean
}

/** Parts that say what kind of thing the name is, and nothing of which. */
const KIND = new Set(['key', 'keys', 'setting', 'settings', 'value', 'option', 'policy', 'config', 'flag', 'parameter'])
/** Put behind a name it is still the same: `WebGuardMode` for `WebGuard`. */
const ADDED = new Set(['mode', 'enable', 'enabled', 'state', 'status', ...KIND])
/** Left out of a name it is still the same: `NetworkProtection` for `NetworkProtectionEnable`. */
const LEFT_OUT = new Set(['enable', 'enabled', 'mode', 'allow', 'use', 'state', 'data', ...KIND])

/** The same word: plural, shortened, or a slip that makes no other word of it. */
function samePart(typed: string, part: string, known: NameWords['known']): boolean {
  if (typed === part || stem(typed) === stem(part)) return true
  if (typed.length >= 4 && part.length >= 4 && (part.startsWith(typed) || typed.startsWith(part))) return true
  if (typed.length < 4 || known.has(typed)) return false
  return distance(typed, part) <= Math.max(1, Math.floor(part.length / 4))
}

interface Fit {
  readonly key: string
  readonly met: number
  /** Parts typed that the key has not, the product's name and words like "key" aside. */
  readonly strange: number
  /** Parts of the key that were not typed; those that may be left out count half. */
  readonly missing: number
  /** Parts of the key's own (not the one all keys begin with) that were met. */
  readonly telling: number
}

function fitOf(typed: readonly string[], key: string, words: NameWords, family: ReadonlySet<string>): Fit {
  const left = partsOf(key)
  let met = 0
  let telling = 0
  let strange = 0
  typed.forEach((part, i) => {
    const at = left.findIndex(p => samePart(part, p, words.known))
    if (at >= 0) {
      met++
      if (!family.has(left[at]!)) telling++
      left.splice(at, 1)
    } else if (!(ADDED.has(part) || (i === 0 && (words.titled.has(part) || family.has(part))))) strange++
  })
  const missing = left.reduce((sum, p) => sum + (family.has(p) || LEFT_OUT.has(p) ? 0.5 : 1), 0)
  return { key, met, strange, missing, telling }
}

/** The whole name with slips of the keyboard, written in one case or with its capitals elsewhere. */
function slipOf(typed: string, keys: readonly string[]): string | null {
  const name = squash(typed)
  let best: string | null = null
  let least = Math.max(1, Math.floor(name.length / 8)) + 1
  for (const key of keys) {
    const count = distance(name, squash(key))
    if (count < least) {
      best = key
      least = count
    }
  }
  return best
}

/** Of a name in one case: the parts of a key, run together, with at most one slip. */
function runTogether(typed: string, keys: readonly string[]): string | null {
  const name = squash(typed).replace(/(?<=.{6})(?:key|setting)$/, '')
  const fitting = keys.filter(key => {
    const parts = partsOf(key)
    for (let from = 0; from < parts.length; from++)
      for (let to = parts.length; to - from >= Math.min(2, parts.length); to--) {
        const some = parts.slice(from, to).join('')
        if (some === name || (some.length >= 8 && distance(some, name) <= 1)) return true
      }
    return false
  })
  return fitting.length === 1 ? fitting[0]! : null
}

/** null: like no key. */
export function likeKey(typed: string, words: NameWords): Likeness | null {
  const { keys } = words
  const mine = partsOf(typed)
  if (mine.length < 2) {
    const key = slipOf(typed, keys) ?? runTogether(typed, keys)
    return key === null ? null : { key, meant: true }
  }
  const family = familyOf(keys)
  const fits = keys
    .map(key => fitOf(mine, key, words, family))
    .filter(f => f.telling > 0 || (f.met > 1 && f.strange < f.met))
    .sort((a, b) => a.strange - b.strange || b.met - a.met || a.missing - b.missing)
  const [first, second] = fits
  if (first && first.strange === 0 && first.telling > 0) {
    const enough = first.met >= 2 || first.missing <= 1
    const alone = !second || second.strange > 0 || second.met < first.met || second.missing > first.missing
    if (enough && alone) return { key: first.key, meant: true }
  }
  // Capitals where the name has none, or none where it has some: letter by letter, unless a part is another word.
  const slip = slipOf(typed, keys)
  if (slip !== null && !(first && first.strange > 0 && mine.some(p => p.length > 3 && isOther(p, slip, words))))
    return { key: slip, meant: true }
  return first && first.strange <= Math.max(1, first.met - 1) ? { key: first.key, meant: false } : null
}

function isOther(part: string, key: string, words: NameWords): boolean {
  return words.known.has(part) && !partsOf(key).some(p => samePart(part, p, words.known))
}
