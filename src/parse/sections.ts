// Blocks of a page → its headings as a tree: titles, anchors, features and conditions, each with the blocks below it.
import type { PageInfo } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import type { Block } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { conditionIn } from '../words/condition-words.ts'
import { slug, slugger } from './anchors.ts'
import { splitAtLeads } from './bold-leads.ts'
import { baseName, cleanTitle } from './page-info.ts'
import type { ParsedSection } from './parsed-page.ts'
import { plainText } from './plain-text.ts'

interface Options {
  readonly page: number
  readonly firstId: number
  /** The page rests on another one (front matter `official`): its anchors are that page's, given by hand. */
  readonly borrowedAnchors: boolean
  /** Front matter `kind: general`. */
  readonly noFeature: boolean
}

interface Draft extends ParsedSection {
  readonly children: number[]
}

interface Part {
  readonly level: number
  readonly title: string
  readonly given: string | undefined
  readonly blocks: Block[]
  readonly line: number
  readonly endLine: number
}

/** The page cut at its headings; what stands before the first one is level 0. */
function partsOf(blocks: readonly Block[], info: PageInfo): readonly Part[] {
  const parts: Part[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const { level, anchor: given, line = 1, endLine = line } = block
      const title = level === 1 ? cleanTitle(plainText(block.spans)) : plainText(block.spans)
      parts.push({ level, title, given, blocks: [], line, endLine })
    } else {
      const line = ('line' in block && block.line) || 1
      if (parts.length === 0)
        parts.push({ level: 0, title: info.title, given: undefined, blocks: [], line, endLine: line })
      parts.at(-1)!.blocks.push(block)
    }
  }
  return parts
}

/** The level whose headings are features: 2; on a page without such, 1 if there are several. */
const featureLevel = (parts: readonly Part[]): number | null =>
  parts.some(part => part.level === 2) ? 2 : parts.filter(part => part.level === 1).length > 1 ? 1 : null

export function readSections(blocks: readonly Block[], info: PageInfo, options: Options): readonly ParsedSection[] {
  const parts = partsOf(blocks, info)
  const level = info.oneFeature ? null : featureLevel(parts)
  const ofPage = info.oneFeature || level === null ? slug(info.title) : null
  const anchorOf = slugger()
  const featureOf = slugger()
  const sections: Draft[] = []
  const open: Draft[] = []

  const add = (
    part: Omit<Part, 'given' | 'blocks'>,
    blocks: readonly Block[],
    anchor: string,
    feature: string | null,
    condition: Condition,
  ): Draft => {
    while (open.length > 0 && open.at(-1)!.level >= part.level) open.pop()
    const parent = open.at(-1)
    const section: Draft = {
      id: options.firstId + sections.length,
      page: options.page,
      level: part.level,
      title: part.title,
      anchor,
      parent: parent?.id ?? null,
      feature: options.noFeature ? null : feature,
      condition: { ...parent?.condition, ...condition },
      source: sourceAt(info, anchor, part.line, part.endLine),
      blocks,
      children: [],
    }
    parent?.children.push(section.id)
    sections.push(section)
    open.push(section)
    return section
  }

  let feature = ofPage
  for (const part of parts) {
    while (open.length > 0 && open.at(-1)!.level >= part.level) open.pop()
    const above = open.at(-1)
    if (level !== null && part.level <= level)
      feature = part.level === level && part.title !== '' ? featureOf(part.title) : null
    const inherited = options.borrowedAnchors ? above?.anchor : undefined
    const anchor = part.given ?? inherited ?? anchorOf(part.title)
    const said = conditionIn(part.title)
    const { own, leads } = splitAtLeads(part.blocks, { ...above?.condition, ...said })
    const section = add(part, own, anchor, feature, said)
    for (const lead of leads) {
      const below = Math.min(6, section.level + 1)
      add({ ...lead, level: below }, lead.blocks, anchor, feature, lead.condition)
    }
  }
  return sections
}

function sourceAt(info: PageInfo, anchor: string, line: number, endLine: number): Source {
  return { file: info.file, line, endLine, url: `${info.url ?? baseName(info.file)}#${anchor}` }
}
