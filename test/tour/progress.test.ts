import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lesson } from '../../src/model/lesson.ts'
import { lessonsOf } from '../../src/tour/lessons.ts'
import { NO_PROGRESS, progressFrom, reached, resumeAt, scoreOf, withAnswer } from '../../src/tour/progress.ts'
import { CATALOG } from '../support/catalog.ts'

const lessons = lessonsOf(CATALOG, CATALOG)
const [first, second] = lessons as [Lesson, Lesson]
const finished = (lesson: Lesson) => reached(NO_PROGRESS, lesson, lesson.steps.length)

test('only the first answer counts', () => {
  const id =
    lessons.flatMap(lesson => lesson.steps.flatMap(step => (step.kind === 'check' ? [step.check.id] : [])))[0] ?? ''
  const wrong = withAnswer(NO_PROGRESS, id, false)
  expect(withAnswer(wrong, id, true)).toBe(wrong)
})

test('one goes on where one left', () => {
  expect(resumeAt(NO_PROGRESS, lessons)).toEqual({ lesson: 0, step: 0 })
  expect(resumeAt(reached(NO_PROGRESS, second, 1), lessons)).toEqual({ lesson: 1, step: 1 })
  expect(resumeAt(finished(first), lessons).lesson).toBe(1)
})

test('going back takes nothing away', () => {
  const far = reached(NO_PROGRESS, first, 2)
  expect(reached(far, first, 1).steps[first.id]).toBe(2)
})

test('a lesson is done when its last step is', () => {
  expect(scoreOf(first, NO_PROGRESS)).toMatchObject({ begun: false, done: false, right: 0 })
  expect(scoreOf(first, finished(first)).done).toBe(true)
})

test('what was kept is read back, and nothing else passes', () => {
  const kept = withAnswer(reached(NO_PROGRESS, first, 1), 'x', true)
  expect(progressFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  for (const bad of [
    null,
    [],
    'text',
    3,
    {},
    { ...kept, steps: { a: -1 } },
    { ...kept, answers: { a: 'yes' } },
    { ...kept, lesson: 4 },
  ])
    expect(progressFrom(bad)).toBeNull()
})

test('whatever is read, the tour can go on', () => {
  fc.assert(
    fc.property(fc.jsonValue(), data => {
      const progress = progressFrom(data) ?? NO_PROGRESS
      const { lesson, step } = resumeAt(progress, lessons)
      expect(lessons[lesson]?.steps[step]).toBeDefined()
    }),
  )
})

test('progress made with other pages does no harm', () => {
  const strange = { lesson: 'gone', steps: { gone: 99, [first.id]: 999 }, answers: { 'default Gone': true } }
  const { lesson, step } = resumeAt(strange, lessons)
  expect(lessons[lesson]?.steps[step]).toBeDefined()
})
