// How a question is put: what says that nobody has set a key, and what is asked for.
import { expect, test } from 'vitest'
import { INTENT_FRAMES, type Intent, POLAR_BEHIND, UNSET } from '../../src/words/question-frames.ts'

const intents = (asked: string): readonly Intent[] => INTENT_FRAMES.filter(f => f.pattern.test(asked)).map(f => f.means)

test.each([
  ['what is quietmode before anyone configures it', 'what is quietmode by default'],
  ['what does the lamp do if nobody touches it', 'what does the lamp do by default'],
  ['is the lamp on if we never set it', 'is the lamp on by default'],
  ['is it on out of the box', 'is it on by default'],
  ['what happens when i leave it blank', 'what happens by default'],
  ['does it glow without us doing anything', 'does it glow by default'],
  ['does it glow until an admin changes that', 'does it glow by default'],
  ['what does it do from day one', 'what does it do by default'],
  ['is the lamp red as long as no one has changed the setting', 'is the lamp red by default'],
  ["what colour is it if we haven't configured anything", 'what colour is it by default'],
  ['which tone plays if the key is missing', 'which tone plays by default'],
  ['is it off unless we say so', 'is it off by default'],
])('%s', (asked, meant) => {
  expect(asked.replace(UNSET, 'by default')).toBe(meant)
})

test.each([
  'what happens if we set it to true',
  'i never set up a vpn on this phone',
  'can people change it before we push the app',
  'what happens when somebody changes the language',
  'if nobody signs in',
  'does it work without a sim card',
])('speaks of no default: %s', asked => {
  expect(UNSET.test(asked)).toBe(false)
  expect(intents(asked)).not.toContain('default')
})

test.each<[string, Intent, boolean]>([
  ['which number do i type for quietmode', 'type', false],
  ['what should users type in the box', 'type', false],
  ['where do i type it', 'type', false],
  ['what type is quietmode', 'type', true],
  ['quietmode type and default', 'type', true],
  ['quietmode type', 'type', true],
  ['is quietmode a string', 'type', true],
  ['which number do i type for quietmode', 'values', true],
  ['what must quietmode be so that the lamp stays dark', 'values', true],
  ['quietmode - true or false if i want it dark', 'values', true],
  ['what does 2 mean', 'values', true],
  ['what do we enter to get it dark', 'values', true],
  ['since 19 may 2025 do we still get alerts', 'values', false],
  ['what do we set up first', 'values', false],
  ['what must be done first', 'values', false],
])('%s asks for %s: %s', (asked, intent, asks) => {
  expect(intents(asked).includes(intent)).toBe(asks)
})

test.each([
  'on locked phones is quietmode true by default',
  'for enrolled tablets does the lamp glow',
  'since march do we still get reports',
])('a yes or no behind its circumstance: %s', asked => {
  expect(POLAR_BEHIND.test(asked)).toBe(true)
})

test.each(['on locked phones what does quietmode do', 'for tablets that are enrolled', 'on phones which are locked'])(
  'none: %s',
  asked => {
    expect(POLAR_BEHIND.test(asked)).toBe(false)
  },
)
