// esbuild plugin that puts packed tables of words where the source packs them at start.
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { irregularStems, shortForms } from '../src/words/packed-pairs.ts'
import { listLetters, wordsOf } from '../src/words/table-words.ts'
import { DRAWERS } from '../src/words/word-drawers.ts'

const READER = join(import.meta.dirname, '../src/io/package-files.ts')

export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]words[\\/]field-phrases\.ts$/ }, () => ({
      loader: 'js',
      contents: [
        `import { readBuiltTexts } from ${JSON.stringify(READER)}`,
        "export const fieldPhrases = () => readBuiltTexts('phrases.jsonl')",
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]src[\\/]words[\\/]table-words\.ts$/ }, () => ({
      loader: 'js',
      contents: [
        `import { readBuiltLines } from ${JSON.stringify(READER)}`,
        'let opened',
        "const lines = () => (opened ??= readBuiltLines('words.jsonl'))",
        'export const listLetters = lines',
        `export const wordsOf = letter => lines().at(${DRAWERS} + '${LETTERS.join('')}'.indexOf(letter))`,
      ].join('\n'),
    }))
    build.onLoad({ filter: /[\\/]src[\\/]words[\\/]packed-pairs\.ts$/ }, () => ({
      loader: 'js',
      contents: [
        `export const irregularStems = () => ${JSON.stringify(irregularStems())}`,
        `export const shortForms = () => ${JSON.stringify(shortForms())}`,
      ].join('\n'),
    }))
  },
}

/** Lists of which all words may be asked for, in the order of their lines behind the drawers. */
const LETTERS = ['f', 'l', 'o', 'p'] as const

/** What the bundles read in the place of `table-words`. */
export function wordLines(): readonly string[] {
  return [...listLetters(), ...LETTERS.map(wordsOf)]
}
