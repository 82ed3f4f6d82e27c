import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import type { Ask, Model } from '../../../src/tui/state/model.ts'
import { update } from '../../../src/tui/state.ts'
import { dependingAnswer } from '../../support/answers.ts'
import { frameText, KNOWLEDGE, press, started } from '../../support/tui.ts'

const start = (columns = 80, rows = 24): Model => ({ ...started({ columns, rows }), answer: dependingAnswer })
const ask = (model: Model): Ask => {
  if (model.screen.kind !== 'ask') throw new Error(`${model.screen.kind}, not ask`)
  return model.screen
}
const QUESTION = 'can it be turned off'

test.each([
  [40, 24],
  [80, 24],
  [200, 60],
])('Ask at %i×%i', (columns, rows) => {
  expect(frameText(press(start(columns, rows), '<f3>'))).toMatchSnapshot('start')
  expect(frameText(press(start(columns, rows), '<f3>', 'is guardm'))).toMatchSnapshot('typing')
  expect(frameText(press(start(columns, rows), '<f3>', QUESTION, '<enter>'))).toMatchSnapshot('answer')
  expect(frameText(press(start(columns, rows), '<f3>', QUESTION, '<enter>', '<enter>'))).toMatchSnapshot('narrowed')
})

test('asks back while conditions are open, narrows step by step, takes each choice back', () => {
  const open = press(start(), '<f3>', QUESTION, '<enter>')
  expect(ask(open).answer?.verdict).toBe('depends')
  const choices = (model: Model) =>
    ask(model).reader.stops.flatMap(({ action }) => (action.kind === 'narrow' ? [action.condition] : []))
  expect(choices(open)).toEqual([{ channel: 'mdm' }, { channel: 'mam' }, { supervised: true }, { supervised: false }])
  const enrolled = press(open, '<enter>')
  expect(ask(enrolled).narrowed).toEqual([{ channel: 'mdm' }])
  expect(choices(enrolled)).toEqual([{ supervised: true }, { supervised: false }])
  const settled = press(enrolled, '<enter>')
  expect(ask(settled).answer).toMatchObject({ verdict: 'no' })
  expect(choices(settled)).toEqual([])
  const back = press(settled, 'u')
  expect(ask(back)).toMatchObject({ narrowed: [{ channel: 'mdm' }], answer: { verdict: 'depends' } })
  expect(ask(press(back, '<backspace>'))).toMatchObject({ narrowed: [], answer: { verdict: 'depends' } })
})

test('choices can be taken back by Enter as well', () => {
  const narrowed = press(start(), '<f3>', QUESTION, '<enter>', '<enter>')
  expect(ask(narrowed).reader.stops[0]?.action).toEqual({ kind: 'undo' })
  expect(ask(press(narrowed, '<up>', '<enter>')).narrowed).toEqual([])
})

test('questions asked are remembered, come back with Up, and are saved', () => {
  const one = press(start(), '<f3>', 'first', '<enter>')
  expect(one.effects).toEqual([{ kind: 'remember', asked: ['first'] }])
  const two = press(one, '<tab>', '<ctrl+u>', 'second', '<enter>', '<tab>', '<ctrl+u>', 'draft')
  expect(two.asked).toEqual(['first', 'second'])
  expect(ask(press(two, '<up>')).input.text).toBe('second')
  expect(ask(press(two, '<up>', '<up>')).input.text).toBe('first')
  expect(ask(press(two, '<up>', '<up>', '<up>')).input.text).toBe('first')
  expect(ask(press(two, '<up>', '<up>', '<down>', '<down>')).input.text).toBe('draft')
})

test('a key begun is completed with Tab, which else moves the focus', () => {
  expect(ask(press(start(), '<f3>', 'is guardm', '<tab>')).input.text).toBe('is GuardMeetings ')
  expect(ask(press(start(), '<f3>', 'is it', '<tab>')).focus).toBe('answer')
})

test('a related question is followed, and the way back leads to the first answer', () => {
  const open = press(start(), '<f3>', QUESTION, '<enter>')
  const last = ask(open).reader.stops.length - 1
  const followed = press(open, ...Array.from({ length: 60 }, () => '<down>'), '<enter>')
  expect(ask(open).reader.stops[last]?.action.kind).toBe('to-question')
  expect(ask(followed).answer?.question).toBe('Is meeting guard on by default?')
  expect(ask(press(followed, '[')).answer?.question).toBe(QUESTION)
})

test('a source opens its page at the line, the sentence highlighted', () => {
  const open = press(start(), '<f3>', QUESTION, '<enter>')
  const at = ask(open).reader.stops.findIndex(({ action }) => action.kind === 'to-page')
  let model = open
  for (let i = 0; i < 60 && ask(model).reader.stop !== at; i++) model = press(model, '<down>')
  const page = press(model, '<enter>')
  expect(page.screen).toMatchObject({ kind: 'page', line: 3 })
  expect('reader' in page.screen && page.screen.reader.marked.length).toBeGreaterThan(0)
})

test('the answer and the ticket card can be copied', () => {
  const open = press(start(), '<f3>', QUESTION, '<enter>')
  expect(press(open, 'c', 'a').effects).toMatchObject([{ kind: 'copy', text: expect.stringContaining('turned off') }])
  const [effect] = press(open, 'c', 't').effects
  expect(effect).toMatchObject({ kind: 'copy', what: 'the ticket card' })
  expect(effect?.kind === 'copy' && effect.text).toContain(QUESTION)
})

test('a letter is enough to ask something else', () => {
  const again = press(start(), '<f3>', QUESTION, '<enter>', 'a', 'and now')
  expect(ask(again)).toMatchObject({ focus: 'question', input: { text: 'and now' } })
})

test('leaving Ask keeps the answer for when one comes back', () => {
  const gone = press(start(), '<f3>', QUESTION, '<enter>', '<f2>', '<f3>')
  expect(ask(gone).answer?.question).toBe(QUESTION)
})

test('text pasted over an answer goes to the question', () => {
  const open = press(start(), '<f3>', QUESTION, '<enter>')
  const pasted = update(open, { kind: 'keys', events: [{ kind: 'paste', text: ' now' }] })
  expect(ask(pasted)).toMatchObject({ focus: 'question', input: { text: `${QUESTION} now` } })
})

test('team notes stand under cards and answers, told apart from the pages', () => {
  const notes = buildCatalog([
    { file: 'notes/a.md', text: '---\nabout: guardmeetings\n---\nThe Lyon office has it off.\n' },
  ])
  const model = started({ rows: 60 }, { ...KNOWLEDGE, notes })
  const card = frameText(press(model, 'guardmeetings'))
  expect(card).toMatch(/Team notes \(yours, not from the\s+.*pages\)|Team notes \(yours, not from the pages\)/)
  expect(card).toContain('The Lyon office has it off.')
  const answer = frameText(press(model, '<f3>', 'what does GuardMeetings do', '<enter>'))
  expect(answer).toContain('Team notes (yours, not from the pages)')
  expect(answer).toContain('│ The Lyon office has it off.')
  expect(frameText(press(started(), 'guardmeetings'))).not.toContain('Team notes')
})
