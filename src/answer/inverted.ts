// "Is it impossible to …?" → the reading of "can …", whose answer is turned round afterwards.
import { readConcepts } from '../words/concept-reader.ts'
import type { ConceptTable } from '../words/concept-table.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

const IMPOSSIBLE =
  /\b(?:is|was|would|are|isn['’]?t|wasn['’]?t) (?:it |that )?(?:be )?(?:really |simply |actually |strictly |completely )?(?:impossible|not possible|forbidden|prohibited|not allowed|not permitted)(?: for (?:an? |the |our |my |their )?(?:\w+ ){0,2}\w+)? to\b/

export function plainReading(reading: Reading, table: ConceptTable): Reading | null {
  if (reading.form !== 'polar' || !IMPOSSIBLE.test(reading.asked)) return null
  const asked = reading.asked.replace(IMPOSSIBLE, 'can we')
  return { ...reading, asked, negated: false, tokens: readConcepts(asked, table) }
}

const TURNED = { yes: 'no', no: 'yes', depends: 'depends', info: 'info', unknown: 'unknown' } as const

export function turnedRound(made: Draft): Draft {
  return {
    ...made,
    // What can be under some circumstance is not impossible.
    verdict: made.verdict === 'depends' && made.cases.some(c => c.verdict === 'yes') ? 'no' : TURNED[made.verdict],
    cases: made.cases.map(c => ({ ...c, verdict: TURNED[c.verdict] })),
    by: `turned round, ${made.by}`,
  }
}
