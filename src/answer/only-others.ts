// "Only X is …": of anything else that a claim asks for, the sentence says that it is not so.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import type { Claim } from './claim.ts'
import type { Clause } from './clauses.ts'
import type { Ground } from './ground.ts'
import { weightOf } from './word-weights.ts'

/** What directly follows "only": all there is. */
function onlyOf(sentence: string, ground: Ground): ReadonlySet<string> | null {
  const found = /\bonly (?:for |to |in |on |with |by |the |a |an )*((?:[\p{L}-]+ ?){1,3})/iu.exec(sentence)
  if (
    !found ||
    /^(?:if|when|once|after|available|supported|be|present|visible|applied|need|requires?)\b/i.test(found[1]!)
  )
    return null
  const axes = new Set(
    readConcepts(found[1]!, ground.lexicon.table)
      .filter(t => !t.stop)
      .flatMap(t => t.concepts.map(axisOf)),
  )
  return axes.size > 0 ? axes : null
}

/** What the claim asks for is none of all there is. */
export function onlyOthers(claim: Claim, clause: Clause, ground: Ground): boolean {
  const only = onlyOf(clause.text, ground)
  return (
    only !== null &&
    !claim.main.some(w => only.has(w.axis)) &&
    claim.main.some(
      w =>
        w.axis === 'entire' ||
        w.axis === 'many' ||
        (!clause.words.some(o => o.axis === w.axis) &&
          !w.polar &&
          !VERB_CONCEPTS.has(w.axis) &&
          weightOf(w, ground) > 0.5),
    )
  )
}
