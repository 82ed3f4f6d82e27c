// Numbers in a question against numbers in a sentence: the same, within a bound, or another.
import { expect, test } from 'vitest'
import { compareCounts } from '../../src/answer/numbers.ts'
import { compareVersions } from '../../src/answer/versions.ts'

test.each<[string, string, -1 | 0 | 1]>([
  ['are there three lamps', 'It has three lamps.', 1],
  ['are there four lamps', 'It has three lamps.', -1],
  ['can i add 12 lamps', 'Up to 20 lamps can be added.', 1],
  ['can i add 25 lamps', 'Up to 20 lamps can be added.', -1],
  ['is a name of 80 letters too long', 'A name has 60 letters at most.', 1],
  ['is a name of 40 letters too long', 'A name has 60 letters at most.', -1],
  ['do 3 lamps do', 'At least 5 lamps are needed.', -1],
  ['is 18 hours the maximum', 'It takes 24 hours at most.', -1],
  ['is 24 hours the maximum', 'It takes 24 hours at most.', 1],
  ['can i add two lamps', 'More than one lamp is not supported.', -1],
  ['are there three lamps', 'It has three switches.', 0],
])('%s / %s', (asked, said, comes) => {
  expect(compareCounts(asked, said)).toBe(comes)
})

test.each<[string, string, -1 | 0 | 1]>([
  ['does it run on android 11', 'iOS 16.2 or later, or Android 11 or later.', 1],
  ['does it run on android 10', 'iOS 9 or later, or Android 11 or later.', -1],
  ['does it run on ios 15', 'It needs iOS 16.', -1],
  ['does it run on ios 15', 'It needs Android 11.', 0],
  ['does it run on ios 15', 'iOS 16 was tested.', 0],
])('%s / %s', (asked, said, comes) => {
  expect(compareVersions(asked, said)).toBe(comes)
})
