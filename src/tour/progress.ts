// How far somebody has come in the tour: kept between runs, judged against the lessons there are now.
import type { Check, Lesson, Score } from '../model/lesson.ts'

export interface Progress {
  /** Lesson to go on with; null at the start. */
  readonly lesson: string | null
  /** Step reached in each lesson begun; as many as it has: done. */
  readonly steps: Readonly<Record<string, number>>
  /** Check id → whether the first answer was right. */
  readonly answers: Readonly<Record<string, boolean>>
}

/** Name of the file in the state folder. */
export const PROGRESS_FILE = 'tour.json'

export const NO_PROGRESS: Progress = { lesson: null, steps: {}, answers: {} }

export function scoreOf(lesson: Lesson, { steps, answers }: Progress): Score {
  const ids = checksOf(lesson).map(check => check.id)
  const given = ids.filter(id => answers[id] !== undefined)
  const reached = steps[lesson.id]
  return {
    right: given.filter(id => answers[id]).length,
    answered: given.length,
    checks: ids.length,
    begun: reached !== undefined,
    done: (reached ?? 0) >= lesson.steps.length,
  }
}

/** Going back doesn't take away what was reached. */
export function reached(progress: Progress, lesson: Lesson, step: number): Progress {
  const most = Math.max(step, progress.steps[lesson.id] ?? 0)
  return { ...progress, lesson: lesson.id, steps: { ...progress.steps, [lesson.id]: most } }
}

/** Only the first answer counts. */
export function withAnswer(progress: Progress, check: string, right: boolean): Progress {
  if (progress.answers[check] !== undefined) return progress
  return { ...progress, answers: { ...progress.answers, [check]: right } }
}

/** Where to go on: the lesson left, at its first step not seen; else the first lesson not done. */
export function resumeAt(
  progress: Progress,
  lessons: readonly Lesson[],
): { readonly lesson: number; readonly step: number } {
  const isOpen = (lesson: Lesson) => !scoreOf(lesson, progress).done
  const left = lessons.findIndex(lesson => lesson.id === progress.lesson && isOpen(lesson))
  const at = Math.max(0, left >= 0 ? left : lessons.findIndex(isOpen))
  const lesson = lessons[at]
  const step = lesson && isOpen(lesson) ? Math.min(progress.steps[lesson.id] ?? 0, lesson.steps.length - 1) : 0
  return { lesson: at, step }
}

/** What was read from a file → progress; null when it is not what was written. */
export function progressFrom(data: unknown): Progress | null {
  if (!isRecord(data)) return null
  const { lesson, steps, answers } = data
  const isStep = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
  if (!(lesson === null || typeof lesson === 'string') || !isRecord(steps) || !isRecord(answers)) return null
  if (!Object.values(steps).every(isStep) || !Object.values(answers).every(value => typeof value === 'boolean'))
    return null
  return { lesson, steps: steps as Progress['steps'], answers: answers as Progress['answers'] }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function checksOf(lesson: Lesson): readonly Check[] {
  return lesson.steps.flatMap(step => (step.kind === 'check' ? [step.check] : []))
}
