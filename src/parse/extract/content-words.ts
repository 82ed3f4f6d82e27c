// Text → the words that carry its meaning, cut to their stems, and how much of one text another covers.
import { matchesOf } from '../matches.ts'
import { wordsOf } from './name-shapes.ts'

const GENERIC = new Set(
  `a an the this that these those its it your our their his her to of for on in at by with from through via using and or
  not no be is are was can may configure configuration configured configurations set setting settings setup up enable enabled
  disable disabled turn turned on off switch switched use manage change choose allow let lets limit add feature features
  option options ability control controls mdm mam managed enrolled unenrolled device devices how who what policy policies key
  keys value values default people user users end admin admins administrator customers all new more other who i`
    .split(/\s+/)
    .filter(word => word !== ''),
)

export function stemOf(word: string): string {
  const lower = word.toLowerCase()
  const low = lower.endsWith("'s") || lower.endsWith('’s') ? lower.slice(0, -2) : lower
  const ending =
    low.length > 4 ? ENDINGS.find(one => low.endsWith(one)) : low.length > 3 && low.endsWith('s') ? 's' : ''
  const stem = ending === undefined || low.length - ending.length < 3 ? low : low.slice(0, low.length - ending.length)
  const last = stem.at(-1)!
  return last === stem.at(-2) && DOUBLED.includes(last) ? stem.slice(0, -1) : stem
}

/** Longer ones first. */
const ENDINGS = ['ings', 'ing', 'ers', 'ies', 'ed', 'er', 'es', 's']
const DOUBLED = 'bcdfghjklmnpqrstvwxyz'

/** Stems of a sentence or a title; words of every title are left out. */
export function stemsOf(text: string): string[] {
  const stems: string[] = []
  for (const [word] of matchesOf(WORDS, text.toLowerCase())) {
    if (GENERIC.has(word)) continue
    const stem = stemOf(word)
    if (!stems.includes(stem)) stems.push(stem)
  }
  return stems
}

/** Letters without accents first: to look the others up takes far longer. */
const WORDS = /(?:[a-z0-9]|[\p{L}\p{N}])+(?:['’][a-z]+)?/gu

const SWITCHING = /^(?:enabled?|disabled?|allow|config|configuration|settings?|is|the|of|in|on|for)$/

/** Stems of the words that a coined name is made of, but for those that only say that it switches something. */
export function stemsOfName(name: string): string[] {
  const words = wordsOf(name)
  const telling = words.filter(word => !SWITCHING.test(word))
  return [...new Set((telling.length > 0 ? telling : words).map(stemOf))]
}

function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  return Math.min(a.length, b.length) >= 4 && (a.startsWith(b) || b.startsWith(a))
}

/** Which part of `said` stands in `target`, 0 to 1; a compound name (`wifi`, `signout`) may hold two said words. */
export function coverage(said: readonly string[], target: readonly string[]): number {
  if (said.length === 0) return 0
  let hits = 0
  let joined: string | null = null
  for (const stem of said) {
    if (hasStem(target, stem)) hits++
    else if (stem.length > 4) {
      joined ??= target.join('')
      if (joined.includes(stem)) hits++
    }
  }
  return hits / said.length
}

function hasStem(target: readonly string[], stem: string): boolean {
  for (const other of target) if (sameStem(stem, other)) return true
  return false
}
