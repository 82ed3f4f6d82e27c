// Texts that no key and no heading accounts for → sentences, caveats and steps that came, went or say something else.
import type { Catalog, Statement } from '../../model/catalog.ts'
import type { Caveat } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import type { Draft, Side } from './draft.ts'
import { quoteOf, standsAt } from './places.ts'
import { typeless } from './plain-words.ts'
import { type Catalogs, featureTitle, isHeading } from './section-comings.ts'
import { wayUp } from './section-pairs.ts'
import type { TextChange } from './text-changes.ts'
import type { Unit } from './units.ts'
import type { WordChange } from './word-change.ts'

/** What makes a sentence give another answer. */
const DECISIVE: ReadonlySet<WordChange> = new Set(['negated', 'number', 'condition', 'opposite', 'limit'])

type Sort = 'caveat' | 'step' | 'text'

export function saidChanges(
  changes: readonly TextChange[],
  catalogs: Catalogs,
  units: Readonly<Record<Side, readonly Unit[]>>,
): readonly Draft[] {
  const stays = { old: staying(units.new), new: staying(units.old) }
  const caveats = { old: caveatsOf(catalogs.old), new: caveatsOf(catalogs.new) }
  return runsOf(withOrders(withoutFollowers(changes, catalogs))).map((change): Draft => {
    const { what, old, new: next } = change
    const side = next.length > 0 ? 'new' : 'old'
    const unit = change[side][0]!
    const sort = sortOf(change, caveats)
    const again = (what === 'removed' || what === 'added') && change[side].every(each => stays[side].has(place(each)))
    const amounts = what === 'moved' && isElsewhere(old[0]!, next[0]!) ? 'condition' : change.amounts
    const decisive = amounts !== null && DECISIVE.has(amounts)
    const reworded = again || (amounts === null && (what === 'moved' || what === 'changed'))
    const verb = what === 'moved' ? 'changed' : what === 'reordered' ? 'changed' : what
    const kind = decisive && sort === 'text' ? 'statement' : (`${sort}-${verb}` as const)
    return {
      kind: what === 'reordered' ? 'steps-reordered' : !reworded ? kind : what === 'moved' ? 'moved' : 'reworded',
      keys: keysOf(change, caveats),
      feature: featureTitle(unit, catalogs[side]),
      channel: unit.statement?.condition.channel ?? null,
      from: quoteOf(old)?.text ?? null,
      to: quoteOf(next)?.text ?? null,
      lines: [{ old: quoteOf(old), new: quoteOf(next) }],
      explains: [],
      decisive,
      amounts,
    }
  })
}

/** The same words under another condition, or of another feature, say something else. */
function isElsewhere(old: Unit, next: Unit): boolean {
  const [a, b] = [old.statement, next.statement]
  if (!a || !b) return false
  const { channel, supervised, cloud } = a.condition
  const other = b.condition
  return channel !== other.channel || supervised !== other.supervised || cloud !== other.cloud
}

/** What stands under a heading moves with it. */
function withoutFollowers(changes: readonly TextChange[], catalogs: Catalogs): readonly TextChange[] {
  const moved = changes.filter(({ what }) => what === 'moved')
  const sides = (['old', 'new'] as const).map(side => {
    const sections = new Map(catalogs[side].sections.map(section => [section.id, section]))
    const headings = new Set(moved.filter(isHeading).map(change => change[side][0]!.section))
    return (change: TextChange) => {
      const way = wayUp(change[side][0]!.section, sections)
      return way.slice(isHeading(change) ? 1 : 0).some(({ id }) => headings.has(id))
    }
  })
  const follows = (change: TextChange) =>
    change.what === 'moved' && !isElsewhere(change.old[0]!, change.new[0]!) && sides.some(follow => follow(change))
  return changes.filter(change => !follows(change))
}

type SaidChange = Omit<TextChange, 'what'> & { readonly what: TextChange['what'] | 'reordered' }

/** Steps of one procedure in another order are one change. */
function withOrders(changes: readonly TextChange[]): readonly SaidChange[] {
  const orders = new Map<number, SaidChange>()
  const rest: SaidChange[] = []
  for (const change of changes) {
    const [was, is] = [change.old[0]?.statement, change.new[0]?.statement]
    const id = is?.procedure ?? null
    if (change.what !== 'moved' || id === null || was?.procedure == null) rest.push(change)
    else {
      const order = orders.get(id)
      orders.set(id, {
        ...change,
        what: 'reordered',
        old: [...(order?.old ?? []), ...change.old],
        new: [...(order?.new ?? []), ...change.new],
      })
    }
  }
  return [...rest, ...orders.values()]
}

type BothCaveats = Readonly<Record<Side, readonly KnownCaveat[]>>

/** A caveat in one of the versions is one; so is a step. */
function sortOf({ old, new: next }: SaidChange, caveats: BothCaveats): Sort {
  const sorts = [...old.map(unit => sortOfUnit(unit, caveats.old)), ...next.map(unit => sortOfUnit(unit, caveats.new))]
  return sorts.includes('caveat') ? 'caveat' : sorts.includes('step') ? 'step' : 'text'
}

function sortOfUnit({ statement, same }: Unit, caveats: readonly KnownCaveat[]): Sort {
  if (!statement) return 'text'
  if (statement.alert) return 'caveat'
  const { form, procedure } = statement
  if (form === 'step' || (procedure !== null && form === 'item')) return 'step'
  return caveats.some(caveat => caveat.same.includes(same) && isIn(statement, caveat.sources)) ? 'caveat' : 'text'
}

interface KnownCaveat {
  readonly key: string | null
  readonly same: string
  readonly sources: readonly Source[]
}

function isIn({ source }: Statement, places: readonly Source[]): boolean {
  return places.some(
    place => source.file === place.file && source.line >= place.line && source.endLine <= place.endLine,
  )
}

function caveatsOf({ keys, features }: Catalog): readonly KnownCaveat[] {
  const known = (key: string | null, caveats: readonly Caveat[]) =>
    caveats.map(({ text, sources }) => ({ key, same: typeless(text), sources }))
  return [
    ...keys.flatMap(each => known(each.key, each.caveats)),
    ...features.flatMap(each => known(null, each.caveats)),
  ]
}

/** Keys it names, else those whose caveat it is, else the one key its place is about. */
function keysOf({ old, new: next }: SaidChange, caveats: BothCaveats): readonly string[] {
  const units = [...next, ...old]
  const named = [...new Set(units.flatMap(unit => unit.statement?.names ?? []))]
  if (named.length > 0) return named.sort()
  const limited = [
    ...next.flatMap(unit => limitedBy(unit, caveats.new)),
    ...old.flatMap(unit => limitedBy(unit, caveats.old)),
  ]
  if (limited.length > 0) return [...new Set(limited)].sort()
  const about = new Set(units.flatMap(unit => unit.keys))
  return about.size === 1 ? [...about] : []
}

function limitedBy({ statement, same: own }: Unit, caveats: readonly KnownCaveat[]): readonly string[] {
  return caveats.flatMap(({ key, same, sources }) =>
    key !== null && statement && same.includes(own) && isIn(statement, sources) ? [key] : [],
  )
}

/** A sentence that is still said of the same thing is not gone because it was said twice. */
function staying(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter(unit => unit.statement?.procedure === null).map(place))
}

function place({ same, statement }: Unit): string {
  return `${statement?.feature} ${JSON.stringify(statement?.condition ?? null)} ${statement?.procedure !== null} ${same}`
}

/** Sentences that came or went together in one alert, paragraph or step are one change. */
function runsOf(changes: readonly SaidChange[]): readonly SaidChange[] {
  const runs: SaidChange[] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (last && isNext(last, change)) {
      runs[runs.length - 1] = {
        ...last,
        old: [...last.old, ...change.old],
        new: [...last.new, ...change.new],
        words: new Set([...last.words, ...change.words]),
      }
    } else runs.push(change)
  }
  return runs
}

function isNext(before: SaidChange, change: SaidChange): boolean {
  if (before.what !== change.what || (change.what !== 'removed' && change.what !== 'added')) return false
  const side = change.what === 'removed' ? 'old' : 'new'
  const [last, unit] = [before[side].at(-1)!, change[side][0]!]
  if (unit.index !== last.index + 1 || unit.section !== last.section) return false
  if (unit.statement?.alert && last.statement?.alert === unit.statement.alert)
    return unit.source.file === last.source.file && unit.source.line - last.source.endLine <= 2
  return standsAt(unit, last.source)
}
