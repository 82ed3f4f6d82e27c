// An alignment → the changes of the text, each with what its words amount to. Records explain them; none explains itself.
import type { Alignment } from './alignment.ts'
import type { Unit } from './units.ts'
import type { CompareWords, WordChange } from './word-change.ts'

export interface TextChange {
  readonly what: 'changed' | 'removed' | 'added' | 'moved'
  readonly old: readonly Unit[]
  readonly new: readonly Unit[]
  /** For what changed; null: the same in other words. */
  readonly amounts: WordChange | null
  /** Words that were said and no more, and the other way round. */
  readonly words: ReadonlySet<string>
}

export function textChanges(alignment: Alignment, compare: CompareWords): readonly TextChange[] {
  const { changed, removed, added, moved } = alignment
  return [
    ...changed.map(({ old, new: next }): TextChange => {
      // Code says what it says.
      const amounts = compare(textOf(old), textOf(next)) ?? (old[0]?.kind === 'code' ? 'matter' : null)
      return { what: 'changed', old, new: next, amounts, words: difference(old, next) }
    }),
    ...removed.map((unit): TextChange => ({ ...one('removed', unit), old: [unit], new: [] })),
    ...added.map((unit): TextChange => ({ ...one('added', unit), old: [], new: [unit] })),
    ...moved.map(
      ([old, next]): TextChange => ({
        what: 'moved',
        old: [old],
        new: [next],
        amounts: null,
        words: new Set(next.words),
      }),
    ),
  ]
}

function one<W extends TextChange['what']>(what: W, unit: Unit) {
  return { what, amounts: null, words: new Set(unit.words) }
}

export function textOf(units: readonly Unit[]): string {
  return units.map(unit => unit.text).join(' ')
}

function difference(old: readonly Unit[], next: readonly Unit[]): ReadonlySet<string> {
  const [a, b] = [old, next].map(units => new Set(units.flatMap(unit => unit.words))) as [Set<string>, Set<string>]
  return new Set([...[...a].filter(word => !b.has(word)), ...[...b].filter(word => !a.has(word))])
}
