// A claim and the ranked sentences → their votes, the one to rest on first.
import { CONDITION_STEM } from '../words/condition-words.ts'
import { ownAxes } from './ground.ts'
import type { Question } from './question.ts'
import { castVote, DIMENSIONS, type Vote } from './vote.ts'

/** How far below the best a sentence made for just the condition asked about may stand and still overrule it. */
const SPECIFIC_WITHIN = 0.22
const PLAIN_WITHIN = 0.85
const NEARLY = 0.85
/** Sentences looked at. */
const MOST = 24

/** Said of everything on the pages: tells no two sentences apart. */
const ALL_OVER = new Set(['device', 'user', 'admin', 'defender', 'only'])

/** How much of what the claim is about the sentence itself names. */
function matter({ statement }: Vote, q: Question): number {
  const own = new Set(ownAxes(q.ground.at.get(statement)!, q.ground.index))
  const named = new Set(
    q.claim.main.filter(w => !w.polar && !CONDITION_STEM.test(w.axis) && !ALL_OVER.has(w.axis)).map(w => w.axis),
  )
  let told = 0
  for (const axis of named) {
    const id = q.ground.axisIds.get(axis)
    if (id !== undefined && own.has(id)) told += q.ground.weight[id]!
  }
  return told
}

/** Of two that say for whom parts of a thing are there, the one that names more of the matter, if it weighs nearly as much. */
const MATTER_WITHIN = 0.75
const MORE_MATTER = 0.15
/** How much less than the exception a rule may weigh. */
const IF = /\b(?:if|once|unless|until|otherwise)\b/i
const RULE_WITHIN = 0.4
const PLAINLY_WITHIN = 0.8

/** Votes, heaviest first. A plain word on the very condition asked about overrules one that is about all devices. */
export function castVotes(q: Question): readonly Vote[] {
  const cast = q.candidates
    .slice(0, MOST)
    .flatMap(c => castVote(c, q) ?? [])
    .sort((a, b) => b.weight - a.weight || a.statement.id - b.statement.id)
  const heaviest = cast[0]
  const asked = q.reading.condition
  const about = (v: Vote) => DIMENSIONS.some(k => asked[k] !== undefined && v.named[k] === asked[k])
  if (!heaviest) return cast
  const reaches = (v: Vote) => q.ground.reach[q.ground.at.get(v.statement)!] != null
  const nearer =
    reaches(heaviest) &&
    cast.find(
      v =>
        v.says !== heaviest.says &&
        reaches(v) &&
        v.statement.section === heaviest.statement.section &&
        v.weight > MATTER_WITHIN * heaviest.weight &&
        matter(v, q) > matter(heaviest, q) + MORE_MATTER,
    )
  // "This doesn't hold for GCC tenants": an exception that nobody asks for doesn't overrule the rule.
  const excepted = heaviest.named.cloud !== undefined && q.reading.condition.cloud === undefined
  const rule =
    excepted &&
    cast.find(
      v =>
        v.says !== heaviest.says &&
        v.named.cloud === undefined &&
        v.statement.feature === heaviest.statement.feature &&
        v.weight > RULE_WITHIN * heaviest.weight &&
        !cast.some(o => o.says === heaviest.says && o.named.cloud === undefined && o.weight > NEARLY * v.weight),
    )
  // What holds only under some condition doesn't overrule what holds without one.
  const plainly =
    IF.test(heaviest.statement.text) &&
    heaviest.alignment.conditional &&
    !heaviest.alignment.met &&
    !about(heaviest) &&
    heaviest.says > 0 &&
    cast.find(
      v =>
        v.says < 0 &&
        !IF.test(v.statement.text) &&
        v.alignment.plain &&
        v.alignment.about >= heaviest.alignment.about &&
        v.statement.section === heaviest.statement.section &&
        v.weight > PLAINLY_WITHIN * heaviest.weight,
    )
  const first = nearer || rule || plainly || heaviest
  // Of two that weigh nearly the same, a no is read into a sentence less easily than a yes.
  const meant =
    about(first) || DIMENSIONS.some(k => asked[k] !== undefined && first.statement.condition[k] === asked[k])
  // What is denied of some devices, or under some condition, is not denied of all.
  const bounded = (v: Vote) =>
    IF.test(v.statement.text) && DIMENSIONS.some(k => v.named[k] !== undefined && asked[k] === undefined)
  const denying =
    first.says > 0 && !meant && !nearer && !rule
      ? cast.find(v => v.says < 0 && v.weight > NEARLY * first.weight && v.score >= first.score && !bounded(v))
      : undefined
  const best = denying ?? first
  const votes = [best, ...cast.filter(v => v !== best)]
  if (!best.alignment.plain && !(about(best) && best.alignment.there === best.says)) {
    // Of a near sentence that only speaks of it and one that says or denies it, the one that says.
    const says = votes.find(v => v.alignment.plain && v.says !== best.says && v.weight > PLAIN_WITHIN * best.weight)
    if (says) return [says, ...votes.filter(v => v !== says)]
  }
  // "only if X is set" names what must be so, not all that must be so.
  if (about(best) || (best.settled && best.says < 0)) return votes
  const over = votes.find(
    v =>
      about(v) &&
      v.says !== best.says &&
      (v.alignment.plain
        ? v.alignment.predicate || v.statement.section === best.statement.section
        : v.alignment.there === v.says && v.statement.section === best.statement.section) &&
      v.weight > SPECIFIC_WITHIN * best.weight &&
      v.statement.feature === best.statement.feature,
  )
  return over ? [over, ...votes.filter(v => v !== over)] : votes
}
