// The statements of a catalog → what each speaks of, as concepts: the ground of ranking. Plain data, made at build time.
import type { Records, Text } from '../model/catalog.ts'
import { axisOf, type ConceptTable, readConcepts } from '../words/concept-reader.ts'

export interface TextIndex {
  /** Axis ids (concepts without their sign), by number. */
  readonly vocabulary: readonly string[]
  /** For each statement: the axes of its own words. */
  readonly own: readonly (readonly number[])[]
  /** For each statement: the axes of its lead-in or column head. */
  readonly lead: readonly (readonly number[])[]
  /** For each section: the axes of its title. */
  readonly titles: readonly (readonly number[])[]
  /** For each feature, in the order of the records: the axes of title and aliases. */
  readonly features: readonly (readonly number[])[]
  /** For each key, in the order of the records: the axes of its name in words, its aliases and its summary. */
  readonly keys: readonly (readonly number[])[]
}

/** `GuardOptionalVPN` → `Guard Optional VPN`. */
export function keyWords(key: string): string {
  return key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
}

export function indexText(records: Records, text: Text, table: ConceptTable): TextIndex {
  const ids = new Map<string, number>()
  const vocabulary: string[] = []
  const axes = (source: string | null): number[] => {
    if (!source) return []
    const found = new Set<number>()
    for (const token of readConcepts(source, table)) {
      if (token.stop) continue
      for (const concept of token.concepts) {
        const axis = axisOf(concept)
        let id = ids.get(axis)
        if (id === undefined) {
          id = vocabulary.length
          vocabulary.push(axis)
          ids.set(axis, id)
        }
        found.add(id)
      }
    }
    return [...found]
  }
  const own = text.statements.map(s =>
    axes(s.names.reduce((t, key) => t.replaceAll(key, `${key} ${keyWords(key)}`), s.text)),
  )
  const lead = text.statements.map(s => axes(s.context))
  const titles = text.sections.map(s => axes(s.title))
  const features = records.features.map(f => axes([f.title, ...f.aliases].join(' . ')))
  const keys = records.keys.map(k => axes([keyWords(k.key), ...k.aliases, k.summary ?? ''].join(' . ')))
  return { vocabulary, own, lead, titles, features, keys }
}
