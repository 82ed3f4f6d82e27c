// A block of raw HTML → the paragraphs and images a reader would see; markup, comments, scripts and styles go.
import type { Block, Span } from '../model/document.ts'
import { anchorOfTag } from './dialects/older-source.ts'
import { decodeEntities } from './entities.ts'

const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<\/?[a-z][^<>]*>/gi
const IMAGE = /<img\b[^<>]*>/gi

const attribute = (tag: string, name: string): string =>
  decodeEntities(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag)?.slice(1).join('') ?? '')

export function htmlBlocks(raw: string, firstLine: number): Block[] {
  const blocks: Block[] = []
  const shown = raw.replace(HIDDEN, hidden => hidden.replace(/[^\n]+/g, ''))
  const spans: Span[] = []
  const close = (endLine: number): void => {
    const [first] = spans
    if (!first) return
    const line = first.line!
    const own = spans.splice(0).map(span => (span.line === line ? { text: span.text } : span))
    blocks.push({ kind: 'paragraph', spans: own, line, endLine })
  }
  let anchor: string | null = null
  shown.split('\n').forEach((content, i) => {
    const line = firstLine + i
    for (const tag of content.match(TAG) ?? []) anchor ??= anchorOfTag(tag)
    const text = decodeEntities(
      content.replace(TAG, tag => (/^<\/?(?:b|i|em|strong|code|a|span|u|kbd|sup|sub)\b/i.test(tag) ? '' : ' ')),
    )
      .replace(/\s+/g, ' ')
      .trim()
    // Each line of HTML stands for itself unless the next one goes on with plain text.
    if (text === '' || /^\s*<\/?(?!b\b|i\b|em\b|strong\b|code\b|a\b|span\b)[a-z]/i.test(content)) close(line - 1)
    if (text !== '') spans.push({ text: spans.length > 0 ? ` ${text}` : text, line })
    for (const tag of content.match(IMAGE) ?? [])
      blocks.push({ kind: 'image', alt: attribute(tag, 'alt'), href: attribute(tag, 'src'), line, endLine: line })
  })
  close(firstLine + shown.split('\n').length - 1)
  // An anchor with nothing to show belongs to the heading that follows.
  if (anchor && blocks.length === 0)
    blocks.push({ kind: 'heading', level: 0, spans: [], anchor, line: firstLine, endLine: firstLine })
  return blocks
}
