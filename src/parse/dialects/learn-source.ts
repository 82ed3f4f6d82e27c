// Marks of Learn's documentation source (`[!NOTE]`, `:::image …:::`, `[!INCLUDE …]`) → what they stand for.
import type { AlertKind } from '../../model/document.ts'

export interface Directives {
  /** The text without them; every line end is still there, so that lines can be counted. */
  readonly text: string
  readonly images: readonly { readonly alt: string; readonly href: string; readonly lineOffset: number }[]
}

const MARKER = /^\s*\[!(note|important|warning|caution|tip)\][ \t]*(?:<\/?br\s*\/?>[ \t]*)*/i
/** Where a paragraph of a quote must be cut: at each alert mark that begins a line. */
const MARKER_LINE = /\n(?=[ \t]*\[!(?:note|important|warning|caution|tip)\])/i
const DIRECTIVE =
  /:::\s*(image|code|video|row|row-end|column|column-end|zone|zone-end|moniker|moniker-end|no-loc|image-end)\b((?:"[^"]{0,2000}"|[^":]|:(?!::)){0,4000}):::/g
const OPEN_DIRECTIVE = /^[ \t]*:{3}\s*(?:zone|moniker|row|column)(?:-end)?\b[^\n]*$/gm
const OTHER_MARK =
  /\[!(?!(?:note|important|warning|caution|tip)\])[a-z][\w-]*(?:\s[^[\]\n]{0,400})?(?:\[[^\]\n]{0,400}\]\s?\([^)\n]{0,800}\))?[^[\]\n]{0,400}\]/gi

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

const lines = (text: string): string => text.replace(/[^\n]+/g, '')

export function takeDirectives(text: string): Directives {
  if (!text.includes(':::') && !text.includes('[!')) return { text, images: [] }
  const images: Directives['images'][number][] = []
  const without = text
    .replace(DIRECTIVE, (whole: string, name: string, attributes: string, at: number) => {
      if (name === 'image') {
        const href = attribute(attributes, 'source')
        const lineOffset = text.slice(0, at).split('\n').length - 1
        images.push({ alt: attribute(attributes, 'alt-text'), href, lineOffset })
      }
      return lines(whole)
    })
    .replace(OPEN_DIRECTIVE, '')
    .replace(OTHER_MARK, lines)
  return { text: without, images }
}
