// A name nobody has → the names it may have been meant for: typing errors, beginnings, words in another order.
import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'
import { nameWords, squash } from './name-words.ts'
import type { Named } from './named.ts'

const MOST = 4
/** Fuse scores: 0 is a perfect match. Beyond this, names have little more than a word like the product's in common. */
const FAR = 0.45
/** Short queries resemble everything. */
const FAR_SHORT = 0.25

export function nearNames(query: string, names: readonly Named[], most = MOST): readonly Named[] {
  const typed = squash(query)
  if (typed === '') return []
  const slips = names.flatMap(named => {
    const away = Math.min(...[named.name, ...named.aliases].map(name => slip(typed, squash(name))))
    return away < Number.POSITIVE_INFINITY ? [{ named, away }] : []
  })
  slips.sort((a, b) => a.away - b.away)
  const found = new Set(slips.map(({ named }) => named))
  for (const named of beginning(typed, names)) found.add(named)
  if (found.size < most) for (const named of resembling(query, alike(typed, names))) found.add(named)
  return [...found].slice(0, most)
}

/** Letters that differ, when few enough to be a slip of the fingers. */
function slip(typed: string, name: string): number {
  const allowed = Math.min(3, Math.floor(name.length / 4))
  if (Math.abs(typed.length - name.length) > allowed) return Number.POSITIVE_INFINITY
  const away = distance(typed, name)
  return away <= allowed ? away : Number.POSITIVE_INFINITY
}

function beginning(typed: string, names: readonly Named[]): readonly Named[] {
  if (typed.length < 3) return []
  return names
    .filter(named => [named.name, ...named.aliases].some(name => squash(name).startsWith(typed)))
    .sort((a, b) => a.name.length - b.name.length)
}

/** Fuse looks at every name closely: of many names only those with most letters in common are worth it. */
const CLOSELY = 200

function alike(typed: string, names: readonly Named[]): readonly Named[] {
  if (names.length <= CLOSELY) return names
  const threes = Array.from({ length: Math.max(1, typed.length - 2) }, (_, i) => typed.slice(i, i + 3))
  const common = (name: string) => {
    const letters = squash(name)
    return threes.reduce((sum, three) => sum + (letters.includes(three) ? 1 : 0), 0)
  }
  return names
    .map(named => ({ named, common: Math.max(common(named.name), ...named.aliases.map(common)) }))
    .sort((a, b) => b.common - a.common)
    .slice(0, CLOSELY)
    .map(({ named }) => named)
}

function resembling(query: string, names: readonly Named[]): readonly Named[] {
  const words = (name: string) => nameWords(name).join(' ')
  const items = names.map(named => ({ named, words: words(named.name), aliases: named.aliases.map(words) }))
  const fuse = new Fuse(items, {
    keys: [
      { name: 'words', weight: 3 },
      { name: 'aliases', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    useTokenSearch: true,
    includeScore: true,
  })
  const far = query.length < 5 ? FAR_SHORT : FAR
  return fuse
    .search(words(query), { limit: MOST * 2 })
    .filter(result => (result.score ?? 1) <= far)
    .map(result => result.item.named)
}
