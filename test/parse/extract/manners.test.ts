// Manners of speaking that pages by other hands brought: each is a small page about a lamp and what must come out of it.
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../../src/model/catalog.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const read = (...lines: string[]): Catalog =>
  buildCatalog([{ file: 'lamp.md', text: ['# Desk guide', '', ...lines].join('\n') }])
const keyOf = (catalog: Catalog, name: string) => catalog.keys.find(one => one.key === name)!
const valuesOf = (catalog: Catalog, name: string) => keyOf(catalog, name).values.map(one => [one.value, one.meaning])
const defaultsOf = (catalog: Catalog, name: string) => keyOf(catalog, name).defaults.map(one => [one.value, one.when])
const MDM = '**Apps** > **App configuration policies** > **Add** > **Managed devices**'

describe('a list of labels', () => {
  const page = read(
    '## Signing in',
    '',
    '- **Configuration key:** lampCode',
    '- **Value type:** String',
    '- **Value:** the code from the portal',
    '- **Default:** none',
    '',
    'Type the code as it is printed.',
    '',
    'To keep users in, hide the button with `lampHideLeave`:',
    '',
    '- **Configuration key:** lampHideLeave',
    '- **Value type:** Boolean',
    '- **Possible values:** true (the button is hidden), false (the button is shown)',
    '- **Default:** false',
    '',
    'For enrolled devices only.',
  )

  test('is read with the colon inside the bold', () => {
    const { summary, channels } = keyOf(page, 'lampHideLeave')
    expect(channels.mdm.type).toBe('Boolean')
    expect(defaultsOf(page, 'lampHideLeave')).toEqual([['false', null]])
    expect(valuesOf(page, 'lampHideLeave')).toEqual([
      ['true', 'the button is hidden'],
      ['false', 'the button is shown'],
    ])
    expect(summary).toBe('To keep users in, hide the button with lampHideLeave:')
    expect(valuesOf(page, 'lampCode')).toEqual([])
  })

  test('is what a sentence without a subject behind it speaks of', () => {
    expect(keyOf(page, 'lampHideLeave').channels.mam.available).toBe(false)
    expect(keyOf(page, 'lampCode').channels.mam.available).not.toBe(false)
  })
})

describe('a key as a heading', () => {
  const page = read(
    'To create the policy, go to **Apps** > **App configuration policies** > **Add**, and choose **Managed devices** or **Managed apps**. A key works in both.',
    '',
    '## Light',
    '',
    '### lamp.glow.name',
    '',
    'String. The name shown under the lamp.',
    '',
    'A name can’t be longer than 60 characters.',
    '',
    '### lamp.glow.level',
    '',
    'String. One of `none`, `basic` or `full`. With `none`, it stays dark. With `full`, all bulbs are lit. The default is `basic`. In GCC, it’s `none`.',
    '',
    '### lamp.glow.tone',
    '',
    'String. The tone, `auto` (that of the room) or a code. `auto` is the default.',
    '',
    'Requires `lamp.glow.level` to be `full`.',
    '',
    '### lamp.glow.old',
    '',
    '*Retired in version 6.* Boolean. Was used for gas.',
  )

  test('has its type in a sentence of one word, and both ways in', () => {
    const { mdm, mam } = keyOf(page, 'lamp.glow.name').channels
    expect([mdm.available, mdm.type, mdm.path.at(-1), mam.available, mam.path.at(-1)]).toEqual([
      true,
      'String',
      'Managed devices',
      true,
      'Managed apps',
    ])
  })

  test('has values, and defaults for conditions, in the sentences behind', () => {
    expect(valuesOf(page, 'lamp.glow.level').map(([value]) => value)).toEqual(['none', 'basic', 'full'])
    expect(defaultsOf(page, 'lamp.glow.level')).toEqual([
      ['basic', null],
      ['none', { cloud: 'gcc' }],
    ])
    expect(defaultsOf(page, 'lamp.glow.tone')).toEqual([['auto', null]])
  })

  test('has its limits, and is retired', () => {
    const limits = (name: string) => keyOf(page, name).caveats.map(one => one.text)
    expect(limits('lamp.glow.name')).toEqual(['A name can’t be longer than 60 characters.'])
    expect(limits('lamp.glow.tone')).toEqual(['Requires lamp.glow.level to be full.'])
    expect(limits('lamp.glow.level')).toEqual(['In GCC, it’s none.'])
    expect(keyOf(page, 'lamp.glow.old').status).toBe('retired')
  })
})

describe('what a value is for', () => {
  const value = (...lines: string[]) => valuesOf(read('## Light', '', ...lines), 'LampGlow')

  test.each<[string, [string, string | null][]]>([
    ['If you want to see the glow, add `LampGlow` as the key and set its value to `true`.', [['true', 'see the glow']]],
    [
      'Add `LampGlow` as the key. Enter `false` as the configuration value if you don’t want the glow.',
      [['false', 'no glow']],
    ],
    [
      'To block it instead, add `LampGlow` (Boolean) and set it to `true`; the default, `false`, lets it glow.',
      [
        ['true', 'block it instead'],
        ['false', 'lets it glow'],
      ],
    ],
    [
      'Add the key `LampGlow`. If the key isn’t present, the lamp stays dark (`false`).',
      [
        ['true', null],
        ['false', 'the lamp stays dark'],
      ],
    ],
    ['Add `LampGlow` as the key. Enter a number between 1 and 168 as the value.', []],
  ])('%s', (line, values) => {
    const found = value(line)
    expect(found.filter(([one]) => values.some(([other]) => other === one))).toEqual(
      values.filter(([, meaning]) => meaning !== null),
    )
    expect(found.length).toBeLessThanOrEqual(Math.max(values.length, 0))
  })

  test('stands in items that begin with the value, under a sentence that announces values', () => {
    const page = read(
      '## Light',
      '',
      '1. Add `LampScope` as the key, with the value type **String** and one of the following values:',
      '',
      '   - `desk` lights only the desk. This is the default.',
      '   - `room` lights the room.',
    )
    expect(valuesOf(page, 'LampScope')).toEqual([
      ['desk', 'lights only the desk'],
      ['room', 'lights the room'],
    ])
    expect(defaultsOf(page, 'LampScope')).toEqual([['desk', null]])
  })

  test('is not a range, and not what another act does', () => {
    const page = read(
      '## Light',
      '',
      '| Configuration key | Value type | Possible values | Default | What it’s for |',
      '| --- | --- | --- | --- | --- |',
      '| LampHours | Integer | 1 – 168 | 24 | Hours until it goes dark. |',
      '| LampLock | Boolean | true, false | false | Locks the lamp. |',
      '',
      'Removing the bulb while `LampLock = true` is in force leaves the room dark.',
    )
    expect(valuesOf(page, 'LampHours')).toEqual([])
    expect(keyOf(page, 'LampHours').summary).toBe('Hours until it goes dark.')
    expect(valuesOf(page, 'LampLock')[0]).toEqual(['true', null])
  })
})

test('defaults in a list before the step that changes what they are of', () => {
  const page = read(
    '## Codes',
    '',
    'A code is valid for a certain time:',
    '',
    '- On supervised devices, the validity is 72 hours by default.',
    '- On unsupervised devices, it’s 24 hours by default.',
    '',
    'To change the validity, add `LampCodeHours` as the key, and select **Integer** as the value type.',
  )
  expect(defaultsOf(page, 'LampCodeHours')).toEqual([
    ['72', { supervised: true }],
    ['24', { supervised: false }],
  ])
})

describe('the channels of all keys', () => {
  const row = [
    '| Key | Type | Default | Description |',
    '| --- | --- | --- | --- |',
    '| LampGlow | Boolean | true | Glows. |',
  ]

  test('may be said in a section before them', () => {
    const page = read(
      '## Before you begin',
      '',
      `- For enrolled phones, create a policy under ${MDM}.`,
      '- For phones that aren’t enrolled, use **Apps** > **App configuration policies** > **Add** > **Managed apps**.',
      '',
      'A setting is available in both kinds of policy.',
      '',
      '## Light',
      '',
      ...row,
    )
    expect(keyOf(page, 'LampGlow').channels.mam).toMatchObject({ available: true, type: 'Boolean' })
  })

  test('share a path whose other end is named in brackets', () => {
    const page = read(
      '## Light',
      '',
      'Each of these keys is available for enrolled as well as for unenrolled devices.',
      '',
      `1. Go to ${MDM}. (For unenrolled devices, choose **Managed apps**.)`,
      '2. Add `LampGlow` as the key.',
    )
    expect(keyOf(page, 'LampGlow').channels.mam.path.at(-1)).toBe('Managed apps')
  })

  test('are not offered by a sentence that denies', () => {
    const page = read(
      '## Light',
      '',
      `1. Go to ${MDM}.`,
      '2. Add `LampGlow` as the key.',
      '',
      'The key `LampGlow` isn’t read from a policy for managed apps.',
    )
    expect(keyOf(page, 'LampGlow').channels.mam.available).toBe(false)
  })
})

test('keys that are only named: set elsewhere, or in a table of those that went', () => {
  const page = read(
    '## Light',
    '',
    '1. Add `LampGlow` as the key.',
    '',
    'Devices on which the `lamporgkey` is set glow at once. `sso_glow_enabled` must be set as well.',
    '',
    '## Retired keys',
    '',
    '| Configuration key | Since | Use instead |',
    '| --- | --- | --- |',
    '| LampGas | 10.0 | LampGlow |',
  )
  expect(page.keys.filter(one => one.mentionOnly).map(one => [one.key, one.status])).toEqual([
    ['lamporgkey', 'current'],
    ['sso_glow_enabled', 'current'],
    ['LampGas', 'retired'],
  ])
})

test('the only value of a key does what the key does', () => {
  const page = read(
    '## Create the VPN profile',
    '',
    '1. Go to **Devices** > **Configuration profiles** > **Create profile**, and choose **VPN** as the profile type.',
    '2. Enter these key-value pairs:',
    '',
    '   | Key | Value |',
    '   | --- | --- |',
    '   | `SilentStart` | `True` |',
    '',
    '   `SilentStart` starts the tunnel without a question.',
  )
  expect(valuesOf(page, 'SilentStart')).toEqual([['True', 'starts the tunnel without a question']])
})

describe('other words for the same', () => {
  const steps = [`1. Go to ${MDM}.`, '2. Add `LampGlow` as the key.', '']
  const glow = (line: string, ...intro: string[]) => read('## Glow', '', ...intro, '', ...steps, `   - ${line}`)

  test.each([
    'If you don’t configure the key, `false` is used.',
    'Without this key, the app behaves as if the value were `false`.',
    'The app uses `false` if you don’t set a value.',
    'Initially, `LampGlow` is set to `false`.',
    'If `LampGlow` isn’t set, the app uses `false`.',
  ])('a default: %s', line => {
    expect(defaultsOf(glow(line), 'LampGlow')).toEqual([['false', null]])
  })

  test.each([
    'The default value on unsupervised devices is `true`.',
    '`true` is the default for unsupervised devices.',
    'On unsupervised devices, the default is `true`.',
  ])('a default for some devices: %s', line => {
    expect(defaultsOf(glow(line), 'LampGlow')).toEqual([['true', { supervised: false }]])
  })

  test('a default with an exception', () => {
    const line = 'By default, this value is set to `true`, except for US Government customers, where it is `false`.'
    expect(defaultsOf(glow(line), 'LampGlow')).toEqual([
      ['true', null],
      ['false', { cloud: 'us-government' }],
    ])
    expect(
      defaultsOf(glow('By default, this value is set to `true`, except on supervised devices.'), 'LampGlow'),
    ).toEqual([['true', null]])
  })

  test.each([
    'select the **Boolean** value type',
    'set its data type to Boolean',
    'for **Value type**, choose **Boolean**',
  ])('a type: %s', how => {
    const page = read('## Glow', '', `1. Go to ${MDM}.`, `2. Add \`LampGlow\` as the key, and ${how}.`)
    expect(keyOf(page, 'LampGlow').channels.mdm.type).toBe('Boolean')
  })

  test.each<[string, boolean | null]>([
    ['Both enrolled and unenrolled devices support it.', true],
    ['You can configure it on enrolled (MDM) and unenrolled (MAM) devices.', true],
    ['For MAM, follow the same steps, but choose **Managed apps**.', true],
    ['Use the same key for unenrolled devices.', true],
    ['The same key works in a policy for managed apps.', true],
    ['Unenrolled devices are supported, too.', true],
    ['There is no equivalent for MAM.', false],
    ['Unenrolled devices aren’t supported.', false],
    ['It glows.', null],
  ])('a channel: %s', (intro, available) => {
    expect(keyOf(glow('To light it, enter the value as `true`.', intro), 'LampGlow').channels.mam.available).toBe(
      available,
    )
  })

  test('rows as items', () => {
    const page = read(
      '## Glow',
      '',
      'Add the following keys:',
      '',
      '- `LampGlow` (Integer, default: `2`): 1 - Soft; 0 - Off; 2 - Loud (default). How it glows.',
      '- `LampHum` (String): true - hum; false - be still. How it hums. Default: `false`.',
    )
    expect(valuesOf(page, 'LampGlow').map(([value]) => value)).toEqual(['0', '1', '2'])
    expect(valuesOf(page, 'LampHum').map(([value]) => value)).toEqual(['true', 'false'])
    expect(defaultsOf(page, 'LampHum')).toEqual([['false', null]])
  })
})
