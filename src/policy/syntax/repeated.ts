// An object of a tree → the members it repeats, which most readers would merge in silence.
import type { Oddity } from '../reading.ts'
import type { TreeObject } from './tree.ts'

export function repeatedMembers(tree: TreeObject, key: string | null): Oddity[] {
  const first = new Map<string, string>()
  return tree.members.flatMap(({ name, nameSpot, value }) => {
    const shown = value.kind === 'scalar' ? value.text : `(${value.kind})`
    const before = first.get(name)
    if (before === undefined) {
      first.set(name, shown)
      return []
    }
    const message = `The member ${name} stands twice in one object; the last one wins.`
    return [
      { kind: 'repeated', setting: null, key, at: nameSpot.at, message, expected: 'once', got: `${before}, ${shown}` },
    ]
  })
}
