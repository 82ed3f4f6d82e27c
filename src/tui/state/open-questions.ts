// An answer with cases → the questions to ask back: which condition decides, and what may be chosen.
import type { Answer, OpenCondition } from '../../model/answer.ts'
import type { Condition } from '../../model/condition.ts'

export interface Choice {
  readonly says: string
  readonly condition: Condition
}

export interface OpenQuestion {
  readonly about: OpenCondition
  readonly question: string
  readonly choices: readonly Choice[]
}

const QUESTIONS: readonly OpenQuestion[] = [
  {
    about: 'channel',
    question: 'Is the device enrolled?',
    choices: [
      { says: 'enrolled (MDM)', condition: { channel: 'mdm' } },
      { says: 'not enrolled (MAM)', condition: { channel: 'mam' } },
    ],
  },
  {
    about: 'supervised',
    question: 'Is the device supervised?',
    choices: [
      { says: 'supervised', condition: { supervised: true } },
      { says: 'unsupervised', condition: { supervised: false } },
    ],
  },
  {
    about: 'cloud',
    question: 'Which cloud?',
    choices: [
      { says: 'commercial', condition: { cloud: 'commercial' } },
      { says: 'GCC', condition: { cloud: 'gcc' } },
      { says: 'US Government', condition: { cloud: 'us-government' } },
    ],
  },
]

/** Only conditions that the cases speak of and nobody has settled. */
export function openQuestions({ cases, verdict }: Answer, narrowed: readonly Condition[]): readonly OpenQuestion[] {
  if (verdict !== 'depends' && cases.length < 2) return []
  const settled = (about: OpenCondition) => narrowed.some(condition => condition[about] !== undefined)
  return QUESTIONS.filter(({ about }) => !settled(about) && cases.some(({ when }) => when[about] !== undefined))
}
