// Answers made by hand, so that the screens can be tested whatever the answer room makes of a question.
import type { Answer } from '../../src/model/answer.ts'
import type { Condition } from '../../src/model/condition.ts'
import { URL_BASE } from './catalog.ts'

const EVIDENCE = {
  quote: 'Meeting guard warns of meetings that are not what they say they are.',
  file: 'content/meeting-guard.md',
  line: 3,
  endLine: 3,
  url: `${URL_BASE}#configure-meeting-guard`,
}

/** It depends on the channel and on supervision, until both are given. */
export function dependingAnswer(question: string, given: Condition): Answer {
  const cases = [
    { when: { channel: 'mdm', supervised: true }, verdict: 'no', answer: 'On supervised devices it is always on.' },
    {
      when: { channel: 'mdm', supervised: false },
      verdict: 'yes',
      answer: 'On unsupervised devices it can be turned off.',
    },
    { when: { channel: 'mam' }, verdict: 'yes', answer: 'On unenrolled devices it can be turned off.' },
  ] as const
  const open = cases.filter(
    ({ when }) =>
      (given.channel === undefined || when.channel === given.channel) &&
      (given.supervised === undefined || !('supervised' in when) || when.supervised === given.supervised),
  )
  const settled = open.length === 1 ? open[0] : undefined
  return {
    question,
    verdict: settled ? settled.verdict : 'depends',
    answer: settled ? settled.answer : 'It can be turned off, but not on supervised devices.',
    keys: ['GuardMeetings'],
    cases: settled ? [] : open,
    steps: [
      { channel: 'mdm', text: 'Add `GuardMeetings` as the key.' },
      { channel: 'mdm', text: 'Set the value to `false`.' },
    ],
    evidence: [EVIDENCE],
    caveats: ['Use one policy only.'],
    related: ['Is meeting guard on by default?'],
    suggestions: [],
  }
}
