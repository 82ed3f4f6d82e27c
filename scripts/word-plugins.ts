// esbuild plugin that puts packed tables of words where the source packs them at start.
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { fieldWords } from '../src/words/field-phrases.ts'
import { irregularStems, shortForms } from '../src/words/packed-pairs.ts'

const READER = join(import.meta.dirname, '../src/io/package-files.ts')

export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]words[\\/]field-phrases\.ts$/ }, () => ({
      loader: 'js',
      contents: [
        `import { readBuiltTexts } from ${JSON.stringify(READER)}`,
        "export const fieldPhrases = () => readBuiltTexts('phrases.jsonl')",
        `export const fieldWords = () => ${JSON.stringify(fieldWords())}`,
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
