// A question about a name that only looks like a key → that there is none by that name, and the one it resembles.
import { type Draft, draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { nameFacet } from './key-facts.ts'

/** Asked whether the name is one: no. Anything else asked of it nobody knows. */
const ASKS_NAME =
  /\b(?:called|named|spell(?:ed|ing|t)?|exists?|existing|is there|are there|right (?:key|name)|correct (?:key|name)|valid|real|a key|the key|one of the keys|documented)\b/

export function answerNoSuchKey(q: Question): Draft | null {
  const { reading, ground } = q
  const strange = reading.strangeKeys[0]
  if (!strange || reading.keys.length + reading.nearKeys.length > 0) return null
  const record = ground.records.keys.find(r => r.key === strange.key)
  if (!record) return null
  const text = `There is no key \`${strange.typed}\` in the pages. The nearest is \`${record.key}\`.`
  if (reading.form === 'polar' && ASKS_NAME.test(reading.asked)) {
    const facet = nameFacet(record, ground)
    return draft('no such key', 'no', text, facet.evidence, { keys: [record.key] })
  }
  return draft('no such key', 'unknown', text, [])
}
