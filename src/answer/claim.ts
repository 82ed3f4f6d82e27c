// The asking sentence → the claim it wants a yes or no to: main clauses, and the circumstances given with it.
import type { ConceptTable } from '../words/concept-reader.ts'
import { CLAIM_START, POLAR_LATER, POLAR_START, TAG_END } from '../words/question-frames.ts'
import { type Clause, type Pointed, readClauses } from './clauses.ts'
import type { Reading } from './reading.ts'

export interface Claim {
  readonly text: string
  /** What stands before it: "vpn disabled - …". */
  readonly lead: string
  readonly main: readonly Pointed[]
  readonly circumstances: readonly Pointed[]
}

/** "can't users …", "isn't it …" ask the positive: the auxiliary's own negation goes. */
const NEGATED_START = /\b(is|are|was|were|do|does|did|ca|can|could|wo|would|should|must|has|have|had)n['’]?t\b/

function claimText(reading: Reading): { lead: string; text: string } {
  let text = reading.asked.replace(TAG_END, '')
  if (text.split(/\s+/).length < 3) text = reading.asked
  const start = CLAIM_START.exec(text)
  if (start) return { lead: text.slice(0, start.index), text: text.slice(start.index + start[0].length) }
  if (/^why\b|\bwhy\b/.test(text))
    return { lead: '', text: text.replace(/^.*?\bwhy\b/, '').replace(NEGATED_START, '$1') }
  if (POLAR_START.test(text)) return { lead: '', text: text.replace(NEGATED_START, '$1') }
  const later = POLAR_LATER.exec(text)
  const but = /^(.*\S)\s+but\s+(.+)$/.exec(text)
  if (!later && but) return { lead: but[1]!, text: but[2]! }
  if (later) {
    const at = later.index + 1
    return { lead: text.slice(0, later.index), text: text.slice(at).replace(NEGATED_START, '$1') }
  }
  return { lead: '', text }
}

export function readClaim(reading: Reading, table: ConceptTable): Claim {
  const { lead, text } = claimText(reading)
  const clauses = readClauses(text, table)
  const states = (list: readonly Clause[], ...roles: Clause['role'][]) =>
    list.filter(c => roles.includes(c.role)).flatMap(c => c.words)
  const main = states(clauses, 'main', 'purpose')
  const circumstances = [...readClauses(lead, table).flatMap(c => c.words), ...states(clauses, 'condition')]
  // "if …" alone: the circumstance is all there is.
  return main.length > 0 ? { text, lead, main, circumstances } : { text, lead, main: circumstances, circumstances: [] }
}
