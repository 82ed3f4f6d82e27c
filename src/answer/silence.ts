// A sentence near a claim that still says nothing of it: what it tells is a wish or a possibility, or is said of somebody
// else, of another owner, of another key.
import type { Statement } from '../model/catalog.ts'
import type { Alignment } from './align.ts'
import { supposed } from './assignments.ts'
import type { Candidate } from './evidence.ts'
import { clausesOf } from './ground.ts'
import type { Question } from './question.ts'
import { telling } from './word-weights.ts'

/** "marked as Personal" tells nothing of those marked as Corporate. */
function otherOwner(text: string, q: Question): boolean {
  const spoken = (source: string) =>
    ['personal', 'corporate'].filter(w => new RegExp(`\\b${w}(?:ly)?\\b`, 'i').test(source))
  const asked = spoken(q.reading.asked)
  const said = spoken(text)
  return said.length === 1 && asked.length > 0 && (asked.length > 1 || asked[0] !== said[0])
}

const CAN_ALSO = /\b(?:can|could|may|might|able to|allows?|lets?)\b/i
const SO_THAT = /\b(?:can|could|may)\b[^.]*\bso that\b/i
const CAN_DO = /\b(?:can|could|may|might)\b[^,;]*\b(?:re-?)?(?:enabl|activat|switch|turn|start|disabl|deactivat)/i
/** Denies or bounds what stands beside it. */
export const NEGATION =
  /\b(?:not|no|never|cannot|none|nobody|neither|without|only|prevents?|blocks?|hides?)\b|n['’]t\b/i

/** "To disable it, you can remove the profile", of "does removing the profile disable it": the means are named as well. */
function namesMeans({ text }: Statement, { clause }: Alignment, { claim, ground }: Question): boolean {
  return clausesOf(text, ground).some(
    c =>
      c.role === 'main' &&
      c.text !== clause &&
      claim.main.some(w => telling(w, ground) && !w.polar && c.words.some(o => o.axis === w.axis)),
  )
}

const afterWish = (text: string): string => text.slice(text.indexOf(',') + 1)

const BY_USER =
  /^\W*(?:and |so |but |then |also )*(?:can|could|may|might)(?:n['’]?t)? (?:(?:an?|the|our|my|end|ordinary|normal|any|all|their|individual|single)[ -])*(?:users?|employees?|people|staff|end-users?|he|she|workers?|members?)\b/
const ADMIN_DOES = /^\W*(?:an? |the |your |our |it )?(?:admin|administrator)s?\b/i

function ofAnotherActor(q: Question, clause: string): boolean {
  return BY_USER.test(q.claim.text) && ADMIN_DOES.test(clause) && !/\busers? (?:can|may|to)\b/i.test(clause)
}

/** "To switch it on, …" denies no switching off, and doesn't say that it is on. */
function onlyWished(statement: Statement, alignment: Alignment, says: number, q: Question): boolean {
  if (!alignment.wished || supposed(q).length > 0) return false
  return q.claim.able ? says < 0 : !q.claim.main.some(w => w.axis === 'require') && !namesMeans(statement, alignment, q)
}

/** That a thing can be made so doesn't say that it is. */
function onlyPossible({ text }: Statement, { clause }: Alignment, says: number, q: Question): boolean {
  if (q.claim.able || supposed(q).length > 0) return false
  if (SO_THAT.test(text) && clause.startsWith('that ')) return true
  return (
    says > 0 &&
    q.claim.main.some(w => w.axis === 'switch') &&
    !q.reading.intents.includes('default') &&
    CAN_DO.test(clause)
  )
}

/** Asked about one key, a sentence that names others, or stands with another feature, is about those. */
function ofAnotherKey({ statement, coverage }: Candidate, q: Question): boolean {
  if (q.reading.keys.length === 0) return false
  if (statement.names.length > 0) return !statement.names.some(name => q.reading.keys.includes(name))
  return coverage < KEYLESS && !q.keys.some(k => k.named && k.record.feature.id === statement.feature)
}
const KEYLESS = 0.6

/**
 * @param says what the sentence would say of the claim.
 * @param placed it says for whom the thing is there at all, which no wish or possibility takes back.
 */
export function saysNothing(
  candidate: Candidate,
  alignment: Alignment,
  says: number,
  placed: boolean,
  q: Question,
): boolean {
  const { statement } = candidate
  const { able } = q.claim
  if (!placed) {
    // That somebody can switch it off doesn't say that nobody can switch it on.
    if (says < 0 && able && CAN_ALSO.test(alignment.clause) && !NEGATION.test(alignment.clause)) return true
    if (onlyWished(statement, alignment, says, q) || onlyPossible(statement, alignment, says, q)) return true
    // "An admin can delete it" tells nothing of users.
    if (says > 0 && able && ofAnotherActor(q, alignment.wished ? afterWish(statement.text) : alignment.clause))
      return true
  }
  // What is not so by default can be so all the same.
  if (says < 0 && able && !q.reading.intents.includes('default') && /\bby default\b/i.test(statement.text)) return true
  return otherOwner(statement.text, q) || ofAnotherKey(candidate, q)
}
