// Sentences that call something a setting in passing, and those that only look like it.
import { expect, test } from 'vitest'
import { settingPicked, settingsNamed, settingsSetByTheWay } from '../../../src/parse/extract/naming-sentences.ts'
import { coded } from '../../support/coded.ts'

test.each<[string, string[]]>([
  ['The setting is `lamp.hours`, a whole number between 6 and 168.', ['lamp.hours']],
  ['The setting is called `LampGlow`, a Boolean with a default of `true`.', ['LampGlow']],
  ['What comes next depends on `LampGlow`, a String with the values `a` and `b`.', ['LampGlow']],
  ['Exceptions are entered under `lampExceptions`, an array of paths.', ['lampExceptions']],
  ['List its name in `lamp.allow`, a text setting.', ['lamp.allow']],
  ['`lamp.depth` takes one of three words.', ['lamp.depth']],
  ['When the lamp is hot, what follows is set by `lamp.response`:', ['lamp.response']],
  ['You can change this number with `lamp.days` (30 to 365).', ['lamp.days']],
  ['To hide it, set `lamp.glow` (true or false, true at first) to false.', ['lamp.glow']],
  ['Set `LampMode` to `off`, `dim` or `bright`.', ['LampMode']],
  ['If you set `LampMode` to `off`, nothing happens.', []],
  ['`LampInfo`, a table of lamps, lists them all.', []],
  ['`LampFiles`, a number of files, are left.', []],
  ['The lamp is set by the door.', []],
  ['The setting is on.', []],
])('%s', (sentence, names) => {
  expect([...new Set(settingsNamed(coded(sentence)))]).toEqual(names)
})

test('an administrator who sets it in a clause sets it all the same', () => {
  expect(settingsSetByTheWay(coded("It's hidden when an administrator sets `LampGlow` to `false`."))).toEqual([
    'LampGlow',
  ])
  expect(settingsSetByTheWay(coded('It sets `LampGlow` aside.'))).toEqual([])
})

test.each<[string, string, string | null]>([
  ['Choose `LampGlow`.', 'The value type is **String**.', 'LampGlow'],
  ['Select `LampGlow` from the list.', 'Set its value type to `Boolean`.', 'LampGlow'],
  ['Choose `LampGlow`.', 'The lamp glows.', null],
  ['Choose **Next**.', 'The value type is **String**.', null],
])('%s %s', (sentence, next, name) => {
  expect(settingPicked(coded(sentence), next)).toBe(name)
})
