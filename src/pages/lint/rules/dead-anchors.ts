// Links into a page of this set → those whose anchor no heading of that page has.
import type { Block, Span } from '../../../model/document.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import { columnOf, type LintInput } from '../lint-rule.ts'

interface Link {
  readonly href: string
  readonly line: number
}

export function deadAnchors({ pages, catalog }: LintInput): readonly PageFinding[] {
  const anchors = new Map(pages.map(({ file, text }, i) => [fileId(file), anchorsOf(text, i)]))
  const files = new Map(pages.map(({ file }) => [fileId(file), file]))

  function anchorsOf(text: string, page: number): ReadonlySet<string> {
    const index = catalog.pages.findIndex(({ file }) => file === pages[page]!.file)
    const headings = catalog.sections.filter(section => section.page === index).map(({ anchor }) => anchor)
    const tags = [...text.matchAll(/<[a-z]+\s[^<>]*?\b(?:name|id)\s*=\s*["']?([^"'\s<>]+)/gi)].map(found => found[1]!)
    return new Set([...headings, ...tags].map(anchorId))
  }

  return pages.flatMap(({ file, lines }): PageFinding[] => {
    const index = catalog.pages.findIndex(page => page.file === file)
    return (catalog.documents[index] ?? []).flatMap(linksOf).flatMap(({ href, line }) => {
      const [, path, anchor] = /^([^#?]*)(?:\?[^#]*)?#(.+)$/.exec(href) ?? []
      // A tab of Learn looks like an anchor and is none.
      if (path === undefined || !anchor || anchor.startsWith('tab/') || /^[a-z]+:|^\//i.test(path)) return []
      const target = path === '' ? fileId(file) : resolved(file, path)
      if (!anchors.has(target) || anchors.get(target)!.has(anchorId(anchor))) return []
      const where = path === '' ? 'on this page' : `in ${files.get(target)}`
      const message = `the link leads to #${anchor}, and no heading ${where} has that anchor`
      return [
        {
          file,
          line,
          column: columnOf(lines[line - 1], [href, anchor]),
          rule: 'dead-anchor',
          message,
          keys: [],
          others: [],
        },
      ]
    })
  })
}

function anchorId(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase()
  } catch {
    return anchor.toLowerCase()
  }
}

/** `a\b\page.md` and `a/b/page` are one page. */
function fileId(file: string): string {
  return file
    .replaceAll('\\', '/')
    .replace(/\.(?:md|markdown)$/i, '')
    .replace(/^\.\//, '')
    .toLowerCase()
}

function resolved(from: string, path: string): string {
  const parts = fileId(from).split('/').slice(0, -1)
  for (const part of fileId(path).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function linksOf(block: Block): readonly Link[] {
  const from = (spans: readonly Span[], line: number): readonly Link[] => {
    let at = line
    return spans.flatMap(span => {
      at = span.line ?? at
      return span.href === undefined ? [] : [{ href: span.href, line: at }]
    })
  }
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return from(block.spans, block.line ?? 1)
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(linksOf))
    case 'table':
      return [
        ...block.header.flatMap(cell => from(cell, block.line ?? 1)),
        ...block.rows.flatMap(row => row.cells.flatMap(cell => from(cell, row.line ?? block.line ?? 1))),
      ]
    case 'alert':
    case 'quote':
      return block.blocks.flatMap(linksOf)
    case 'code':
    case 'image':
    case 'fields':
    case 'rule':
      return []
  }
}
