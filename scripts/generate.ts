// What the program knows of itself → the pages about it, checked in. With --check: fails when one is not what it would be.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { generatedPages } from './generate/pages.ts'

const root = join(import.meta.dirname, '..')
const check = process.argv.includes('--check')
const stale: string[] = []

for (const { file, text } of await generatedPages(root)) {
  const path = join(root, file)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale.push(file)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

if (stale.length > 0) console.log(`${check ? 'out of date, run `npm run generate`' : 'written'}: ${stale.join(', ')}`)
if (check && stale.length > 0) process.exitCode = 1
