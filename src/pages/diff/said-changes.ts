// Texts that no key and no heading accounts for → sentences, caveats and steps that came, went or say something else.
import type { Catalog, Procedure, Statement } from '../../model/catalog.ts'
import type { Caveat } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import type { Draft, Side } from './draft.ts'
import { quoteOf, standsAt } from './places.ts'
import { typeless } from './plain-words.ts'
import { type Catalogs, featureTitle } from './section-comings.ts'
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
  return runsOf(changes).map((change): Draft => {
    const side = change.new.length > 0 ? 'new' : 'old'
    const unit = change[side][0]!
    const sort = sortOf(unit, caveats[side])
    const said = change.what === 'removed' || change.what === 'added'
    const again = said && change[side].every(each => stays[side].has(place(each)))
    const decisive = change.amounts !== null && DECISIVE.has(change.amounts)
    const reworded = change.what === 'moved' || again || (change.what === 'changed' && change.amounts === null)
    const kind = reworded ? 'reworded' : decisive && sort === 'text' ? 'statement' : (`${sort}-${change.what}` as const)
    return {
      kind: kind as Draft['kind'],
      keys: keysOf(change, caveats[side]),
      feature: featureTitle(unit, catalogs[side]),
      channel: unit.statement?.condition.channel ?? null,
      from: quoteOf(change.old)?.text ?? null,
      to: quoteOf(change.new)?.text ?? null,
      lines: [{ old: quoteOf(change.old), new: quoteOf(change.new) }],
      explains: [change],
      decisive,
      amounts: change.amounts,
    }
  })
}

function sortOf({ statement, same }: Unit, caveats: readonly KnownCaveat[]): Sort {
  if (!statement) return 'text'
  if (statement.alert) return 'caveat'
  const known = caveats.some(caveat => caveat.same.includes(same) && isIn(statement, caveat.sources))
  if (known && statement.procedure === null) return 'caveat'
  return statement.form === 'step' || (statement.procedure !== null && statement.form === 'item')
    ? 'step'
    : known
      ? 'caveat'
      : 'text'
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
function keysOf({ old, new: next }: TextChange, caveats: readonly KnownCaveat[]): readonly string[] {
  const units = next.length > 0 ? next : old
  const named = [...new Set(units.flatMap(unit => unit.statement?.names ?? []))]
  if (named.length > 0) return named
  const limited = caveats.filter(
    ({ key, same, sources }) =>
      key !== null &&
      units.some(({ statement, same: own }) => statement && same.includes(own) && isIn(statement, sources)),
  )
  if (limited.length > 0) return [...new Set(limited.flatMap(({ key }) => key ?? []))]
  const about = new Set(units.flatMap(unit => unit.keys))
  return about.size === 1 ? [...about] : []
}

/** A sentence that is still said of the same thing is not gone because it was said twice. */
function staying(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.filter(unit => unit.statement?.procedure === null).map(place))
}

function place({ same, statement }: Unit): string {
  return `${statement?.feature} ${JSON.stringify(statement?.condition ?? null)} ${statement?.procedure !== null} ${same}`
}

/** Sentences that came or went together in one alert, paragraph or step are one change. */
function runsOf(changes: readonly TextChange[]): readonly TextChange[] {
  const runs: TextChange[] = []
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

function isNext(before: TextChange, change: TextChange): boolean {
  if (before.what !== change.what || (change.what !== 'removed' && change.what !== 'added')) return false
  const side = change.what === 'removed' ? 'old' : 'new'
  const [last, unit] = [before[side].at(-1)!, change[side][0]!]
  if (unit.index !== last.index + 1 || unit.section !== last.section) return false
  if (unit.statement?.alert && last.statement?.alert === unit.statement.alert)
    return unit.source.file === last.source.file && unit.source.line - last.source.endLine <= 2
  return standsAt(unit, last.source)
}

/** The number of the step a unit stands in, among those of its procedure; null for none. */
export function stepNumber(unit: Unit, procedures: readonly Procedure[]): number | null {
  const procedure = procedures.find(each => each.id === unit.statement?.procedure)
  if (!procedure) return null
  const after = procedure.steps.findIndex(step => step.source.line > unit.source.line)
  return after < 0 ? procedure.steps.length : after
}
