// Marks of Learn's documentation source (`[!NOTE]`, `:::image …:::`, `[!INCLUDE …]`) → what they stand for.
import type { AlertKind } from '../../model/document.ts'
import { countLineEnds } from '../line-ends.ts'

export interface Directives {
  /** The text without them; every line end is still there, so that lines can be counted. */
  readonly text: string
  readonly images: readonly { readonly alt: string; readonly href: string; readonly lineOffset: number }[]
}

const MARKER = /^\s*\[!(note|important|warning|caution|tip)\][ \t]*(?:<\/?br\s*\/?>[ \t]*)*/i
/** Where a paragraph of a quote must be cut: at each alert mark that begins a line. */
const MARKER_LINE = /\n(?=[ \t]*\[!(?:note|important|warning|caution|tip)\])/i
/** `:::image type="content" source="x" alt-text="y":::`, and the others, which show nothing themselves. */
const DIRECTIVE = /:::[ \t]*([a-z][a-z-]*)\b((?:[^:\n]|:(?!::))*):::/gi
/** The same without an end on its line: `::: zone pivot="x"`. */
const OPEN_DIRECTIVE = /^[ \t]*:{3}[ \t]*[a-z][a-z-]*\b[^\n]*$/gim
const OTHER_MARK =
  /\[!(?!(?:note|important|warning|caution|tip)\])[a-z][^[\]\n]*(?:\[[^[\]\n]*\]\s?\([^()\n]*\)[^[\]\n]*)?\]/gi

/** `[!NOTE] text` → its kind and the length of the mark; null when the text begins with none. */
export function alertMarker(text: string): { readonly alert: AlertKind; readonly length: number } | null {
  const found = MARKER.exec(text)
  return found && { alert: found[1]!.toLowerCase() as AlertKind, length: found[0].length }
}

/** One quote may hold several alerts when the blank line between them is missing. */
export const splitAtMarkers = (text: string): readonly string[] =>
  text.includes('[!') ? text.split(new RegExp(MARKER_LINE, 'gi')) : [text]

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`, 'i').exec(attributes)?.[1] ?? ''

const lineEnds = (text: string): string => text.replace(/[^\n]+/g, '')

export function takeDirectives(text: string): Directives {
  if (!text.includes(':::') && !text.includes('[!')) return { text, images: [] }
  const images: Directives['images'][number][] = []
  let line = 0
  let counted = 0
  const without = text
    .replace(DIRECTIVE, (whole: string, name: string, attributes: string, at: number) => {
      line += countLineEnds(text.slice(counted, at))
      counted = at
      if (name.toLowerCase() === 'image')
        images.push({ alt: attribute(attributes, 'alt-text'), href: attribute(attributes, 'source'), lineOffset: line })
      return lineEnds(whole)
    })
    .replace(OPEN_DIRECTIVE, '')
    .replace(OTHER_MARK, lineEnds)
  return { text: without, images }
}
