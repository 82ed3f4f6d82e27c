// Text → the words that carry its meaning, cut to their stems, and how much of one text another covers.
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
  const low = word.toLowerCase().replace(/['’]s$/, '')
  const cut =
    low.length > 4 ? low.replace(/(?:ings?|ed|ers?|ies|es|s)$/, '') : low.length > 3 ? low.replace(/s$/, '') : low
  const stem = cut.length < 3 ? low : cut
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
}

/** Stems of a sentence or a title; words of every title are left out. */
export function stemsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(/(?<=(?:wi|e))-(?=fi|mail)/g, '')
      .replace(/[-–/]/g, ' ')
      .match(/[\p{L}\p{N}]+(?:['’][a-z]+)?/gu) ?? []
  return [...new Set(words.filter(word => !GENERIC.has(word)).map(stemOf))]
}

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
