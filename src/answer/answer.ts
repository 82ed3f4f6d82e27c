// A question and the ground → an Answer. READ ME FIRST of this room: read, find evidence, let the answerers try in
// order, abstain where the pages don't cover the question.
import type { Answer } from '../model/answer.ts'
import type { Condition } from '../model/condition.ts'
import { abstains } from './abstain.ts'
import { answerCompare } from './compare.ts'
import { compose, unknown } from './compose.ts'
import type { Draft } from './draft.ts'
import { answerKey } from './facts/answer-key.ts'
import { answerClaimAboutKey } from './facts/claims-about-keys.ts'
import { answerClaimAboutLiteral } from './facts/claims-about-literals.ts'
import { answerDefaultState } from './facts/default-state.ts'
import { listKeys } from './facts/list-keys.ts'
import type { Ground } from './ground.ts'
import { answerHow } from './how.ts'
import { answerPolar } from './polar.ts'
import { openQuestion, type Question } from './question.ts'
import { readQuestion } from './read-question.ts'
import { answerWh } from './wh.ts'

export interface Answered {
  readonly answer: Answer
  readonly question: Question
  readonly draft: Draft | null
  /** Why nothing was answered; null when something was. */
  readonly abstained: string | null
}

type Answerer = (q: Question) => Draft | null

function answerersFor(q: Question): Answerer[] {
  const { form, intents } = q.reading
  if (form === 'polar')
    return [
      ...(intents.includes('compare') ? [answerCompare] : []),
      answerClaimAboutKey,
      answerClaimAboutLiteral,
      answerDefaultState,
      answerPolar,
      answerWh,
    ]
  const list: Answerer[] = []
  if (intents.includes('list')) list.push(listKeys)
  if (!intents.includes('why') || q.reading.keys.length > 0) list.push(answerKey)
  list.push(answerCompare)
  if (intents.includes('how') || intents.includes('where')) list.push(answerHow)
  list.push(answerWh)
  return list
}

export function answerQuestion(line: string, ground: Ground, given: Condition = {}): Answered {
  const reading = readQuestion(line, ground.lexicon, given)
  const question = openQuestion(reading, ground)
  const abstained = abstains(question)
  if (abstained) return { answer: unknown(question), question, draft: null, abstained }
  for (const answerer of answerersFor(question)) {
    const made = answerer(question)
    if (made && made.evidence.length > 0)
      return { answer: compose(made, question), question, draft: made, abstained: null }
  }
  return { answer: unknown(question), question, draft: null, abstained: 'no sentence answers it' }
}

export function answer(line: string, ground: Ground, given: Condition = {}): Answer {
  return answerQuestion(line, ground, given).answer
}
