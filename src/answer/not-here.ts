// A sentence that says yes of a thing, and one beside it that says the thing isn't there on just the devices asked about.
import type { Statement } from '../model/catalog.ts'
import { clausesOf } from './ground.ts'
import type { Question } from './question.ts'
import { DIMENSIONS, type Vote } from './vote.ts'

/** Whether a thing is there at all for somebody. */
const THERE = new Set(['see', 'support'])
/** What somebody sees, chooses or sets is what may not be there. */
const HANDS_ON = new Set(['user', 'choose', 'see', 'toggle', 'control', 'setting', 'configure', 'allow', 'switch'])
/** Speaks of the controls in general, whatever they are called where they are told one by one. */
const ANY_CONTROL =
  /\b(?:controls?|settings?|options?|toggles?|buttons?|switch(?:es)?|features?|screens?|menus?|cards?)\b/i

/** The same section, or one that holds it or stands beside it. */
function nests(section: number, inner: number, { ground }: Question): boolean {
  const parent = ground.sections.get(inner)?.parent ?? null
  return section === inner || section === parent || (parent !== null && ground.sections.get(section)?.parent === parent)
}

export function notHere(best: Vote, q: Question): Statement | null {
  const { condition } = q.reading
  if (best.says < 0 || DIMENSIONS.some(on => condition[on] !== undefined && best.named[on] === condition[on]))
    return null
  if (!q.claim.able && !q.claim.main.some(w => HANDS_ON.has(w.axis))) return null
  return (
    q.ground.text.statements.find((s, at) => {
      const named = q.ground.index.named[at]!
      return (
        nests(s.section, best.statement.section, q) &&
        s !== best.statement &&
        DIMENSIONS.some(on => condition[on] !== undefined && named[on] === condition[on]) &&
        ANY_CONTROL.test(s.text) &&
        clausesOf(s.text, q.ground).some(
          c =>
            c.role === 'main' &&
            ANY_CONTROL.test(c.text) &&
            c.words.some(w => w.polar && w.sign < 0 && THERE.has(w.axis)),
        )
      )
    }) ?? null
  )
}
