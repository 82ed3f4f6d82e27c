// The asking sentence → the claim it wants a yes or no to: main clauses, and the circumstances given with it.
import type { ConceptTable } from '../words/concept-reader.ts'
import { conditionWords } from '../words/condition-words.ts'
import {
  CLAIM_START,
  LED_BY_CLAUSE,
  POLAR_BEHIND,
  POLAR_LATER,
  POLAR_START,
  TAG_END,
} from '../words/question-frames.ts'
import { type Clause, type Pointed, readClauses } from './clauses.ts'
import { PACE } from './numbers.ts'
import type { Reading } from './reading.ts'

export interface Claim {
  readonly text: string
  /** What stands before it: "vpn disabled - …". */
  readonly lead: string
  /** The question proper needs what stands before it to make sense. */
  readonly leans: boolean
  readonly main: readonly Pointed[]
  readonly circumstances: readonly Pointed[]
  /** It asks whether something can be done, not whether it is so. */
  readonly able: boolean
  /** "only on enrolled phones": what holds for others as well is not so. */
  readonly exclusive: boolean
}

const ABLE =
  /^\s*(?:so |and |but |then |also |still )*(?:(?:[\w-]+,? ){0,4}?(?:can|could|may|might)|how (?:can|do|to))\b/

const EXCLUSIVE = /\b(?:only|solely|exclusively|just for|just on|limited to|restricted to|reserved for|alone)\b/

/** "can't users …", "isn't it …" ask the positive: the auxiliary's own negation goes. */
const NEGATED_START =
  /^((?:\w+[,:]? ){0,2}?)(is|are|was|were|do|does|did|ca|could|wo|would|should|must|has|have|had)n['’]?t\b/

const FULL: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' }

function positive(text: string): string {
  return text.trimStart().replace(NEGATED_START, (_, before: string, aux: string) => `${before}${FULL[aux] ?? aux}`)
}

/** "is there any way for her to …", "is it okay for us to …", "do we have the option to …": can. */
const POSSIBLE =
  /\b(?:(?:(?:is|are|was) there )?(?:an?y?|some|no) (?:\w+ )?(?:ways?|options?|possibilit(?:y|ies)|means|methods?|chance)|(?:is|would) it (?:be )?(?:ok|okay|fine|alright|all right|allowed|possible|permitted|permissible|acceptable)|(?:do|does) \w+ have (?:the |any |an )?(?:option|possibility|means|chance|right|ability)|(?:am|are|is) \w+ (?:able|allowed|permitted))(?: for (?:the |an? |our |my |their )?\w+)? to\b/

/** "they can't turn it on, can they?": the positive is asked. */
const POSITIVE_TAG = /,\s*(?:is|are|does|do|did|can|will|could|would|has|have) (?:it|they|he|she|we|you|there|that)\s*$/
const NEGATED_ANYWHERE = /\b(is|are|was|were|do|does|did|ca|could|wo|would|should|must|has|have|had)n['’]?t\b/

/** "events instead of alerts" */
const INSTEAD_OF = /\s(?:instead of|rather than)\s[^,?]+$/
/** "one event, not ten", "is 0, and not 2, the …": what it isn't is no claim of its own. */
const RATHER_NOT = /(?<=\w{2,}.{12,}),\s*(?:and |but )?not\s+[^,?]+$|,\s*(?:and |but )?not\s+[^,?]{1,40},(?=\s)/

/** "vpn off = protection off" */
const EQUALS = /^([^=]{3,}\b(?:on|off|enabled|disabled|skipped|removed|gone)) ?={1,2}>? ?([^=\s].*)$/
/** "vpn off, still protected": what comes first is the circumstance. */
const STILL = /^(.{6,}?)\s*[,;–—-]\s*(?=(?:\w+ ){0,3}?still\b)/
/** "user flips it to on, details sent": what happened, and what is done. */
const THEN_DONE =
  /^(.{8,}),\s+((?:[\w-]+ ){1,4}(?:\w+ed|sent|shown|known|seen|gone|off|on|active|visible|hidden|blocked))$/
/** "a user who skipped it can still …": of whom it is asked. */
const OF_WHOM =
  /\b(users?|people|person|someone|somebody|anyone|colleague|devices?|phones?|iphones?|ipads?|tablets?|tenants?|customers?) (?:who|that|which)((?: has| have| had)? (?!can\b|could\b|will\b|is\b|are\b)[^,?]{4,50}?) (?=(?:still|also|later|then|now|afterwards|anyway|can|could|will|does|do|get|enable|disable|use|see|turn|switch|onboard)\b)/

function claimText(reading: Reading): { lead: string; text: string } {
  const plain = POSITIVE_TAG.test(reading.asked)
    ? reading.asked.replace(NEGATED_ANYWHERE, (_, aux: string) => FULL[aux] ?? aux)
    : reading.asked
  let text = plain.replace(TAG_END, '').replace(POSSIBLE, 'can').replace(RATHER_NOT, '').replace(INSTEAD_OF, '')

  if (text.split(/\s+/).length < 3) text = reading.asked
  const start = CLAIM_START.exec(text)
  if (start) return { lead: text.slice(0, start.index), text: text.slice(start.index + start[0].length) }
  // What a why supposes, its negation with it.
  if (/\bwhy\b/.test(text)) return { lead: '', text: text.replace(/^.*?\bwhy\b/, '') }
  if (POLAR_START.test(text)) return { lead: '', text: positive(text) }
  const led = LED_BY_CLAUSE.exec(text)
  if (led) return { lead: led[1]!, text: positive(text.slice(led[0].length)) }
  const behind = POLAR_BEHIND.exec(text)
  if (behind) return { lead: behind[1]!, text: positive(text.slice(behind[0].length)) }
  const equals = EQUALS.exec(text)
  if (equals) return { lead: equals[1]!, text: equals[2]! }
  const still = STILL.exec(text)
  if (still) return { lead: still[1]!, text: text.slice(still[0].length) }
  const done = THEN_DONE.exec(text)
  if (done) return { lead: done[1]!, text: done[2]! }
  const later = POLAR_LATER.exec(text)
  const but = /^(.*\S)\s+but\s+(.+)$/.exec(text)
  if (!later && but) return { lead: but[1]!, text: but[2]! }
  if (later) {
    const at = later.index + 1
    return { lead: text.slice(0, later.index), text: positive(text.slice(at)) }
  }
  return { lead: '', text }
}

const MANY: Pointed = {
  axis: 'many',
  sign: 1,
  polar: true,
  token: { word: 'both', concepts: ['many+'], at: 0, ofField: true, stop: false },
}

/** "2 labels", "three tags": more than one, unless it is a time or a size. */
const COUNTED =
  /\b(?:[2-9]|[1-9]\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\w+ )?(?!(?:hours|days|minutes|weeks|months|years|seconds|times|characters|digits|letters|users|people|devices|phones|iphones|ipads|percent)\b)[a-z]{3,}s\b/
const SEVERAL =
  /\b(?:each|every)\b.*\b(?:(?:its|their|his|her) own|separate|another|new|different)\b|\b(?:separate|own)\b.*\b(?:for|per) (?:each|every)\b|\b(?:each|every|all)\b.*\b(?:separately|individually|one by one)\b|\b(?:as many|one) (?:\w+ )?(?:for|per) (?:each|every)\b|\bwhile (?:the |our |my |your |an? )?(?:[\w-]+ ){1,3}(?:is|runs?|works?)(?: (?:active|on|running|up|connected))?$/

/** The question proper only points back at what stands before it: "…, does it do anything". */
const POINTS_BACK = /\b(?:it|they|them|those|these|that|this|both|he|she|him|her)\b/

/** "phones that aren't in MDM", "devices we don't enrol": for whom it is asked; the negation turns nothing else. */
const FOR_WHOM =
  /\s(?:(?:that|which|who)\s+)?(?:(?:i|we|you|they|he|she)\s+)?(?:is|are|was|were|do|does|did|have|has)(?:n['’]?t|\s+not|\s+never)\s+(?:\w+\s+){0,2}?(?:enrol\w*|supervis\w*|mdm|mam|intune|managed?|gcc)\b/g

/** "does it work with the VPN disabled": the state of the other thing is a circumstance. */
const WITH_STATE =
  /\bwith (?:the |an? |my |our )?((?:[\w-]+ ){1,3}?)(?:turned |switched |being |set )?(off|on|disabled|enabled|inactive|active|skipped|removed|gone|suppressed|hidden)\b/g

export function readClaim(reading: Reading, table: ConceptTable): Claim {
  const whole = claimText(reading)
  const whom = OF_WHOM.exec(whole.text)
  const asked = whom
    ? { lead: `${whole.lead} ${whom[1]} ${whom[2]}`.trim(), text: whole.text.replace(OF_WHOM, '$1 ') }
    : whole
  const [lead, text] = [asked.lead, asked.text].map(t =>
    t.replace(FOR_WHOM, ' ').replace(WITH_STATE, 'when $1is $2').replace(PACE, ' '),
  ) as [string, string]
  const clauses = readClauses(text, table)
  const states = (list: readonly Clause[], ...roles: Clause['role'][]) =>
    list.filter(c => roles.includes(c.role)).flatMap(c => c.words)
  const before = readClauses(lead, table).flatMap(c => c.words)
  // "a place where people see …" describes what is asked about.
  const own = [
    ...states(clauses, 'main', 'purpose'),
    ...clauses.filter(c => c.role === 'condition' && c.subordinator === 'where').flatMap(c => c.words),
  ]
  // "through MDM and MAM": two at once.
  if (
    conditionWords(text).channels.length === 2 &&
    /\b(?:both|and|together|as well|at once|same time)\b/.test(text) &&
    !/\b(?:available|work|works|support\w*|for both)\b/.test(text)
  )
    own.push(MANY)
  // "at the same time", "an event of its own for each": more than one.
  else if (SEVERAL.test(text) || COUNTED.test(text) || own.some(w => w.axis === 'simultaneous')) {
    if (!own.some(w => w.axis === 'many')) own.push(MANY)
  }
  const leans = POINTS_BACK.test(text) || own.filter(w => !w.polar).length === 0
  // "…, does that work?", "…, can we?": all that is asked stands before.
  const empty = own.every(w => (w.axis === 'support' || w.axis === 'allow') && w.sign > 0) && POINTS_BACK.test(text)
  const main =
    before.length > 0 && (own.length === 0 || empty)
      ? before
      : leans
        ? [...own, ...before.filter(w => (!w.polar || w.axis === 'many') && !own.some(o => o.axis === w.axis))]
        : own
  const circumstances = [
    ...before,
    ...clauses
      .filter(c => (c.role === 'condition' && c.subordinator !== 'where') || c.subordinator === 'while')
      .flatMap(c => c.words),
  ]
  // "if …" alone: the circumstance is all there is.
  const exclusive = EXCLUSIVE.test(text) && reading.condition.channel !== undefined
  const able = ABLE.test(text) || (main === before && before.length > 0)
  return main.length > 0
    ? { text, lead, leans, main, circumstances, able, exclusive }
    : { text, lead, leans, main: circumstances, circumstances: [], able, exclusive }
}
