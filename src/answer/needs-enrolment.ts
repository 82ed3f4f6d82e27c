// "Does X need enrollment?", "Must a phone be supervised for X?" → whether X is there on the other kind of device: if it
// is, the need is denied.
import type { Condition } from '../model/condition.ts'
import { readConcepts } from '../words/concept-reader.ts'
import type { ConceptTable } from '../words/concept-table.ts'
import { type Draft, draft } from './draft.ts'
import { answerClaimAboutKey } from './facts/claims-about-keys.ts'
import { answerReach } from './facts/reach-of.ts'
import type { Question } from './question.ts'
import type { Reading } from './reading.ts'
import { NEEDED } from './requirement.ts'
import { castVotes } from './votes.ts'

const STATE =
  '(?:enrol+(?:ed|ment|ing)?|mdm|supervis(?:ed|ion)|(?:an? |the )?(?:enrolled|supervised|managed) (?:devices?|phones?|iphones?|ipads?|mode|tablets?))'
const DEVICE =
  '(?:i|we|you|they|(?:the |an? |our |my |their |all |each )?(?:devices?|phones?|iphones?|ipads?|tablets?|users?|it))'

const FRAMES: readonly RegExp[] = [
  new RegExp(
    `^(?:does|do|did|will|would) (?<thing>.+?) (?:really |also |only )?(?:need|require|depend on|rely on|presuppose)s? (?:to be |to have |that .* (?:is|are) )?(?<state>${STATE})(?: to work)?$`,
  ),
  new RegExp(
    `^is (?<state>${STATE}) (?:really |also )?${NEEDED} (?:for|to|before|in order to|if i want to) (?:use |get |have |run |do )?(?<thing>.+)$`,
  ),
  new RegExp(
    `^(?:must|do|does) ${DEVICE} (?:have to |need to )?(?:be |have |enrol (?:the |my |our )?(?:devices?|phones?) )?(?<state>${STATE})?(?:(?: in| by| with)? (?:mdm|intune))? ?(?:for|to|before|in order to) (?:use |get |have |run |do )?(?<thing>.+)$`,
  ),
]

const ELSEWHERE = {
  mdm: { words: 'unenrolled devices', condition: { channel: 'mam' } },
  supervised: { words: 'unsupervised devices', condition: { supervised: false } },
} as const satisfies Record<string, { words: string; condition: Condition }>

/** The reading of "does X work on unenrolled devices", for a question after the need of enrollment; else null. */
export function otherKindReading(reading: Reading, table: ConceptTable): Reading | null {
  if (reading.form !== 'polar') return null
  const found = FRAMES.map(frame => frame.exec(reading.asked)?.groups).find(
    g => g?.thing && (g.state || /\benrol/.test(reading.asked)),
  )
  if (!found) return null
  const { words, condition } = /supervis/.test(found.state ?? '') ? ELSEWHERE.supervised : ELSEWHERE.mdm
  const asked = `does ${found.thing} work on ${words}`
  const { channel: _, supervised: __, ...rest } = reading.condition
  return {
    ...reading,
    asked,
    negated: false,
    intents: [],
    condition: { ...rest, ...condition },
    askedCondition: condition,
    tokens: readConcepts(asked, table),
  }
}

const ABOUT = 0.6

/** Only a sentence that says for whom the thing is there tells. */
export function answerOtherKind(q: Question): Draft | null {
  if (q.reading.condition.channel !== undefined) return answerClaimAboutKey(q) ?? answerReach(q)
  const [vote] = castVotes(q).filter(
    v => v.named.supervised !== undefined && v.alignment.about >= ABOUT && v.coverage >= ABOUT,
  )
  return vote ? draft('other kind', vote.says > 0 ? 'yes' : 'no', vote.statement.text, [vote.statement]) : null
}
