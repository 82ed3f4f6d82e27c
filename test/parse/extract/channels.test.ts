// For which channels a page offers a key: what is said of one key, one value or one neighbour is not said of all.
import { describe, expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { menuPathsIn } from '../../../src/parse/extract/menu-paths.ts'
import { coded } from '../../support/coded.ts'

const MDM = '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.'
const MAM = '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed apps**.'

const read = (...lines: string[]) => buildCatalog([{ file: 'lamp.md', text: ['# Lamp', '', ...lines].join('\n') }])
const row = (name: string, does: string) => `   | \`${name}\` | 1 | 0 - Off; 1 - Soft (default); 2 - Loud${does} |`
const HEAD = ['   | Key | Default | Description |', '   | --- | --- | --- |']

/** Two keys in a step and a table for each channel, and a sentence behind the second table. */
const twice = (does: string, behind = '') =>
  read(
    '## Configure glow watch',
    '',
    '### Configure glow watch using MDM',
    '',
    MDM,
    '2. Add `LampGlowWatch` as the key, and set its value type as `String`.',
    '3. Add the other keys.',
    '',
    ...HEAD,
    row('LampHumMode', does),
    row('LampTickMode', '. How it ticks.'),
    '',
    '### Configure glow watch using MAM',
    '',
    MAM,
    '2. Add `LampGlowWatch` as the key.',
    '3. Add the other keys.',
    '',
    ...HEAD,
    row('LampHumMode', '. How it hums.'),
    '',
    `   ${behind}`,
  )

const mam = (catalog: ReturnType<typeof read>) =>
  Object.fromEntries(catalog.keys.map(one => [one.key, one.channels.mam.available]))
const contradictions = (catalog: ReturnType<typeof read>) =>
  catalog.problems.filter(one => one.kind === 'contradiction').map(one => one.message)

describe('what is ruled out for one channel', () => {
  test.each([
    ' (enrolled devices only). How it hums.',
    '. How it hums. Value 2 isn’t available for unenrolled devices.',
    '. How it hums. Loud mode isn’t supported on unenrolled devices.',
    '. How it hums. `2` is only available for enrolled devices.',
  ])('is a value, not its key: %s', does => {
    const catalog = twice(does)
    expect(mam(catalog)).toEqual({ LampGlowWatch: true, LampHumMode: true, LampTickMode: null })
    expect(contradictions(catalog)).toEqual([])
  })

  test.each([
    'Ticking isn’t available for unenrolled devices.',
    'The tick mode can’t be configured for unenrolled devices.',
    'Ticking is available for enrolled devices only.',
  ])('is the key that the words name, not its neighbours: %s', behind => {
    const catalog = twice('. How it hums.', behind)
    expect(mam(catalog)).toEqual({ LampGlowWatch: true, LampHumMode: true, LampTickMode: false })
    expect(contradictions(catalog)).toEqual([])
  })

  test('is a caveat of that key', () => {
    const catalog = twice('. How it hums.', 'Ticking can’t be configured for unenrolled devices.')
    const limited = catalog.keys.filter(one => one.caveats.some(caveat => caveat.text.startsWith('Ticking')))
    expect(limited.map(one => one.key)).toEqual(['LampTickMode'])
  })
})

describe('a path with two ends', () => {
  const to = (end: string) =>
    menuPathsIn(coded(`Go to **Apps** > **Policies** > **Add** > ${end}`)).map(path => path.at(-1))

  test.each<[string, string[]]>([
    ['**Managed devices** or **Managed apps**.', ['Managed devices', 'Managed apps']],
    [
      '**Managed devices** (for enrolled devices) or **Managed apps** (for others).',
      ['Managed devices', 'Managed apps'],
    ],
    ['**Managed apps**, or to a policy for **Managed devices**.', ['Managed apps', 'Managed devices']],
    [
      '**Managed devices** with the type `String`, or to a policy for **Managed apps**.',
      ['Managed devices', 'Managed apps'],
    ],
    ['**Managed devices**, not **Managed apps**.', ['Managed devices']],
    ['**Managed devices**, and never to **Managed apps**.', ['Managed devices']],
  ])('%s', (line, ends) => {
    expect(to(line)).toEqual(ends)
  })

  test('is for both channels, and a type said of one end is of that one', () => {
    const lines = (step: string) => read('## Warm start', '', step, '', '- By default, `LampWarm = false`.')
    const types = (step: string) => {
      const { mdm, mam: other } = lines(step).keys[0]!.channels
      return [mdm.available, mdm.type, other.available, other.type]
    }
    const path = '**Apps** > **App configuration policies** > **Add** > **Managed devices**'
    expect(
      types(
        `Add the key \`LampWarm\` to a policy for ${path} with the value type \`String\`, or for **Managed apps**.`,
      ),
    ).toEqual([true, 'String', true, null])
    expect(
      types(
        `1. Go to ${path} or **Managed apps**.\n2. Add \`LampWarm\` as the key. For managed devices, set its value type to \`String\`.`,
      ),
    ).toEqual([true, 'String', true, null])
  })
})
