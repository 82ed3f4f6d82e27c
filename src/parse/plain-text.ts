// Spans → the words a reader sees, in one line.
import type { Span } from '../model/document.ts'

export function plainText(spans: readonly Span[]): string {
  let text = ''
  for (const span of spans) text += span.text
  return text.replace(/\s+/g, ' ').trim()
}
