// What kind of thing a question wants told (a number of something, a length of time) → whether a sentence tells one.
import type { Statement } from '../model/catalog.ts'
import { stem, words } from '../words/concept-reader.ts'
import { plainnessOf } from './ground.ts'
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

const VERSION_NUMBER =
  /\b(?:versions?|releases?|builds?|ios|ipados|android|os|update)\b[^.;]{0,24}?\b\d{1,4}(?:\.\d+)*\b|\b\d{1,3}\.\d{1,3}(?:\.\d+)*\b|\b\d{1,4}(?:\.\d+)* (?:or|and) (?:later|newer|higher|up|above)\b/i
const DATE =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?= \d|,)|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/i

interface Kind {
  readonly asked: RegExp
  readonly told: RegExp
}

/** Things that one sees by their form whether a sentence tells them. */
const KINDS: readonly Kind[] = [
  {
    asked:
      /\b(?:which|what|whats|what's|minimum|lowest|oldest|earliest) (?:(?!type|key|value|setting|happens|do|does|can|should)\w+ ){0,4}?(?:versions?|releases?|builds?)\b(?! (?:of the (?:page|story)|control))|\bversion (?:number|required|needed)\b|\b(?:which|what|minimum|lowest|oldest|earliest) (?:(?:is|the|of|minimum|lowest|oldest|supported) )*(?:ios|ipados|android|os)\b(?! (?:version of|devices?|phones?|app|keys?|settings?|features?|update|notif))/,
    told: VERSION_NUMBER,
  },
  {
    asked:
      /\b(?:ios|ipados|android|os|operating system)\b(?:(?!which|what)[^?]){0,20}\b(?:versions?|releases?|builds?)\b|\b(?:versions?|releases?|builds?) of (?:the )?(?:ios|ipados|android|os|operating system)\b|\b(?:oldest|minimum|lowest|earliest) (?:supported )?(?:ios|ipados|android|os)\b/,
    told: /\b(?:ios|ipados|android|os)\b[^.;]{0,14}?\d/i,
  },
  {
    asked: /\b(?:which|what|exact|release|launch|end|cut-?off) (?:date|day|month|year)\b|\bwhat is the date\b/,
    told: DATE,
  },
  {
    asked:
      /\bhow much (?:does|do|did|will|would|is|are) (?:(?!need|take|weigh)\w+ ){1,8}?(?:cost|costs|charge|per)\b|\b(?:what|which) (?:\w+ ){0,3}(?:price|prices|cost|costs|fee|fees|charges?)\b|\bwhat (?:does|do|will|would) (?:\w+ ){1,6}cost\b|\b(?:price|cost) (?:of|for|per)\b/,
    told: /[$€£]\s?\d|\d\s?(?:euros?|dollars?|pounds?|usd|eur|gbp)\b|\b(?:free of charge|at no (?:extra )?cost|no extra charge)\b/i,
  },
  {
    asked: /\b(?:which|what) (?:tcp |udp |network )?ports?\b|\bport numbers?\b/,
    told: /\bports?\b[^.;]{0,20}\d|\b(?:tcp|udp)\b[^.;]{0,12}\d/i,
  },
  {
    asked:
      /\b(?:which|what) (?:\w+ ){0,2}(?:host ?names?|urls?|endpoints?|fqdns?|ip addresses|ips|ip ranges?|web addresses|addresses)\b/,
    told: /\b[a-z0-9*-]+(?:\.[a-z0-9*-]+)*\.[a-z]{2,}\b|\b\d{1,3}(?:\.\d{1,3}){3}\b|https?:/i,
  },
  { asked: /\b(?:phone|telephone|hotline|support|error|event) number\b/, told: /\d{3,}/ },
  { asked: /\b(?:what|which) percent(?:age)?\b|\bhow many percent\b/, told: /\d\s?(?:%|percent)/i },
]

/** Wanted is a thing that is in no record of a key (a version, a date, a price): tells whether a text has one; null when none is wanted. */
export function kindOutside(asked: string): ((text: string) => boolean) | null {
  if (/\bhow (?:long|often|soon|quickly|many|far)\b|^when\b/.test(asked)) return null
  const kinds = KINDS.filter(kind => kind.asked.test(asked))
  return kinds.length === 0 ? null : text => kinds.every(kind => kind.told.test(text))
}

const AT_MOST = /\b(?:up to|at most|no more than|not more than|a maximum of|only|at least) \d+\b(?! \w+s\b)/i

const BEGINS = /\b(?:since|starting|as of|beginning with|from) (?!the\b|an?\b|[a-z])/i

/** null: no such thing is wanted. */
export function wantedKind(asked: string): ((sentence: string) => boolean) | null {
  const outside = kindOutside(asked)
  if (outside) return outside
  const many =
    /\bhow many ((?:\w+ ){0,3}\w+)/.exec(asked) ??
    /\b(?:number|amount|count) of ((?:\w+ ){0,2}\w+)/.exec(asked) ??
    /\bmax(?:imum)?(?: of)? ((?!time|delay|wait|for\b)\w+s)\b/.exec(asked)
  if (
    /\b(?:max(?:imum)?|min(?:imum)?|what|how) (?:length|long (?:can|may|must|should)(?! (?:it|this|that|i|we|you|they|he|she)\b|[^?]*\b(?:take|last|wait|until|till|before|stay|remain|run|pause)\b))\b|\bhow many (?:characters|letters|digits)\b|\blength of\b/.test(
      asked,
    )
  )
    return s => /\b(?:characters?|letters?|digits|bytes)\b/i.test(s)
  if (
    /\bhow (?:long|much time|soon|quickly|fast|late)\b|\bhow many (?:hours|days|minutes|weeks|months)\b|\b(?:max(?:imum)?|min(?:imum)?|longest) (?:time|delay|wait|duration)\b/.test(
      asked,
    )
  )
    return s => DURATION.test(s) || (/\bhow soon|quickly\b/.test(asked) && MOMENT.test(s))
  if (/\bhow (?:often|frequently|regularly)\b/.test(asked)) return s => REPEATED.test(s) || DURATION.test(s)
  // "Since when": the day it began, not how long something takes.
  if (
    /\b(?:since|from|as of) when\b|\bwhen (?:did|was|were)\b|\bwhen (?:does|do|will|is) .*\b(?:start|begin|change|come into|take effect)/.test(
      asked,
    )
  )
    return s => DATE.test(s) || BEGINS.test(s)
  if (/^(?:since |until |from )?when\b|\bsince when\b|\bas of when\b|\bwhat (?:date|day)\b/.test(asked))
    return s => MOMENT.test(s) || DURATION.test(s)
  if (many) {
    const of = new Set(words(many[1]!).map(w => stem(w.word)))
    const [first] = of
    // "How many devices can one tag have": devices are counted, not tags.
    const head = stem(/^\w+/.exec(many[1]!)![0])
    const whose = /^\w+ (?:can|could|may|do|does|will|must|are|is|has|have)\b/.test(many[1]!)
    // "… with guests, up to 20 at a time": the noun stands before.
    return s =>
      countedIn(s).some(c => (whose ? c.of.includes(head) : c.of.some(o => of.has(o)))) ||
      (AT_MOST.test(s) && words(s).some(w => stem(w.word) === first))
  }
  if (/\bhow (?:big|large|small|heavy|high|old|far|wide|deep)\b|\b(?:what|which) size\b/.test(asked))
    return s => /\d/.test(s)
  if (
    /\b(?:what|which)(?:'?s| is| are)? the (?:biggest|largest|smallest|longest|shortest|highest|lowest|heaviest|widest|maximum|minimum|max|min)\b/.test(
      asked,
    )
  )
    return s => /\d/.test(s) || countedIn(s).length > 0
  if (/\bhow much\b(?! of\b)/.test(asked)) return s => countedIn(s).length > 0
  return null
}

/** A cell tells little without its row and column: "25" is of "Gateways stored at once, Android". */
function withColumn({ form, text, context }: Statement): string {
  return form === 'cell' && context !== null ? `${text} ${context}` : text
}

/** Sentences that tell the kind of thing, if one is wanted; an empty list when none of them does. */
export function tellingFirst(q: Question): Question['candidates'] {
  const tells = wantedKind(q.reading.asked)
  if (!tells) return q.candidates
  const measured =
    /\bhow (?:long|often|soon|quickly|fast|late|frequently|regularly|many (?:seconds|minutes|hours|days|weeks|months|years))\b/.test(
      q.reading.asked,
    )
  const verbs = !measured
    ? []
    : q.claim.main.filter(w => NEEDED.has(w.axis)).flatMap(w => q.ground.axisIds.get(w.axis) ?? [])
  return q.candidates.filter(c => {
    if (!tells(withColumn(c.statement))) return false
    // How long something is kept is not told by how long something else takes.
    const at = q.ground.at.get(c.statement)!
    return verbs.every(v => plainnessOf(v, at, q.ground) > 0.5)
  })
}
