// "Did it start in May 2025?" and a sentence that names the day it started → yes or no.

import { TAG_END } from '../words/question-frames.ts'
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

interface When {
  readonly year: number | null
  /** Months it may be, 1 to 12; a season is three. */
  readonly months: readonly number[]
  readonly day: number | null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const DATES = new RegExp(
  [
    `\\b${MONTH}\\.? ${DAY}(?:,? (20\\d\\d))?\\b`,
    `\\b${DAY}(?: of)? ${MONTH}\\.?(?:,? (20\\d\\d))?\\b`,
    `\\b${MONTH}\\.?(?: of)? (20\\d\\d)\\b`,
    '\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b',
    '\\b(spring|summer|autumn|fall|winter)(?: of)? (20\\d\\d)\\b',
    '\\b(?:in|since|from|until|before|after|of) (20\\d\\d)\\b',
  ].join('|'),
  'gi',
)
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  fall: [9, 10, 11],
  winter: [12, 1, 2],
}

const monthOf = (name: string): number[] => [MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1]
const number = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

function datesIn(text: string): When[] {
  return [...text.matchAll(DATES)].map(m => {
    if (m[1]) return { months: monthOf(m[1]), day: number(m[2]), year: number(m[3]) }
    if (m[5]) return { months: monthOf(m[5]), day: number(m[4]), year: number(m[6]) }
    if (m[7]) return { months: monthOf(m[7]), day: null, year: number(m[8]) }
    if (m[9]) return { months: [Number(m[10])], day: number(m[11]), year: number(m[9]) }
    if (m[12]) return { months: SEASONS[m[12].toLowerCase()]!, day: null, year: number(m[13]) }
    return { months: [], day: null, year: number(m[14]) }
  })
}

/** What both tell is the same. */
function agree(a: When, b: When): boolean {
  return (
    (a.year === null || b.year === null || a.year === b.year) &&
    (a.months.length === 0 || b.months.length === 0 || a.months.some(m => b.months.includes(m))) &&
    (a.day === null || b.day === null || a.day === b.day)
  )
}

/** The day itself is in question. */
const BEGAN =
  /\b(?:start\w*|beg[aiu]n\w*|happen\w*|take effect|took effect|come into (?:force|effect)|came into (?:force|effect)|introduced|announced|made|date[ds]?|change[ds]?|switch(?:ed)?|go live|went live|roll(?:ed)? out|effective|kick(?:ed)? in)\b[^.?!]{0,60}?\b(?:in|on|from|since|as of|with|by)?\s*$/i
/** A sentence that says when. */
const SAYS_WHEN = /\b(?:starting|started|starts|beginning|since|from|as of|effective|on|in)\b/i
const NEAR = 0.6

const WHEN_AT_END = /\b(?:on|in|since|from|by|until)\b[^,.?]{0,24}\b(?:19|20)\d\d$/

/** -1: both name a day or a year, and not the same. */
export function compareDates(asked: string, said: string): -1 | 0 {
  const [mine] = WHEN_AT_END.test(asked) ? datesIn(asked) : []
  const theirs = mine ? datesIn(said) : []
  return mine && theirs.length > 0 && !theirs.some(date => agree(mine, date)) ? -1 : 0
}

export function answerDate(q: Question): Draft | null {
  const { asked } = q.reading
  const [mine] = datesIn(asked)
  if (!mine) return null
  // "After May 2025, do …" gives the time and asks for something else.
  const found = new RegExp(DATES.source, 'i').exec(asked)!
  const behind = asked.slice(found.index + found[0].length).replace(TAG_END, '')
  if (!BEGAN.test(asked.slice(0, found.index)) || /\w/.test(behind)) return null
  const top = q.candidates[0]
  for (const { statement, score, fits } of q.candidates.slice(0, 12)) {
    if (!fits || score < NEAR * top!.score || !SAYS_WHEN.test(statement.text)) continue
    const [theirs] = datesIn(statement.text)
    if (!theirs) continue
    return draft('date', agree(mine, theirs) ? 'yes' : 'no', statement.text, [statement])
  }
  return null
}
