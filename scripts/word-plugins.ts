// esbuild plugin that puts the packed table of concepts where the source packs it at start.
import type { Plugin } from 'esbuild'
import { fieldPhrases, fieldWords } from '../src/words/field-phrases.ts'

export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]words[\\/]field-phrases\.ts$/ }, () => ({
      loader: 'js',
      contents: Object.entries({ fieldPhrases: fieldPhrases(), fieldWords: fieldWords() })
        .map(([name, text]) => `export const ${name} = () => ${JSON.stringify(text)}`)
        .join('\n'),
    }))
  },
}
