// Outline → the features of the page with the keys they hold, to tell what a sentence about a feature is about.
import { once } from '../../model/once.ts'
import { coverage, stemsOf, stemsOfName } from './content-words.ts'
import { distinct } from './grouping.ts'
import { type Outline, sectionOf } from './passages.ts'
import { type StemIndex, stemIndex } from './stem-index.ts'

/** The groups that hold keys, one of whose names is in the same words as what is said. */
export type GroupFinder = (said: readonly string[], leastWords: number) => readonly Group[]

export function groupFinder(groups: ReadonlyMap<string, Group>): GroupFinder {
  const titles = [...groups.values()].flatMap(group =>
    group.keys.length > 0 ? group.stems.map(stems => ({ group, stems })) : [],
  )
  const like = stemIndex(titles.map(one => one.stems))
  return (said, leastWords) => {
    const found = like(said, 1).flatMap(at => {
      const { group, stems } = titles[at]!
      return stems.length >= leastWords && coverage(said, stems) === 1 && coverage(stems, said) === 1 ? [group] : []
    })
    return distinct(found)
  }
}

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
  readonly keysLike: () => StemIndex
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
      const keyStems = keys.map(stemsOfName)
      return [id, { ...group, keys, keyStems, keysLike: once(() => stemIndex(keyStems)) }]
    }),
  )
}

export function groupId(outline: Outline, section: number): string {
  const { feature, id } = sectionOf(outline, section)
  return feature ?? `#${id}`
}
