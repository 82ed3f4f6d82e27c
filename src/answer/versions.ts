// "Is Android 11 new enough?" and the sentence that names the lowest version → yes or no.
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

const NAMED = /\b(ios|ipados|android|macos|windows|watchos)\s*(?:version\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\b/i
/** What a sentence says of the lowest version: "Android 11 or later", "at least iOS 16.2". */
const LOWEST =
  /\b(?:or|and) (?:later|newer|higher|above|up)\b|\b(?:at least|minimum|needs?|requires?|required|lowest|oldest)\b/i
/** Words of asking for fitness, not for a feature: all else the question may speak of. */
const FIT =
  /\b(?:new enough|too old|old enough|recent enough|supported|support|work|works|run|runs|go|goes|ok|okay|fine|enough|install(?:ed)?|compatible|still use|usable|minimum|required)\b/i

function compare(a: string, b: string): number {
  const [mine, theirs] = [a, b].map(v => v.split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (mine![i] ?? 0) - (theirs![i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export function answerVersion(q: Question): Draft | null {
  const source = `${q.reading.context} ${q.reading.asked}`
  const mine = NAMED.exec(q.reading.asked) ?? NAMED.exec(source)
  if (!mine || !FIT.test(q.reading.asked)) return null
  const system = mine[1]!.toLowerCase()
  for (const { statement } of q.candidates) {
    if (!LOWEST.test(`${statement.text} ${statement.context ?? ''}`)) continue
    const theirs = [...statement.text.matchAll(new RegExp(NAMED, 'gi'))].find(m => m[1]!.toLowerCase() === system)
    if (!theirs) continue
    const fits = compare(mine[2]!, theirs[2]!) >= 0
    const old = /\btoo old\b/i.test(q.reading.asked)
    return draft('version', fits !== old ? 'yes' : 'no', statement.text, [statement])
  }
  return null
}
