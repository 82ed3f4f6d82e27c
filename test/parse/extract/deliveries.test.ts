// Pages that say once how settings reach devices, and call the ways by names of their own.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const KEYS = `
## Light

| Key | Type | Default | Meaning |
| --- | --- | --- | --- |
| \`LampGlow\` | Boolean | true | Lights the lamp. |
| \`LampOil\` | String | none | Kind of oil. Signed bundle only. |

## Night lamp

| Key | Type | Default | Meaning |
| --- | --- | --- | --- |
| \`LampNight\` | Boolean | true | Lights the lamp at night. |
`

const channelsOf = (how: string) =>
  Object.fromEntries(
    buildCatalog([{ file: 'lamp.md', text: `# Lamp\n\nA lamp.\n${how}\n${KEYS}` }]).keys.map(({ key, channels }) => [
      key,
      [channels.mdm.available, channels.mam.available],
    ]),
  )

test('a table of ways, by their names', () => {
  const ways = `
## How the lamp gets its keys

| Source | Name | Who |
| --- | --- | --- |
| MDM | **Signed bundle** | Enrolled devices |
| Shop | **Shop bundle** | Everybody, also on devices that are not enrolled |
`
  expect(channelsOf(ways)).toEqual({ LampGlow: [true, true], LampOil: [true, false], LampNight: [true, true] })
})

test('a list of ways', () => {
  const ways = `
## Choose how settings are delivered

- **Signed bundle**: pushed to enrolled phones.
- **Open bundle**: sent when an account is added, on any phone, enrolled or not.

When a setting is in both, the signed bundle wins.
`
  expect(channelsOf(ways)).toEqual({ LampGlow: [true, true], LampOil: [true, false], LampNight: [true, true] })
})

test('one way, in the words of an Android console', () => {
  const way = '\n## Sending settings to phones\n\nPhones take their settings from managed configurations.\n'
  expect(channelsOf(way)).toMatchObject({ LampGlow: [true, null] })
})

test('kinds of phones, one of them without a feature', () => {
  const kinds = `
## Where it runs

- **Managed phones**: every feature works.
- **Unmanaged phones**: the user installs the lamp. The light and the night lamp are not available.
`
  expect(channelsOf(kinds)).toMatchObject({ LampGlow: [null, false], LampNight: [null, false] })
})

test('enrolment that the introduction demands', () => {
  const intro = 'Phones must be enrolled before they read settings. Settings do not reach unenrolled phones.'
  expect(channelsOf(intro)).toMatchObject({ LampGlow: [true, false] })
})

test('a section with such a title and no channel says nothing', () => {
  expect(channelsOf('\n## How the lamp gets its keys\n\nKeys are read at sunset.\n')).toMatchObject({
    LampGlow: [null, null],
  })
})
