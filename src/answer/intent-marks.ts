// What a sentence looks like that can answer an intent, or bears on it otherwise: of all statements, and packed, since ranking
// asks it of each.
import type { Statement } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import type { Intent } from '../words/question-frames.ts'

export type Mark = Intent | 'purpose' | 'outright' | 'leans' | 'leads' | 'seen at' | 'asks'

/** A figure a statement: 1 where it bears the mark. */
export type PackedMarks = string

const MARKS: Partial<Record<Mark, RegExp>> = {
  // Says what something is for, or why it is so.
  purpose:
    /\bin order to\b|\bbecause\b|\bso that\b|\bto (?:prevent|protect|avoid|provide|secure|help)\b|\bhelps?\b|\bimportant\b|\breasons?\b|\bprefer\b|\bfor privacy\b/i,
  outright: /\bin order to\b|\bbecause\b|\bso that\b|\breasons?\b/i,
  // Said of what its section is about.
  leans: /^\(?(?:it['’]?s?|they|(?:this|these|the) (?:feature|setting|configuration|control|capability|option)s?)\b/i,
  // Only leads to steps.
  leads: /\bfollowing (?:steps|procedure)\b|\b(?:steps|procedure) below\b|:$/i,
  // Says where a thing is seen.
  'seen at':
    /\b(?:appears?|shows?|shown|displayed|visible|listed|viewable|found|see|seen)\b[^.]{0,40}\b(?:in|on|under|at|against|beside|next to)\b/i,
  asks: /\?$/,
  default: /\bdefaults?\b|\bout of the box\b/i,
  type: /\bvalue type\b|\b(?:String|Boolean|Integer|Real)\b/,
  where:
    /[>›→]|\b(?:under|in the|appears? (?:in|against|on|beside)|shows? (?:up )?(?:in|on|under)|settings|section|page|menu|dashboard|timeline|inventory|portal)\b/i,
  how: /\b(?:to \w+|select|choose|open|go to|tap|set|add|toggle|turn|visit|follow|remove)\b/i,
  why: /\b(?:because|reason|in order to|so that|to (?:prevent|protect|secure|provide|keep|help)|since|due to|helps?|purpose|needs?|requires?|uses?)\b/i,
  time: /\b(?:hours?|days?|minutes?|weeks?|periodic\w*|regular\w*|once|every|whenever|starting|from|since|until|after|\d{4})\b/i,
  quantity: /\b(?:\d+|one|single|only|multiple|several|more than|at most|up to|max\w*)\b/i,
  requirement:
    /\b(?:must|needs?|needed|requires?|required|ensure|has to|have to|mandatory|prerequisite|only (?:if|when|after))\b/i,
  compare: /\b(?:different|differs?|unlike|while|whereas|instead|however|but|only|both|same)\b/i,
  who: /\b(?:admins?|administrators?|users?|customers|analysts?|IT)\b/i,
  link: /\b(?:see|visit|learn more|more information|read)\b|https?:/i,
  troubleshoot: /\b(?:not|no|n['’]t|only|must|until|may take|might take|up to|isn|doesn|won)\b/i,
  status: /\b(?:retired|discontinued|no longer|deprecated|changed since)\b/i,
  effect: /\b(?:if|when|once|then|means?|so)\b/i,
}

const NAMES = Object.keys(MARKS) as readonly Mark[]
export const COUNT_OF_MARKS = NAMES.length

/** The marks of all statements, in the order of `markAt`. A mark is looked for when it is asked for. */
export function marksOf(statements: readonly Statement[]): Lines<PackedMarks> {
  const looked = new Map<number, PackedMarks>()
  const look = (pattern: RegExp) => statements.map(({ text }) => (pattern.test(text) ? '1' : '0')).join('')
  return {
    at(i) {
      const pattern = MARKS[NAMES[i]!]
      const found = looked.get(i) ?? (pattern && look(pattern))
      if (found !== undefined) looked.set(i, found)
      return found
    },
  }
}

/** Where a mark stands; -1 for an intent that no look of a sentence answers. */
export function markAt(mark: Mark): number {
  return NAMES.indexOf(mark)
}

export function bears(marks: PackedMarks, statement: number): boolean {
  return marks.charCodeAt(statement) === ONE
}
const ONE = 49
