// Cues say only what needn't be tried: with all of them set, the same is read from every page.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { CUE, cueReader } from '../../src/parse/cues.ts'
import { factsOf } from '../../src/parse/extract/facts.ts'
import { type Reading, readingsOf } from '../../src/parse/extract/reading.ts'
import { keyNamer } from '../../src/parse/key-names.ts'
import { letterAutomaton } from '../../src/parse/letter-automaton.ts'
import { parsePage } from '../../src/parse/parse-page.ts'
import { readStatements } from '../../src/parse/statements.ts'
import { FIELD_WORDS } from '../../src/words/field-words.ts'

const root = join(import.meta.dirname, '../..')
const folders = ['content', ...readdirSync(join(root, 'test/corpus')).map(name => `test/corpus/${name}`)]
const files = [
  ...folders
    .filter(folder => existsSync(join(root, folder)) && !folder.includes('.'))
    .flatMap(folder =>
      readdirSync(join(root, folder))
        .filter(name => name.endsWith('.md') && name !== 'README.md')
        .map(name => `${folder}/${name}`),
    ),
  ...readdirSync(join(root, 'test/parse/extract/pages'))
    .filter(name => name.endsWith('.md'))
    .map(name => `test/parse/extract/pages/${name}`),
]

/** Sentences of all pages in new places, with words changed for words of others. */
function shuffled(text: string, seed: number): string {
  let state = seed
  const random = (): number => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  const words = text.match(/[^\s`*#|>-]+/g) ?? []
  return text.replace(/(?<=[a-z,:] )[^\s`*#|>-]+/g, word =>
    random() < 0.1 ? words[Math.floor(random() * words.length)]! : random() < 0.03 ? `\`${word}\`` : word,
  )
}

const said = ({ spots, definitions }: Reading) => ({
  definitions,
  spots: spots.map(({ cues: _, subject: __, definitions, added, values, ...spot }) => ({
    ...spot,
    definitions: definitions(),
    added: added(),
    values: values(),
  })),
})

test.each(files)('%s', file => {
  const text = readFileSync(join(root, file), 'utf8')
  const [, front = '', body = text] = /^(---\r?\n.*?\n---\r?\n)?(.*)$/s.exec(text)!
  for (const seed of [0, 7, 11]) {
    const page = parsePage({ file, text: seed === 0 ? text : front + shuffled(body, seed) })
    const [guarded] = readingsOf([page])
    const [open] = readingsOf([page], () => ~0)
    expect(said(guarded!)).toEqual(said(open!))
    const { reading: _, ...facts } = factsOf(guarded!)
    const { reading: __, ...all } = factsOf(open!)
    expect(facts).toEqual(all)
  }
})

test.each<[string, readonly (keyof typeof CUE)[]]>([
  ['Add `GlowLamp` as the key.', ['mark', 'coined', 'key', 'add', 'unlike']],
  ['It isn’t available by default', ['default', 'not']],
  ['A **C**omplete **o**nly', ['mark']],
  ['Lamps', []],
])('%s', (text, cues) => {
  const coded = text.replace(/[`*]+([^`*]+)[`*]+/g, '\uE000$1\uE004')
  expect(Object.entries(CUE).flatMap(([name, bit]) => (cueReader()(coded) & bit ? [name] : []))).toEqual(cues)
})

test('the letters of a word of the field stand in every text its pattern finds', () => {
  const pages = files.map(file => parsePage({ file, text: readFileSync(join(root, file), 'utf8') }))
  const keys = { namer: keyNamer([]), defined: [] }
  const texts = pages.flatMap(page => readStatements(page, keys).map(one => one.text))
  for (const { term, aliases, letters, pattern } of FIELD_WORDS) {
    const find = letterAutomaton(letters.split('|').map(part => [part, 1]))
    for (const text of [term, ...aliases, ...texts]) {
      if (pattern.test(text)) expect([text, find(text)]).toEqual([text, 1])
    }
  }
})
