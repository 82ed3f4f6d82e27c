// "Does X need Y?", "Is Y required before X?" → yes or no from a sentence that says what must
// be so. That two things stand in one sentence is not enough: one must be said to be needed, or not to be.
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, readConcepts, signOf } from '../words/concept-reader.ts'
import { LIGHT_WORDS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import { supposed } from './assignments.ts'
import { type Draft, draft } from './draft.ts'
import { type Candidate, conditionFits } from './evidence.ts'
import { axesAround, ownAxes } from './ground.ts'
import type { Question } from './question.ts'

interface Requirement {
  /** What is said to be needed. */
  readonly need: string
  /** What it is needed for; empty where nothing is named. */
  readonly purpose: string
}

const NEEDS = '(?:need|require|depend on|rely on|presuppose|call for)'
/** Said of what must be so. */
export const NEEDED =
  '(?:needed|required|necessary|mandatory|compulsory|obligatory|essential|a must|a (?:precondition|prerequisite|requirement))'
const PERSON =
  '(?:i|we|you|they|he|she|(?:the |an? |our |my |their |end[ -])*(?:users?|people|admins?|administrators?|staff|employees?|person|somebody|someone|everybody|everyone|colleagues?|customers?))'
const SUBJECT = `(?:${PERSON}|(?:the |an? |our |my |their )?[\\w-]+(?: [\\w-]+){0,3}?)`
const AIM = '(?:to|for|before|so that|so|in order to|in order for|until|first (?:to|before)|when)'
const AS = '(?:really |also |still |always |even |actually |first )*'

/** Each with the named groups `need` and `purpose`. */
const FRAMES: readonly RegExp[] = [
  // "must people open the app before tags appear", "do i have to enrol phones to use it"
  new RegExp(`^must ${SUBJECT} ${AS}(?<need>.+?)(?: ${AIM} (?<purpose>.+))?$`),
  new RegExp(`^(?:do|does|did|will|would) ${SUBJECT} ${AS}(?:have|need) to (?<need>.+?)(?: ${AIM} (?<purpose>.+))?$`),
  // "do people need the newest release to get the events"
  new RegExp(`^(?:do|does|did|will|would) ${PERSON} ${AS}need (?!to )(?<need>.+?)(?: ${AIM} (?<purpose>.+))?$`),
  // "does X need Y"
  new RegExp(`^(?:do|does|did|will|would) (?<purpose>.+?) ${AS}${NEEDS} (?<need>.+)$`),
  // "is Y required for X"
  new RegExp(`^(?:is|are|was|were) (?<need>.+?) ${AS}${NEEDED}(?: (?:${AIM}|by|on|in|with) (?<purpose>.+))?$`),
]

/** What the question says must be so, and for what; null where it asks something else. */
function readRequirement(text: string): Requirement | null {
  const plain = text.trim()
  for (const frame of FRAMES) {
    const found = frame.exec(plain)?.groups
    if (found) return { need: found.need!, purpose: found.purpose ?? '' }
  }
  return null
}

/** Says that something must be so. */
const MUST =
  /\b(?:must|ha(?:s|ve) to|need(?:s|ed)?(?! not)|requires?|required|necessary|mandatory|prerequisites?|only (?:if|when|after|once|for)|ensure|make sure|unless|depends? on|relies on|once the|after the|not? (?:\S+ ){0,6}(?:before|until)|as long as|should)\b|\bin order to\b/i
/** … or that it need not. */
const NEED_NOT =
  /\b(?:need(?:s)? not|needn['’]?t|(?:do(?:es)?|is|are|was|were|will|ha(?:s|ve))(?:n['’]?t| not| no longer)(?: \w+){0,2} (?:need|needed|require|required|necessary|mandatory|have to|depend)|without|even if|regardless|whether or not|optional|no need|not required|not mandatory|unnecessary|no \w+ (?:is |are )?(?:needed|required|necessary))\b/i

/** "without it, sign-in doesn't work": needed. */
const FAILS_WITHOUT =
  /\bwithout (?:it|this|that|them|an? \w+|the \w+(?: \w+)?), .*(?:n['’]t|\bnot?|\bnever|\bnothing)\b/i

/** Share of a part of the question that a sentence must speak of. */
const SPEAKS = 0.6
const PLACE = 0.4
const NEAR = 0.3
const LOOKED_AT = 24

interface Part {
  readonly numbers: readonly string[]
  readonly axes: readonly (readonly [axis: string, weight: number])[]
}

function partOf(text: string, q: Question): Part {
  const seen = new Map<string, number>()
  for (const token of readConcepts(text, q.ground.lexicon.table)) {
    if (token.stop || known(token.word, LIGHT_WORDS)) continue
    for (const concept of token.concepts) {
      const axis = axisOf(concept)
      const id = q.ground.axisIds.get(axis)
      const weight = id === undefined ? 1 : q.ground.weight[id]!
      if (!TELLS_NOTHING.has(axis))
        seen.set(
          axis,
          Math.max(seen.get(axis) ?? 0, signOf(concept) === 0 && !VERB_CONCEPTS.has(axis) ? weight : DOING * weight),
        )
    }
  }
  return { axes: [...seen], numbers: text.match(/\d[\d.]*/g) ?? [] }
}
/** What is done is put in more words than what it is done with. */
const DOING = 0.5
const TELLS_NOTHING = new Set(['require', 'device', 'user', 'admin', 'app', 'use', 'get', 'first', 'once', 'support'])

function share(part: Part, met: (axis: string) => boolean): number {
  let all = 0
  let told = 0
  for (const [axis, weight] of part.axes) {
    all += weight
    if (met(axis)) told += weight
  }
  return all === 0 ? 0 : told / all
}

/** A sentence and what it makes of the need: +1 needed, -1 not needed. */
function judge(candidate: Candidate, need: Part, purpose: Part, q: Question): { score: number; says: 1 | -1 } | null {
  const { statement } = candidate
  const at = q.ground.at.get(statement)!
  const own = new Set(ownAxes(at, q.ground.index))
  const section = axesAround(statement.section, q.ground)
  const id = (axis: string) => q.ground.axisIds.get(axis) ?? -1
  const here = share(need, axis => own.has(id(axis)) || (axis === 'key' && statement.names.length > 0))
  if (here < SPEAKS) return null
  // "needs iOS 15": what no sentence numbers so.
  if (need.numbers.some(n => !statement.text.includes(n))) return null
  const aim = purpose.axes.length === 0 ? 1 : share(purpose, axis => own.has(id(axis)) || section.has(id(axis)))
  if (aim < PLACE) return null
  // What others must do tells nothing of these.
  if (!conditionFits(q.reading.condition, { ...statement.condition, ...q.ground.index.named[at]! })) return null
  const not = NEED_NOT.test(statement.text) && !FAILS_WITHOUT.test(statement.text)
  if (!not && !MUST.test(statement.text)) return null
  return { score: candidate.score * here * (0.5 + 0.5 * aim), says: not ? -1 : 1 }
}

/** Says that nothing is said. */
const unsaid = (): Draft => draft('requirement: not said', 'unknown', "The pages don't say that it is needed.", [])

/**
 * What the votes made of a question after a need, held against sentences that say what must be so.
 * @param made the answer by the votes; kept where it rests on such a sentence.
 */
export function withRequirement(made: Draft | null, q: Question): Draft | null {
  const asked = readRequirement(q.claim.text)
  if (!asked || FOR_WHOM.test(asked.need) || supposed(q).length > 0) return made
  const need = partOf(asked.need, q)
  // "Does it need a key?": too little to look for, but what is told must at least tell of a need.
  if (need.axes.length === 0) {
    const said = made?.evidence[0]?.text ?? ''
    return made?.verdict !== 'yes' || MUST.test(said) ? made : unsaid()
  }
  const purpose = partOf(`${asked.purpose} ${q.claim.lead}`, q)
  const judged = q.candidates
    .slice(0, LOOKED_AT)
    .flatMap(candidate => {
      const found = judge(candidate, need, purpose, q)
      return found ? [{ statement: candidate.statement, ...found }] : []
    })
    .sort((a, b) => b.score - a.score)
  const resting = judged.find(j => j.statement === made?.evidence[0])
  if (made && made.cases.length > 0 && judged.some(j => made.evidence.includes(j.statement))) return made
  const best = resting ?? judged[0]
  if (!best) {
    const said = made?.evidence[0]
    const own = said && new Set(ownAxes(q.ground.at.get(said)!, q.ground.index))
    const near = own && share(need, axis => own.has(q.ground.axisIds.get(axis) ?? -1)) >= NEAR
    return near && (MUST.test(said.text) || NEED_NOT.test(said.text)) ? made : unsaid()
  }
  const verdict = best.says > 0 ? 'yes' : 'no'
  if (resting && made?.verdict === verdict) return made
  return draft(`requirement: ${best.says > 0 ? 'needed' : 'not needed'}`, verdict, best.statement.text, [
    best.statement,
    ...judged
      .filter(j => j !== best && j.says === best.says)
      .slice(0, 2)
      .map(j => j.statement),
  ])
}

/** For which devices it is there, others tell. */
const FOR_WHOM = /\b(?:enrol\w*|supervis\w*|mdm|mam|managed|unmanaged)\b/
