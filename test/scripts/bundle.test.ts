import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('bundles hold ASCII only: they are read as Latin-1, and a curly quote in an expression would never match', () => {
  const bundles = readdirSync('dist').filter(file => file.endsWith('.cjs'))
  expect(bundles.length).toBeGreaterThan(10)
  for (const file of bundles) {
    const other = /.{0,40}[^\0-\x7f].{0,40}/.exec(readFileSync(`dist/${file}`, 'utf8'))
    expect(other?.[0], file).toBeUndefined()
  }
})
