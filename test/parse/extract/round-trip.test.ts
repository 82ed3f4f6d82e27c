// Records nobody has seen → a page that says them in the manner of some author → the same records, read back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

type Mark = (text: string) => string
const MARKS: readonly Mark[] = [text => `\`${text}\``, text => `**${text}**`, text => `'${text}'`, text => `“${text}”`]

interface Fact {
  readonly key: string
  readonly type: 'String' | 'Boolean'
  readonly value: 'true' | 'false'
  readonly purpose: string
  readonly thing: string
  readonly mam: boolean
}

interface Author {
  readonly mark: Mark
  readonly enter: number
  readonly says: number
  readonly purpose: number
  readonly layout: number
  readonly rules: boolean
}

const ENTER: readonly ((m: Mark, key: string, type: string) => string)[] = [
  (m, key, type) =>
    `On the **Settings** page, select **Use configuration designer**, and add ${m(key)} as the key, and set its value type to ${m(type)}.`,
  (m, key, type) =>
    `In Settings page, select Use configuration designer and add ${m(key)} as the key and value type as ${m(type)}.`,
  (m, key, type) => `Add ${m(key)} as the configuration key, value type as ${m(type)}.`,
  (m, key, type) => `Choose **Use configuration designer**. Enter the key ${m(key)} with the value type ${m(type)}.`,
  (m, key, type) => `For **Configuration key**, enter ${m(key)}. For **Value type**, select ${m(type)}.`,
  (m, key, type) => `Create a key named ${m(key)} of type ${m(type)}.`,
  (m, key, type) => `Enter ${m(key)} in the **Configuration key** field, and choose ${m(type)} as the value type.`,
]

const DEFAULT: readonly ((m: Mark, key: string, value: string) => string)[] = [
  (m, key, value) => `By default, ${m(`${key} = ${value}`)}.`,
  (m, _, value) => `By default, this value is set to ${m(value)}.`,
  (m, _, value) => `The default value is ${m(value)}.`,
  (m, key, value) => `${m(key)} is ${m(value)} by default.`,
  (m, _, value) => `Default: ${m(value)}`,
  (m, key, value) => `The default of ${m(key)} is ${m(value)}.`,
]

const PURPOSE: readonly ((m: Mark, key: string, value: string, purpose: string) => string)[] = [
  (m, key, value, purpose) => `An admin must set ${m(`${key} = ${value}`)} to ${purpose}.`,
  (m, _, value, purpose) => `To ${purpose}, enter the value as ${m(value)} and assign this policy to users.`,
  (m, _, value, purpose) => `Set the value to ${m(value)} to ${purpose}.`,
  (m, key, value, purpose) => `Admins need to make ${m(`${key} = ${value}`)} to ${purpose}.`,
  (m, _, value, purpose) => `Enter ${m(value)} if you want to ${purpose}.`,
]

const PATHS = {
  mdm: '**Apps** > **App configuration policies** > **Add** > **Managed devices**',
  mam: '**Apps** > **App configuration policies** > **Add** > **Managed apps**',
} as const

const opposite = (value: string) => (value === 'true' ? 'false' : 'true')

function steps(
  fact: Fact,
  author: Author,
  channel: 'mdm' | 'mam',
  indent: string,
  bullet: (n: number) => string,
): string[] {
  const { mark, enter, says, purpose } = author
  const add =
    channel === 'mdm'
      ? ENTER[enter]!(mark, fact.key, fact.type)
      : `On the **Settings** page, under **General Configuration Settings**, add ${mark(fact.key)} as the key.`
  return [
    `${indent}${bullet(1)} Go to ${PATHS[channel]}.`,
    `${indent}${bullet(2)} Give the policy a name, and select the platform.`,
    `${indent}${bullet(3)} ${add}`,
    `${indent}    - ${DEFAULT[says]!(mark, fact.key, opposite(fact.value))}`,
    `${indent}    - ${PURPOSE[purpose]!(mark, fact.key, fact.value, fact.purpose)}`,
    `${indent}    - The switch **Remind me** in the app is on by default, and people can turn it off.`,
    `${indent}${bullet(4)} Select **Next** and assign the policy.`,
    '',
  ]
}

function pageOf(facts: readonly Fact[], author: Author): string {
  const lines = ['# Set up Contoso Lamp', '', 'Contoso Lamp lights the way.', '']
  for (const fact of facts) {
    lines.push(`## Change the ${fact.thing}`, '', `The ${fact.thing} is there for everybody.`, '')
    const numbered = (n: number) => `${n}.`
    const bulleted = () => '-'
    for (const channel of ['mdm', 'mam'] as const) {
      if (channel === 'mam' && !fact.mam) continue
      const words = channel === 'mdm' ? 'enrolled devices (MDM)' : 'unenrolled devices (MAM)'
      if (author.layout === 0) lines.push(`### Set it for ${words}`, '', ...steps(fact, author, channel, '', numbered))
      else if (author.layout === 1) lines.push(`**For ${words}**`, '', ...steps(fact, author, channel, '', numbered))
      else {
        const item = channel === 'mdm' ? '1.' : '2.'
        lines.push(`${item} **Change it (${channel.toUpperCase()})** Follow these steps.`, '')
        lines.push(...steps(fact, author, channel, '    ', bulleted))
      }
    }
    if (!fact.mam && author.rules) lines.push('This setting is only available for enrolled devices (MDM).', '')
  }
  return lines.join('\n')
}

const THINGS = ['lamp color', 'night light', 'blinking mode', 'battery saver', 'beam width', 'shutter sound'] as const
const VERBS = ['turn off', 'hide', 'disable', 'suppress'] as const

const factsArb = fc
  .uniqueArray(
    fc.record({
      prefix: fc.constantFrom('Lamp', 'Cl', 'Contoso', 'lmp_'),
      at: fc.integer({ min: 0, max: THINGS.length - 1 }),
      type: fc.constantFrom('String' as const, 'Boolean' as const),
      value: fc.constantFrom('true' as const, 'false' as const),
      verb: fc.constantFrom(...VERBS),
      mam: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5, selector: one => one.at },
  )
  .map(found =>
    found.map(({ prefix, at, type, value, verb, mam }): Fact => {
      const thing = THINGS[at]!
      const name = thing.replace(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase())
      return { key: `${prefix}${name}`, type, value, purpose: `${verb} the ${thing}`, thing, mam }
    }),
  )

const authorArb = fc.record({
  mark: fc.constantFrom(...MARKS),
  enter: fc.nat(ENTER.length - 1),
  says: fc.nat(DEFAULT.length - 1),
  purpose: fc.nat(PURPOSE.length - 1),
  layout: fc.nat(2),
  rules: fc.boolean(),
})

test('what an author says in any of these manners is read back', () => {
  fc.assert(
    fc.property(factsArb, authorArb, (facts, author) => {
      const { keys, problems } = buildCatalog([{ file: 'lamp.md', text: pageOf(facts, author) }])
      expect(problems.filter(problem => problem.kind === 'contradiction')).toEqual([])
      expect(keys.map(key => key.key)).toEqual(facts.map(fact => fact.key))
      keys.forEach((key, i) => {
        const fact = facts[i]!
        expect(key.feature.title).toBe(`Change the ${fact.thing}`)
        expect(key.channels.mdm).toMatchObject({ available: true, type: fact.type })
        expect(key.channels.mdm.path.at(-1)).toBe('Managed devices')
        expect(key.channels.mam.available).toBe(fact.mam ? true : author.rules ? false : null)
        expect(key.channels.mam.type).toBeNull()
        expect(key.defaults.map(({ value, when }) => ({ value, when }))).toEqual([
          { value: opposite(fact.value), when: null },
        ])
        expect(key.values.map(value => value.value)).toEqual(['true', 'false'])
        expect(key.values.find(value => value.value === fact.value)?.meaning).toContain(fact.purpose)
        expect(key.freeText).toBe(false)
        expect(key.mentionOnly).toBe(false)
      })
    }),
    { numRuns: 300 },
  )
})
