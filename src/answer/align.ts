// A claim and a sentence → whether the sentence says the same or the contrary, and under which circumstance.

import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { RESTRICTORS } from '../words/polarity-words.ts'
import { type Balance, balance } from './balance.ts'
import type { Claim } from './claim.ts'
import type { Clause, Pointed } from './clauses.ts'
import { clausesOf, type Ground } from './ground.ts'
import { squash } from './key-parts.ts'
import { onlyOthers } from './only-others.ts'
import { DENYING, MODAL, thereness } from './thereness.ts'
import { circumstance, otherThing, shareOf, telling } from './word-weights.ts'

export interface Alignment {
  /** The clause that decides; empty where none does. */
  readonly clause: string
  /** +1 says so, -1 says the contrary, 0 speaks of something else. */
  readonly sign: -1 | 0 | 1
  /** How much of the claim's weight the deciding clause shares, 0 to 1. */
  readonly strength: number
  /** The contrast is in a word that has an opposite or in a plain negation, not only in nearness. */
  readonly plain: boolean
  /** The whole thing is denied: "isn't supported". */
  readonly denies: boolean
  /** Which way the deciding clause points with regard to being there: "aren't visible" is -1. */
  readonly there: -1 | 0 | 1
  /** The sentence holds under a circumstance the question doesn't give. */
  readonly conditional: boolean
  /** The clause has the claim's own predicate, not only its things. */
  readonly predicate: boolean
  /** Share of the things the claim is about that the deciding clause speaks of; 1 where it is about none. */
  readonly about: number
  /** The sentence holds under the circumstance the question gives. */
  readonly met: boolean
  /** It tells what to do to get just that: "to switch it off, remove …". */
  readonly aimed: boolean
  /** The deciding clause says what one wants, not what is so. */
  readonly wished: boolean
  /** The sentence's circumstance is the opposite of the question's. */
  readonly opposed: boolean
  /** What holds under the circumstance tells what holds without it: "if a key is false, …" of a switch with two ends. */
  readonly biconditional: boolean
  /** "only", "except": outside its condition the contrary holds. */
  readonly restricted: boolean
}

/** "… is turned off by default": none of what it does is done. */
const isOff = (clause: Clause): boolean => IS_OFF.test(clause.text)
const IS_OFF = /\b(?:is|are|stays?|remains?) (?:\w+ )?(?:turned off|switched off|off|disabled|inactive|deactivated)\b/i

/** Asks whether somebody has a thing: what verbs there are belong to its name. */
const HAS = /\b(?:gets?|ha(?:s|ve)|there|finds?)\b/
const UNTOUCHED = new Set(['support', 'affect'])

/** A verb made a noun: "approval screen". */
const NOMINAL = /(?:al|tion|sion|ment|ance)s?$/
const WHICH_ONE = /\w (?:that|which|who) \w/
const IS_BLOCKED = /\b(?:is|are|was|were|be|get|gets)\b.*\bblocked(?: (?:by|from|for|when|if|on|in)\b.*)?$/
/** What brings a thing about: denied, it is not there. */
const COMES = new Set(['send', 'generate', 'receive', 'report', 'collect'])
/** That it is done, or can be. */
const DONE = /\b(?:can|able to|still|complete|continues?|is|are|will)\b/i
const SETTING = /^(?:true|false)$/
const SEVERAL = new Set(['many', 'simultaneous'])
/** It is the verb that is denied. */
const VERB_DENIED = /n['’]t\b|\b(?:not|never|cannot|no longer)\b/i
/** Asks what something is. */
const IS_ONE = /^\s*(?:is|are|was|were) \S.* (?:an?|the|one of) \S/
const LEFT_OUT = /\b(?:and|but) not\b|, not\b/i
const AIMED = 0.6
const CONCESSIVE = /^(?:while|even if|although|though|even though|whereas)$/
/** What is granted must speak of the claim that much more than the main clause. */
const GRANTED = 0.3

/** @param context the sentence or lead-in it leans on: part of its circumstances. */
export function align(claim: Claim, sentence: string, ground: Ground, context: string | null = null): Alignment {
  const clauses = clausesOf(sentence, ground)
  // Which key is set to what stands in many a clause: which of them speaks of the claim, its other words tell.
  const bare = claim.main.filter(
    w => !SETTING.test(w.token.word) && !ground.lexicon.keyByName.has(squash(w.token.word)),
  )
  const main = bare.length > 1 ? bare : claim.main
  const total = claim.main.reduce((sum, w) => sum + shareOf(w, ground), 0) || 1
  let best: { clause: Clause; balance: Balance } | null = null
  for (const clause of clauses) {
    // "… stays inactive until the user turns it on": the second half is said as well.
    if (clause.role === 'condition' && !/^(?:until|even if)$/.test(clause.subordinator ?? '')) continue
    // "While several may exist, only one runs": what is granted is said as well, what is a cause is not the matter.
    const granted = clause.role === 'aside' || clause.subordinator === 'even if'
    if (granted && !CONCESSIVE.test(clause.subordinator ?? '')) continue
    const here = balance(main, clause, ground)
    if (granted) here.shared -= GRANTED
    if (
      here.shared > 0 &&
      (!best || here.shared + here.predicate > best.balance.shared + best.balance.predicate + 0.05)
    )
      best = { clause, balance: here }
  }
  const restricted = RESTRICTORS.test(sentence)
  if (!best)
    return {
      clause: '',
      sign: 0,
      strength: 0,
      plain: false,
      denies: false,
      there: 0,
      about: 0,
      predicate: false,
      conditional: false,
      met: false,
      aimed: false,
      wished: false,
      opposed: false,
      biconditional: false,
      restricted,
    }
  const { clause } = best
  const { same, contrary } = best.balance
  const { shared } = main === claim.main ? best.balance : balance(claim.main, clause, ground)
  const conditions = clauses.filter(c => c.role === 'condition')
  const around = [
    ...conditions.flatMap(c => c.words),
    ...(context ? clausesOf(context, ground).flatMap(c => c.words) : []),
  ]
  const met =
    around.length === 0
      ? 0
      : circumstance(
          claim.circumstances.length > 0 ? claim.circumstances : claim.main.filter(w => w.polar),
          around,
          ground,
        )
  const unless = conditions.some(c => c.subordinator === 'unless')
  // "is onboarding blocked" – "able to onboard": to be blocked is not to be.
  const blocked = IS_BLOCKED.test(claim.text)
    ? claim.main.find(w => w.axis === 'block' && !clause.words.some(o => o.axis === 'block'))
    : undefined
  const asked = thereness(claim.main) || ((blocked ? -blocked.sign : 0) as -1 | 0 | 1)
  // "kill the profile that came from …": where the claim says which way, a verb that only tells which one is none.
  const predicate = claim.main.some(
    w =>
      (w.polar ||
        (VERB_CONCEPTS.has(w.axis) && (asked === 0 || !(WHICH_ONE.test(claim.text) || NOMINAL.test(w.token.word))))) &&
      clause.words.some(o => o.axis === w.axis),
  )
  const denies = clause.words.some(w => w.polar && w.sign === -1 && DENYING.has(w.axis)) || clause.negated
  const other = onlyOthers(claim, clause, ground)
  // "Files that were downloaded before it came stay": the verb may stand behind the inner clause.
  const said =
    thereness(clause.words, clause.text) ||
    (blocked && !clause.negated && DONE.test(clause.text) ? 1 : 0) ||
    // "stop reminding" – "won't send any reminders"
    (asked < 0 && !claim.able && clause.words.some(w => COMES.has(w.axis) && w.sign < 0) ? -1 : 0) ||
    thereness(clauses.filter(c => c.role === 'condition' && !c.text.startsWith('you')).flatMap(c => c.words))
  // "files that were downloaded … stay": the verb they share only tells which files.
  const modified =
    !clause.negated &&
    !claim.main.some(w => w.polar && clause.words.some(o => o.axis === w.axis)) &&
    !clause.words.some(w => MODAL.has(w.axis))
  const across =
    (!predicate || modified || blocked !== undefined) &&
    asked !== 0 &&
    said !== 0 &&
    !claim.main.some(w => w.polar && clause.words.some(o => o.axis === w.axis))
  const until = clauses.some(
    c =>
      c.subordinator === 'until' &&
      c.words.some(o => o.polar && claim.main.some(w => w.polar && w.axis === o.axis && w.sign === o.sign)),
  )
  // "is shown unless you hide it": so it can be hidden.
  const unlessDone =
    claim.able && asked !== 0 && clauses.some(c => c.subordinator === 'unless' && thereness(c.words) === asked)
  // "isn't touched", "isn't supported": whatever is asked to happen to it does not.
  const untouched =
    shared > 0 && !claim.main.some(w => MODAL.has(w.axis))
      ? clause.words.find(w => UNTOUCHED.has(w.axis) && w.sign === -1)
      : undefined
  // "can users choose?" – "the admin decides": who it is said of is not who is asked about.
  const acts = (words: readonly Pointed[], actor: string, other: string) =>
    words.some(w => w.axis === actor) &&
    !words.some(w => w.axis === other) &&
    words.some(w => w.axis === 'choose' && w.sign > 0)
  const otherActor = acts(claim.main, 'user', 'admin') && acts(clause.words, 'admin', 'user')
  // "does the user get the lock switch?" – "the lock switch isn't visible": not there, whatever its name has of verbs.
  const absent =
    asked === 0 &&
    (denies || isOff(clause)) &&
    thereness(clause.words, clause.text) === -1 &&
    (HAS.test(claim.text) ||
      isOff(clause) ||
      !claim.main.some(w => VERB_CONCEPTS.has(w.axis) && clause.words.some(o => o.axis === w.axis)))
  // "are A and B the same?": nothing else that A and B have in them tells.
  const alike =
    (claim.main.find(w => w.axis === 'same')?.sign ?? 0) * (clause.words.find(w => w.axis === 'same')?.sign ?? 0)
  // "only to alerts and not to events": of the things asked about only such that are left out.
  const things = claim.main.filter(w => !w.polar && w.sign > 0 && !VERB_CONCEPTS.has(w.axis) && telling(w, ground))
  const signs = things.flatMap(w => clause.words.filter(o => o.axis === w.axis).map(o => o.sign))
  const leftOut = LEFT_OUT.test(clause.text) && signs.length > 0 && signs.every(sign => sign < 0)
  // "doesn't show the address of what is blocked": what is blocked only tells which address.
  const denied = VERB_DENIED.test(clause.text)
    ? clause.words.findIndex(w => w.sign < 0 && (w.polar || VERB_CONCEPTS.has(w.axis)))
    : -1
  const apart =
    denied >= 0 &&
    !claim.main.some(w =>
      clause.words.slice(0, denied + 1).some(o => o.axis === w.axis && (o.polar || VERB_CONCEPTS.has(o.axis))),
    ) &&
    claim.main.some(
      w => VERB_CONCEPTS.has(w.axis) && clause.words.slice(denied).some(o => o.axis === w.axis && o.sign > 0),
    )
  // "doesn't support several at once" denies nothing of one.
  const ofSeveral =
    denies &&
    clause.words.some(w => w.axis === 'simultaneous' || w.token.concepts.includes('many+')) &&
    !claim.main.some(w => SEVERAL.has(w.axis) || w.axis === 'entire' || w.axis === 'only')
  // "doesn't contain the name of the domain that is blocked": what is denied is another deed than the one asked about.
  const elsewhere =
    claim.main.some(w => VERB_CONCEPTS.has(w.axis)) &&
    clause.words.some(w => w.polar && w.sign < 0 && w.axis === 'include') &&
    !clause.words.some(w => MODAL.has(w.axis) && w.sign < 0)
  // "after an admin disabled the shield" is not "after the tunnel was disabled".
  const ofAnother =
    met === 0 &&
    clause.role !== 'purpose' &&
    otherThing(
      claim.circumstances,
      conditions.flatMap(c => c.words),
      ground,
    )
  const unharmed =
    claim.main.some(w => w.axis === 'support' && w.sign < 0) &&
    clause.words.some(w => w.axis === 'affect' && w.sign < 0)
  const nouns = [
    ...new Set(
      claim.main
        .filter(w => !w.polar && !VERB_CONCEPTS.has(w.axis) && !CONDITION_STEM.test(w.axis) && telling(w, ground))
        .map(w => w.axis),
    ),
  ]
  const spoken = [...clause.words, ...(context ? around : [])]
  const about = nouns.length === 0 ? 1 : nouns.filter(axis => spoken.some(w => w.axis === axis)).length / nouns.length
  const decide = (): number => {
    if (apart || ofSeveral || ofAnother) return 0
    if (otherActor || unharmed) return -1
    if (alike !== 0) return alike
    if (leftOut && asked >= 0) return -1
    if ((until && claim.able) || unlessDone) return 1
    if (untouched && (asked >= 0 || (across && (claim.able || untouched.axis === 'affect')))) return -1
    if (across) return asked * said
    if (predicate && other && same >= contrary) return -1
    if (!predicate && denies) return elsewhere ? 0 : -1
    if (absent) return -1
    if (contrary > same) return -1
    return (predicate || about > 0) && (same > 0 || shared > 0) ? 1 : 0
  }
  const sign = decide()
  // "is X an address of the app" – "X is an internal address of the app"
  const isOne =
    IS_ONE.test(claim.text) && !clause.negated && / (?:is|are) /.test(clause.text) && !claim.main.some(w => w.polar)
  const whole = clause.words.some(w => MODAL.has(w.axis) && w.sign === -1)
  return {
    clause: clause.text,
    predicate,
    about,
    sign: sign as -1 | 0 | 1,
    strength: Math.min(1, shared / total),
    plain: across || Math.abs(contrary - same) > 0.3 || (whole && sign === -1) || (isOne && sign === 1),
    denies: whole,
    there: thereness(clause.words, clause.text),
    conditional: conditions.length > 0 && met === 0,
    met: met === 1 && !unless && claim.circumstances.length > 0,
    aimed: clause.role === 'purpose' && shared / total > AIMED,
    wished: clause.role === 'purpose',
    opposed: !unlessDone && (met === -1) !== unless && around.length > 0 && met !== 0,
    biconditional: unless,
    restricted: restricted || conditions.some(c => c.subordinator?.startsWith('only') ?? false),
  }
}
