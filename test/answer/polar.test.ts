import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { pageGround } from '../support/ground.ts'

const ground = pageGround('test/answer/pages/mooring-agent.md')

// One row a way of asking or of saying so; the page is invented.
test.each([
  // Only one channel, or both.
  ['does quick lock only work on enrolled phones?', 'no'],
  ['are shared notes only for enrolled phones?', 'yes'],
  ["can we have shared notes on phones we don't enrol?", 'no'],
  ['quick lock on a phone without enrollment, does that work?', 'yes'],
  // What holds for the very kind of device comes before what holds in general.
  ['supervised tablet: does the user get the quick lock switch?', 'no'],
  ['do users get a quick lock switch?', 'yes'],
  // "unless" says that it can be done, "nobody" that it can't.
  ['can we hide the padlock button?', 'yes'],
  ['can an admin switch the rule off once it is assigned?', 'no'],
  // An inner clause has a verb of its own.
  ['are notes removed that were shared before we set the rule?', 'no'],
  ['does it delete photos and messages when the folder is closed?', 'no'],
  // Who decides.
  ['can users choose the length of a note?', 'no'],
  // One at a time is not two.
  ['can two notebooks be open at the same time?', 'no'],
  // Two ends of a contrast.
  ['must handsets be confirmed before notes are shared?', 'depends'],
  // The page's own questions.
  ['is it ok to run the agent beside another vpn?', 'no'],
  ['does the agent slow down calls?', 'no'],
  // The lowest version.
  ['is android 10 new enough?', 'no'],
  ['we have phones on android 13, are they supported?', 'yes'],
  ['will it run on ipados 16.2?', 'no'],
  ['is ipados 16.10 too old?', 'no'],
  // What is granted is said as well, and of several only what counts them tells.
  ['can several notebooks be kept on one phone?', 'yes'],
  ['may i have 3 notebooks open at a time?', 'no'],
  // Tags and negations: the positive is asked, unless the predicate itself denies.
  ["users can't see the quick lock switch on supervised devices, can they?", 'no'],
  ['is it impossible to hide the padlock button?', 'no'],
  ['isn’t it forbidden to hide the padlock button?', 'no'],
  ['quick lock closes the folder after ten minutes, not after twenty?', 'yes'],
  // Of whom it is said: a negation there turns nothing else.
  ["does quick lock work on phones that aren't in mdm?", 'yes'],
  // What isn't touched isn't deleted.
  ['are photos deleted when the work folder is closed?', 'no'],
  // The question only points back.
  ['We want to hide the padlock button. Is that possible?', 'yes'],
])('%s → %s', (question, verdict) => {
  const { verdict: got, evidence } = answer(question, ground)
  expect({ got, proof: evidence[0]?.quote }).toMatchObject({ got: verdict })
})

test('a code is looked up as it is typed', () => {
  expect(JSON.stringify(answer('what does ma-23 mean', ground).evidence.slice(0, 2))).toContain('certificate')
})
