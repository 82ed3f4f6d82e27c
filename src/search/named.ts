// Records → everything that has a name: keys, features and words of the field.
import type { Records } from '../model/catalog.ts'
import type { Feature, KeyRecord, Term } from '../model/record.ts'

/** What `explain` can explain. */
export type Named =
  | { readonly kind: 'key'; readonly name: string; readonly aliases: readonly string[]; readonly key: KeyRecord }
  | { readonly kind: 'feature'; readonly name: string; readonly aliases: readonly string[]; readonly feature: Feature }
  | { readonly kind: 'term'; readonly name: string; readonly aliases: readonly string[]; readonly term: Term }

/** In order of rank: keys before features before words of the field. */
export function allNames(records: Records): readonly Named[] {
  return [
    ...records.keys.map((key): Named => ({ kind: 'key', name: key.key, aliases: key.aliases, key })),
    ...records.features.map(
      (feature): Named => ({
        kind: 'feature',
        name: feature.title,
        aliases: [feature.id, ...feature.aliases],
        feature,
      }),
    ),
    ...records.terms.map((term): Named => ({ kind: 'term', name: term.term, aliases: term.aliases, term })),
  ]
}
