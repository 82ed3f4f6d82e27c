// Procedures that set a key and never assign the policy → a finding at their last step: without it nothing reaches a device.
import type { Step } from '../../../model/catalog.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import type { Source } from '../../../model/source.ts'
import { columnOf, type LintInput } from '../lint-rule.ts'

/** A policy in so few steps is told in passing, not step by step. */
const FEWEST = 3

export function assignment({ pages, catalog }: LintInput): readonly PageFinding[] {
  const lines = new Map(pages.map(({ file, lines }) => [file, lines]))
  const defined = catalog.keys.flatMap(({ key, channels }) =>
    Object.values(channels).flatMap(({ source }) => (source ? [{ key, source }] : [])),
  )
  return catalog.procedures.flatMap((procedure): PageFinding[] => {
    const { title, steps, section } = procedure
    const last = steps.at(-1)
    const keys = defined.filter(({ source }) => isWithin(source, procedure.source)).map(({ key }) => key)
    if (!last || steps.length < FEWEST || keys.length === 0) return []
    const around = catalog.statements.filter(each => each.section === section && each.procedure === null)
    if ([...steps.flatMap(textsOf), ...around.map(({ text }) => text)].some(text => ASSIGNS.test(text))) return []
    const { file, line } = last.source
    const what = keys.length === 1 ? keys[0] : `${keys.length} keys`
    return [
      {
        file,
        line,
        column: columnOf(lines.get(file)?.[line - 1], []),
        rule: 'unassigned',
        message: `the steps of “${title}” set ${what} and never assign the policy`,
        keys,
        others: [],
      },
    ]
  })
}

const ASSIGNS = /\bassign|\bgroups?\b|\btarget(?:ed|ing)?\s+(?:users?|devices?)\b/i

function isWithin(place: Source, { file, line, endLine }: Source): boolean {
  return place.file === file && place.line >= line && place.line <= endLine
}

function textsOf({ text, sub }: Step): readonly string[] {
  return [text, ...sub.flatMap(textsOf)]
}
