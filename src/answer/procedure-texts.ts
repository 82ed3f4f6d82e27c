// A procedure → the texts by which a question finds it: its titles, the sentence that leads up to it, its steps.
import type { Procedure, Records, Statement, Step, Text } from '../model/catalog.ts'

export interface ProcedureTexts {
  readonly titles: string
  /** The titles behind the sentence that leads up to it; null when none does. */
  readonly led: string | null
  readonly steps: string
}

export function procedureTexts(procedure: Procedure, records: Records, text: Text): ProcedureTexts {
  const section = text.sections.find(s => s.id === procedure.section)
  const feature = records.features.find(f => f.id === procedure.feature)
  const titles = [procedure.title, section?.title, feature?.title, ...(feature?.aliases ?? [])]
    .filter(Boolean)
    .join(' . ')
  const lead = leadIn(procedure, text)
  return { titles, led: lead && `${lead.text} . ${titles}`, steps: procedure.steps.map(stepText).join(' ') }
}

/** Those of all procedures. */
export function allProcedureTexts(records: Records, text: Text): readonly string[] {
  const all = text.procedures.map(procedure => procedureTexts(procedure, records, text))
  return [...new Set(all.flatMap(({ titles, led, steps }) => [titles, led ?? titles, steps]))]
}

export function stepText(step: Step): string {
  return [step.text, ...step.sub.map(stepText)].join(' ')
}

/** The sentence that leads up to a procedure: "To do this, follow these steps:". */
export function leadIn(procedure: Procedure, text: Text): Statement | null {
  const before = text.statements.filter(
    s => s.section === procedure.section && s.source.line < procedure.source.line && s.procedure === null,
  )
  const last = before.at(-1)
  return last && /:$|\bsteps?\b|\bprocedure\b|\bfollow/i.test(last.text) ? last : null
}
