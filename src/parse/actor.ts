// A sentence, or a heading → who acts in it: the admin who sets policies, or the user who holds the phone.
import type { Actor } from '../model/condition.ts'

const NOUN =
  '(?:(?:IT\\s+|tenant\\s+|global\\s+)?(admin(?:istrator)?s?)|(?:end[- ]?)?(users?)|(people|employees?|the\\s+person))'
const VERB =
  "(?:also\\s+|still\\s+|then\\s+|now\\s+|later\\s+|only\\s+|first\\s+|who\\s+\\w+\\s+){0,4}(?:can(?:not|['’]t)?|could|may|might|must|should(?:n['’]t)?|needs?|has|have|ha(?:s|ve)n['’]t|will|won['’]t|do(?:es)?(?:n['’]t)?|is|are|was|were|isn['’]t|aren['’]t|sees?|opens?|taps?|types?|turns?|toggles?|sets?|chooses?|selects?|decides?|controls?|configures?|installs?|enables?|disables?|adds?|assigns?|deploys?|gives?|gets?|starts?|stops?|onboards?|skips?|signs?|uses?|finds?|keeps?|reads?|sends?|trusts?|reports?|writes?|updates?|switch(?:es)?|approves?|makes?|lets?)\\b"
const SUBJECT = new RegExp(
  `(?<!\\b(?:for|to|of|by|with|from|on|lets?|allows?|requires?)\\s(?:the\\s|an?\\s|your\\s)?)\\b${NOUN}\\s+${VERB}`,
  'i',
)
/** "If an admin has set it, users can …": the sentence is about what users can. */
const SUBORDINATE =
  /^(?:(?:even|only)\s+)?(?:if|when(?:ever)?|once|after|before|unless|because|since|while|although|as soon as)\b[^,]{1,200},\s*(?:then\s+)?/i

export function actorIn(sentence: string): Actor | null {
  // The words come first: most sentences have none of them.
  if (!/admin|user|people|person|employee/i.test(sentence)) return null
  const found = SUBJECT.exec(sentence.replace(SUBORDINATE, ''))
  return found === null ? null : found[1] !== undefined ? 'admin' : 'user'
}

/** "Configure it as an end user", "End-user controls", "What users see". */
export function actorOfHeading(title: string): Actor | null {
  if (/\b(?:as|by|for)\s+(?:an?\s+)?admin(?:istrator)?s?\b/i.test(title)) return 'admin'
  return /\b(?:as|by|for)\s+(?:an?\s+|the\s+)?(?:end[- ]?)?users?\b|\bend[- ]users?\b|^what\s+(?:end[- ]?)?users\b/i.test(
    title,
  )
    ? 'user'
    : null
}
