// Files → catalog: what holds of every catalog, and what small pages about an invented lamp must give.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../src/model/catalog.ts'
import type { KeyRecord } from '../../src/model/record.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { bundledPages } from '../support/pages.ts'

const page = (...lines: string[]): Catalog =>
  buildCatalog([{ file: 'lamp.md', text: ['# Lamp', '', ...lines].join('\n') }])
const keyOf = (catalog: Catalog, name: string): KeyRecord => catalog.keys.find(key => key.key === name)!
const MDM = '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.'
const MAM = '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed apps**.'

describe('every catalog', () => {
  const catalog = buildCatalog(bundledPages())

  test('is frozen to the last leaf', () => {
    const thawed: string[] = []
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) thawed.push(path)
      for (const [name, inner] of Object.entries(value)) walk(inner, `${path}.${name}`)
    }
    walk(catalog, '')
    expect(thawed).toEqual([])
  })

  test('is the same each time, and the same whatever was read before', () => {
    const again = buildCatalog(bundledPages())
    expect(JSON.stringify(again)).toBe(JSON.stringify(catalog))
  })

  test('has its keys in the order of the pages, its ids in order', () => {
    const pages = catalog.pages.map(info => info.file)
    const places = catalog.keys.map(key => [pages.indexOf(key.source.file), key.source.line] as const)
    expect(places).toEqual([...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]))
    expect(catalog.sections.map(section => section.id)).toEqual(catalog.sections.map((_, at) => at))
    expect(catalog.statements.map(one => one.id)).toEqual(catalog.statements.map((_, at) => at))
    for (const term of catalog.terms) for (const id of term.statements) expect(catalog.statements[id]).toBeDefined()
  })

  test('says of nothing more than it knows: every source lies in its file', () => {
    const lines = new Map(bundledPages().map(({ file, text }) => [file, text.split('\n').length]))
    const sources = catalog.keys.flatMap(key => [
      key.source,
      ...key.defaults.flatMap(one => one.sources),
      ...key.values.map(one => one.source),
      ...key.caveats.flatMap(one => one.sources),
    ])
    for (const { file, line, endLine } of sources) {
      expect(line).toBeGreaterThan(0)
      expect(endLine).toBeGreaterThanOrEqual(line)
      expect(endLine).toBeLessThanOrEqual(lines.get(file)!)
    }
  })

  test('comes of any text at all', () => {
    const words = fc.constantFrom(
      '`LampGlow`',
      '**key**',
      '|',
      '- ',
      '1. ',
      '\n',
      '> [!NOTE]\n> ',
      ' = ',
      '`true`',
      'as the key',
      'By default, ',
      '## ',
      '. ',
      'set to ',
      '---',
      '\n\n',
      'value type',
      "'",
      '“',
      '<br>',
      '`',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }), parts => {
        const text = parts.join(' ')
        expect(() => buildCatalog([{ file: 'any.md', text }])).not.toThrow()
      }),
      { numRuns: 200 },
    )
  })
})

describe('defaults', () => {
  test('equal defaults of two channels are one with both lines', () => {
    const catalog = page(
      '## Glow',
      '',
      '### Using MDM',
      '',
      MDM,
      '2. Add `LampGlow` as the key.',
      '   - By default, `LampGlow = true`.',
      '',
      '### Using MAM',
      '',
      MAM,
      '2. Add `LampGlow` as the key.',
      '   - By default, `LampGlow = true`.',
    )
    expect(keyOf(catalog, 'LampGlow').defaults).toMatchObject([
      { value: 'true', when: null, sources: [{ line: 9 }, { line: 15 }] },
    ])
  })

  test('two channels that differ are two defaults and no contradiction', () => {
    const catalog = page(
      '## Glow',
      '',
      '### Using MDM',
      '',
      MDM,
      '2. Add `LampGlow` as the key. By default, `LampGlow = true`.',
      '',
      '### Using MAM',
      '',
      MAM,
      '2. Add `LampGlow` as the key. By default, `LampGlow = false`.',
    )
    expect(keyOf(catalog, 'LampGlow').defaults.map(({ value, when }) => [value, when])).toEqual([
      ['true', { channel: 'mdm' }],
      ['false', { channel: 'mam' }],
    ])
    expect(catalog.problems.filter(problem => problem.kind === 'contradiction')).toEqual([])
  })

  test('an introduction and a step that disagree leave none, and both lines are kept', () => {
    const catalog = page(
      '## Lamp glow',
      '',
      'Lamp glow is disabled by default.',
      '',
      MDM,
      '2. Add `LampGlow` as the key, value type as `String` and value as `true`. (Lamp glow is enabled by default.)',
    )
    expect(keyOf(catalog, 'LampGlow').defaults).toMatchObject([
      { value: null, when: null, sources: [{ line: 5 }, { line: 8 }] },
    ])
    const [problem] = catalog.problems.filter(one => one.kind === 'contradiction')
    expect(problem).toMatchObject({ keys: ['LampGlow'], sources: [{ line: 5 }, { line: 8 }] })
  })

  test('a state becomes a value where the documented meanings make it plain, and only there', () => {
    const plainly = page(
      '## Glow',
      '',
      'Lamp glow is enabled by default.',
      '',
      MDM,
      '2. Add `LampGlow` as the key. Set its value to `false` to disable lamp glow.',
    )
    expect(keyOf(plainly, 'LampGlow').defaults).toMatchObject([{ value: 'true', stated: 'enabled' }])
    const bare = page('## Glow', '', 'Lamp glow is enabled by default.', '', MDM, '2. Add `LampGlow` as the key.')
    expect(keyOf(bare, 'LampGlow').defaults).toMatchObject([{ value: null, stated: 'enabled' }])
  })

  test('what belongs to a toggle in the app is no default of the key', () => {
    const catalog = page(
      '## Glow',
      '',
      MDM,
      '2. Add `LampGlow` as the key. Set it to `true` to show a toggle.',
      '',
      'Users see a toggle for **Dim the lamp**. By default, it is set to `false`, and the lamp stays bright.',
      '',
      'The **Dim the lamp** toggle starts at `false`.',
    )
    expect(keyOf(catalog, 'LampGlow').defaults).toEqual([])
    expect(keyOf(catalog, 'LampGlow').values.map(one => one.value)).toEqual(['true'])
  })
})

describe('channels', () => {
  test.each<[string, boolean | null, boolean | null]>([
    ['This setting is only available for enrolled devices (MDM).', true, false],
    ['This configuration is available for both enrolled (MDM) and unenrolled (MAM) devices.', true, true],
    ["The setting isn't supported on unenrolled devices.", true, false],
    ['Unenrolled devices do not support it.', true, false],
    ['The lamp is bright.', true, null],
    ['Other lamps carry traffic of managed apps only.', true, null],
  ])('%s', (sentence, mdm, mam) => {
    const { channels } = keyOf(page('## Lamp glow', '', sentence, '', MDM, '2. Add `LampGlow` as the key.'), 'LampGlow')
    expect([channels.mdm.available, channels.mam.available]).toEqual([mdm, mam])
  })

  test('a type belongs to the channel whose steps give it; two under one channel are none and a problem', () => {
    const one = page(
      '## Glow',
      '',
      '### Using MDM',
      '',
      MDM,
      '2. Add `LampGlow` as the key, and set its value type to `String`.',
      '',
      '### Using MAM',
      '',
      MAM,
      '2. Add `LampGlow` as the key.',
    )
    expect([keyOf(one, 'LampGlow').channels.mdm.type, keyOf(one, 'LampGlow').channels.mam.type]).toEqual([
      'String',
      null,
    ])
    const two = page(
      '## Glow',
      '',
      MDM,
      '2. Add `LampGlow` as the key, and set its value type to `String`.',
      '3. The value type of `LampGlow` is `Boolean`.',
    )
    expect(keyOf(two, 'LampGlow').channels.mdm.type).toBeNull()
    expect(two.problems).toContainEqual(expect.objectContaining({ kind: 'contradiction', keys: ['LampGlow'] }))
  })

  test('pairs of another profile are keys of that profile', () => {
    const catalog = page(
      '## Glow',
      '',
      '1. Go to **Devices** > **Configuration profiles** > **Create profile**. Choose **VPN** as the **Profile type**.',
      '2. In the key-value pairs, enter the key `LampTunnel` and set the value to `True`.',
    )
    expect(keyOf(catalog, 'LampTunnel').channels.mdm).toMatchObject({
      available: true,
      profile: 'VPN profile',
      path: ['Devices', 'Configuration profiles', 'Create profile'],
    })
  })
})

describe('caveats', () => {
  const catalog = page(
    '## Glow',
    '',
    'Lamp glow needs a battery. It is only for enrolled devices.',
    '',
    MDM,
    '2. Add `LampGlow` as the key.',
    '',
    '> [!NOTE]',
    '> Open the app once.',
    '',
    '## Hum',
    '',
    MDM,
    '2. Add `LampHum` as the key.',
    '3. Add `LampHumLoud` as the key.',
    '',
    '> [!WARNING]',
    '> `LampHumLoud` has no effect at night.',
    '',
    '## Known issues',
    '',
    '- If `LampGlow` is on, the lamp does not hum.',
    '- Lamps are heavy.',
  )
  const linesOf = (name: string) =>
    keyOf(catalog, name).caveats.flatMap(one => one.sources.map(source => [source.line, source.endLine]))

  test('alerts and limits belong to the keys of their section', () => {
    expect(linesOf('LampGlow')).toEqual(
      expect.arrayContaining([
        [5, 5],
        [10, 11],
      ]),
    )
  })
  test('an alert that names a key is that key’s, and no neighbour’s', () => {
    expect(linesOf('LampHumLoud')).toContainEqual([19, 20])
    expect(linesOf('LampHum')).toEqual([])
  })
  test('a sentence anywhere that names a key and limits something is that key’s', () => {
    expect(linesOf('LampGlow')).toContainEqual([24, 24])
    expect(linesOf('LampHum')).toEqual([])
  })
  test('the same words in two places are one caveat with two sources', () => {
    const twice = page(
      '## Glow',
      '',
      '| Key | Default | Description |',
      '| --- | --- | --- |',
      '| `LampGlow` | true | Glows. It only applies to the lamp, and not to the shade. |',
      '',
      '## Again',
      '',
      '| Key | Default | Description |',
      '| --- | --- | --- |',
      '| `LampGlow` | true | Glows. It only applies to lamp and not to the shade. |',
    )
    expect(
      keyOf(twice, 'LampGlow')
        .caveats.filter(one => one.kind === 'limit')
        .map(one => one.sources.map(source => source.line)),
    ).toEqual([[7, 13]])
  })
})

describe('relations, status, names', () => {
  const catalog = page(
    '## Glow',
    '',
    MDM,
    '2. Add `LampGlow` as the key. Set it to `true` to glow.',
    '',
    '## Hum',
    '',
    MDM,
    '2. Add `LampHum` as the key.',
    '3. Add `LampHumSoft` as the key. It has no effect when `LampHum` is `false`.',
    '',
    '`LampHum` needs a battery set with `LampGlow`.',
    '',
    'Glow is not the same as hum.',
    '',
    '`LampHum` was formerly known as `LampBuzz`.',
    '',
    '## Old keys',
    '',
    '`LampFlicker` was retired in version 4.',
    '',
    'The support page shows `LampSerial`.',
  )
  const related = (name: string) => keyOf(catalog, name).related.map(one => `${one.kind} ${one.key}`)

  test('what one key says of another', () => {
    expect(related('LampHumSoft')).toContain('excludes LampHum')
    expect(related('LampHum')).toEqual(expect.arrayContaining(['requires LampGlow', 'excludes LampHumSoft']))
    expect(related('LampGlow')).toEqual(expect.arrayContaining(['gates LampHum']))
  })
  test('a former name is an alias and no key', () => {
    expect(keyOf(catalog, 'LampHum').aliases).toContain('LampBuzz')
    expect(catalog.keys.map(key => key.key)).not.toContain('LampBuzz')
  })
  test('a retired key, and one that is only named', () => {
    expect(keyOf(catalog, 'LampFlicker')).toMatchObject({ status: 'retired', mentionOnly: true })
    expect(keyOf(catalog, 'LampSerial')).toMatchObject({
      status: 'current',
      mentionOnly: true,
      defaults: [],
      values: [],
    })
    expect(catalog.problems).toContainEqual(expect.objectContaining({ kind: 'named-once', keys: ['LampSerial'] }))
  })
})

test('a key that one page defines and another speaks of is one record', () => {
  const front = (title: string) => ['---', `title: ${title}`, 'kind: feature', '---', '', `# ${title}`, '']
  const catalog = buildCatalog([
    {
      file: 'a.md',
      text: [
        ...front('Hum'),
        'With `LampGlow = false`, nothing hums.',
        '',
        'The key `LampGlow` is not available at night.',
      ].join('\n'),
    },
    {
      file: 'b.md',
      text: [...front('Glow'), MDM, '2. Add `LampGlow` as the key. By default, `LampGlow = true`.'].join('\n'),
    },
  ])
  expect(catalog.keys).toHaveLength(1)
  const [key] = catalog.keys
  expect(key).toMatchObject({
    key: 'LampGlow',
    feature: { id: 'glow', title: 'Glow' },
    source: { file: 'b.md', line: 9 },
  })
  expect(key!.values.map(one => [one.value, one.source.file])).toEqual([
    ['true', 'b.md'],
    ['false', 'a.md'],
  ])
  expect(key!.caveats.flatMap(one => one.sources.map(source => source.file))).toContain('a.md')
})

test('words of the field: explained where a page explains them', () => {
  const text = [
    '---',
    'title: General',
    'kind: general',
    '---',
    '',
    '# General',
    '',
    '## Words',
    '',
    '### Vault',
    '',
    'A vault is the store of the lamp.',
    '',
    '### Heartbeat',
    '',
    'The lamp sends a heartbeat. The official page does not explain what a heartbeat is.',
    '',
    '## More',
    '',
    'The Lamp Relay Server (LRS) is one of the servers. Supervised lamps are bright.',
  ].join('\n')
  const { terms, statements } = buildCatalog([{ file: 'general.md', text }])
  const told = terms.map(({ term, explained, statements: [first] }) => [term, explained, statements[first!]!.text])
  expect(told).toContainEqual(['Vault', true, 'A vault is the store of the lamp.'])
  expect(told).toContainEqual(['Heartbeat', false, 'The lamp sends a heartbeat.'])
  expect(told.map(([term]) => term)).toEqual(expect.arrayContaining(['LRS', 'supervised']))
})
