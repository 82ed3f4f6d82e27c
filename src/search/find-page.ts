// A name → the page, or the part of a page, that tells of it.
import type { Records } from '../model/catalog.ts'
import type { Document } from '../model/document.ts'
import type { Feature } from '../model/record.ts'
import { nameWords, squash } from './name-words.ts'
import type { Named } from './named.ts'
import { findName } from './names.ts'

export interface PagePart {
  /** Index into `Records.pages`. */
  readonly page: number
  /** Null: the page as a whole. */
  readonly feature: Feature | null
}

/** A page's own title, file name or alias counts like the name of a feature. */
export function findPage(query: string, records: Records): PagePart | null {
  const match = findName(query, records)
  const feature = match.found && featureOf(match.found, records)
  if (feature) {
    const page = records.pages.findIndex(each => each.file === feature.source.file)
    return { page, feature: records.pages[page]?.oneFeature ? null : feature }
  }
  const page = records.pages.findIndex(each =>
    [each.title, baseName(each.file), ...each.aliases].some(name => squash(name) === squash(query)),
  )
  return page < 0 ? null : { page, feature: null }
}

function featureOf(named: Named, records: Records): Feature | null {
  switch (named.kind) {
    case 'feature':
      return named.feature
    case 'key':
      return records.features.find(each => each.id === named.key.feature.id) ?? null
    case 'term':
      return null
  }
}

/** From the feature's heading to the next one that isn't below it. */
export function partOf(document: Document, feature: Feature | null): Document {
  if (feature === null) return document
  const start = document.findIndex(block => block.kind === 'heading' && block.line === feature.source.line)
  const heading = document[start]
  if (heading?.kind !== 'heading') return document
  const length = document.slice(start + 1).findIndex(block => block.kind === 'heading' && block.level <= heading.level)
  return document.slice(start, length < 0 ? undefined : start + 1 + length)
}

function baseName(file: string): string {
  return nameWords(file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '')).join(' ')
}
