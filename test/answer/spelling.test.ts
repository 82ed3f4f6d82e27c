// Slips and short forms, mended on the bundled pages.
import { expect, test } from 'vitest'
import { correct } from '../../src/answer/spelling.ts'
import { bundledGround } from '../support/ground.ts'

const { lexicon } = bundledGround()

test.each([
  ['how do ppl get the cfg b4 next wk', 'how do people get the configuration before next week'],
  ['diff btwn mdm n mam', 'difference between mdm and mam'],
  ['sum1 left w/o his pw', 'someone left without his password'],
  ['tags w/ spaces', 'tags with spaces'],
  ['does it take 5 min or 2 hr', 'does it take 5 minutes or 2 hours'],
  ['min version', 'minimum version'],
  ['ask the sec team', 'ask the security team'],
  ['which dept sees the notifs', 'which department sees the notifications'],
  ['whereabouts in the portal is it', 'where in the portal is it'],
  ['how on earth do i mute it', 'how do i mute it'],
  ['is that n/a or R&D', 'is that n/a or R&D'],
  ['whereabouts of the phone', 'whereabouts of the phone'],
  ['he recieves a notifcation', 'he receive a notification'],
  ['superviesd devcies', 'supervised devices'],
  // Real words, however near to others.
  ['his phone was snatched by the maker of thirty kites', 'his phone was snatched by the maker of thirty kites'],
  ['relabel it for the starter', 'relabel it for the starter'],
  ['seven women and their wifi watchdog', 'seven women and their wifi watchdog'],
  ['harry in the county closet is awake', 'harry in the county closet is awake'],
  ['eight of us below the medal', 'eight of us below the medal'],
])('"%s" is "%s"', (typed, plain) => {
  expect(correct(typed, lexicon).text).toBe(plain)
})
