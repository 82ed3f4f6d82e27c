import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedPages } from '../../scripts/generate/pages.ts'

const root = join(import.meta.dirname, '../..')
const pages = await generatedPages(root)

test.each(pages)('$file is what `npm run generate` would write', ({ file, text }) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})
