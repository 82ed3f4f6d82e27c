import { expect, test } from 'vitest'
import { selectedTarget } from '../../src/tui/state/browse.ts'
import type { Browse, Model } from '../../src/tui/state/model.ts'
import { update } from '../../src/tui/state.ts'
import { press, started } from '../support/tui.ts'

const browse = (model: Model): Browse => {
  if (model.screen.kind !== 'browse') throw new Error(`${model.screen.kind}, not browse`)
  return model.screen
}
const labels = (model: Model) => browse(model).rows.map(row => row.label)
const selected = (model: Model) => selectedTarget(browse(model))
const shown = (model: Model) =>
  ('reader' in model.screen ? model.screen.reader.lines : [])
    .map(line => line.map(span => span.text).join(''))
    .join('\n')

test('starts with every feature and key, the first selected, its card beside it', () => {
  const model = started()
  expect(labels(model)).toEqual([
    'Meeting guard',
    'GuardMeetings',
    'GuardLevelAutomaticRemediationOfCalendars',
    'GuardOptionalCalendar',
    'LoopbackServer',
    'Device tags',
    'ShieldDeviceTag',
  ])
  expect(selected(model)).toEqual({ kind: 'feature', id: 'meeting-guard' })
  expect(shown(model)).toContain('Meeting guard')
})

test('typing filters: exact and beginnings first, then parts, then what is only alike', () => {
  expect(labels(press(started(), 'guardmeetings'))[0]).toBe('GuardMeetings')
  expect(labels(press(started(), 'guardo'))[0]).toBe('GuardOptionalCalendar')
  expect(labels(press(started(), 'tag'))).toContain('ShieldDeviceTag')
  expect(labels(press(started(), 'gaurdmeetings'))[0]).toBe('GuardMeetings')
  expect(labels(press(started(), 'zzzz'))).toEqual([])
})

test('in the input letters are text, on the card they are commands', () => {
  const typed = press(started(), 'q', 's', '?')
  expect(browse(typed).input.text).toBe('qs?')
  expect(typed.effects).toEqual([])
  const card = press(started(), '<tab>', 'l')
  expect(browse(card).pane).toBe('links')
  expect(press(started(), '<tab>', 'q').effects).toEqual([{ kind: 'quit', interrupted: false }])
})

test('keys typed in one piece act one by one', () => {
  const model = started()
  const events = [
    { kind: 'chord', chord: 'tab' },
    { kind: 'text', text: '/mee' },
    { kind: 'chord', chord: 'enter' },
    { kind: 'text', text: 'nq' },
  ] as const
  const done = update(model, { kind: 'keys', events })
  expect(browse(done).reader.find).toMatchObject({ typing: false, input: { text: 'mee' }, at: 1 })
  expect(done.effects).toEqual([{ kind: 'quit', interrupted: false }])
})

test('Esc goes back step by step and asks once before it quits', () => {
  let model = press(started(), 'guard', '<tab>', 'l')
  model = press(model, '<esc>')
  expect(browse(model)).toMatchObject({ pane: 'card', focus: 'card' })
  model = press(model, '<esc>')
  expect(browse(model)).toMatchObject({ focus: 'list', input: { text: 'guard' } })
  model = press(model, '<esc>')
  expect(browse(model)).toMatchObject({ input: { text: '' } })
  model = press(model, '<esc>')
  expect(model.notice).toContain('quit')
  expect(press(model, '<down>', '<esc>').effects).toEqual([])
  expect(press(model, '<esc>').effects).toEqual([{ kind: 'quit', interrupted: false }])
})

test('Ctrl-C quits at once from anywhere, whatever is open', () => {
  for (const keys of [[], ['x'], ['<tab>'], ['<f1>'], ['<ctrl+y>'], ['<tab>', '/'], ['<enter>', '<enter>']])
    expect(press(started(), ...keys, '<ctrl+c>').effects).toEqual([{ kind: 'quit', interrupted: true }])
})

test('Enter on the card opens the page with the line marked, Esc comes back to the card', () => {
  const page = press(started(), 'guardmeetings', '<enter>', '<enter>')
  expect(page.screen).toMatchObject({ kind: 'page', file: 'content/meeting-guard.md', line: 10 })
  expect(browse(press(page, '<esc>'))).toMatchObject({ focus: 'card', input: { text: 'guardmeetings' } })
})

test('back and forward retrace the way, and a new way forgets the old one', () => {
  const page = press(started(), '<enter>', '<enter>')
  const back = press(page, '[')
  expect(back.screen.kind).toBe('browse')
  expect(press(back, ']').screen.kind).toBe('page')
  expect(press(back, '<enter>').future).toEqual([])
  expect(press(started(), '<alt+left>').notice).toContain('Nowhere')
})

test('links lead to other cards, and Esc on such a card leads back', () => {
  const links = press(started(), 'guardmeetings', '<tab>', 'l')
  const labels = browse(links).reader.stops.map(stop => stop.action.kind)
  expect(labels).toEqual(expect.arrayContaining(['to-page', 'to-web', 'to-card']))
  const down = Array.from({ length: labels.indexOf('to-card') }, () => '<down>')
  const card = press(links, ...down, '<enter>')
  expect(selected(card)).toEqual({ kind: 'feature', id: 'meeting-guard' })
  expect(browse(press(card, '<esc>')).pane).toBe('links')
})

test('copying offers what there is; a letter or Enter copies', () => {
  const menu = press(started(), 'guardmeetings', '<ctrl+y>')
  expect(menu.over).toMatchObject({ kind: 'copy' })
  expect(press(menu, '<enter>').effects).toEqual([{ kind: 'copy', what: 'the key', text: 'GuardMeetings' }])
  expect(press(menu, 'v').effects).toEqual([{ kind: 'copy', what: 'the default value', text: 'true' }])
  expect(press(menu, 'u').effects).toMatchObject([{ kind: 'copy', text: expect.stringContaining('https://') }])
  expect(press(menu, '<esc>').over).toBeNull()
})

test('the official page opens in the browser, or its address is shown', () => {
  const asked = press(started(), 'guardmeetings', '<ctrl+o>')
  const [effect] = asked.effects
  if (effect?.kind !== 'web') throw new Error('no address')
  expect(effect.url).toContain('#')
  expect(update(asked, { kind: 'opened', url: effect.url, opened: true }).notice).toContain('Opened')
  expect(update(asked, { kind: 'opened', url: effect.url, opened: false }).over).toEqual({
    kind: 'address',
    url: effect.url,
  })
})

test('pasting on the card goes to the filter', () => {
  const model = update(press(started(), '<tab>'), {
    kind: 'keys',
    events: [{ kind: 'paste', text: 'Guard\nMeetings' }],
  })
  expect(browse(model)).toMatchObject({ focus: 'list', input: { text: 'Guard Meetings' } })
})

test('a smaller window keeps the selection and the words at the top in sight', () => {
  const model = press(started({ rows: 10 }), '<pagedown>', '<pagedown>', '<tab>', '<pagedown>')
  const words = browse(model)
    .reader.lines[browse(model).reader.top]?.map(span => span.text)
    .join('')
    .trim()
    .slice(0, 10)
  const small = update(model, { kind: 'resize', columns: 34, rows: 9 })
  expect(browse(small).selected).toBe(browse(model).selected)
  const seen = browse(small).reader.lines.slice(browse(small).reader.top, browse(small).reader.top + 5)
  expect(seen.map(line => line.map(span => span.text).join('')).join(' ')).toContain(words?.split(' ')[0])
})

test('a search shows its count, n and N go round', () => {
  const found = press(started(), 'guardmeetings', '<tab>', '/', 'meeting', '<enter>')
  const { find } = browse(found).reader
  expect(find?.matches.length).toBeGreaterThan(2)
  expect(browse(press(found, 'N')).reader.find?.at).toBe((find?.matches.length ?? 0) - 1)
  expect(browse(press(found, '<esc>')).reader.find).toBeNull()
})
