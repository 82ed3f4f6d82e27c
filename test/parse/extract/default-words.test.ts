// Defaults given as bare words, with their conditions; whether the words are values is not for the sentence to tell.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { wordDefaults } from '../../../src/parse/extract/default-words.ts'

test.each<[string, unknown[]]>([
  [
    'The default is warn on office phones and off elsewhere.',
    [
      ['warn', { text: 'office phones' }],
      ['off', { text: 'elsewhere' }],
    ],
  ],
  ['The default is dim.', [['dim', null]]],
  ['standard, which is what you get if you set nothing, adds a second lamp.', [['standard', null]]],
  ['The default is to glow.', [['to', null]].slice(1)],
  ['By default it glows.', []],
])('%s', (sentence, found) => {
  expect(wordDefaults(sentence).map(({ value, when }) => [value, when])).toEqual(found)
})

const defaultsOf = (text: string) =>
  buildCatalog([{ file: 'lamp.md', text }]).keys.map(({ key, defaults }) => [
    key,
    ...defaults.map(({ value, when }) => [value, when?.text ?? when?.channel ?? null]),
  ])

test('a word counts where it is a value of the key', () => {
  const page = (word: string) =>
    `# Lamp\n\n## Glow\n\nAdd \`LampMode\` as the key.\n\n| Value | Meaning |\n| --- | --- |\n| dim | Dim. |\n| off | Dark. |\n\nThe default is ${word}.`
  expect(defaultsOf(page('dim'))).toEqual([['LampMode', ['dim', null]]])
  expect(defaultsOf(page('good'))).toEqual([['LampMode']])
})

test('each of two channels has its own', () => {
  const say = (sentence: string) => defaultsOf(`# Lamp\n\nAdd \`LampGlow\` as the key. ${sentence}`)
  expect(say('The default is `true` on enrolled devices and `false` on unenrolled devices.')).toEqual([
    ['LampGlow', ['true', 'mdm'], ['false', 'mam']],
  ])
  expect(say('It is `false` at first, but on unmanaged phones it is always `true`.')).toEqual([
    ['LampGlow', ['false', null], ['true', 'mam']],
  ])
})

test('a cell gives a condition in brackets behind each value', () => {
  const page =
    '# Lamp\n\n| Key | Type | Default |\n| --- | --- | --- |\n| `LampGlow` | Boolean | false (fully managed devices), true (work profile) |'
  expect(defaultsOf(page)).toEqual([['LampGlow', ['false', 'fully managed devices'], ['true', 'work profile']]])
})
