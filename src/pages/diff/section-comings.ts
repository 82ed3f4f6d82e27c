// Headings that came, went or read otherwise → changes of features and sections, with the texts that came and went with them.
import type { Catalog, Section } from '../../model/catalog.ts'
import type { LinePair } from '../../model/page-diff.ts'
import type { Draft, Side } from './draft.ts'
import { quoteOf } from './places.ts'
import { wayUp } from './section-pairs.ts'
import type { TextChange } from './text-changes.ts'
import type { Unit } from './units.ts'

export type Catalogs = Readonly<Record<Side, Catalog>>

/** `open`: the changes no key accounts for. */
export function sectionComings(
  changes: readonly TextChange[],
  open: ReadonlySet<TextChange>,
  catalogs: Catalogs,
): readonly Draft[] {
  const headings = changes.filter(change => isHeading(change) && open.has(change))
  const renamed = headings.filter(({ what }) => what === 'changed').flatMap(change => renaming(change, catalogs))
  return [
    ...renamed,
    ...comings('removed', 'old', headings, changes, open, catalogs.old),
    ...comings('added', 'new', headings, changes, open, catalogs.new),
  ]
}

export function isHeading({ old, new: next }: TextChange): boolean {
  return (old[0] ?? next[0])!.kind === 'heading'
}

function renaming(change: TextChange, catalogs: Catalogs): readonly Draft[] {
  const [was, is] = [change.old[0]!, change.new[0]!]
  const feature = isFeature(was, catalogs.old) || isFeature(is, catalogs.new)
  const title = sectionOf(is, catalogs.new)!.level === 1
  // What stands under another condition is another thing; other words for a part of a feature are only words.
  const decisive = change.amounts === 'condition' || change.amounts === 'negated'
  if (!feature && !title && !decisive) return []
  return [
    {
      kind: feature ? 'feature-renamed' : 'section-renamed',
      keys: [],
      feature: featureTitle(is, catalogs.new),
      channel: null,
      from: was.text,
      to: is.text,
      lines: [{ old: quoteOf([was]), new: quoteOf([is]) }],
      explains: [change],
      decisive,
    },
  ]
}

/** The outermost heading stands for what is below it. */
function comings(
  what: 'removed' | 'added',
  side: Side,
  headings: readonly TextChange[],
  changes: readonly TextChange[],
  open: ReadonlySet<TextChange>,
  catalog: Catalog,
): readonly Draft[] {
  const own = headings.filter(change => change.what === what)
  const sections = new Map(catalog.sections.map(section => [section.id, section]))
  const ids = new Set(own.map(change => change[side][0]!.section))
  const top = own.filter(change => {
    const [, ...above] = wayUp(change[side][0]!.section, sections)
    return !above.some(section => ids.has(section.id))
  })
  return top.flatMap((change): Draft[] => {
    const unit = change[side][0]!
    const inside = changes.filter(
      each => each.what === what && wayUp(each[side][0]!.section, sections).some(({ id }) => id === unit.section),
    )
    const rest = inside.filter(each => open.has(each))
    const feature = isFeature(unit, catalog)
    // A section for a key that came is part of its coming.
    if (!feature && rest.every(isHeading) && inside.length > rest.length) return [silent(rest, unit, catalog)]
    const line = (each: TextChange): LinePair =>
      side === 'old' ? { old: quoteOf(each.old), new: null } : { old: null, new: quoteOf(each.new) }
    return [
      {
        kind: feature ? `feature-${what}` : `section-${what}`,
        keys: [],
        feature: featureTitle(unit, catalog),
        channel: null,
        from: side === 'old' ? unit.text : null,
        to: side === 'new' ? unit.text : null,
        lines: [line(change), ...rest.filter(each => !isHeading(each) && isSaid(each, side)).map(line)],
        explains: rest,
        decisive: false,
      },
    ]
  })
}

/** Accounts for texts and is not shown itself. */
function silent(explains: readonly TextChange[], unit: Unit, catalog: Catalog): Draft {
  return {
    kind: 'reworded',
    keys: [],
    feature: featureTitle(unit, catalog),
    channel: null,
    from: null,
    to: null,
    lines: [],
    explains,
    decisive: false,
  }
}

function isSaid(change: TextChange, side: Side): boolean {
  return change[side].some(unit => unit.kind === 'statement')
}

function sectionOf(unit: Unit, catalog: Catalog): Section | undefined {
  return catalog.sections.find(section => section.id === unit.section)
}

function isFeature(unit: Unit, catalog: Catalog): boolean {
  return catalog.features.some(({ source }) => source.file === unit.source.file && source.line === unit.source.line)
}

export function featureTitle(unit: Unit, catalog: Catalog): string | null {
  const id = sectionOf(unit, catalog)?.feature
  return catalog.features.find(feature => feature.id === id)?.title ?? null
}
