// Text → the numbers in it with what they count, and whether two texts give the same thing different numbers.
import { stem, words } from '../words/concept-reader.ts'

export interface Counted {
  readonly value: number
  /** Stems of the words near it: what is counted. */
  readonly of: readonly string[]
  /** "up to 20", "20 at most"; "at least 5", "5 or more". */
  readonly bound: 'most' | 'least' | null
}

const MOST_BEFORE =
  /\b(?:up to|at most|no more than|not more than|not over|max(?:imum)?(?: of| is)?|limit(?:ed)?(?: of| to| is)?|fewer than|less than|within)$/
const LEAST_BEFORE = /\b(?:at least|min(?:imum)?(?: of| is)?|no (?:fewer|less) than)$/
const MOST_BEHIND = /^(?:\w+ )?(?:at most|at the most|maximum|max|or (?:fewer|less|smaller|shorter))\b/
const LEAST_BEHIND = /^(?:\w+ )?(?:at least|minimum|or (?:more|later|newer|longer|higher|above))\b/

function boundOf(before: string, behind: string): Counted['bound'] {
  if (MOST_BEFORE.test(before) || MOST_BEHIND.test(behind)) return 'most'
  return LEAST_BEFORE.test(before) || LEAST_BEHIND.test(behind) ? 'least' : null
}

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  fifty: 50,
  hundred: 100,
  dozen: 12,
}
const MONTHS = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/
const UNITS: Readonly<Record<string, string>> = {
  hrs: 'hour',
  hr: 'hour',
  h: 'hour',
  mins: 'minut',
  min: 'minut',
  wk: 'week',
}
const SKIP = new Set([
  'the',
  'a',
  'of',
  'in',
  'is',
  'to',
  'for',
  'only',
  'just',
  'more',
  'than',
  'or',
  'and',
  'up',
  'at',
  'most',
])

/** Dates, versions and years count nothing. */
export function countedIn(text: string): Counted[] {
  const list = words(text.replace(/(\d+)\s?h\b/gi, '$1 hours').replace(/(\d+)-(hour|day|minute|week)/gi, '$1 $2'))
  const found: Counted[] = []
  for (const [i, { word }] of list.entries()) {
    const value = /^\d{1,3}$/.test(word) ? Number(word) : Object.hasOwn(WORDS, word) ? WORDS[word]! : null
    if (value === null) continue
    if (MONTHS.test(list[i - 1]?.word ?? '') || MONTHS.test(list[i + 1]?.word ?? '')) continue
    const of: string[] = []
    for (let j = i + 1; j < list.length && of.length < 3; j++) {
      const next = list[j]!.word
      if (SKIP.has(next)) continue
      of.push(UNITS[next] ?? stem(next))
    }
    const spoken = (from: number, to: number) =>
      list
        .slice(Math.max(0, from), to)
        .map(w => w.word)
        .join(' ')
    found.push({ value, of, bound: boundOf(spoken(i - 3, i), spoken(i + 1, i + 5)) })
  }
  return found
}

/** "Which three keys …", "name the other two ways": how many are to be told, and no premise. */
export function isHowMany(value: number, asked: string): boolean {
  const names = [String(value), ...Object.keys(WORDS).filter(word => WORDS[word] === value)].join('|')
  return new RegExp(
    `\\b(?:which|what|name|list|give|show|tell)(?: me| us)?(?: are| the| all| other| main| of)* (?:${names})\\b(?! (?:hours?|days?|minutes?|weeks?|months?))`,
  ).test(asked)
}

const TOO = /\btoo (?:big|high|large|long|low|many|much|short|small|few)\b/

/** "Is 18 hours the maximum?" asks for the bound itself. */
const BOUND_ASKED = /\b(?:maximum|minimum|max|min|limit|the most|at most|at least|longest|shortest|upper|lower)\b/

/** The same number, or one within the bound that is given: 12 of "up to 20". */
function agrees(a: Counted, b: Counted, asked: string): boolean {
  if (a.bound !== null || b.bound === null || BOUND_ASKED.test(asked)) return a.value === b.value
  return b.bound === 'most' ? a.value <= b.value : a.value >= b.value
}

/** -1: the same thing counted differently; +1: the same number of it; 0: nothing to compare. */
export function compareCounts(asked: string, said: string): -1 | 0 | 1 {
  const here = countedIn(asked)
  const there = countedIn(said)
  for (const a of here) {
    const alike = there.filter(
      b =>
        a.of[0] !== undefined &&
        (b.of.slice(0, 2).includes(a.of[0]) || (b.of[0] !== undefined && a.of.slice(0, 2).includes(b.of[0]))),
    )
    if (alike.length > 0) return alike.some(b => agrees(a, b, asked)) !== TOO.test(asked) ? 1 : -1
  }
  return 0
}

const AT_ONCE =
  /\b(?:right away|straight away|straightaway|immediately|instantly|on the spot|the same (?:second|minute|moment)|in real time|without delay)\b/
const LASTS = /\b(?:hours?|days?|minutes?|weeks?)\b/i
const ONLY_ONCE =
  /\b(?:(?:only|just) (?:\w+ )?once|once only|one time only|(?:only|just) (?:the first|a single|one) time|never again)\b/
const REPEATED =
  /\b(?:periodic(?:ally)?|regular(?:ly)?|repeated(?:ly)?|continu(?:ous|ously|ally)|again and again|every (?:\w+ )?(?:time|day|hour|week|month)|each time|from time to time|at intervals|on an ongoing basis)\b/i

/** How often or how soon: compared apart. */
export const PACE = new RegExp(`${AT_ONCE.source}|${ONLY_ONCE.source}`, 'g')

/** -1: asked whether it is at once and the sentence gives a time, or whether only once and it is done again and again. */
export function comparePace(asked: string, said: string): -1 | 0 {
  if (AT_ONCE.test(asked) && LASTS.test(said) && /\d/.test(said)) return -1
  return ONLY_ONCE.test(asked) && REPEATED.test(said) ? -1 : 0
}
