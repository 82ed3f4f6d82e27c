// A question with slips of the keyboard → the same with words the pages and tables know.
import { distance } from 'fastest-levenshtein'
import { stem } from '../words/stems.ts'
import { known } from '../words/word-forms.ts'
import type { Lexicon } from './lexicon.ts'

export interface Correction {
  readonly from: string
  readonly to: string
}

/** Letters of neighbours swapped count as one slip, as does a letter doubled, missing or wrong. */
function slips(a: string, b: string): number {
  const plain = distance(a, b)
  if (plain !== 2 || a.length !== b.length) return plain
  const at = [...a].findIndex((letter, i) => letter !== b[i])
  return a[at] === b[at + 1] && a[at + 1] === b[at] ? 1 : plain
}

/** The word meant, or null: only for words nobody knows, and only where one slip in four letters explains it. */
export function meant(word: string, lexicon: Lexicon): string | null {
  if (word.length < 5 || /\d/.test(word) || known(word, lexicon.known) || lexicon.known.has(`${word}s`)) return null
  // Of the same stem as a word of the field: "recommendation", "differs".
  if (lexicon.table.get(stem(word))?.some(phrase => phrase.stems.length === 1)) return null
  const allowed = word.length >= 8 ? 2 : 1
  let best: string | null = null
  let least = allowed + 1
  for (const right of lexicon.knownWords()) {
    if (right.length < 4 || Math.abs(right.length - word.length) > allowed || right[0] !== word[0]) continue
    const count = slips(word, right)
    if (
      count < least ||
      (count === least && lexicon.pageWords().has(right) && best !== null && !lexicon.pageWords().has(best))
    ) {
      best = right
      least = count
    }
  }
  return best
}

/** Short forms of the chat window. Data. */
const SHORT: Readonly<Record<string, string>> = {
  w: 'with',
  wo: 'without',
  'w/o': 'without',
  cfg: 'configuration',
  config: 'configuration',
  pw: 'password',
  pwd: 'password',
  notif: 'notification',
  notifs: 'notifications',
  perm: 'permission',
  perms: 'permissions',
  vuln: 'vulnerability',
  vulns: 'vulnerabilities',
  info: 'information',

  dev: 'device',
  devs: 'devices',
  msg: 'message',
  msgs: 'messages',
  org: 'organization',
  acct: 'account',
  auth: 'authentication',
  mgmt: 'management',
  temp: 'temporary',
  def: 'default',
  u: 'you',
  ur: 'your',
  r: 'are',
  plz: 'please',
  pls: 'please',
  thx: 'thanks',
  ppl: 'people',
  b4: 'before',
  atm: 'now',
  bc: 'because',
  cuz: 'because',
  wanna: 'want',
  gonna: 'going',
  gotta: 'must',
}

/** Keys and other names stay: only lower-case words are looked at. */
export function correct(text: string, lexicon: Lexicon): { text: string; corrections: readonly Correction[] } {
  const corrections: Correction[] = []
  const corrected = text.replace(/(?<![\p{L}\p{N}.=])(?:w\/o|[\p{L}]+|b4)(?![\p{L}\p{N}=]|\.\p{L})/gu, word => {
    const to =
      lexicon.initials.get(word.toLowerCase()) ?? SHORT[word.toLowerCase()] ?? meant(word.toLowerCase(), lexicon)
    if (to === null) return word
    corrections.push({ from: word, to })
    return to
  })
  return { text: corrected, corrections }
}
