// Units that have no equal → which of them say the same thing in two versions: by likeness and by place.
import type { Gap, Pair } from './alignment.ts'
import { likeness } from './likeness.ts'
import type { SectionPairs } from './section-pairs.ts'
import { isStep, type Unit } from './units.ts'

/** Likeness that suffices in the same place, and elsewhere. */
const NEAR = 0.5
const FAR = 0.8
/** The only one that goes and the only one that comes at a place. */
const ALONE = 0.3
/** What a place in common counts. */
const PLACE = 0.2

interface Candidate {
  readonly old: Unit
  readonly new: Unit
  readonly score: number
}

/** Above so many comparisons only neighbours are compared. */
const MANY = 400_000
const WINDOW = 50

export function alikePairs(gaps: readonly Gap[], areOne: SectionPairs): readonly Pair[] {
  const [olds, news] = [gaps.flatMap(gap => gap.old), gaps.flatMap(gap => gap.new)]
  const gapOf = new Map(gaps.flatMap((gap, i) => [...gap.old, ...gap.new].map(unit => [unit, i] as const)))
  const many = olds.length * news.length > MANY
  const candidates: Candidate[] = []
  const weigh = (old: Unit, next: Unit) => {
    if (old.kind !== next.kind) return
    const gap = gapOf.get(old) === gapOf.get(next) ? gaps[gapOf.get(old)!]! : null
    const near = gap !== null || areOne(old.section, next.section)
    if (!near && (isStep(old) || isStep(next))) return
    const like = likeness(old.words, next.words)
    const least = near ? (gap && isAlone(gap) ? ALONE : NEAR) : FAR
    const bySlot = near && old.slot !== null && old.slot === next.slot && isShort(old) && isShort(next)
    const byHeading = old.kind === 'heading' && areOne(old.section, next.section)
    if (like < least && !bySlot && !byHeading) return
    candidates.push({ old, new: next, score: like + (near ? PLACE : 0) })
  }
  if (many)
    for (const gap of gaps)
      for (const [i, old] of gap.old.entries()) for (const next of around(gap, i)) weigh(old, next)
  else for (const old of olds) for (const next of news) weigh(old, next)
  return bestOf(candidates).map(({ old, new: next }) => ({ old: [old], new: [next] }))
}

/** What stands in the new version about where the unit stands in the old one. */
function around({ old, new: next }: Gap, i: number): readonly Unit[] {
  const at = Math.round((i * next.length) / old.length)
  return next.slice(Math.max(0, at - WINDOW), at + WINDOW)
}

function isAlone({ old, new: next }: Gap): boolean {
  return old.length === 1 && next.length === 1
}

/** A cell with a word or two: a type, a value. */
function isShort({ words }: Unit): boolean {
  return words.length <= 3
}

/** The best first, each unit once. Candidates that share a unit differ in the sum of their places, so that order is total. */
function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const used = new Set<Unit>()
  return candidates
    .toSorted((a, b) => b.score - a.score || a.old.index + a.new.index - (b.old.index + b.new.index))
    .filter(({ old, new: next }) => {
      if (used.has(old) || used.has(next)) return false
      used.add(old)
      used.add(next)
      return true
    })
    .toSorted((a, b) => a.new.index - b.new.index)
}
