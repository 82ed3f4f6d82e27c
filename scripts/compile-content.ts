// content/*.md → the data the program reads at start, with the date of the newest page.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalog } from '../src/model/catalog.ts'
import type { PageFile } from '../src/parse/parsed-page.ts'
import { buildIndex } from '../src/search/text-index.ts'

export interface CompiledContent {
  readonly files: Readonly<Record<string, unknown>>
  readonly date: string | null
}

export async function compileContent(root: string): Promise<CompiledContent> {
  const { pages, features, keys, terms, problems, sections, statements, procedures, documents } =
    await readCatalog(root)
  const dates = pages.flatMap(page => page.date ?? []).sort()
  return {
    files: {
      'records.json': { pages, features, keys, terms, problems },
      'text.json': { sections, statements, procedures },
      'documents.json': { documents },
      'index.json': buildIndex({ sections, statements, procedures }),
    },
    date: dates.at(-1) ?? null,
  }
}

async function readCatalog(root: string): Promise<Catalog> {
  const parser = join(root, 'src/parse/build-catalog.ts')
  if (!existsSync(parser)) {
    return {
      pages: [],
      features: [],
      keys: [],
      terms: [],
      problems: [],
      sections: [],
      statements: [],
      procedures: [],
      documents: [],
    }
  }
  const { buildCatalog } = (await import(parser)) as { buildCatalog: (files: readonly PageFile[]) => Catalog }
  return buildCatalog(contentFiles(root))
}

function contentFiles(root: string): PageFile[] {
  return readdirSync(join(root, 'content'))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => ({ file: `content/${name}`, text: readFileSync(join(root, 'content', name), 'utf8') }))
}
