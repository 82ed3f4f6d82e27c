// A question and the ground → an Answer. READ ME FIRST of this room: read, find evidence, let the answerers try in
// order, abstain where the pages don't cover the question.
import type { Answer } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import { DENIES, RESTRICTORS } from '../words/polarity-words.ts'
import { POLAR_START } from '../words/question-frames.ts'
import { abstains } from './abstain.ts'
import { answerAppliesTo } from './applies-to.ts'
import { answerCompare } from './compare.ts'
import { compose, unknown } from './compose.ts'
import { answerDate } from './dates.ts'
import { answerInitials } from './definition.ts'
import { type Draft, draft } from './draft.ts'
import { ASKS_KEY, answerIsThereKey, answerKey, answerKeyAlone } from './facts/answer-key.ts'
import { answerClaimAboutKey, answerEitherPolicy, answerKeyInChannel } from './facts/claims-about-keys.ts'
import { answerClaimAboutLiteral } from './facts/claims-about-literals.ts'
import { answerDefaultState, withDefault } from './facts/default-state.ts'
import { answerKeyStatus } from './facts/key-status.ts'
import { listKeys } from './facts/list-keys.ts'
import { answerNoSuchKey } from './facts/no-such-key.ts'
import { answerReach, withReach } from './facts/reach-of.ts'
import { answerValueFor } from './facts/value-for.ts'
import type { Ground } from './ground.ts'
import { answerByProcedure, answerHow, answerHowByKey, answerWhereKey } from './how.ts'
import { plainReading, turnedRound } from './inverted.ts'
import { answerOtherKind, otherKindReading } from './needs-enrolment.ts'
import { answerNormal, answerReason } from './normal.ts'
import { answerPolar } from './polar.ts'
import { correctPremise, SINCE } from './premise.ts'
import { openQuestion, type Question } from './question.ts'
import { readQuestion } from './read-question.ts'
import { withRequirement } from './requirement.ts'
import { answerRestore } from './restore.ts'
import { thereness } from './thereness.ts'
import { answerVersion } from './versions.ts'
import { answerWh } from './wh.ts'
import { answerWhichOf } from './which-of.ts'

export interface Answered {
  readonly answer: Answer
  readonly question: Question
  readonly draft: Draft | null
  /** Why nothing was answered; null when something was. */
  readonly abstained: string | null
}

type Answerer = (q: Question) => Draft | null

/** Words without a verb that the pages deny: "block an IP with a custom indicator". */
function denied(q: Question): Draft | null {
  const made = answerPolar(q)
  if (made?.verdict !== 'no' || !made.denies) return null
  // "How do I …": that something like it isn't supported denies the way only where it is what is nearest.
  const [top] = q.candidates
  if (q.reading.form === 'wh' && (!top || made.evidence[0] !== top.statement || top.own < DENIED_WHOLE)) return null
  return { ...made, by: `denied, ${made.by}` }
}

/** A yes/no question that no sentence decides: one that speaks of nearly all of it is still worth showing, and denies it if it denies. */
function coveredWh(q: Question): Draft | null {
  const top = q.candidates[0]
  if (!top || top.coverage <= COVERED) return null
  const told = answerWh(q)
  const leads = /\bfollowing (?:steps|procedure)\b/i.test(top.statement.text)
  const bounds = !leads && (DENIES.test(top.statement.text) || RESTRICTORS.test(top.statement.text))
  const asks = /\b(?:is|are|was|do|does|did|can|could|will|would|should|may|must|has|have)\b|n['’]?t\b/.test(
    q.reading.asked,
  )
  // Asked whether it is hidden or gone, a denial may be a yes.
  return told && bounds && asks && !DENIES.test(q.reading.asked) && (q.claim.able || thereness(q.claim.main) >= 0)
    ? { ...told, verdict: 'no', by: 'covered: denied' }
    : told
}
const COVERED = 0.7
const DENIED_WHOLE = 0.6

/** "Web protection off for MAM users?": no sentence says it, but one says for whom the thing is there. */
function channelAlone(q: Question): Draft | null {
  return POLAR_START.test(q.reading.asked) ? null : answerReach(q)
}

/** Asked for a key by what it does, and none does that: no other sentence answers. */
function noSuchKey(q: Question): Draft | null {
  if (
    !q.reading.intents.includes('key-name') ||
    q.reading.intents.includes('list') ||
    !/\b(?:key|setting)\b/.test(q.reading.asked) ||
    // A setting may be one of a console, which has no key.
    (!/\bkeys?\b/.test(q.reading.asked) && (q.candidates[0]?.coverage ?? 0) > COVERED) ||
    /\b(?:in|on|under) (?:which|what) (?:section|menu|page|tab|part|blade|screen|portal)\b/.test(q.reading.asked) ||
    (q.reading.intents.includes('how') && !ASKS_KEY.test(q.reading.asked)) ||
    q.reading.form === 'polar'
  )
    return null
  return draft('no such key', 'unknown', "The pages don't name a key for that.", [])
}

/** "K 150 ok?" asks of a value, not of what was seen. */
const NUMBER_OK = /\b\d[\d,.]*\b[^?]{0,12}\b(?:ok|okay|fine|allowed|valid|possible)$/

/** Where a thing is seen, not where something is done. */
const SEEN_WHERE =
  /\bwhere (?:do|does|will|are|is|can|could|would)\b.*\b(?:appears?|appearing|shown?|shows?|visible|displayed|listed|see|seen|turn up|show up|end up|land|viewed?)\b/

function answerersFor(q: Question): Answerer[] {
  const { form, intents, keys, nearKeys, asked } = q.reading
  const named = keys.length + nearKeys.length > 0
  const compare = intents.includes('compare') ? [answerCompare] : []
  if (form === 'polar')
    return [
      answerKeyStatus,
      answerVersion,
      answerDate,
      answerReason,
      ...compare,
      answerIsThereKey,
      answerClaimAboutKey,
      answerClaimAboutLiteral,
      answerDefaultState,
      q => withDefault(withRequirement(withReach(answerPolar(q), q), q), q),
      channelAlone,
      answerByProcedure,
      coveredWh,
    ]
  return [
    ...(keys.length > 0 && NUMBER_OK.test(asked) ? [answerClaimAboutKey] : []),
    answerNormal,
    answerKeyStatus,
    ...(intents.includes('list') ? [listKeys] : []),
    ...(intents.includes('why') || SINCE.test(asked) ? [correctPremise] : []),
    ...(form === 'fragment' && named ? [answerKeyInChannel] : []),
    ...(intents.includes('where') && named ? [answerWhereKey] : []),
    answerEitherPolicy,
    answerValueFor,
    ...(intents.includes('why') && !named ? [] : [answerKey]),
    ...(named ? [answerKeyAlone] : []),
    ...compare,
    noSuchKey,
    ...(form === 'fragment' || intents.includes('how') ? [denied] : []),
    answerRestore,
    ...((intents.includes('how') || intents.includes('where')) && !SEEN_WHERE.test(asked)
      ? [answerHow, answerHowByKey]
      : []),
    answerWh,
  ]
}

export function answerQuestion(line: string, ground: Ground, given: Condition = {}): Answered {
  const reading = readQuestion(line, ground.lexicon, given)
  const otherKind = otherKindReading(reading, ground.lexicon.table)
  const plain = otherKind ?? plainReading(reading, ground.lexicon.table)
  const turned = reading.turned !== (plain !== null)
  const question = openQuestion(plain ?? reading, ground)
  // What the pages name by these very letters needs no weighing.
  const literal =
    answerNoSuchKey(question) ??
    answerInitials(question) ??
    answerAppliesTo(question) ??
    answerWhichOf(question, each => answerQuestion(each, ground, given))
  const abstained = literal ? null : abstains(question)
  if (abstained) return { answer: unknown(question), question, draft: null, abstained }
  for (const answerer of literal ? [() => literal] : otherKind ? [answerOtherKind] : answerersFor(question)) {
    const found = answerer(question)
    const made = found && turned ? turnedRound(found) : found
    if (made?.verdict === 'unknown') {
      const said = { ...unknown(question), answer: made.answer, keys: made.keys }
      return { answer: said, question, draft: made, abstained: made.by }
    }
    if (made && made.evidence.length > 0)
      return { answer: compose(made, question), question, draft: made, abstained: null }
  }
  return { answer: unknown(question), question, draft: null, abstained: 'no sentence answers it' }
}

/** A line that is no question, but a file without line ends: no part of it is answered as if it had been asked. */
export function answerTooLong(beginning: string, ground: Ground): Answered {
  const question = openQuestion(readQuestion('', ground.lexicon, {}), ground)
  const answer = {
    ...unknown(question),
    question: `${beginning.slice(0, 200)}…`,
    answer: `The line is longer than ${beginning.length.toLocaleString('en')} characters, and was not read.`,
  }
  return { answer, question, draft: null, abstained: 'the line is too long' }
}

export function answer(line: string, ground: Ground, given: Condition = {}): Answer {
  return answerQuestion(line, ground, given).answer
}
