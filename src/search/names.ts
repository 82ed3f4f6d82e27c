// What somebody typed → the key, feature or word of the field it names.
import type { Records } from '../model/catalog.ts'
import { squash } from './name-words.ts'
import { allNames, type Named } from './named.ts'

export type { Named } from './named.ts'

/** How a name was matched, best first; `spelling`: but for spaces, hyphens and the like. */
export type NameHow = 'exact' | 'case' | 'alias' | 'spelling'

const HOW: readonly NameHow[] = ['exact', 'case', 'alias', 'spelling']

export interface NameMatch {
  readonly query: string
  /** Null when nothing has that name. */
  readonly found: Named | null
  readonly how: NameHow | null
}

/** Exact first, then without regard to case, then aliases, then without regard to spaces; else nothing
 * (`nearNames` then says what may have been meant). */
export function findName(query: string, records: Records, names: readonly Named[] = allNames(records)): NameMatch {
  const text = query.trim().replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const squashed = squash(text)
  const is: Readonly<Record<NameHow, (named: Named) => boolean>> = {
    exact: named => named.name === text,
    case: named => named.name.toLowerCase() === lower,
    alias: named => named.aliases.some(alias => alias.toLowerCase() === lower),
    spelling: named => squashed !== '' && [named.name, ...named.aliases].some(name => squash(name) === squashed),
  }
  for (const how of HOW) {
    const found = names.find(is[how])
    if (found) return { query, found, how }
  }
  return { query, found: null, how: null }
}
