// The units of two versions → which are the same, which stand for one another, which come and go.

import type { Alignment, Gap, Version } from './alignment.ts'
import { alikePairs } from './alike-pairs.ts'
import { commonRun } from './common-run.ts'
import { inPageOrderOf } from './page-order.ts'
import { type SectionPairs, sectionPairs } from './section-pairs.ts'
import { isStep, type Unit } from './units.ts'

/** Where several alignments are as good, the order of the versions must not decide which is taken: it goes one way only. */
export function align(old: Version, next: Version): Alignment {
  return textOf(next) < textOf(old) ? flipped(alignOneWay(next, old)) : alignOneWay(old, next)
}

function textOf({ units }: Version): string {
  return units.map(unit => unit.same).join('\n')
}

function flipped({ same, moved, changed, removed, added, areOne }: Alignment): Alignment {
  const turned = (pairs: Alignment['same']) => pairs.map(([a, b]) => [b, a] as const)
  return {
    same: turned(same),
    moved: turned(moved),
    changed: changed.map(pair => ({ old: pair.new, new: pair.old })),
    removed: added,
    added: removed,
    areOne: (oldSection, newSection) => areOne(newSection, oldSection),
  }
}

function alignOneWay(old: Version, next: Version): Alignment {
  const news = inPageOrderOf(old.units, next.units)
  const same = samePairs(old.units, news)
  const gaps = gapsOf(old.units, news, same).map(withoutRecut)
  // What moved shows which sections did, and that lets their steps move.
  const stayed = sectionPairs(same, old.sections, next.sections)
  const areOne = sectionPairs([...same, ...movedPairs(gaps, stayed)], old.sections, next.sections)
  const moved = movedPairs(gaps, areOne)
  const gone = new Set<Unit>(moved.flat())
  const open = gaps.map(gap => ({
    old: gap.old.filter(unit => !gone.has(unit)),
    new: gap.new.filter(unit => !gone.has(unit)),
  }))
  const changed = alikePairs(open, areOne)
  const paired = new Set(changed.flatMap(pair => [...pair.old, ...pair.new]))
  const rest = (side: 'old' | 'new') => open.flatMap(gap => gap[side]).filter(unit => !paired.has(unit))
  return { same, moved, changed, removed: rest('old'), added: rest('new'), areOne }
}

/** Under equal headings first: many sentences stand in every section, and the one that went must not take another's place. */
function samePairs(old: readonly Unit[], next: readonly Unit[]): Alignment['same'] {
  const [paths, others] = [new Set(old.map(unit => unit.path)), new Set(next.map(unit => unit.path))]
  const placed = ({ same, path }: Unit) => (paths.has(path) && others.has(path) ? `${path}\n${same}` : same)
  const first = pairsOf(old, next, placed)
  const between = gapsOf(old, next, first).flatMap(gap => pairsOf(gap.old, gap.new, unit => unit.same))
  const place = placesOf(old)
  return [...first, ...between].sort((a, b) => place.get(a[0])! - place.get(b[0])!)
}

function placesOf(units: readonly Unit[]): ReadonlyMap<Unit, number> {
  return new Map(units.map((unit, i) => [unit, i]))
}

function pairsOf(old: readonly Unit[], next: readonly Unit[], by: (unit: Unit) => string): Alignment['same'] {
  return commonRun(old.map(by), next.map(by)).map(([i, j]) => [old[i]!, next[j]!] as const)
}

function gapsOf(old: readonly Unit[], next: readonly Unit[], same: Alignment['same']): Gap[] {
  const gaps: Gap[] = []
  const [inOld, inNew] = [placesOf(old), placesOf(next)]
  let [i, j] = [0, 0]
  const stays = same.map(([one, other]) => [inOld.get(one)!, inNew.get(other)!] as const)
  for (const [a, b] of [...stays, [old.length, next.length]]) {
    if (a! > i || b! > j) gaps.push({ old: old.slice(i, a), new: next.slice(j, b) })
    i = a! + 1
    j = b! + 1
  }
  return gaps
}

/** A text cut into other sentences is the same text: crawled tables lose their line breaks. */
function withoutRecut({ old, new: next }: Gap): Gap {
  const start = recutLength(old, next, (text, unit) => text + unit.same)
  const rest: Gap = { old: old.slice(start[0]), new: next.slice(start[1]) }
  const end = recutLength(rest.old.toReversed(), rest.new.toReversed(), (text, unit) => unit.same + text)
  return { old: rest.old.slice(0, rest.old.length - end[0]), new: rest.new.slice(0, rest.new.length - end[1]) }
}

/** How many units from the start of each are one text. */
function recutLength(
  old: readonly Unit[],
  next: readonly Unit[],
  join: (text: string, unit: Unit) => string,
): readonly [number, number] {
  let done: readonly [number, number] = [0, 0]
  let [i, j, a, b] = [0, 0, '', '']
  while (a.length <= b.length ? i < old.length : j < next.length) {
    if (a.length <= b.length) a = join(a, old[i++]!)
    else b = join(b, next[j++]!)
    if (a === b) {
      done = [i, j]
      a = ''
      b = ''
    }
  }
  return done
}

/** Equal units out of order; where several are equal, those of one section first. */
function movedPairs(gaps: readonly Gap[], areOne: SectionPairs): readonly (readonly [Unit, Unit])[] {
  const news = new Map<string, Unit[]>()
  for (const unit of gaps.flatMap(gap => gap.new)) news.set(unit.same, [...(news.get(unit.same) ?? []), unit])
  const pairs: (readonly [Unit, Unit])[] = []
  const take = (old: Unit, accept: (unit: Unit) => boolean) => {
    const candidates = news.get(old.same) ?? []
    const at = candidates.findIndex(unit => unit.kind === old.kind && accept(unit))
    if (at < 0) return false
    pairs.push([old, candidates[at]!])
    candidates.splice(at, 1)
    return true
  }
  const olds = gaps.flatMap(gap => gap.old).filter(unit => news.has(unit.same))
  const left = olds.filter(old => !take(old, unit => areOne(old.section, unit.section)))
  for (const old of left) take(old, unit => !isStep(old) && !isStep(unit))
  return pairs
}
