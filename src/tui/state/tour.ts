// Tour: the list of lessons, and one step of one lesson: something to read, or a question to answer.
import type { Lesson } from '../../model/lesson.ts'
import { lessonsOf } from '../../tour/lessons.ts'
import { type Progress, reached, resumeAt, withAnswer } from '../../tour/progress.ts'
import type { Command } from '../keys.ts'
import type { Action } from './action.ts'
import { geometryOf, layoutOf } from './geometry.ts'
import { moved, selecting } from './list.ts'
import type { Model, Terminal, Tour } from './model.ts'
import { type Reader, readerOf, relaid, stopAt } from './reader.ts'
import { read } from './reading.ts'
import { stepPieces } from './tour-pieces.ts'

/** A lesson by its number, or where one left; the focus on it. */
export function touring(model: Model, lesson: number | null): Tour {
  const lessons = lessonsOf(model.knowledge.records, model.knowledge.text())
  const resumed = resumeAt(model.progress, lessons)
  const at = lesson === null ? resumed.lesson : Math.max(0, Math.min(lessons.length - 1, lesson))
  const step = at === resumed.lesson ? resumed.step : stepToShow(lessons[at], model.progress)
  const empty = readerOf([], layoutOf(model.terminal, 'card'))
  const screen: Tour = {
    kind: 'tour',
    focus: 'lesson',
    lessons,
    selected: 0,
    top: 0,
    step: 0,
    chosen: null,
    reader: empty,
  }
  return showing(model, { ...screen, ...selecting(screen, at, lessons.length, geometryOf(model.terminal).body) }, step)
}

/** A lesson done begins anew, one begun goes on. */
function stepToShow(lesson: Lesson | undefined, { steps }: Progress): number {
  const step = (lesson && steps[lesson.id]) ?? 0
  return lesson && step < lesson.steps.length ? step : 0
}

function showing(model: Model, screen: Tour, step: number, chosen: number | null = null): Tour {
  return { ...screen, step, chosen, reader: readerFor(model, { ...screen, step, chosen }) }
}

function readerFor({ knowledge, progress, terminal }: Model, screen: Tour): Reader {
  return readerOf(stepPieces(screen, knowledge.records.problems, progress), layoutOf(terminal, 'card'))
}

export function resizedTour(screen: Tour, terminal: Terminal): Tour {
  const { body } = geometryOf(terminal)
  const list = selecting(screen, screen.selected, screen.lessons.length, body)
  return { ...screen, ...list, reader: relaid(screen.reader, layoutOf(terminal, 'card'), body) }
}

/** What a command does here, or the action it follows; null when it does nothing. */
export function tourCommand(model: Model, screen: Tour, command: Command): Tour | Action | null {
  const { body } = geometryOf(model.terminal)
  switch (command) {
    case 'focus-next':
    case 'focus-previous':
      return { ...screen, focus: screen.focus === 'lessons' ? 'lesson' : 'lessons' }
    case 'step-next':
      return { kind: 'continue' }
    case 'step-previous':
      return screen.step > 0 ? showing(model, screen, screen.step - 1) : screen
    case 'reset':
      return { kind: 'forget' }
    default:
      return screen.focus === 'lessons' ? listCommand(model, screen, command) : lessonCommand(screen, command, body)
  }
}

function listCommand(model: Model, screen: Tour, command: Command): Tour | null {
  if (command === 'open') return { ...screen, focus: 'lesson' }
  const list = moved(screen, command, screen.lessons.length, geometryOf(model.terminal).body)
  if (!list || list.selected === screen.selected) return list && { ...screen, ...list }
  return showing(model, { ...screen, ...list }, stepToShow(screen.lessons[list.selected], model.progress))
}

function lessonCommand(screen: Tour, command: Command, height: number): Tour | Action | null {
  const action = command === 'open' ? stopAt(screen.reader, height) : null
  if (action) return action
  // The way on stands at the end of the text: Enter reads on until it is there.
  const reader = read(screen.reader, command === 'open' ? 'page-down' : command, height)
  return reader && { ...screen, reader }
}

/** Both change with an answer: what is shown, and what is remembered. */
export interface Toured {
  readonly screen: Tour
  readonly progress: Progress
}

export function choosing(model: Model, screen: Tour, option: number): Toured | null {
  const step = screen.lessons[screen.selected]?.steps[screen.step]
  if (step?.kind !== 'check' || screen.chosen !== null) return null
  const progress = withAnswer(model.progress, step.check.id, option === step.check.right)
  return { screen: showing({ ...model, progress }, screen, screen.step, option), progress }
}

/** The next step, at the end the score, after it the next lesson. A question has to be answered first. */
export function continuing(model: Model, screen: Tour): Toured | null {
  const lesson = screen.lessons[screen.selected]
  if (!lesson) return null
  if (screen.step >= lesson.steps.length) return nextLesson(model, screen)
  if (lesson.steps[screen.step]?.kind === 'check' && screen.chosen === null) return null
  const progress = reached(model.progress, lesson, screen.step + 1)
  return { screen: showing({ ...model, progress }, screen, screen.step + 1), progress }
}

function nextLesson(model: Model, screen: Tour): Toured | null {
  const lesson = screen.lessons[screen.selected + 1]
  if (!lesson) return null
  const list = selecting(screen, screen.selected + 1, screen.lessons.length, geometryOf(model.terminal).body)
  const progress = reached(model.progress, lesson, 0)
  return { screen: showing({ ...model, progress }, { ...screen, ...list }, stepToShow(lesson, progress)), progress }
}

/** Esc: from the lesson to the list; null: nothing left to undo. */
export function tourEscaped(_: Model, screen: Tour): Tour | null {
  return screen.focus === 'lesson' ? { ...screen, focus: 'lessons' } : null
}
