// Whatever a file hands out is taken by another, so that code nobody calls does not stay behind.
import { expect, test } from 'vitest'
import { readSource } from './read-imports.ts'

const source = readSource('src')
const others = ['test', 'scripts', 'bench'].flatMap(readSource)

/** Types are left out: they name the shape of what is handed out, whether or not anybody needs the name. */
const EXPORTED = /^export (?:async )?(?:function\*?|const|class|enum) (\w+)/gm

test('every exported value is named in another file', () => {
  const words = [...source, ...others].map(({ file, text }) => ({ file, words: new Set(text.match(/\w+/g)) }))
  const unused = source.flatMap(({ file, text }) =>
    [...text.matchAll(EXPORTED)]
      .filter(([, name = '']) => !words.some(each => each.file !== file && each.words.has(name)))
      .map(([, name]) => `${file}: ${name}`),
  )
  expect(unused).toEqual([])
})

test('every file is imported, but the two that begin the program', () => {
  const built = others.filter(({ file }) => !file.startsWith('test/'))
  const imported = new Set([...source, ...built].flatMap(({ imports }) => imports.map(each => each.file)))
  const alone = source.map(({ file }) => file).filter(file => !imported.has(file) && !file.endsWith('.d.ts'))
  // The build puts some into what it makes, by their path.
  const placed = (file: string) => built.some(({ text }) => text.includes(`'../${file}'`))
  expect(alone.filter(file => !placed(file))).toEqual(['src/cli/entry.ts', 'src/cli/start.ts'])
})
