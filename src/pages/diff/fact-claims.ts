// Facts that differ and texts that changed → the facts that really changed, each with the text that shows it.
//
// A fact read differently where no text changed is a matter of the dialect, not of the pages. And one sentence that
// changed is one change, however many facts were read out of it.
import type { LinePair } from '../../model/page-diff.ts'
import type { Source } from '../../model/source.ts'
import type { FactChange } from './key-facts.ts'
import { quoteAt, quoteOf, touching } from './places.ts'
import type { TextChange } from './text-changes.ts'
import type { Unit } from './units.ts'

export interface Claim {
  readonly facts: readonly FactChange[]
  /** What shows it. */
  readonly changes: readonly TextChange[]
  /** What else stands at its places and says nothing new: "(default)" behind another value. */
  readonly aside: readonly TextChange[]
}

/** `facts` of one key after the other, the most telling first. */
export function claimsOf(facts: readonly FactChange[], changes: readonly TextChange[]): readonly Claim[] {
  const spent = new Map<TextChange, Set<string>>()
  const claims: { facts: FactChange[]; changes: readonly TextChange[]; aside: readonly TextChange[] }[] = []
  const rank = facts.map(fact => ({ fact, shown: shownBy(fact, changes), near: nearBy(fact, changes) }))
  const take = (fact: FactChange, evidence: readonly TextChange[], words: ReadonlySet<string>) => {
    if (evidence.length === 0) return
    const twin = claims.find(claim => areOne(claim.facts[0]!, fact) && sameList(claim.changes, evidence))
    const fresh = evidence.some(change => [...words].some(word => !spent.get(change)?.has(`${fact.key} ${word}`)))
    if (!fresh && !twin) return
    if (twin) twin.facts.push(fact)
    else claims.push({ facts: [fact], changes: evidence, aside: asideOf(fact, evidence, changes) })
    for (const change of evidence) {
      const words = spent.get(change) ?? new Set()
      for (const word of fact.words) words.add(`${fact.key} ${word}`)
      words.add(`${fact.key} `)
      spent.set(change, words)
    }
  }
  for (const { fact, shown } of rank) take(fact, shown, new Set([...fact.words].filter(isShownIn(shown))))
  const explained = new Set(claims.flatMap(claim => claim.changes))
  for (const { fact, shown, near } of rank)
    if (shown.length === 0)
      take(
        fact,
        near.filter(change => !explained.has(change)),
        new Set(['']),
      )
  return claims
}

function asideOf(fact: FactChange, evidence: readonly TextChange[], changes: readonly TextChange[]) {
  return atPlaces(fact, changes)
    .filter(({ what, amounts, words }) => what === 'changed' && (amounts === null || words.size === 0))
    .filter(change => !evidence.includes(change))
}

const isShownIn = (changes: readonly TextChange[]) => (word: string) => changes.some(({ words }) => words.has(word))

/** Changed texts at the places of the fact. */
function atPlaces({ oldSources, newSources }: FactChange, changes: readonly TextChange[]): readonly TextChange[] {
  return [...new Set([...touching(changes, 'old', oldSources), ...touching(changes, 'new', newSources)])]
}

/**
 * Changed texts whose own words are those of the fact: at its places, else wherever its key is spoken of. A page says
 * most things twice, once a channel: what changed in the same words elsewhere belongs to it.
 */
function shownBy(fact: FactChange, changes: readonly TextChange[]): readonly TextChange[] {
  const shows = (change: TextChange) => change.what !== 'moved' && [...fact.words].some(word => change.words.has(word))
  const all = changes.filter(change => speaksOf(change, fact.key) && shows(change))
  const here = atPlaces(fact, changes).filter(shows)
  if (here.length === 0) return all
  return [
    ...here,
    ...all.filter(change => !here.includes(change) && here.some(each => isSame(each.words, change.words))),
  ]
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(word => b.has(word))
}

function nearBy(fact: FactChange, changes: readonly TextChange[]): readonly TextChange[] {
  const here = atPlaces(fact, changes)
  return here.length > 0 ? here : changes.filter(change => speaksOf(change, fact.key))
}

export function speaksOf({ old, new: next }: TextChange, key: string): boolean {
  const low = key.toLowerCase()
  return [...old, ...next].some(unit => unit.keys.some(each => each.toLowerCase() === low))
}

/** One fact of several keys, or several values of one. */
function areOne(a: FactChange, b: FactChange): boolean {
  if (a.kind !== b.kind || a.channel !== b.channel) return false
  return a.key === b.key ? a.kind === 'value' : a.from === b.from && a.to === b.to
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i])
}

/** Both lines of each change; a sentence that only one version has stands beside what said the fact in the other. */
export function claimLines(
  { facts, changes }: Claim,
  units: { readonly old: readonly Unit[]; readonly new: readonly Unit[] },
): readonly LinePair[] {
  const fact = facts[0]!
  const beside = (side: 'old' | 'new', sources: readonly Source[]) => quoteAt(units[side], sources[0])
  return changes.map(change => ({
    old: quoteOf(change.old) ?? beside('old', fact.oldSources),
    new: quoteOf(change.new) ?? beside('new', fact.newSources),
  }))
}
