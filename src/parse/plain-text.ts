// Spans → the words a reader sees, in one line.
import type { Span } from '../model/document.ts'

/** Looks first: nearly all texts are in one line already. */
export const oneLine = (text: string): string =>
  text.includes('\n') || text.includes('  ') || text.includes('\t') ? text.replace(/\s+/g, ' ') : text

export function plainText(spans: readonly Span[]): string {
  let text = ''
  for (const span of spans) text += span.text
  return oneLine(text).trim()
}
