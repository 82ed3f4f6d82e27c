// Lessons and check questions made from the pages → the tour on screen, or the lessons in print.
import { remember, remembered } from '../../io/saved-state.ts'
import type { Lesson, Score } from '../../model/lesson.ts'
import { printableLine } from '../../model/printable.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { lessonDocument, lessonListDocument, lessonsJson } from '../../output/present/tour.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { lessonsOf } from '../../tour/lessons.ts'
import { NO_PROGRESS, PROGRESS_FILE, progressFrom, scoreOf } from '../../tour/progress.ts'
import { defineCommand, type Io } from '../command.ts'
import { canShowScreen } from '../screen.ts'

export const tour = defineCommand({
  arguments: [],
  options: {
    list: { type: 'boolean', summary: 'the lessons with your score' },
    lesson: { type: 'number', value: 'N', summary: 'begin with this lesson; without a terminal, print only this one' },
    reset: { type: 'boolean', summary: 'forget all progress' },
  },
  conditions: false,
  examples: [
    { run: 'tour', does: 'lessons and check questions on screen, going on where you left' },
    { run: 'tour --list', does: 'the lessons, and how you did in each' },
    { run: 'tour --lesson 2 > lesson.txt', does: 'one lesson with its questions and answers, to hand out' },
  ],
  async run({ options, json, io, view, knowledge }) {
    const { lesson: number, list, reset } = options
    if (reset) remember(PROGRESS_FILE, io.env, NO_PROGRESS)
    const known = await knowledge(canShowScreen(io) ? 'with notes' : undefined)
    const lessons = lessonsOf(known.records, known.text())
    if (number !== undefined && !lessons[number - 1]) throw noSuchLesson(number, lessons)
    if (json) io.stdout.write(jsonText(lessonsJson(lessons, scores(lessons, io))))
    else if (list) io.stdout.write(printed(lessonListDocument(lessons, scores(lessons, io)), view(), io.env))
    else if (reset) io.stdout.write('All progress of the tour is forgotten.\n')
    else if (canShowScreen(io)) {
      const { runTui } = await import('../../tui/run.ts')
      return runTui(known, view(), { lesson: number === undefined ? null : number - 1 })
    } else {
      const shown = lessons
        .map((lesson, i) => ({ lesson, number: i + 1 }))
        .filter(each => number === undefined || each.number === number)
      const document = shown.flatMap(each => lessonDocument(each.lesson, each.number, known.records.problems))
      io.stdout.write(printed(document, view(), io.env, true))
    }
    return EXIT.ok
  },
})

function scores(lessons: readonly Lesson[], io: Io): readonly Score[] {
  const { value, putAside } = remembered(PROGRESS_FILE, io.env, progressFrom)
  if (putAside !== null)
    io.stderr.write(`The file with your progress was damaged; it is put aside as ${printableLine(putAside)}.\n`)
  return lessons.map(lesson => scoreOf(lesson, value ?? NO_PROGRESS))
}

function noSuchLesson(number: number, lessons: readonly Lesson[]): UserError {
  const hint = `The tour has lessons 1 to ${lessons.length}; see mde-ios tour --list.`
  return new UserError('usage', `there is no lesson ${number}`, { hint })
}
