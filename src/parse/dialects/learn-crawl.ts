// Blocks of a page that was crawled from Learn: a bare line `Note` and the paragraph or list after it → an alert.
import type { AlertKind, Block, Span } from '../../model/document.ts'

const BARE = /^(note|important|warning|caution|tip):?$/i

/** `Note` alone on its line: the kind, and the spans on the lines below it in the same paragraph. */
function bareAlert(spans: readonly Span[]): { readonly alert: AlertKind; readonly rest: readonly Span[] } | null {
  const [first] = spans
  if (!first || first.role === 'code' || first.role === 'link') return null
  const found = BARE.exec(first.text.trim())
  if (!found) return null
  const rest = spans.slice(1).filter((span, i) => i > 0 || span.text.trim() !== '')
  // `Note` and more on the same line is a sentence.
  if (rest[0] && rest[0].line === undefined) return null
  // A word in capitals or as a title only: "note" in a paragraph of its own is odd, but no mark.
  return /^[A-Z]/.test(first.text.trim()) ? { alert: found[1]!.toLowerCase() as AlertKind, rest } : null
}

type Inside = Extract<Block, { kind: 'paragraph' | 'list' }>

/** "Note: remember these:" and its bullets are one; numbers are the steps of the page. */
function listLedTo(lead: Inside, next: Block | undefined): readonly Inside[] {
  const leads = lead.kind === 'paragraph' && lead.spans.at(-1)?.text.endsWith(':')
  return leads && next?.kind === 'list' && !next.ordered ? [next] : []
}

export function alertsOfBareLines(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(block => block.kind === 'paragraph' && bareAlert(block.spans))) return blocks
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    const found = block.kind === 'paragraph' ? bareAlert(block.spans) : null
    if (!found || block.kind !== 'paragraph') {
      out.push(block)
      continue
    }
    const next = blocks[i + 1]
    const { line = 1, endLine = line } = block
    if (found.rest.length > 0) {
      const inside: Block = { kind: 'paragraph', spans: found.rest, line: found.rest[0]!.line ?? line + 1, endLine }
      out.push({ kind: 'alert', alert: found.alert, blocks: [inside], line, endLine })
    } else if (next?.kind === 'paragraph' || next?.kind === 'list') {
      const inside = [next, ...listLedTo(next, blocks[i + 2])]
      const last = inside.at(-1)!
      out.push({ kind: 'alert', alert: found.alert, blocks: inside, line, endLine: last.endLine ?? endLine })
      i += inside.length
    } else out.push(block)
  }
  return out
}
