// Two catalogs → what changed between them, record by record, the most telling first.
import type { Catalog } from '../../model/catalog.ts'
import { CHANGE_GROUPS, type Change, type DiffSide, type PagesDiff } from '../../model/page-diff.ts'
import type { KeyRecord } from '../../model/record.ts'
import { align } from './align.ts'
import { finished, KIND_ORDER } from './change-text.ts'
import type { Draft } from './draft.ts'
import { claimLines, claimsOf } from './fact-claims.ts'
import { keyComings } from './key-comings.ts'
import { factChanges, type KeyVersion } from './key-facts.ts'
import { keyPairs, respelling } from './key-pairs.ts'
import { saidChanges } from './said-changes.ts'
import { sectionComings } from './section-comings.ts'
import { type TextChange, textChanges } from './text-changes.ts'
import { unitsOf } from './units.ts'
import { wordComparer } from './word-change.ts'

export interface DiffInput {
  readonly path: string
  readonly catalog: Catalog
}

export function diffPages(old: DiffInput, next: DiffInput): PagesDiff {
  const catalogs = { old: old.catalog, new: next.catalog }
  const compare = wordComparer()
  const pairs = keyPairs(old.catalog, next.catalog)
  const spell = respelling(pairs.renamed.map(([was, is]) => [was.key, is.key]))
  const units = { old: unitsOf(old.catalog, spell), new: unitsOf(next.catalog) }
  const alignment = align(
    { units: units.old, sections: old.catalog.sections },
    { units: units.new, sections: next.catalog.sections },
  )
  const changes = textChanges(alignment, compare)
  const open = new Set(changes)
  const account = (drafts: readonly Draft[]) => {
    for (const change of drafts.flatMap(draft => draft.explains)) open.delete(change)
    return drafts
  }
  const still = (all: readonly TextChange[]) => all.filter(change => open.has(change))
  const comings = account(keyComings(pairs, changes, units))
  const facts = [...pairs.kept, ...pairs.renamed].flatMap(([was, is]) =>
    factChanges(version(was, old.catalog), version(is, next.catalog), compare),
  )
  const claims = account(
    claimsOf(facts, still(changes)).map((claim): Draft => {
      const { kind, channel } = claim.facts[0]!
      const keys = [...new Set(claim.facts.map(fact => fact.key))]
      const [from, to] = [allOf(claim.facts.map(fact => fact.from)), allOf(claim.facts.map(fact => fact.to))]
      const feature = next.catalog.keys.find(({ key }) => key === keys[0])?.feature.title ?? null
      const lines = claimLines(claim, units)
      return {
        kind,
        keys,
        feature,
        channel,
        from,
        to,
        lines,
        explains: [...claim.changes, ...claim.aside],
        decisive: false,
      }
    }),
  )
  const sections = account(sectionComings(changes, open, catalogs))
  const said = saidChanges(still(changes), catalogs, units)
  const all = [...comings, ...claims, ...sections, ...said].filter(draft => draft.lines.length > 0).map(finished)
  const sorted = all.toSorted(byImportance)
  return {
    old: sideOf(old),
    new: sideOf(next),
    changes: sorted.filter(change => change.group !== 'wording'),
    rewordings: sorted.filter(change => change.group === 'wording'),
  }
}

function allOf(texts: readonly (string | null)[]): string | null {
  const said = [...new Set(texts.filter(text => text !== null))]
  return said.length === 0 ? null : said.join('; ')
}

function version(record: KeyRecord, { problems }: Catalog): KeyVersion {
  const conflicts = problems.filter(({ kind, keys }) => kind === 'contradiction' && keys.includes(record.key))
  return { record, conflicts: conflicts.flatMap(({ sources }) => sources) }
}

function byImportance(a: Change, b: Change): number {
  const group = ({ group }: Change) => CHANGE_GROUPS.indexOf(group)
  const kind = ({ kind }: Change) => KIND_ORDER.indexOf(kind)
  const line = ({ lines: [pair] }: Change) => (pair?.new ?? pair?.old)?.source.line ?? 0
  return group(a) - group(b) || kind(a) - kind(b) || line(a) - line(b)
}

function sideOf({ path, catalog: { pages } }: DiffInput): DiffSide {
  return {
    path,
    pages: pages.length,
    date:
      pages
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1) ?? null,
  }
}
