// Headings of a page → the keys below the heading that a phrase names: "location stamps" those of "Location stamp on prompts".
import { once } from '../../model/once.ts'
import { coverage, stemsOf } from './content-words.ts'
import { distinct } from './grouping.ts'
import { sectionOf } from './passages.ts'
import type { Reading } from './reading.ts'

export interface Titles {
  /** Keys of the headings that a subject, or each part of a list of subjects, names by two words or in full. */
  readonly keysNamed: (phrase: string) => readonly string[]
}

/** Made when first asked for: most pages have no sentence about another section. */
export function titlesOf(reading: Reading): () => Titles {
  return once(() => {
    const titles = reading.outline.page.sections.flatMap(({ id, title, level }) => {
      const stems = level > 1 ? stemsOf(title).filter(stem => !reading.productStems.includes(stem)) : []
      const keys = stems.length > 0 ? keysBelow(reading, id) : []
      return keys.length > 0 ? [{ stems, keys }] : []
    })
    const byStart = new Map<string, (typeof titles)[number][]>()
    for (const title of titles) {
      for (const start of distinct(title.stems.map(startOf))) {
        const same = byStart.get(start)
        if (same) same.push(title)
        else byStart.set(start, [title])
      }
    }
    const keysOf = (part: string): readonly string[] => {
      const said = stemsOf(part).filter(stem => !reading.productStems.includes(stem))
      if (said.length === 0 || said.length > 5) return []
      const named = (byStart.get(startOf(said[0]!)) ?? []).filter(
        ({ stems }) => coverage(said, stems) === 1 && (said.length > 1 || coverage(stems, said) === 1),
      )
      return named.flatMap(one => one.keys)
    }
    return {
      keysNamed: phrase => {
        if (phrase === '' || phrase.length > 100) return []
        return distinct(phrase.split(/\s*,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/).flatMap(keysOf))
      },
    }
  })
}

/** Stems that count as one begin alike. */
const startOf = (stem: string): string => stem.slice(0, 4)

function keysBelow(reading: Reading, section: number): readonly string[] {
  const { children } = sectionOf(reading.outline, section)
  return distinct([...(reading.sectionKeys.get(section) ?? []), ...children.flatMap(id => keysBelow(reading, id))])
}
