// The units of two folders → those of the second in the order of the first, page by page: a file that was renamed stands
// elsewhere, and its sentences have not moved.

import { pairOff } from './pair-off.ts'
import type { Unit } from './units.ts'

/** What a page must have in common with another to be it. */
const ENOUGH = 0.3
/** Comparisons of renamed pages that are still quick. */
const MOST = 40_000

interface Page {
  readonly file: string
  readonly units: readonly Unit[]
  readonly texts: ReadonlySet<string>
}

export function inPageOrderOf(old: readonly Unit[], next: readonly Unit[]): readonly Unit[] {
  const [olds, news] = [pagesOf(old), pagesOf(next)]
  if (olds.length < 2 && news.length < 2) return next
  const place = new Map<Page, number>()
  for (const [was, is] of pairsOf(olds, news)) place.set(is, olds.indexOf(was))
  // A page that came stands behind the one it came behind.
  let last = -1
  for (const page of news) {
    last = place.get(page) ?? last
    place.set(page, last)
  }
  return news.toSorted((a, b) => place.get(a)! - place.get(b)!).flatMap(page => page.units)
}

function pagesOf(units: readonly Unit[]): readonly Page[] {
  const byFile = new Map<string, Unit[]>()
  for (const unit of units) {
    const own = byFile.get(unit.source.file)
    if (own) own.push(unit)
    else byFile.set(unit.source.file, [unit])
  }
  return [...byFile].map(([file, own]) => ({ file, units: own, texts: new Set(own.map(unit => unit.same)) }))
}

/** By their names, else by what they have in common. */
function pairsOf(olds: readonly Page[], news: readonly Page[]): readonly (readonly [Page, Page])[] {
  const named = new Map(news.map(page => [nameOf(page), page]))
  const sameName = olds.flatMap(was => {
    const is = named.get(nameOf(was))
    return is && named.delete(nameOf(was)) ? [[was, is] as const] : []
  })
  const used = new Set(sameName.flat())
  const [oldRest, newRest] = [olds, news].map(pages => pages.filter(page => !used.has(page))) as [Page[], Page[]]
  if (oldRest.length * newRest.length > MOST) return sameName
  const alike = oldRest
    .flatMap((was, i) => newRest.map((is, j) => ({ was, is, sum: i + j, score: inCommon(was, is) })))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.sum - b.sum)
  return [...sameName, ...pairOff(alike)]
}

function inCommon(a: Page, b: Page): number {
  let shared = 0
  for (const text of a.texts) if (b.texts.has(text)) shared++
  return shared / Math.max(1, a.texts.size, b.texts.size)
}

function nameOf({ file }: Page): string {
  return file.replace(/^.*[/\\]/, '').toLowerCase()
}
