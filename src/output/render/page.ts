// Markdown of a page → text for the terminal, by marked-terminal with its faults mended. Loaded late: marked starts slowly.
//
// Mended (marked-terminal 7.3): inline marks in tight lists were printed raw, task boxes twice, ordered lists always from
// 1; tables were coloured in pipes and knew no width; text was wrapped by letters, not columns; links were not checked.
import { Marked, type RendererObject, type Token, type Tokens } from 'marked'
import { markedTerminal } from 'marked-terminal'
import type { AlertKind, Role, Span } from '../../model/document.ts'
import { printable } from '../../model/printable.ts'
import { sgr, THEME } from '../theme.ts'
import { ansiLine } from './ansi.ts'
import { columns } from './columns.ts'
import { asciiText, linkTarget, span } from './inline.ts'
import type { PrintLayout } from './print.ts'
import { ALERTS, marksFor, measureOf } from './style.ts'
import { tableLines } from './table.ts'
import { fillStyled, styledColumns, wrapStyled } from './wrap-styled.ts'

/** Text narrower than this isn't indented any further. */
const LEAST = 12

/** Ends with a line end; no line is wider than the view. */
export function renderPage(markdown: string, view: PrintLayout): string {
  const marked = new Marked()
  const paint = painter(view.color)
  marked.use(
    markedTerminal({
      strong: paint('strong'),
      em: paint('em'),
      codespan: paint('code'),
      del: text => text,
      html: text => text,
      emoji: false,
      unescape: false,
    }),
  )
  marked.use({ renderer: mends(marked, view, paint) })
  const safe = printable(markdown)
  const text = marked.parse(view.unicode || view.plain ? safe : asciiText(safe), { async: false })
  return `${trimEnds(text.replace(/(?<![ \t])[ \t]+$/gm, '').replace(/\n{3,}/g, '\n\n'))}\n`
}

type Paint = (role: Role) => (text: string) => string

function painter(color: boolean): Paint {
  return role => {
    const { open, close } = color ? sgr(THEME[role]) : { open: '', close: '' }
    return text => (open === '' ? text : open + text + close)
  }
}

function mends(marked: Marked, view: PrintLayout, paint: Paint): RendererObject {
  const marks = marksFor(view)
  // Narrower inside lists and quotes; set back when they end.
  let room = view.width
  const wrap = (text: string) => wrapStyled(text, Math.min(room, measureOf(view)), !view.roomy)
  const within = (first: string, rest: string, inner: () => string): string => {
    const outer = room
    if (outer - columns(first) < LEAST) return `${first.trimEnd()}\n${trimEnds(inner())}`
    room = outer - columns(first)
    const lines = trimEnds(inner()).split('\n')
    room = outer
    return lines.map((line, i) => (i === 0 ? first : line === '' ? rest.trimEnd() : rest) + line).join('\n')
  }
  return {
    heading({ tokens, depth }) {
      const text = wrap(paint('strong')(this.parser.parseInline(tokens)))
      const line =
        depth === 1 && !view.stacked ? `\n${paint('dim')(marks.rule.repeat(Math.min(longest(text), room)))}` : ''
      return `${text}${line}\n\n`
    },
    paragraph({ tokens }) {
      return `${wrap(this.parser.parseInline(tokens))}\n\n`
    },
    text(token) {
      if (!('tokens' in token) || !token.tokens) return token.text
      return `${wrap(this.parser.parseInline(token.tokens))}\n`
    },
    list(list) {
      const start = list.ordered ? Number(list.start) : 0
      const wide = `${start + list.items.length - 1}.`.length
      const items = list.items.map((item, i) => {
        const box = item.task ? `${item.checked ? marks.done : marks.open} ` : ''
        const lead = `${list.ordered ? `${start + i}.`.padStart(wide) : marks.bullets[0]} ${box}`
        return within(lead, ' '.repeat(lead.length), () => this.parser.parse(item.tokens))
      })
      return `${items.join(list.loose ? '\n\n' : '\n')}\n\n`
    },
    checkbox: () => '',
    blockquote({ tokens, text }) {
      const alert = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/.exec(text)
      if (!alert) return `${within(marks.quote, marks.quote, () => this.parser.parse(tokens))}\n\n`
      const { sign, word } = ALERTS[alert[1]!.toLowerCase() as AlertKind]
      const body = text.slice(alert[0].length)
      const label = /^(?:[-*+] |\d+[.)] |#|```|\|)/.test(body) ? `**${sign} ${word}:**\n\n` : `**${sign} ${word}:** `
      return `${within(marks.bar, marks.bar, () => this.parser.parse(marked.lexer(label + body)))}\n\n`
    },
    code({ text }) {
      const inner = () => fillStyled(text.replaceAll('\t', '    '), room)
      return `${within('  ', '  ', () => inner().split('\n').map(paint('code')).join('\n'))}\n\n`
    },
    hr: () => `${paint('dim')(marks.rule.repeat(Math.min(room, measureOf(view))))}\n\n`,
    table({ header, rows }) {
      const cell = (each: Tokens.TableCell) => spansOf(each.tokens)
      const lines = tableLines(
        header.map(cell),
        rows.map(row => row.map(cell)),
        { ...view, width: room },
        marks.rule,
      )
      return `${lines.map(line => ansiLine(line, view.color, view.links)).join('\n')}\n\n`
    },
    br: () => '\n',
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const target = linkTarget(href)
      const shown = paint('link')(text)
      if (target === null) return text
      // With BEL, because that is the end of a link that wrapping knows.
      if (view.links) return `\x1b]8;;${target}\x07${shown}\x1b]8;;\x07`
      return text.includes(target) ? shown : `${shown} (${target})`
    },
    image: ({ text }) => paint('dim')(`[image: ${text}]`),
  }
}

function trimEnds(text: string): string {
  return text.replace(/^\n+|(?<!\n)\n+$/g, '')
}

function longest(text: string): number {
  return Math.max(...text.split('\n').map(styledColumns))
}

/** Cells as spans, so that tables are laid out as everywhere else. */
function spansOf(tokens: readonly Token[], role?: Role, href?: string): readonly Span[] {
  return tokens.flatMap((token): readonly Span[] => {
    switch (token.type) {
      case 'strong':
        return spansOf(token.tokens ?? [], 'strong', href)
      case 'em':
        return spansOf(token.tokens ?? [], 'em', href)
      case 'codespan':
        return [span(token.text, 'code', href)]
      case 'link':
        return spansOf(token.tokens ?? [], 'link', linkTarget(token.href) ?? undefined)
      case 'br':
        return [span('\n')]
      case 'html':
        return [span(/^<br\s*\/?>$/i.test(token.raw.trim()) ? '\n' : '')]
      default:
        return [span('text' in token ? String(token.text) : '', role, href)]
    }
  })
}
