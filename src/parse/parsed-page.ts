// The shape of a page between the stages of the parser: a tree of headings with their blocks, as lists.
import type { PageInfo, Section } from '../model/catalog.ts'
import type { Block } from '../model/document.ts'

/** A file as read: `text` decoded, line ends as on disk. */
export interface PageFile {
  readonly file: string
  readonly text: string
}

export interface ParsedSection extends Section {
  /** Blocks under this heading and before the next one, the heading itself left out. */
  readonly blocks: readonly Block[]
  /** Ids of the sections directly below. */
  readonly children: readonly number[]
}

export interface ParsedPage {
  readonly info: PageInfo
  /** Aliases of keys, from front matter `key-aliases`. */
  readonly keyAliases: Readonly<Record<string, readonly string[]>>
  /** Every block of the page in order, headings included: what `docs show` shows. */
  readonly blocks: readonly Block[]
  readonly sections: readonly ParsedSection[]
}
