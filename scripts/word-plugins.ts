// esbuild plugin that puts the packed table of concepts where the source packs it at start.
import { join } from 'node:path'
import type { Plugin } from 'esbuild'
import { fieldWords } from '../src/words/field-phrases.ts'

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
  },
}
