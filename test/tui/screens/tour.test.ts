import { expect, test } from 'vitest'
import type { Model, Tour } from '../../../src/tui/state/model.ts'
import { startModel } from '../../../src/tui/state.ts'
import { frameText, press, started } from '../../support/tui.ts'

const tour = (model: Model): Tour => {
  if (model.screen.kind !== 'tour') throw new Error(`${model.screen.kind}, not tour`)
  return model.screen
}
const begun = (columns = 80, rows = 30) => press(started({ columns, rows }), '<f5>')
/** Enter until a question is asked. */
const atCheck = (model: Model): Model => {
  let now = model
  for (let i = 0; i < 50; i++) {
    const { lessons, selected, step, chosen } = tour(now)
    if (lessons[selected]?.steps[step]?.kind === 'check' && chosen === null) return now
    now = press(now, '<enter>')
  }
  throw new Error('no question came')
}
const checkOf = (model: Model) => {
  const { lessons, selected, step } = tour(model)
  const now = lessons[selected]?.steps[step]
  if (now?.kind !== 'check') throw new Error('no question')
  return now.check
}
const choose = (model: Model, option: number) =>
  press(model, ...Array.from({ length: option }, () => '<down>'), '<enter>')

test.each([
  [40, 24],
  [80, 24],
  [200, 60],
])('Tour at %i×%i', (columns, rows) => {
  const start = begun(columns, rows)
  expect(frameText(start)).toMatchSnapshot('start')
  const asked = atCheck(start)
  expect(frameText(asked)).toMatchSnapshot('question')
  expect(frameText(choose(asked, checkOf(asked).right))).toMatchSnapshot('right')
  const wrong = (checkOf(asked).right + 1) % checkOf(asked).options.length
  expect(frameText(choose(asked, wrong))).toMatchSnapshot('wrong')
  expect(frameText(press(start, '<tab>'))).toMatchSnapshot('lessons')
})

test('an answer is judged, kept, and its line can be read on the page', () => {
  const asked = atCheck(begun())
  const check = checkOf(asked)
  const answered = choose(asked, check.right)
  expect(answered.progress.answers).toEqual({ [check.id]: true })
  expect(answered.effects).toMatchObject([{ kind: 'keep' }])
  const page = press(answered, '<down>', '<enter>')
  expect(page.screen).toMatchObject({ kind: 'page', file: check.source.file, line: check.source.line })
  expect(tour(press(page, '<esc>')).chosen).toBe(check.right)
})

test('a question has to be answered before one goes on', () => {
  const asked = atCheck(begun())
  expect(tour(press(asked, '<right>')).step).toBe(tour(asked).step)
})

test('the whole tour can be walked with Enter, and ends with every lesson done', () => {
  let now = begun()
  const { lessons } = tour(now)
  for (
    let i = 0;
    i < 500 && !(tour(now).selected === lessons.length - 1 && tour(now).step >= (lessons.at(-1)?.steps.length ?? 0));
    i++
  )
    now = press(now, '<enter>')
  expect(lessons.every(lesson => (now.progress.steps[lesson.id] ?? 0) >= lesson.steps.length)).toBe(true)
  expect(frameText(now)).toContain('last lesson')
})

test('the tour goes on where one left', () => {
  const left = atCheck(begun())
  const again = startModel({ ...left, terminal: left.terminal, tour: { lesson: null } })
  expect(tour(again)).toMatchObject({ selected: tour(left).selected, step: tour(left).step })
})

test('it can begin with a lesson asked for', () => {
  expect(tour(startModel({ ...started(), tour: { lesson: 1 } })).selected).toBe(1)
})

test('forgetting asks once', () => {
  const some = choose(atCheck(begun()), 0)
  const once = press(some, 'R')
  expect(once.progress).toEqual(some.progress)
  expect(once.notice).toContain('R once more')
  expect(press(once, '<down>', 'R').progress).toEqual(some.progress)
  expect(press(once, 'R').progress.answers).toEqual({})
})

test('a word about a damaged file is shown at the start', () => {
  expect(frameText(startModel({ ...started(), notice: 'The file was damaged.' }))).toContain('The file was damaged.')
})
