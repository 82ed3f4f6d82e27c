// What kind of thing a question wants told, and which sentences tell one.
import { expect, test } from 'vitest'
import { kindOutside, wantedKind } from '../../src/answer/answer-type.ts'
import { isHowMany } from '../../src/answer/numbers.ts'

test.each([
  ['which version brought the lamp', 'The lamp came with version 4.2.', 'The lamp glows in the dark.'],
  ['from which lamp release can i use it', 'It needs release 7 or later.', 'Use it from the menu.'],
  ['minimum android version', 'It needs Android 11.', 'The change needs app version 6.4.'],
  ['what is the oldest ios it runs on', 'iOS 16 or later.', 'It runs on iOS.'],
  ['on which date was it retired', 'It was retired on 4 March 2025.', 'It was retired last year.'],
  ['how much does the lamp cost per seat', 'It costs €3 a month.', 'Each seat has a lamp.'],
  ['what is the price of the add-on', 'The add-on is free of charge.', 'The add-on needs a licence.'],
  ['which ports must be open', 'Open port 8443.', 'Ports must be open.'],
  ['which host names go on the list', 'Add lamp.example.com.', 'Add the hosts to the list.'],
  ['what percentage of the battery does it take', 'It takes 3 percent.', 'It takes little.'],
  ['how long are reports kept', 'Reports are kept for 30 days.', 'Reports are kept.'],
  ['how many lamps fit on a phone', 'A phone holds ten lamps.', 'A phone holds lamps.'],
  ['what is the longest name a lamp may have', 'Names have 20 letters at most.', 'A lamp may have a name.'],
])('%s', (asked, telling, silent) => {
  const tells = wantedKind(asked)
  expect(tells).not.toBeNull()
  expect([tells!(telling), tells!(silent)]).toEqual([true, false])
})

test.each([
  'what does the lamp do',
  'how much of the screen is lit',
  'how do i get the newest version',
  'how long until a new version is there',
  'which value type does it take',
  'where does the address show',
])('in no record: %s', asked => {
  expect(kindOutside(asked)).toBeNull()
})

test.each<[string, number, boolean]>([
  ['which four keys does the lamp have', 4, true],
  ['name the other two ways', 2, true],
  ['what are the 3 levels', 3, true],
  ['why is there a limit of four lamps', 4, false],
  ['how do i change the 3 hour limit', 3, false],
])('%s: so many are to be told', (asked, value, listed) => {
  expect(isHowMany(value, asked)).toBe(listed)
})
