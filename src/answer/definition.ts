// "What is X", "what kind of X", "what does X stand for" → the sentence that says so: how each one speaks of X tells.
import type { Statement } from '../model/catalog.ts'
import { axisOf, readConcepts, type Token } from '../words/concept-reader.ts'
import { type Draft, draft } from './draft.ts'
import type { Candidate } from './evidence.ts'
import { axesIn } from './ground.ts'
import type { Question } from './question.ts'

const WHAT_IS =
  /^(?:(?:and|so|ok|hi|hello|well|sorry|but)[, ]+)*(?:what|wh?ats?|what's|wht)(?: exactly| actually)?(?:'s| is| are| was|s)? (?:exactly |actually |meant by |about )?(?:an? |the |this |that |these |those |our |my |your )*([a-z][^?]*?)(?: (?:thing|stuff|exactly|actually|anyway|please|here|about|all about|called|on (?:this|the) page|in (?:this|the) (?:app|context)))*$/
const EXPLAIN =
  /^(?:please |pls |can you |could you )*(?:explain|define|describe|tell (?:me|us) (?:about|what)|meaning of)(?: (?:an?|the|this|that|what|is|are|me|us))* ([a-z][^?]*?)(?: (?:is|are|means?))?$/
const KIND_OF =
  /\b(?:wh?at|which) (?:sort|kind|type|kinds|sorts|types)(?: of)? (?:an? |the )?([a-z][\w -]*?)(?= (?:is|are|does|do|did|can|may|might|will|has|have|this|that|the|work|works|on|in|for|of|may|should|could|would|must|supported|allowed|possible|available)\b|$)/
/** "What sort of data are diagnostics": the second one is to be explained. */
const KIND_OF_ONE =
  /\bwhat (?:sort|kind|type)s?(?: of)? (?:an? )?[a-z-]+ (?:is|are) (?:an? |the |these |those |this )?(?!(?:that|this|it|they|these|those|there|[a-z]+ed|possible|available|valid)\b)([a-z][\w-]*(?: [\w-]+)?)$/
const STANDS_FOR =
  /\bwh?at(?:'?s| does| do| is)? (?:the )?(?:abbreviation |acronym |short |term |word |letters )?([a-z][\w /-]*?) (?:mean|means|stand|stands|stand for|stands for|short for|refer to)\b/
const WHAT_FOR =
  /\bwh?at (?:is|are|does|do|was) (?:an? |the |this |that |those |these )*([a-z][\w -]*?) (?:(?:good |useful |meant |used |there )?for|do|do for us)(?: exactly| here| anyway| then)?$|\bwh?at do (?:i|we|you) need (?:an? |the |those )*([a-z][\w -]*?) for$/
/** Asked of a thing: something of it, not what it is. */
const ANOTHER =
  /\b(?:defaults?|values?|keys?|difference|reason|point|wrong|versions?|way|path|url|names?|maximum|minimum|limit|range|steps?|happens?|happening|changes?|needed|required|missing|type|if|when|then|between|first|next|best|possible|price|cost|date|port|number|status|state|effect|impact|requirements?|prerequisites?|recommended|allowed|link|address|options?|mode|do i|do we|should|must|can|could|would|will|reached|shown|sent|blocked|collected|gone|on|off)\b/

/** The words that are to be explained; null when something else is wanted. */
function thingAsked(asked: string): string | null {
  const one = KIND_OF_ONE.exec(asked)?.[1]
  if (one) return one
  const kind = KIND_OF.exec(asked)?.[1]
  if (kind) return kind
  const stands = STANDS_FOR.exec(asked)?.[1]
  if (stands && !ANOTHER.test(stands)) return stands
  const use = WHAT_FOR.exec(asked)
  if (use && !ANOTHER.test(use[1] ?? use[2]!)) return use[1] ?? use[2]!
  const what = (WHAT_IS.exec(asked) ?? EXPLAIN.exec(asked))?.[1]
  if (!what) return null
  const head = what.split(
    /\s+(?:(?:that|which|who|from|on|in|of|for|with|at|and)\b|(?=(?:i|we|you|they|he|she)\b)|["(,;:–—-])/,
  )[0]!
  return head.split(' ').length <= 4 && !ANOTHER.test(head) && !/^\d/.test(head) ? head : null
}

/** Nothing said of the thing but that it is there, on, or for whom. */
const STATE =
  /^\s*(?:is|are|was|isn['’]t|aren['’]t|can|can['’]t|may|might|must|needs?|requires?|has|have|doesn['’]t|don['’]t|won['’]t|works?|appears?|remains?|stays?)\b/i

/** Where the words of the thing stand together: what goes before them, what comes behind. */
function placesOf(thing: readonly ReadonlySet<string>[], text: string, q: Question): (readonly [string, string])[] {
  const tokens = readConcepts(text, q.ground.lexicon.table)
  const meets = (token: Token | undefined, want: ReadonlySet<string>) =>
    token?.concepts.some(c => want.has(axisOf(c))) ?? false
  return tokens.flatMap((token, i) => {
    if (!thing.some(want => meets(token, want))) return []
    const run = tokens.slice(i, i + thing.length + 1)
    if (!thing.every(want => run.some(t => meets(t, want)))) return []
    const last = run.findLast(t => thing.some(want => meets(t, want)))!
    return [[text.slice(0, token.at), text.slice(last.at + last.word.length)] as const]
  })
}

const IS_A = /^(?:\s+[\w-]+){0,3}?\s+(?:is|are|means?) (?:an?|one|the|where|when|how|[a-z]+ (?:that|which))\b/i
const DOES =
  /^(?:\s+[\w-]+){0,2}?\s+(?:helps?|lets?|makes?|shows?|checks?|[a-z]{3,}s|can [a-z]{3,})\s+(?!as\b|only\b)\w/
const WHICH = /^[^,.;:]{0,24}, (?:which|that)\b(?! (?:is|are) (?:on|off|enabled|disabled|not))/i
const IS_IT =
  /\b(?:is|are|isn['’]t|aren['’]t|was) (?:not )?(?:(?:an?|one of|the|only|called) )+(?:[\w/-]+ ){0,5}[\w/-]*$/i
/** Which kinds there are, told without saying no. */
const KINDS =
  /\b(?:supports?|supported|only (?:for|of)|such as|like|either|kinds?|types?)\b|\([^)]+ (?:and|or) [^)]+\)/i
const NO = /\b(?:not|no|never)\b|n['’]t\b/i

/** How much the sentence says what the thing is, 0 to 1. */
function defining(text: string, thing: readonly ReadonlySet<string>[], kind: boolean, q: Question): number {
  const says = placesOf(thing, text, q).map(([before, after]) => {
    const first = before.trim().split(/\s+/).filter(Boolean).length <= 3 && !/[.,;:]/.test(before)
    if (first && IS_A.test(after)) return 1
    if (WHICH.test(after)) return 0.9
    if (IS_IT.test(before)) return kind ? 1 : 0.7
    if (first && DOES.test(after) && !STATE.test(after)) return 0.8
    return /^(?:with|by)\s+(?:\S+\s+){0,2}$/i.test(before) ? 0.5 : 0
  })
  const kinds = kind && KINDS.test(text) && !NO.test(text) ? 0.5 : 0
  return Math.max(kinds, ...says)
}

const DEFINES = 0.45
/** Opens the section that is named for it. */
const OPENS = 0.2
/** Calls it by the very words. */
const NAMED = 0.1
const FURTHEST = 40

/** The candidates, those that say what the thing is first; as they are when nothing is to be explained. */
export function definingFirst(q: Question): readonly Candidate[] {
  const thing = thingAsked(q.reading.asked)
  const axes = new Set(thing === null ? [] : axesIn(thing, q.ground))
  if (thing === null || axes.size === 0) return q.candidates
  const wants = readConcepts(thing, q.ground.lexicon.table)
    .filter(t => !t.stop)
    .map(t => new Set(t.concepts.map(axisOf)))
  const kind = KIND_OF.test(q.reading.asked)
  const openers = new Map<number, Statement>()
  for (const s of q.ground.text.statements) if (!openers.has(s.section)) openers.set(s.section, s)
  const shift = (c: Candidate): number => {
    const { statement } = c
    if (statement.form === 'step') return 0
    const title = axesIn(q.ground.sections.get(statement.section)?.title ?? '', q.ground)
    const opens = openers.get(statement.section) === statement && [...axes].every(a => title.includes(a))
    const named = statement.text.toLowerCase().includes(thing) ? NAMED : 0
    return named + DEFINES * defining(statement.text, wants, kind, q) + (opens ? OPENS : 0)
  }
  const first = q.candidates.slice(0, FURTHEST).map(c => ({ ...c, score: c.score + shift(c) }))
  return [
    ...first.sort((a, b) => b.score - a.score || a.statement.id - b.statement.id),
    ...q.candidates.slice(FURTHEST),
  ]
}

/** "Mobile Threat Defense (MTD)": initials with what they stand for before them, or behind. */
export function answerInitials(q: Question): Draft | null {
  const thing = STANDS_FOR.exec(q.reading.asked)?.[1] ?? thingAsked(q.reading.asked)
  if (!thing || !/^[a-z][a-z0-9/]{1,6}$/.test(thing)) return null
  const bracketed = new RegExp(`\\b((?:[\\w-]+ ){1,6})\\((?:the )?${thing.toUpperCase()}\\b`)
  const found = q.ground.text.statements.filter(s => {
    const words = bracketed.exec(s.text)?.[1]?.trim().split(/[ -]/)
    // What stands before the bracket begins with its letters.
    return words?.some(word => word[0]!.toLowerCase() === thing[0]) ?? false
  })
  return found.length > 0 ? draft('initials', 'info', found[0]!.text, found) : null
}
