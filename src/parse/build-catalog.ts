// Files of pages → the frozen catalog: pages parsed, their facts read, records merged. The one entry to the parser.
import type { Catalog, Procedure, Section, Statement } from '../model/catalog.ts'
import type { KeyRecord } from '../model/record.ts'
import { type Facts, factsOf } from './extract/facts.ts'
import { featureRecords } from './extract/features.ts'
import { keyRecords } from './extract/key-records.ts'
import { readingOf } from './extract/reading.ts'
import type { KnownKey } from './key-names.ts'
import { parsePage } from './parse-page.ts'
import type { PageFile, ParsedPage } from './parsed-page.ts'
import { readProcedures } from './procedures.ts'
import { readStatements } from './statements.ts'

/** @throws UserError when a page cannot be read. */
export function buildCatalog(files: readonly PageFile[]): Catalog {
  const pages: ParsedPage[] = []
  let firstSection = 0
  for (const file of files) {
    const page = parsePage(file, { page: pages.length, firstSection })
    firstSection += page.sections.length
    pages.push(page)
  }
  const facts = pages.map(page => factsOf(readingOf(page)))
  const { keys, problems } = keyRecords(facts)
  const { procedures, statements } = textOf(facts, keys)
  return deepFreeze({
    pages: pages.map(page => page.info),
    features: featureRecords(facts, keys),
    keys,
    terms: [],
    problems,
    sections: pages.flatMap(page => page.sections.map(({ blocks: _, children: __, ...section }): Section => section)),
    statements,
    procedures,
    documents: pages.map(page => page.blocks),
  })
}

function textOf(facts: readonly Facts[], keys: readonly KeyRecord[]) {
  const procedures: Procedure[] = []
  const statements: Statement[] = []
  for (const { reading } of facts) {
    const { page, passages } = reading.outline
    const known: KnownKey[] = keys.map(({ key, aliases }) => ({
      key,
      aliases,
      sections: [
        ...new Set(
          reading.definitions
            .filter(one => one.key === key && one.form !== 'sentence')
            .map(one => passages[one.passage]!.section),
        ),
      ],
    }))
    const own = readProcedures(page, known, procedures.length)
    procedures.push(...own)
    statements.push(...readStatements(page, known, own, statements.length))
  }
  return { procedures, statements }
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
  return value
}
