// Marks of older source pages → what they stand for: anchors in headings, alerts as bold words, bold leads.
import type { AlertKind, Span } from '../../model/document.ts'
import { decodeEntities } from '../entities.ts'

/** `<a name="x">` or `<a id='x'>` → x. */
export function anchorOfTag(tag: string): string | null {
  const written = /^<a\s[^>]*?\b(?:name|id)\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1]
  return written === undefined ? null : decodeEntities(written)
}

/** `Heading {#x}` → the heading and x. */
export function anchorOfAttribute(text: string): { readonly text: string; readonly anchor: string } | null {
  const found = /(?<!\s)\s*\{\s*#([^\s{}]+)(?![^\s{}])[^{}]*\}\s*$/.exec(text.length > 2000 ? '' : text)
  return found && { text: text.slice(0, found.index), anchor: found[1]! }
}

const WORD = /^(note|important|warning|caution|tip)\s*(?::\s*)?$/i

/** A quote that begins with a bold `Note` or `Note:` is an alert; the spans after the word. */
export function boldAlert(
  spans: readonly Span[],
): { readonly alert: AlertKind; readonly rest: readonly Span[] } | null {
  const [first, ...rest] = spans
  const found = first?.role === 'strong' ? WORD.exec(first.text) : null
  if (!found) return null
  const text = rest[0]?.text.replace(/^\s*:?\s*/, '')
  const [head, ...tail] = rest
  return {
    alert: found[1]!.toLowerCase() as AlertKind,
    rest: head ? [{ ...head, text: text! }, ...tail].filter(span => span.text !== '') : [],
  }
}

/** What a block begins with in bold, as headings of older pages do, and what follows it. */
export function boldLead(spans: readonly Span[]): { readonly title: string; readonly rest: readonly Span[] } | null {
  let end = 0
  while (spans[end]?.role === 'strong') end++
  if (end === 0) return null
  const title = spans
    .slice(0, end)
    .map(span => span.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  const rest = spans.slice(end)
  const [head, ...tail] = rest
  if (!head) return { title, rest }
  const text = head.text.replace(/^\s*[:.]?\s*/, '')
  return { title, rest: text === '' ? tail : [{ ...head, text }, ...tail] }
}
