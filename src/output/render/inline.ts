// Spans → words ready to be wrapped. The one place where spans of documents become strings that may be printed:
// every text passes through `printable`, every link target through `linkTarget`.
import type { Role, Span } from '../../model/document.ts'
import { printable, printableLine } from '../../model/printable.ts'

/** What stays on one line as long as it fits: pieces of different roles without a space between them. */
export interface Word {
  readonly pieces: readonly Span[]
  /** The space before this word belongs to the same span as what stands around it (a link of two words). */
  readonly joined: boolean
}

/** Words of each line the text itself breaks (`\n`), in order. */
export type WordLine = readonly Word[]

/** The absolute address behind a link when it may be shown and opened; null for anything else (`javascript:`, relative paths). */
export function linkTarget(href: string): string | null {
  const clean = printableLine(href).trim()
  if (!/^(?:https?|mailto):[^\s"<>\\]+$/i.test(clean) || clean.includes('\ufffd')) return null
  return clean.replace(/[^\x21-\x7e]+/g, encodeURI)
}

const ASCII: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u2033]/g, '"'],
  [/[\u2010-\u2012\u2212]/g, '-'],
  [/[\u2013\u2014]/g, '--'],
  [/\u2026/g, '...'],
  [/\u2192/g, '->'],
  [/\u2190/g, '<-'],
  [/[\u203a\u25b8\u25b6]/g, '>'],
  [/[\u2022\u00b7]/g, '*'],
  [/\u00d7/g, 'x'],
  [/\u00a0/g, ' '],
]

/** Typography a terminal without Unicode has no letters for; letters of languages stay as they are. */
export function asciiText(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return ASCII.reduce((sofar, [from, to]) => sofar.replace(from, to), text)
}

/** Printable text of spans; a role or target of its own only where there is one. */
export function span(text: string, role?: Role, href?: string): Span {
  // Made by the hundred for a page of text: nothing is copied on the way.
  if (href) return role ? { text, role, href } : { text, href }
  return role ? { text, role } : { text }
}

export function cleanSpans(spans: readonly Span[], unicode: boolean): readonly Span[] {
  return spans.map(each => {
    const text = printable(each.text)
    const target = each.href === undefined ? null : linkTarget(each.href)
    return span(unicode ? text : asciiText(text), each.role, target ?? undefined)
  })
}

/** Adds ` (address)` after each link whose text doesn't already say it. */
export function spellLinks(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((each, i) => {
    const next = spans[i + 1]
    if (!each.href || next?.href === each.href || each.text.includes(each.href)) return [each]
    return [each, span(` (${each.href})`, 'dim', each.href)]
  })
}

const SPACE = /[ \t]+/

/** Cuts clean spans into lines of words. */
export function wordLines(spans: readonly Span[]): readonly WordLine[] {
  const lines: Word[][] = []
  let line: Word[] = []
  let pieces: Span[] = []
  let joined = false
  const endWord = () => {
    if (pieces.length > 0) line.push({ pieces, joined })
    pieces = []
    joined = false
  }
  const endLine = () => {
    endWord()
    lines.push(line)
    line = []
  }
  for (const each of spans) {
    let first = true
    for (const row of each.text.split('\n')) {
      if (!first) endLine()
      first = false
      let begins = true
      for (const part of row.split(SPACE)) {
        if (!begins) {
          const last = pieces.at(-1)
          const within = last !== undefined && last.role === each.role && last.href === each.href
          endWord()
          joined = within && part !== ''
        }
        begins = false
        if (part !== '') pieces.push(span(part, each.role, each.href))
      }
    }
  }
  endLine()
  return lines
}
