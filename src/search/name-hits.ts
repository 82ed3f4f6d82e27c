// A query → the names it is, begins, contains or resembles, best first.
import type { Records } from '../model/catalog.ts'
import type { Hit, HitWhy } from '../model/hit.ts'
import { nameWords, squash } from './name-words.ts'
import { allNames, type Named } from './named.ts'
import { STOP_WORDS } from './stop-words.ts'
import { stem } from './tokens.ts'

/** Higher is better; text hits stay below all of them. */
const RANK: Readonly<Record<Exclude<HitWhy, 'heading' | 'text'>, number>> = {
  name: 50,
  alias: 40,
  beginning: 30,
  'words of the name': 20,
  'near the name': 10,
}

interface NameHit {
  readonly named: Named
  readonly why: Exclude<HitWhy, 'heading' | 'text'>
  /** The spelling that matched. */
  readonly spelling: string
  readonly score: number
}

/** Names nearest to what was typed, best first. */
export type NearNames = (query: string, names: readonly Named[]) => readonly Named[]

export function nameHits(query: string, records: Records, near: NearNames = () => []): readonly Hit[] {
  const names = allNames(records)
  const typed = squash(query)
  if (typed === '') return []
  const words = stems(query)
  const starts = [...words].map(word => word.slice(0, 3))
  const direct = names.flatMap(named => bestMatch(named, { typed, words, starts }) ?? [])
  // Misspelled names are worth showing only when nothing is spelled right.
  const alike = direct.length > 0 || words.size > 3 ? [] : near(query, names)
  const all: readonly NameHit[] = [
    ...direct.sort((a, b) => b.score - a.score),
    ...alike.map((named, i) => ({
      named,
      why: 'near the name' as const,
      spelling: named.name,
      score: RANK['near the name'] - i / 10,
    })),
  ]
  return all.map(hitOf)
}

interface Query {
  readonly typed: string
  readonly words: ReadonlySet<string>
  /** First letters of each word. */
  readonly starts: readonly string[]
}

function bestMatch(named: Named, query: Query): NameHit | null {
  let best: NameHit | null = null
  for (let i = -1; i < named.aliases.length; i++) {
    const spelling = i < 0 ? named.name : named.aliases[i]!
    const why = match(spelling, i < 0, query)
    if (why === null) continue
    // Of equal matches a name is better than an alias, and the shorter one closer to what was typed.
    const score = RANK[why] - (i < 0 ? 0 : 5) - Math.min(4, spelling.length / 10)
    if (score > (best?.score ?? 0)) best = { named, why, spelling, score }
  }
  return best
}

function match(spelling: string, isName: boolean, { typed, words, starts }: Query): NameHit['why'] | null {
  const name = squash(spelling)
  if (name === typed) return isName ? 'name' : 'alias'
  if (typed.length >= 2 && name.startsWith(typed)) return 'beginning'
  // Stems begin as their words do: most names are told apart by three letters, which is cheap.
  if (!starts.some(start => name.includes(start))) return null
  const own = stems(spelling)
  if (own.size === 0) return null
  const within = [...words].every(word => own.has(word)) || [...own].every(word => words.has(word))
  return within ? 'words of the name' : null
}

/** Stems of the words that tell something; of a name in capitals, its parts. */
function stems(text: string): ReadonlySet<string> {
  return new Set(
    nameWords(text)
      .filter(word => !STOP_WORDS.has(word))
      .map(stem),
  )
}

function hitOf({ named, why, spelling, score }: NameHit): Hit {
  const text = spelling === named.name ? (summaryOf(named) ?? '') : `also called ${spelling}`
  return {
    kind: named.kind,
    title: named.name,
    name: named.name,
    why,
    text,
    matches: [],
    source: sourceOf(named),
    score,
  }
}

function summaryOf(named: Named): string | null {
  switch (named.kind) {
    case 'key':
      return named.key.summary
    case 'feature':
      return named.feature.summary
    case 'term':
      return null
  }
}

function sourceOf(named: Named) {
  switch (named.kind) {
    case 'key':
      return named.key.source
    case 'feature':
      return named.feature.source
    case 'term':
      return null
  }
}
