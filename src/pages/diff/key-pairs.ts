// Two catalogs → which keys are the same, which were renamed (by evidence), which came and went.
import { distance } from 'fastest-levenshtein'
import type { Catalog } from '../../model/catalog.ts'
import type { KeyRecord } from '../../model/record.ts'
import { align } from './align.ts'
import { pairOff } from './pair-off.ts'
import { type Unit, unitsOf } from './units.ts'

export interface KeyPairs {
  readonly kept: readonly (readonly [KeyRecord, KeyRecord])[]
  readonly renamed: readonly (readonly [KeyRecord, KeyRecord])[]
  readonly removed: readonly KeyRecord[]
  readonly added: readonly KeyRecord[]
}

/** What sentences in common, the name and the facts count, and what is enough. */
const WEIGHTS = { context: 0.6, name: 0.25, facts: 0.15 }
const ENOUGH = 0.5

export function keyPairs(old: Catalog, next: Catalog): KeyPairs {
  const [olds, news] = [definedKeys(old), definedKeys(next)]
  const [gone, come] = [notIn(olds, news), notIn(news, olds)]
  const renamed = gone.length > 0 && come.length > 0 ? renamedOf(gone, come, old, next) : []
  const taken = new Set(renamed.flat())
  return {
    kept: olds.flatMap(key => {
      const twin = news.find(each => isName(each, key.key))
      return twin ? [[key, twin] as const] : []
    }),
    renamed,
    removed: gone.filter(key => !taken.has(key)),
    added: come.filter(key => !taken.has(key)),
  }
}

function definedKeys({ keys }: Catalog): readonly KeyRecord[] {
  return keys.filter(key => !key.mentionOnly)
}

function notIn(keys: readonly KeyRecord[], others: readonly KeyRecord[]): readonly KeyRecord[] {
  return keys.filter(key => !others.some(other => isName(other, key.key)))
}

function isName({ key }: KeyRecord, name: string): boolean {
  return key.toLowerCase() === name.toLowerCase()
}

function renamedOf(gone: readonly KeyRecord[], come: readonly KeyRecord[], old: Catalog, next: Catalog) {
  const contexts = sharedContexts(gone, come, old, next)
  const candidates = gone.flatMap(was =>
    come.map(is => ({
      was,
      is,
      score: isSaidOf(was, is) ? 1 : scoreOf(was, is, contexts.get(`${was.key} ${is.key}`)),
    })),
  )
  const ranked = candidates
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.was.source.line + a.is.source.line - (b.was.source.line + b.is.source.line))
  return pairOff(ranked)
}

/** "formerly …": the new page names the old name itself, or the old one the new. */
function isSaidOf(was: KeyRecord, is: KeyRecord): boolean {
  const named = (record: KeyRecord, name: string) =>
    record.aliases.some(alias => alias.toLowerCase() === name.toLowerCase())
  return named(is, was.key) || named(was, is.key)
}

function scoreOf(was: KeyRecord, is: KeyRecord, context = 0): number {
  const [a, b] = [was.key.toLowerCase(), is.key.toLowerCase()]
  const name = 1 - distance(a, b) / Math.max(a.length, b.length)
  return WEIGHTS.context * context + WEIGHTS.name * name + WEIGHTS.facts * factsLike(was, is)
}

function factsLike(was: KeyRecord, is: KeyRecord): number {
  const type = ({ channels: { mdm, mam } }: KeyRecord) => mdm.type ?? mam.type
  const values = ({ values: all }: KeyRecord) =>
    all
      .map(each => each.value.toLowerCase())
      .sort()
      .join()
  const defaults = ({ defaults: all }: KeyRecord) => all.map(each => each.value ?? each.stated).join()
  const same = [type, values, defaults].filter(fact => fact(was) === fact(is)).length
  return same / 3
}

/** Which part of what is said of one key is said of the other in the same words, what is said everywhere left out. */
function sharedContexts(
  gone: readonly KeyRecord[],
  come: readonly KeyRecord[],
  old: Catalog,
  next: Catalog,
): ReadonlyMap<string, number> {
  const versions = {
    old: { units: unitsOf(old, masking(gone)), sections: old.sections },
    new: { units: unitsOf(next, masking(come)), sections: next.sections },
  }
  const { same } = align(versions.old, versions.new)
  const often = new Map<string, number>()
  for (const unit of [...versions.old.units, ...versions.new.units])
    often.set(unit.same, (often.get(unit.same) ?? 0) + 1)
  // Twice is as often as something that stayed must stand.
  const weight = (unit: Unit) => 2 / Math.max(2, often.get(unit.same)!)
  const totals = { old: totalsOf(versions.old.units, weight), new: totalsOf(versions.new.units, weight) }
  const shared = new Map<string, number>()
  for (const [a, b] of same) {
    for (const was of a.keys) {
      for (const is of b.keys) {
        const pair = `${was} ${is}`
        shared.set(pair, (shared.get(pair) ?? 0) + weight(a))
      }
    }
  }
  return new Map(
    [...shared].map(([pair, sum]) => {
      const [was, is] = pair.split(' ') as [string, string]
      return [pair, sum / Math.max(totals.old.get(was) ?? 0, totals.new.get(is) ?? 0)] as const
    }),
  )
}

function totalsOf(units: readonly Unit[], weight: (unit: Unit) => number): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const unit of units) for (const key of unit.keys) totals.set(key, (totals.get(key) ?? 0) + weight(unit))
  return totals
}

/** Every name that has no counterpart reads the same, so that the sentences around it can be compared. */
function masking(keys: readonly KeyRecord[]): (text: string) => string {
  return respelling(keys.map(({ key }) => [key, 'a-key'] as const))
}

export function respelling(names: readonly (readonly [from: string, to: string])[]): (text: string) => string {
  if (names.length === 0) return text => text
  const to = new Map(names.map(([from, name]) => [from.toLowerCase(), name]))
  const all = names.map(([from]) => from.replace(/[^\w]/g, '\\$&')).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<![\\w])(?:${all.join('|')})(?![\\w])`, 'gi')
  return text => text.replace(pattern, found => to.get(found.toLowerCase()) ?? found)
}
