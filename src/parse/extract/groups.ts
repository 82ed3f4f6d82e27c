// Outline → the features of the page with the keys they hold, to tell what a sentence about a feature is about.
import { stemsOf, stemsOfName } from './content-words.ts'
import { distinct } from './grouping.ts'
import { type Outline, sectionOf } from './passages.ts'

export interface Group {
  readonly id: string
  readonly title: string
  /** Section ids, the feature's own heading first. */
  readonly sections: readonly number[]
  readonly keys: readonly string[]
  /** Stems of its title and of what else it is called. */
  readonly stems: readonly (readonly string[])[]
  /** Stems of the words its keys are made of, key by key. */
  readonly keyStems: readonly (readonly string[])[]
}

/** Text outside any feature belongs to a group of its section. */
export function groupsOf(outline: Outline, keysOf: ReadonlyMap<number, readonly string[]>): Map<string, Group> {
  const groups = new Map<string, { id: string; title: string; sections: number[]; keys: string[]; stems: string[][] }>()
  const { page } = outline
  for (const section of page.sections) {
    const id = groupId(outline, section.id)
    const title = page.info.oneFeature ? page.info.title : section.title
    const names = page.info.oneFeature ? [title, ...page.info.aliases] : [title]
    const group = groups.get(id) ?? { id, title, sections: [], keys: [], stems: names.map(stemsOf) }
    group.sections.push(section.id)
    for (const key of keysOf.get(section.id) ?? []) group.keys.push(key)
    groups.set(id, group)
  }
  return new Map(
    [...groups].map(([id, group]) => {
      const keys = distinct(group.keys)
      return [id, { ...group, keys, keyStems: keys.map(stemsOfName) }]
    }),
  )
}

export function groupId(outline: Outline, section: number): string {
  const { feature, id } = sectionOf(outline, section)
  return feature ?? `#${id}`
}
