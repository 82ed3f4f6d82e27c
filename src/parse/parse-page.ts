// A file as read → what the page says about itself, its blocks and its tree of headings.
import { readFrontMatter } from './front-matter.ts'
import { lexBlocks } from './lex.ts'
import { readKeyAliases, readPageInfo } from './page-info.ts'
import type { PageFile, ParsedPage } from './parsed-page.ts'
import { plainText } from './plain-text.ts'
import { readSections } from './sections.ts'

/** Where the page stands among others: its index, and the id its first section gets. */
export interface PagePlace {
  readonly page: number
  readonly firstSection: number
}

/** @throws UserError when the page cannot be read as Markdown with front matter; the message names file and line. */
export function parsePage(file: PageFile, place: PagePlace = { page: 0, firstSection: 0 }): ParsedPage {
  const { meta, body, firstLine } = readFrontMatter(file.text, file.file)
  const blocks = lexBlocks(body, firstLine, file.file)
  const heading = blocks.find(block => block.kind === 'heading' && block.level === 1)
  const info = readPageInfo(meta, file.file, heading?.kind === 'heading' ? plainText(heading.spans) : null)
  const sections = readSections(blocks, info, {
    page: place.page,
    firstId: place.firstSection,
    borrowedAnchors: typeof meta.official === 'string',
    noFeature: meta.kind === 'general',
  })
  return { info, keyAliases: readKeyAliases(meta), blocks, sections }
}
