// A step of a lesson → what is shown of it, with the options to choose and the way on.
import type { Check, Lesson } from '../../model/lesson.ts'
import type { Problem } from '../../model/record.ts'
import { feedbackDocument, scoreText, stepDocument } from '../../output/present/tour.ts'
import { type Progress, scoreOf } from '../../tour/progress.ts'
import type { Action } from './action.ts'
import type { Tour } from './model.ts'
import type { Piece } from './reader.ts'

export function stepPieces(
  { lessons, selected, step, chosen }: Tour,
  problems: readonly Problem[],
  progress: Progress,
): readonly Piece[] {
  const lesson = lessons[selected]
  if (!lesson) return [text('The pages give nothing to learn from.')]
  const now = lesson.steps[step]
  if (!now) return endPieces(lesson, lessons[selected + 1], progress)
  if (now.kind === 'check') return checkPieces(now.check, chosen, step, lesson)
  return [{ kind: 'text', document: stepDocument(now, problems) }, stop(goOn(step, lesson), { kind: 'continue' })]
}

function checkPieces(check: Check, chosen: number | null, step: number, lesson: Lesson): readonly Piece[] {
  const question: Piece = {
    kind: 'text',
    document: [
      { kind: 'heading', level: 2, spans: [{ text: 'Check question' }] },
      { kind: 'paragraph', spans: [{ text: check.prompt }] },
    ],
  }
  if (chosen === null)
    return [question, ...check.options.map((option, i) => stop(option, { kind: 'choose', option: i }))]
  const { file, line } = check.source
  return [
    question,
    { kind: 'text', document: [answered(check, chosen), ...feedbackDocument(check, chosen)] },
    stop(goOn(step, lesson), { kind: 'continue' }),
    stop(`Read it on the page (${file}:${line})`, { kind: 'to-page', file, line, quote: check.quote }),
  ]
}

/** The options as they were, the right one and the one chosen said to be so. */
function answered(check: Check, chosen: number): Extract<Piece, { kind: 'text' }>['document'][number] {
  return {
    kind: 'list',
    ordered: false,
    start: 1,
    items: check.options.map((option, i) => {
      const says = i === check.right ? 'right' : i === chosen ? 'your answer' : ''
      const role = i === check.right ? ('good' as const) : ('bad' as const)
      return {
        blocks: [{ kind: 'paragraph', spans: [{ text: option }, ...(says ? [{ text: ` [${says}]`, role }] : [])] }],
      }
    }),
  }
}

function endPieces(lesson: Lesson, next: Lesson | undefined, progress: Progress): readonly Piece[] {
  const score = scoreOf(lesson, progress)
  const says = score.checks === 0 ? 'There were no questions.' : `Right at the first try: ${scoreText(score)}.`
  const end: Piece = {
    kind: 'text',
    document: [
      { kind: 'heading', level: 2, spans: [{ text: `Done: ${lesson.title}` }] },
      { kind: 'paragraph', spans: [{ text: says }] },
    ],
  }
  if (next) return [end, stop(`Next lesson: ${next.title}`, { kind: 'continue' })]
  return [end, text('This was the last lesson.')]
}

function goOn(step: number, lesson: Lesson): string {
  return step + 1 < lesson.steps.length ? `Go on (${step + 1} of ${lesson.steps.length})` : 'Finish the lesson'
}

function stop(says: string, action: Action): Piece {
  return { kind: 'stop', spans: [{ text: says }], action }
}

function text(says: string): Piece {
  return { kind: 'text', document: [{ kind: 'paragraph', spans: [{ text: says }] }] }
}
