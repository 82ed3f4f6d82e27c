// The records of the bundled pages, parsed as the build does, ready for rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { type Lookup, lookupIn } from '../../src/policy/lookup.ts'

const content = join(import.meta.dirname, '../../content')

export function bundledLookup(): Lookup {
  const files = readdirSync(content)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => ({ file: `content/${name}`, text: readFileSync(join(content, name), 'utf8') }))
  return lookupIn(buildCatalog(files))
}

/** Any page, for instance the official one where it is at hand. */
export function lookupOf(path: string): Lookup {
  return lookupIn(buildCatalog([{ file: path, text: readFileSync(path, 'utf8') }]))
}
