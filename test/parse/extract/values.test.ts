// Values by their place on the page: lists after a colon, lists in sentences, and what other sentences say of known values.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { plain } from '../../../src/parse/extract/marked-text.ts'
import { valueListIn } from '../../../src/parse/extract/value-lists.ts'
import { coded } from '../../support/coded.ts'

test.each<[string, string | null]>([
  ['`X` is a String with the values `low`, `mid`, and `high`; the default is `mid`.', 'low, mid, and high'],
  ['Enter `low`, `mid`, or `high`.', 'low, mid, or high'],
  ['Set `lampMode` to one of `low` (dark) or `high`.', 'low (dark) or high'],
  ['Set `lampMode` to low, mid or high.', 'low, mid or high'],
  ['Select **Next**, **Create**, or **Assign**.', null],
  ['Set `lampMode` to save oil, time or money now.', null],
  ['Enter `low`.', null],
])('%s', (sentence, list) => {
  const found = valueListIn(coded(sentence))
  expect(found === null ? null : plain(found)).toBe(list)
})

const valuesOf = (body: string) =>
  Object.fromEntries(
    buildCatalog([{ file: 'lamp.md', text: `# Lamp\n\n## Light\n\n${body}` }]).keys.map(({ key, values }) => [
      key,
      values.map(({ value, meaning }) => [value, meaning]),
    ]),
  )

test('items under a sentence that names the key', () => {
  const body =
    'What follows is set by `lampMode`:\n\n- low: a little light.\n- high: all the light. This is the starting value.'
  expect(valuesOf(body)).toEqual({
    lampMode: [
      ['low', 'a little light'],
      ['high', 'all the light'],
    ],
  })
})

test('items that begin with a word for the value', () => {
  const body =
    'There are two values:\n\n- Low light (`low`): a little light.\n- All the light (`high`): for the night.\n\n| Label | Content |\n| --- | --- |\n| Key | lampMode |\n| Data type | String |'
  expect(valuesOf(body).lampMode?.map(([value]) => value)).toEqual(['low', 'high'])
})

test('labels of a key are no values', () => {
  expect(valuesOf('Add `lampMode` as the key:\n\n- Type: String\n- Default: low')).toEqual({ lampMode: [] })
})

test('as many sentences as the page says', () => {
  const sentences =
    '`lampMode` takes one of two words. low gives a little light. high, which is the default, gives all.'
  expect(valuesOf(sentences)).toEqual({
    lampMode: [
      ['low', 'gives a little light'],
      ['high', 'gives all'],
    ],
  })
  expect(valuesOf('`lampMode` takes one of three words. Lamps are lit. Oil is burnt. Night comes.')).toEqual({
    lampMode: [],
  })
})

test('a sentence about a known value speaks of the one key that has it', () => {
  const table =
    '| Key | Type | Values |\n| --- | --- | --- |\n| `lampMode` | String | `low`, `high` |\n| `lampOil` | String | `rape`, `whale` |\n\n'
  expect(valuesOf(`${table}- With \`low\`, a little light is seen.\n- \`whale\` smells of the sea.`)).toEqual({
    lampMode: [
      ['low', 'a little light is seen'],
      ['high', null],
    ],
    lampOil: [
      ['rape', null],
      ['whale', 'smells of the sea'],
    ],
  })
})

test.each([
  ['To hide it, set `lampGlow` to false.', 'hide it'],
  ['Hide the glow by setting `lampGlow` to `false`.', 'Hide the glow'],
  ['Set `lampGlow` to `true` or `false`. When `false`, the glow is hidden.', 'the glow is hidden'],
])('%s', (sentence, meaning) => {
  expect(valuesOf(`Add \`lampGlow\` as the key. ${sentence}`).lampGlow).toContainEqual(['false', meaning])
})

test('the one of two values that the page says nothing of is what the other is not', () => {
  const body =
    'Lamp glow is off by default.\n\n1. Add `LampGlow` as the key.\n\n   - By default, `LampGlow = true`.\n   - Set `LampGlow = false` to keep it dark.'
  expect(valuesOf(body)).toEqual({
    LampGlow: [
      ['true', 'the opposite of `false`'],
      ['false', 'keep it dark'],
    ],
  })
})

test('of what type a key is says nothing of what it does', () => {
  const body =
    'Lamps glow at night.\n\n1. Add `LampGlow` as the key. For managed devices, set its value type to `String`.\n\n   - Set `LampGlow = false` to keep it dark.'
  const [key] = buildCatalog([{ file: 'lamp.md', text: `# Lamp\n\n## Light\n\n${body}` }]).keys
  expect(key!.summary).toBe('Set LampGlow = false to keep it dark.')
})
