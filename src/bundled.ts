// The files that the build made of the bundled pages ↔ what is known: each is read when it is asked for.
import { readBuilt, readBuiltLines } from './io/package-files.ts'
import { packLate, unpackLate } from './late-fields.ts'
import type { Catalog, Documents, Procedure, Records, Text } from './model/catalog.ts'
import { once } from './model/once.ts'
import type { Feature, KeyRecord } from './model/record.ts'
import { type PackedText, packText, unpackSections, unpackStatements } from './packed-text.ts'
import { type IndexData, openIndex, packIndex } from './search/packed-index.ts'
import type { TextIndex } from './search/text-index.ts'

const OF_KEYS: readonly (keyof KeyRecord)[] = ['channels', 'defaults', 'values', 'caveats']
const OF_FEATURES: readonly (keyof Feature)[] = ['caveats']
/** A card or an answer asks for none of them. */
const OF_ALL: readonly (keyof Records)[] = ['pages', 'terms', 'problems']
const OF_PROCEDURES: readonly (keyof Procedure)[] = ['steps']

export interface Bundled {
  readonly records: Records
  text(): Text
  documents(): Documents
  index(): TextIndex
}

export function openBundled(): Bundled {
  const late = once(() => readBuiltLines('late.jsonl'))
  const records = readBuilt('records.json') as Records
  unpackLate([records], OF_ALL, late)
  unpackLate(records.keys, OF_KEYS, late)
  unpackLate(records.features, OF_FEATURES, late)
  const packed = once(() => readBuilt('text.json') as PackedText)
  const lines = once(() => readBuiltLines('text.jsonl'))
  const sections = once(() => unpackSections(packed(), lines))
  const statements = once(() => unpackStatements(packed(), lines))
  const procedures = once(() => unpackLate(readBuilt('steps.json') as readonly Procedure[], OF_PROCEDURES, late))
  const text: Text = {
    get sections() {
      return sections()
    },
    get statements() {
      return statements()
    },
    get procedures() {
      return procedures()
    },
  }
  return {
    records,
    text: () => text,
    documents: once(() => readBuilt('documents.json') as Documents),
    index: once(() => openIndex(readBuilt('index.json') as IndexData, readBuiltLines('index.jsonl'))),
  }
}

/** What `openBundled` reads; of the files with lines, the lines. */
export function packBundled(catalog: Catalog, index: TextIndex) {
  const { pages, features, keys, terms, problems, sections, statements, procedures, documents } = catalog
  const late: string[] = []
  const texts: string[] = []
  const packedIndex = packIndex(index)
  const records: Records = {
    pages,
    features: packLate(features, OF_FEATURES, late),
    keys: packLate(keys, OF_KEYS, late),
    terms,
    problems,
  }
  return {
    files: {
      'records.json': packLate([records], OF_ALL, late)[0],
      'text.json': packText({ sections, statements }, texts),
      'steps.json': packLate(procedures, OF_PROCEDURES, late),
      'documents.json': { documents },
      'index.json': packedIndex.data,
    },
    lines: { 'late.jsonl': late, 'text.jsonl': texts, 'index.jsonl': packedIndex.lines },
  }
}
