// "Does it work on iOS 14?", "is Android 11 new enough?" and a sentence that names the lowest version → yes or no.
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

const VERSION =
  /\b(ios|ipados|android|macos|windows|watchos|version|release)\s+(?:version\s+)?(\d{1,3}(?:\.\d{1,3}){0,2})\b/gi
/** Says that a version is the lowest: "Android 11 or later", "at least iOS 16.2". */
const AT_LEAST =
  /\b(?:needs?|requires?|required|at least|minimum|lowest|oldest|(?:or|and) (?:later|newer|higher|above|up)|starting with|from|since|only (?:on|with|from))\b/i
/** Words of asking whether a version will do. */
const FIT =
  /\b(?:new enough|too old|old enough|recent enough|supported|support|work|works|run|runs|go|goes|ok|okay|fine|enough|install(?:ed)?|compatible|still use|usable|minimum|required)\b/i

interface Version {
  /** The platform; null: of a program, or not said. Those of one family count as one. */
  readonly of: string | null
  readonly parts: readonly number[]
}

function versionsIn(text: string): Version[] {
  return [...text.matchAll(VERSION)].map(([, name, number]) => {
    const of = name!.toLowerCase()
    return {
      of: /^(?:version|release)$/.test(of) ? null : of === 'ipados' ? 'ios' : of,
      parts: number!.split('.').map(Number),
    }
  })
}

/** 16.10 is above 16.4. */
function reaches(mine: Version, least: Version): boolean {
  for (let i = 0; i < 3; i++) {
    const difference = (mine.parts[i] ?? 0) - (least.parts[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

/** "Does it work on iOS 14?" against "needs iOS 15": -1 too old, +1 new enough, 0 nothing to compare. */
export function compareVersions(asked: string, said: string): -1 | 0 | 1 {
  const [mine] = versionsIn(asked)
  if (!mine || !AT_LEAST.test(said)) return 0
  const least = versionsIn(said).find(v => v.of === mine.of || v.of === null)
  return least ? (reaches(mine, least) ? 1 : -1) : 0
}

export function answerVersion(q: Question): Draft | null {
  const { asked, context } = q.reading
  if (!FIT.test(asked)) return null
  const mine = [asked, context].find(text => versionsIn(text).some(v => v.of !== null))
  if (mine === undefined) return null
  const [platform] = versionsIn(mine).filter(v => v.of !== null)
  for (const { statement } of q.candidates) {
    const said = `${statement.text} ${statement.context ?? ''}`
    if (!AT_LEAST.test(said)) continue
    const least = versionsIn(statement.text).find(v => v.of === platform!.of)
    if (!least) continue
    const tooOld = /\btoo old\b/i.test(asked)
    return draft('version', reaches(platform!, least) !== tooOld ? 'yes' : 'no', statement.text, [statement])
  }
  return null
}
