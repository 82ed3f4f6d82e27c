// Question sets and answers → how many are right, by kind. A question is right when verdict, keys, facts and citation are.
import { readFileSync } from 'node:fs'
import { answer } from '../../src/answer/answer.ts'
import type { Ground } from '../../src/answer/ground.ts'
import type { Answer } from '../../src/model/answer.ts'

export interface Question {
  readonly id: string
  readonly q: string
  readonly kind: string
  readonly verdict: readonly string[]
  readonly keys: readonly string[]
  readonly sections: readonly string[]
  readonly must: readonly string[]
  readonly mustNot?: readonly string[]
}

export interface Score {
  readonly of: number
  readonly right: number
  /** Yes for no, or no for yes. */
  readonly reversed: readonly string[]
  /** Answered though the pages don't say. */
  readonly invented: readonly string[]
  readonly wrong: readonly string[]
}

export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Question)
}

function seen(question: Question, given: Answer): string {
  return [
    given.answer.replaceAll(question.q, ' '),
    ...given.cases.map(c => c.answer),
    ...given.steps.map(s => s.text),
    ...given.evidence.slice(0, 3).map(e => e.quote),
  ]
    .join('\n')
    .slice(0, 1800)
}

function isRight(question: Question, given: Answer): boolean {
  if (!question.verdict.includes(given.verdict)) return false
  if (given.verdict === 'unknown') return true
  const text = seen(question, given)
  const cited = given.evidence.slice(0, 3).some(e => question.sections.includes((e.url ?? '').split('#')[1] ?? ''))
  return (
    question.keys.every(key => given.keys.includes(key) || text.includes(key)) &&
    question.must.every(source => new RegExp(source, 'i').test(text)) &&
    (question.mustNot ?? []).every(source => !new RegExp(source, 'i').test(text)) &&
    (question.sections.length === 0 || cited)
  )
}

export function scoreAnswers(questions: readonly Question[], ground: Ground): Score {
  const rows = questions.map(question => ({ question, given: answer(question.q, ground) }))
  const best = (question: Question) => question.verdict[0]
  return {
    of: rows.length,
    right: rows.filter(r => isRight(r.question, r.given)).length,
    reversed: rows
      .filter(
        ({ question, given }) =>
          (best(question) === 'yes' && given.verdict === 'no' && !question.verdict.includes('no')) ||
          (best(question) === 'no' && given.verdict === 'yes' && !question.verdict.includes('yes')),
      )
      .map(r => r.question.id),
    invented: rows
      .filter(r => r.question.verdict.join() === 'unknown' && r.given.verdict !== 'unknown')
      .map(r => r.question.id),
    wrong: rows
      .filter(r => !isRight(r.question, r.given))
      .map(r => `${r.question.id} (${r.question.kind}): ${r.question.q}`),
  }
}
