// Facts in brackets behind a name, and the sentence that goes on without them.
import { expect, test } from 'vitest'
import { plain } from '../../../src/parse/extract/marked-text.ts'
import { unbracketed } from '../../../src/parse/extract/name-brackets.ts'
import { coded } from '../../support/coded.ts'

test.each<[string, string, string | null, string[]]>([
  ['When `LampGlow` (Boolean, default `false`) is `true`, it glows.', 'When LampGlow is true, it glows.', 'false', []],
  ['`LampGlow` (Boolean; the default is `true`) lights it.', 'LampGlow lights it.', 'true', []],
  ['set `LampGlow` (true or false, true at the start) to false', 'set LampGlow to false', 'true', ['true', 'false']],
  [
    '`LampMode` (`low`, `mid` or `high`; `mid` by default) says how.',
    'LampMode says how.',
    'mid',
    ['low', 'mid', 'high'],
  ],
  ['`LampHours` (integer, 5 unless changed) counts.', 'LampHours counts.', '5', []],
  ['change it with `LampDays` (30 to 365)', 'change it with LampDays', null, []],
])('%s', (sentence, rest, value, values) => {
  const { coded: main, facts } = unbracketed(coded(sentence))
  expect(plain(main)).toBe(rest)
  expect(facts).toMatchObject([{ default: value, values }])
})

test.each(['`LampGlow` (see below) lights it.', 'The lamp (default: on) is lit.', '`LampGlow` lights it.'])(
  'nothing: %s',
  sentence => {
    expect(unbracketed(coded(sentence))).toEqual({ coded: coded(sentence), facts: [] })
  },
)
