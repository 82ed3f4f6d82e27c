// Limits that stand apart from the key: in a table of requirements, behind a sentence about another key, of one value.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const TABLE = `
| Key | Type | Default | Description |
| --- | --- | --- | --- |
| \`LampGlow\` | String | low | \`low\` sends a little light. \`high\` sends all, and only by night. |
| \`LampLevel\` | Integer | 1 | 0 off, 1 dim, 2 bright. |
| \`LampHours\` | Integer | 4 | How long it burns, 2 to 12. |
`

const limitsOf = (body: string, before = '') =>
  Object.fromEntries(
    buildCatalog([{ file: 'lamp.md', text: `# Lamp\n${before}\n## Glow by night\n\n${body}` }]).keys.map(
      ({ key, caveats }) => [key, caveats.map(one => one.text)],
    ),
  )

test('a range is a limit, what a value does is none', () => {
  expect(limitsOf(TABLE)).toEqual({ LampGlow: [], LampLevel: [], LampHours: ['How long it burns, 2 to 12.'] })
})

test('"it" is the key of the sentence before', () => {
  const said = limitsOf(`${TABLE}\n\`LampHours\` is read at sunset. It only works with oil. Others ignore the key.`)
  expect(said.LampHours).toContain('It only works with oil.')
  expect(said.LampGlow).toEqual([])
})

test('a number that is a level of one key limits that key', () => {
  const said = limitsOf(`${TABLE}\nThe lamp is old. Level 2 needs a new wick.`)
  expect(said.LampLevel).toEqual(['Level 2 needs a new wick.'])
  expect(said.LampHours).toHaveLength(1)
})

test('a requirement in a table of another section', () => {
  const before =
    '\n## Before you begin\n\n| What | Needed |\n| --- | --- |\n| Licence | Glow by night and tide tables need Lamp Plus. |\n'
  expect(limitsOf(TABLE, before).LampLevel).toEqual(['Glow by night and tide tables need Lamp Plus.'])
})

test('the version in which a key is to be had', () => {
  const table =
    '| Label | Content |\n| --- | --- |\n| Key | LampGlow |\n| Data type | String |\n| Comments | Available in Lamp version 7.1 or later. |'
  expect(limitsOf(table).LampGlow).toEqual(['Available in Lamp version 7.1 or later.'])
})
