// "Is x.example the address to add, in GCC?": an address in the question against those of a sentence that binds each
// to a condition.
import type { Condition } from '../../model/condition.ts'
import { conditionIn } from '../../words/condition-words.ts'
import { type Draft, draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { compatible } from './key-facts.ts'

const LITERAL = /\b(?:https?:\/\/\S+|(?:[a-z0-9-]+\.){1,6}[a-z]{2,}|\d{1,3}(?:\.\d{1,3}){3})\b/gi

interface Bound {
  readonly literal: string
  readonly when: Condition
}

/** Each address of a sentence with the condition in the words right behind it. */
function boundLiterals(text: string): Bound[] {
  const found = [...text.matchAll(LITERAL)]
  return found.map((match, i) => {
    const behind = text.slice(match.index + match[0].length, found[i + 1]?.index ?? text.length)
    return { literal: match[0].toLowerCase(), when: conditionIn(/^[^)]*\)?/.exec(behind)![0]) }
  })
}

export function answerClaimAboutLiteral(q: Question): Draft | null {
  const asked = [...q.reading.asked.matchAll(LITERAL)].map(m => m[0].toLowerCase())
  const literal = asked[0]
  if (literal === undefined || Object.keys(q.reading.condition).length === 0) return null
  for (const candidate of q.candidates) {
    const { statement } = candidate
    const bound = boundLiterals(statement.text)
    if (bound.length === 0) continue
    const named = conditionIn(statement.text)
    if (bound.length === 1) {
      const [only] = bound
      const speaks = Object.keys(named).length > 0 && compatible(named, q.reading.condition) && candidate.coverage > 0.5
      if (!speaks) continue
      const holds = only!.literal === literal
      return draft('claim: address', holds ? 'yes' : 'no', statement.text, [statement])
    }
    const fitting = bound.filter(b => Object.keys(b.when).length > 0 && compatible(b.when, q.reading.condition))
    if (fitting.length === 0) continue
    const right = fitting.map(b => b.literal)
    const holds = right.includes(literal)
    if (!holds && !bound.some(b => b.literal === literal)) continue
    return draft('claim: address', holds ? 'yes' : 'no', `It is ${right.join(', ')}. ${statement.text}`, [statement])
  }
  return null
}
