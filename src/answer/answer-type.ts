// What kind of thing a question wants told (a number of something, a length of time) → whether a sentence tells one.
import { stem, words } from '../words/concept-reader.ts'
import { fieldOf } from './ground.ts'
import { countedIn } from './numbers.ts'
import type { Question } from './question.ts'

/** What a measure is of: a sentence about another thing doesn't tell it. */
const NEEDED = new Set(['keep', 'create', 'skip', 'block', 'install', 'approve'])
const DURATION =
  /\b\d+\s*(?:-\s*)?(?:hours?|hrs?|h|days?|minutes?|mins?|weeks?|months?|seconds?|years?)\b|\b(?:few|several|some|an?|one|two) (?:hours?|days?|minutes?|weeks?|months?)\b/i
const REPEATED =
  /\b(?:periodic\w*|regular\w*|every|each time|whenever|daily|weekly|hourly|once|continuous\w*|repeated\w*|interval)\b/i
const MOMENT =
  /\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|once|after|whenever|each time|as soon as|until|during|later|before|starting|immediately|every)\b/i

/** null: no such thing is wanted. */
export function wantedKind(asked: string): ((sentence: string) => boolean) | null {
  const many =
    /\bhow many ((?:\w+ ){0,3}\w+)/.exec(asked) ??
    /\b(?:number|amount|count) of ((?:\w+ ){0,2}\w+)/.exec(asked) ??
    /\bmax(?:imum)?(?: of)? ((?!time|delay|wait|for\b)\w+s)\b/.exec(asked)
  if (
    /\b(?:max(?:imum)?|min(?:imum)?|what|how) (?:length|long (?:can|may|must|should))\b|\bhow many (?:characters|letters|digits)\b|\blength of\b/.test(
      asked,
    )
  )
    return s => /\b(?:characters?|letters?|digits|bytes)\b/i.test(s)
  if (
    /\bhow (?:long|much time|soon|quickly|fast|late)\b|\bhow many (?:hours|days|minutes|weeks|months)\b|\b(?:maximum|minimum|longest) (?:time|delay|wait|duration)\b/.test(
      asked,
    )
  )
    return s => DURATION.test(s) || (/\bhow soon|quickly\b/.test(asked) && MOMENT.test(s))
  if (/\bhow (?:often|frequently|regularly)\b/.test(asked)) return s => REPEATED.test(s) || DURATION.test(s)
  if (/^(?:since |until |from )?when\b|\bsince when\b|\bas of when\b|\bwhat (?:date|day)\b/.test(asked))
    return s => MOMENT.test(s) || DURATION.test(s)
  if (many) {
    const of = new Set(words(many[1]!).map(w => stem(w.word)))
    return s => countedIn(s).some(c => c.of.some(o => of.has(o)))
  }
  if (/\bhow (?:big|large|small|heavy|high|old|far|wide|deep)\b|\b(?:what|which) size\b/.test(asked))
    return s => /\d/.test(s)
  if (/\bhow much\b/.test(asked)) return s => countedIn(s).length > 0
  return null
}

/** Sentences that tell the kind of thing, if one is wanted; an empty list when none of them does. */
export function tellingFirst(q: Question): Question['candidates'] {
  const tells = wantedKind(q.reading.asked)
  if (!tells) return q.candidates
  const verbs = q.claim.main.filter(w => NEEDED.has(w.axis)).flatMap(w => q.ground.axisIds.get(w.axis) ?? [])
  return q.candidates.filter(c => {
    if (!tells(c.statement.text)) return false
    // How long something is kept is not told by how long something else takes.
    const at = q.ground.at.get(c.statement)!
    return verbs.every(v => (fieldOf(v, q.ground).get(at) ?? 0) > 0.5)
  })
}
