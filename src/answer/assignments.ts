// A question's and a sentence's settings of a key → whether the sentence holds for the setting asked about.
import type { Statement } from '../model/catalog.ts'
import { readConcepts } from '../words/concept-reader.ts'
import { AT_FIRST } from '../words/question-frames.ts'
import type { Question } from './question.ts'
import type { Assignment } from './reading.ts'

/** "… in audit mode": a word of the question that is what one value of a key means, and none of its others. */
function supposedByMeaning(q: Question): Assignment | null {
  const asked = new Set(q.reading.tokens.filter(t => !t.stop).flatMap(t => t.concepts))
  for (const { record } of q.keys.slice(0, 2)) {
    if (record.values.length < 3) continue
    const named = record.values.filter(v =>
      readConcepts(v.meaning ?? '', q.ground.lexicon.table)
        .find(t => !t.stop)
        ?.concepts.some(c => asked.has(c)),
    )
    if (named.length === 1) return { key: record.key, value: named[0]!.value }
  }
  return null
}

/** What the question supposes to be set: said outright, or the default where it says that nobody set it. */
export function supposed(q: Question): Assignment[] {
  if (q.reading.assigned.length > 0) return [...q.reading.assigned]
  const meant = supposedByMeaning(q)
  if (meant) return [meant]
  if (!AT_FIRST.test(q.reading.asked)) return []
  return q.reading.keys.flatMap(key => {
    const value = q.ground.records.keys.find(r => r.key === key)?.defaults.find(d => d.when === null)?.value
    return value == null ? [] : [{ key, value }]
  })
}

/** The settings a sentence makes its condition: "if X = true", "users with key set as true", "set X to false to …". */
export function assignmentsIn(text: string): string[] {
  const found = [
    ...text.matchAll(
      /(?:=|\bset (?:it |this |its value )?(?:to|as)|\bvalue (?:as|to|of)|\b(?:is|are) (?:set (?:to|as) )?)\s*[`'"“”]?(true|false|\d+)\b/gi,
    ),
  ]
  return [...new Set(found.map(m => m[1]!.toLowerCase()))]
}

/** +1 the same value, -1 the other one of two, `other` one of more, 0 nothing to compare. */
export function compareAssignments(q: Question, statement: Statement): -1 | 0 | 1 | 'other' {
  const said = assignmentsIn(statement.text)
  if (said.length !== 1 || /\bdefault\b/i.test(statement.text)) return 0
  for (const { key, value } of supposed(q)) {
    if (key !== null && !statement.keys.includes(key)) continue
    if (value.toLowerCase() === said[0]) return 1
    if (/^(?:true|false)$/i.test(value) && /^(?:true|false)$/.test(said[0]!)) return -1
    return 'other'
  }
  return 0
}
