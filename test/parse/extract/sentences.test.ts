// What single sentences say: names they define, values and their meanings, defaults and their conditions.
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/parse/extract/coded-sentences.ts'
import { defaultsInSentence } from '../../../src/parse/extract/default-sentences.ts'
import { definitionsInSentence, labelledName } from '../../../src/parse/extract/definition-sentences.ts'
import { enumerationIn } from '../../../src/parse/extract/enumerations.ts'
import { plain } from '../../../src/parse/extract/marked-text.ts'
import { menuPathsIn } from '../../../src/parse/extract/menu-paths.ts'
import { valuesInSentence } from '../../../src/parse/extract/value-sentences.ts'
import { coded } from '../../support/coded.ts'

describe('keys', () => {
  test.each<[string, string[]]>([
    [
      'Select **Use configuration designer** and add `LampGlow` as the key, and set its value type to `String`.',
      ['LampGlow'],
    ],
    ["Add 'LampGlow' as the key, value type as 'String' and value as 'true'.", ['LampGlow']],
    ['add **LampGlow** as the configuration key', ['LampGlow']],
    ["add **'LampGlow'** as the key and value as `true`", ['LampGlow']],
    ['Enter `lamp_glow` and `lamp_hum` as the keys.', ['lamp_glow', 'lamp_hum']],
    ['Add LampGlow as the key.', ['LampGlow']],
    ['In the key-value pairs, enter the key **LampGlow** and set the value to **True**.', ['LampGlow']],
    ['add **LampGlow = TRUE**, in the key-value pairs', ['LampGlow']],
    ['Create a key named `LampGlow` of type `Integer`.', ['LampGlow']],
    ['For **Configuration key**, enter `LampGlow`.', ['LampGlow']],
    ['Enter `LampGlow` in the **Key** field.', ['LampGlow']],
    ['Add the name `LampGlow` with `0` or `1` as its value.', ['LampGlow']],
    ['Select `LampGlow` and choose `integer` as its value type.', ['LampGlow']],
    ['Admins can set `LampGlow = true` to hide it.', ['LampGlow']],
    ['Set the `LampGlow` setting to `false`.', ['LampGlow']],
    ['`LampGlow` is a Boolean key.', ['LampGlow']],
    // None of these defines one.
    ['Select `Contoso Lamp for Teams` as the target app.', []],
    ['This toggle is only visible if an admin has set `LampGlow = true`.', []],
    ['The `lampglow` key is configured on supervised devices.', []],
    ['Add `glow.contoso.example` and `192.168.0.1` to the allow list.', []],
    ['Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.', []],
    ['Give the policy a name, and enter **Lamps** as the description.', []],
    ['To delete it, remove the key `LampGlow`.', []],
    ['Enter `String` as the value type and `true` as the value.', []],
  ])('%s', (line, names) => {
    expect(definitionsInSentence(coded(line)).map(found => found.name)).toEqual(names)
  })

  test.each<[string, string | null]>([
    ['Configuration Key: `lampglow`', 'lampglow'],
    ['**Key:** LampGlow', 'LampGlow'],
    ['Another configuration: Key - **lamp_glow** ; Type - String', 'lamp_glow'],
    ['Key points: read on', null],
  ])('the label of %s', (line, name) => {
    expect(labelledName(coded(line))?.name ?? null).toBe(name)
  })
})

describe('values', () => {
  test.each<[string, [string, string | null][]]>([
    ['An admin must set `LampGlow = false` to turn off the glow.', [['false', 'turn off the glow']]],
    [
      'To enable privacy and not collect names, enter the value as `true` and assign this policy to users.',
      [['true', 'enable privacy and not collect names']],
    ],
    ['To allow users to change the toggle, add `LampGlow = TRUE`.', [['TRUE', 'allow users to change the toggle']]],
    ['Set its value to `false` to disable the glow.', [['false', 'disable the glow']]],
    ['Enter `false` if you want to switch the glow off.', [['false', 'switch the glow off']]],
    ['For users with key set as `true`, the report has no names.', [['true', 'the report has no names']]],
    ['When `LampGlow` is `true`, users see a lamp.', [['true', 'users see a lamp']]],
    ['With **True**, lamps are shown.', [['True', 'lamps are shown']]],
    ['If it is set to **false**, users are not asked.', [['false', 'users are not asked']]],
    ['`LampGlow = true` leaves the glow on.', [['true', 'leaves the glow on']]],
    ['`true`: the lamp is shown.', [['true', 'the lamp is shown']]],
    [
      '`true` shows the lamp; `false` hides it.',
      [
        ['true', 'shows the lamp'],
        ['false', 'hides it'],
      ],
    ],
    [
      'Enter `1` to remove the lamp or `0` to show it.',
      [
        ['1', 'remove the lamp'],
        ['0', 'show it'],
      ],
    ],
    [
      'Enter `all` to light every lamp, or `some` to light those on the list.',
      [
        ['all', 'light every lamp'],
        ['some', 'light those on the list'],
      ],
    ],
    ['Choose `dim` if you want a little light.', [['dim', 'a little light']]],
    ['Enter **Lamps** to find the policy.', []],
    ['Add the key and value as `true`.', [['true', null]]],
    ['Enter a number from 1 to 30.', []],
    ['Select **Next**, and assign the policy.', []],
    ['The value is an address, for example `12`.', []],
  ])('%s', (line, values) => {
    const best = new Map<string, string | null>()
    for (const { value, meaning } of valuesInSentence(coded(line))) best.set(value, best.get(value) ?? meaning)
    expect([...best]).toEqual(values)
  })
})

describe('enumerations', () => {
  test.each<[string, [string, string | null, boolean][], string]>([
    [
      '1 - Audit; 0 - Disable; 2 - Enable (default). This key is for lamps.',
      [
        ['1', 'Audit', false],
        ['0', 'Disable', false],
        ['2', 'Enable', true],
      ],
      'This key is for lamps.',
    ],
    [
      '0 - Off1 - Quiet (default)2 - LoudHow strongly the app warns.',
      [
        ['0', 'Off', false],
        ['1', 'Quiet', true],
        ['2', 'Loud', false],
      ],
      'How strongly the app warns.',
    ],
    [
      'true - keepfalse - forgetKeeps the last warnings.',
      [
        ['true', 'keep', false],
        ['false', 'forget', false],
      ],
      'Keeps the last warnings.',
    ],
    [
      'true-enable, false-disable',
      [
        ['true', 'enable', false],
        ['false', 'disable', false],
      ],
      '',
    ],
    [
      '`true` or `false`. With `true`, lamps glow.',
      [
        ['true', null, false],
        ['false', null, false],
      ],
      'With \uE000true\uE004, lamps glow.',
    ],
    [
      '`warn` (default): people are warned. `off`: no warning.',
      [
        ['warn', 'people are warned', true],
        ['off', 'no warning', false],
      ],
      '',
    ],
    [
      '`0` (off), `1` (on)',
      [
        ['0', 'off', false],
        ['1', 'on', false],
      ],
      '',
    ],
    [
      'Enable = 1; Disable = 0',
      [
        ['1', 'Enable', false],
        ['0', 'Disable', false],
      ],
      '',
    ],
    [
      'Values: `low`, `normal` or `high`.',
      [
        ['low', null, false],
        ['normal', null, false],
        ['high', null, false],
      ],
      '',
    ],
    [
      '0 dark, 1 dim (default), 2 bright and warm. Read at dusk.',
      [
        ['0', 'dark', false],
        ['1', 'dim', true],
        ['2', 'bright and warm', false],
      ],
      'Read at dusk.',
    ],
    [
      '`all` lights every lamp. `some` lights those on the list. `none` keeps it dark.',
      [
        ['all', 'lights every lamp', false],
        ['some', 'lights those on the list', false],
        ['none', 'keeps it dark', false],
      ],
      '',
    ],
    [
      '`full` lights all lamps. `half` lights every second one. Needs a dimmer.',
      [
        ['full', 'lights all lamps', false],
        ['half', 'lights every second one', false],
      ],
      'Needs a dimmer.',
    ],
    ['1 hour, 2 hours at most.', [], '1 hour, 2 hours at most.'],
    ['0 days, 1 day.', [], '0 days, 1 day.'],
    ['A list of names, divided by commas.', [], 'A list of names, divided by commas.'],
    ['Waits 5 - 10 minutes.', [], 'Waits 5 - 10 minutes.'],
  ])('%s', (cell, values, rest) => {
    const found = enumerationIn(coded(cell))
    expect(found.values.map(one => [one.value, one.meaning, one.isDefault])).toEqual(values)
    expect(found.rest.trim()).toBe(rest)
  })
})

describe('columns of values', () => {
  test.each<[string, string[]]>([
    ['low (default)\nmid\nhigh', ['low', 'mid', 'high']],
    ['`on`, off, ask', ['on', 'off', 'ask']],
    ['host or port', []],
    ['Any number from 1 to 9', []],
    ['String, Integer', []],
  ])('%s', (cell, values) => {
    expect(enumerationIn(coded(cell), true).values.map(one => one.value)).toEqual(values)
  })
})

describe('defaults', () => {
  const said = (line: string) =>
    defaultsInSentence(coded(line)).map(({ value, state, when }) => [value ?? state?.text ?? null, when])
  test.each<[string, unknown[]]>([
    ['By default, `LampGlow = true`.', [['true', null]]],
    ['By default, **LampGlow= true**.', [['true', null]]],
    ['By default, this value is set to `false`.', [['false', null]]],
    ["For US Government customers, the default value is set to 'false'.", [['false', { cloud: 'us-government' }]]],
    ['In tenants of the US Government cloud the default is `false`.', [['false', { cloud: 'us-government' }]]],
    ['By default, this value is set to `True` for unsupervised devices.', [['True', { supervised: false }]]],
    ['The default is 7.', [['7', null]]],
    ['Default: `1`', [['1', null]]],
    ['Default on supervised devices: `Staff`', [['Staff', { supervised: true }]]],
    ['`LampGlow` is `true` by default.', [['true', null]]],
    ['(Lamp glow is enabled by default.)', [['enabled', null]]],
    ["The glow isn't enabled by default.", [['not enabled', null]]],
    [
      'By default, `Glow = True` for supervised devices and `Glow = False` for unsupervised devices.',
      [
        ['True', { supervised: true }],
        ['False', { supervised: false }],
      ],
    ],
    [
      'By default, the value is `true` on iOS 17 and later and `false` on earlier versions.',
      [
        ['true', { text: 'iOS 17 and later' }],
        ['false', { text: 'earlier versions' }],
      ],
    ],
    [
      'Glow is disabled by default for supervised devices and enabled by default for unsupervised devices.',
      [
        ['disabled', { supervised: true }],
        ['enabled', { supervised: false }],
      ],
    ],
    ['By default, 10 lamps can be lit.', [['10', null]]],
    ['If the key is missing, the app uses `5`.', [['5', null]]],
    ['By default, people can type another address.', []],
    ['To leave out the number of the lamp, enter the value as `true`.', []],
    ['If you leave it out, the app uses `5`.', [['5', null]]],
    ['If it is left blank, the app uses `5`.', [['5', null]]],
    ["There's no default.", []],
    ['Set `LampGlow` to `true`.', []],
  ])('%s', (line, defaults) => {
    expect(said(line)).toEqual(defaults)
  })
})

test.each<[string, string[][]]>([
  [
    'Go to **Apps** > **App configuration policies** > **Add** > **Managed apps**.',
    [['Apps', 'App configuration policies', 'Add', 'Managed apps']],
  ],
  [
    'go to Apps > App configuration policies > Add > Managed devices, and give it a name.',
    [['Apps', 'App configuration policies', 'Add', 'Managed devices']],
  ],
  [
    'Select **Apps**, then **App configuration policies**, then **Add**, then **Managed devices**.',
    [['Apps', 'App configuration policies', 'Add', 'Managed devices']],
  ],
  ['Set **Platform > iOS/iPadOS**.', [['Platform', 'iOS/iPadOS']]],
  ['Select **Next**, and **Create**.', []],
])('the menu path of %s', (line, paths) => {
  expect(menuPathsIn(coded(line))).toEqual(paths)
})

test.each<[string, string[]]>([
  ['One thing. Another one, e.g. this. `third` is code.', ['One thing.', 'Another one, e.g. this.', 'third is code.']],
  ['It ends.Next one begins.', ['It ends.', 'Next one begins.']],
  ['Version 3.1 of node.js is fine.', ['Version 3.1 of node.js is fine.']],
])('the sentences of %s', (line, sentences) => {
  expect(sentencesOf(coded(line)).map(plain)).toEqual(sentences)
})

test('a mark longer than a sentence may be, with a space before it, ends', () => {
  const sentence = `The key \`${'&'.repeat(4000)}\` is on`
  const pieces = sentencesOf(coded(sentence))
  expect(pieces.length).toBeGreaterThan(1)
  expect(pieces.map(plain).join('').replace(/\s/g, '')).toBe(sentence.replace(/[`\s]/g, ''))
})
