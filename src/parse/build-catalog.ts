// Files of pages → the frozen catalog: pages parsed, their facts read, records merged. The one entry to the parser.
import type { Catalog, Procedure, Section, Statement } from '../model/catalog.ts'
import type { KeyRecord } from '../model/record.ts'
import { UserError } from '../model/user-error.ts'
import { type Facts, factsOf } from './extract/facts.ts'
import { featureRecords } from './extract/features.ts'
import { keyProblems } from './extract/key-problems.ts'
import { keyRecords } from './extract/key-records.ts'
import { withRelations } from './extract/merge-relations.ts'
import { type Reading, readingsOf } from './extract/reading.ts'
import { termRecords } from './extract/terms.ts'
import { type DefinedKey, keyNamer } from './key-names.ts'
import { type PagePlace, parsePage } from './parse-page.ts'
import type { PageFile, ParsedPage } from './parsed-page.ts'
import { readProcedures } from './procedures.ts'
import { readStatements } from './statements.ts'

/** Told of a page that is left out, and why. */
export type LeaveOut = (file: string, error: UserError) => void

/** @throws UserError when a page cannot be read, unless `leaveOut` takes it: the catalog is then that of the others. */
export function buildCatalog(files: readonly PageFile[], leaveOut?: LeaveOut): Catalog {
  const pages: ParsedPage[] = []
  let firstSection = 0
  for (const file of files) {
    const page = parsed(file, { page: pages.length, firstSection }, leaveOut)
    if (page === null) continue
    firstSection += page.sections.length
    pages.push(page)
  }
  const facts = readingsOf(pages).map(factsOf)
  const { keys: found, problems } = keyRecords(facts)
  const features = featureRecords(facts, found)
  const keys = withRelations(
    found,
    features,
    facts.flatMap(one => one.relations),
  )
  const { procedures, statements } = textOf(facts, keys)
  const taken = new Set(
    [...keys.map(one => one.key), ...features.map(one => one.title)].map(name => name.toLowerCase()),
  )
  return deepFreeze({
    pages: pages.map(page => page.info),
    features,
    keys,
    terms: termRecords(facts, statements, taken),
    problems: [...problems, ...keyProblems(keys, facts)],
    sections: pages.flatMap(page => page.sections.map(({ blocks: _, children: __, ...section }): Section => section)),
    statements,
    procedures,
    documents: pages.map(page => page.blocks),
  })
}

function parsed(file: PageFile, place: PagePlace, leaveOut: LeaveOut | undefined): ParsedPage | null {
  try {
    return parsePage(file, place)
  } catch (error) {
    if (!leaveOut || !(error instanceof UserError)) throw error
    leaveOut(file.file, error)
    return null
  }
}

function textOf(facts: readonly Facts[], keys: readonly KeyRecord[]) {
  const procedures: Procedure[] = []
  const statements: Statement[] = []
  const namer = keyNamer(keys)
  const order = new Map(keys.map(({ key }, i) => [key, i]))
  for (const { reading } of facts) {
    const { page } = reading.outline
    const known = { namer, defined: definedIn(reading, order) }
    const own = readProcedures(page, known, procedures.length)
    // One by one: a page may hold more statements than a call takes arguments.
    for (const procedure of own) procedures.push(procedure)
    for (const statement of readStatements(page, known, own, statements.length)) statements.push(statement)
  }
  return { procedures, statements }
}

/** The sections in which a page defines its keys, in the order of the records; a definition in prose is none. */
function definedIn({ definitions, outline }: Reading, order: ReadonlyMap<string, number>): readonly DefinedKey[] {
  const sections = new Map<string, Set<number>>()
  for (const { key, form, passage } of definitions) {
    if (form === 'sentence' || !order.has(key)) continue
    const found = sections.get(key) ?? new Set()
    sections.set(key, found.add(outline.passages[passage]!.section))
  }
  return [...sections]
    .map(([key, ids]) => ({ key, sections: [...ids] }))
    .sort((a, b) => order.get(a.key)! - order.get(b.key)!)
}

function deepFreeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value
  // No list of the values is made: there are tens of thousands of objects, most of what they hold is no object. They come
  // first: to go through the names of a frozen object takes longer.
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (isObject(value[i])) deepFreeze(value[i])
  } else {
    for (const name in value) if (isObject(value[name])) deepFreeze(value[name])
  }
  return Object.freeze(value)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
