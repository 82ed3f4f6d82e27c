// What somebody typed → the key, feature or word of the field it names.
import type { Records } from '../model/catalog.ts'
import { squash } from './name-words.ts'
import { allNames, type Named } from './named.ts'

export type { Named } from './named.ts'

/** How a name was matched, best first; `spelling`: but for spaces, hyphens and the like. */
export type NameHow = 'exact' | 'case' | 'alias' | 'spelling'

export interface NameMatch {
  readonly query: string
  /** Null when nothing has that name. */
  readonly found: Named | null
  readonly how: NameHow | null
}

/** Made once where many names are looked up. */
export interface NameIndex {
  readonly all: readonly Named[]
  readonly exact: ReadonlyMap<string, Named>
  readonly case: ReadonlyMap<string, Named>
  readonly alias: ReadonlyMap<string, Named>
  readonly spelling: ReadonlyMap<string, Named>
}

export function nameIndex(records: Records): NameIndex {
  const all = allNames(records)
  const map = (spellings: (named: Named) => readonly string[]) => {
    const out = new Map<string, Named>()
    for (const named of all) for (const text of spellings(named)) if (!out.has(text)) out.set(text, named)
    return out
  }
  return {
    all,
    exact: map(named => [named.name]),
    case: map(named => [named.name.toLowerCase()]),
    alias: map(named => named.aliases.map(alias => alias.toLowerCase())),
    spelling: map(named => [named.name, ...named.aliases].map(squash).filter(text => text !== '')),
  }
}

/** Exact first, then without regard to case, then aliases, then without regard to spaces; else nothing (`nearNames` then says what may have been meant). */
export function findName(query: string, records: Records, index: NameIndex = nameIndex(records)): NameMatch {
  const text = query.trim().replace(/\s+/g, ' ')
  const lower = text.toLowerCase()
  const steps: readonly (readonly [NameHow, Named | undefined])[] = [
    ['exact', index.exact.get(text)],
    ['case', index.case.get(lower)],
    ['alias', index.alias.get(lower)],
    ['spelling', index.spelling.get(squash(text))],
  ]
  const [how, found] = steps.find(([, named]) => named !== undefined) ?? [null, null]
  return { query, found: found ?? null, how }
}
