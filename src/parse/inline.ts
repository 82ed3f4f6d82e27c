// Inline tokens of marked → spans, each with the line it starts on, and the images and anchors among them.
import type { Token } from 'marked'
import type { Role, Span } from '../model/document.ts'
import { anchorOfTag } from './dialects/older-source.ts'
import { decodeEntities } from './entities.ts'
import { countLineEnds } from './line-ends.ts'

export interface Image {
  readonly alt: string
  readonly href: string
  readonly line: number
}

export interface Inline {
  readonly spans: readonly Span[]
  readonly images: readonly Image[]
  readonly anchor: string | null
}

interface State {
  readonly first: number
  line: number
  anchor: string | null
  readonly spans: Span[]
  readonly images: Image[]
}

const BREAK = /^<\/?br\s*\/?>$/i

export function readInline(tokens: readonly Token[], firstLine: number): Inline {
  const state: State = { first: firstLine, line: firstLine, anchor: null, spans: [], images: [] }
  for (const token of tokens) read(token, state, undefined, undefined)
  return { spans: tidy(state.spans), images: state.images, anchor: state.anchor }
}

function read(token: Token, state: State, role: Role | undefined, href: string | undefined): void {
  const before = state.line
  switch (token.type) {
    case 'text':
    case 'escape':
      if ('tokens' in token && token.tokens?.length) for (const child of token.tokens) read(child, state, role, href)
      else write(token.type === 'text' ? decodeEntities(token.text) : token.text, state, role, href)
      break
    case 'codespan':
      push(token.text.replace(/\n/g, ' '), state, 'code', href)
      break
    case 'strong':
    case 'em':
      for (const child of token.tokens ?? []) read(child, state, role ?? token.type, href)
      break
    case 'link':
      // A link whose text is an image only is that image.
      for (const child of token.tokens ?? []) read(child, state, 'link', token.href)
      break
    case 'image':
      state.images.push({ alt: decodeEntities(token.text), href: token.href, line: state.line })
      break
    case 'br':
      push('\n', state, role, href)
      break
    case 'html':
      if (BREAK.test(token.raw)) push('\n', state, role, href)
      else state.anchor ??= anchorOfTag(token.raw)
      break
    case 'checkbox':
      break
    default:
      if ('tokens' in token && token.tokens) for (const child of token.tokens) read(child, state, role, href)
      else write(token.raw, state, role, href)
  }
  if (token.raw.includes('\n')) state.line = before + countLineEnds(token.raw)
}

/** A soft line break is a space, and the next line a span of its own. */
function write(text: string, state: State, role: Role | undefined, href: string | undefined): void {
  let at = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', at)) {
    push(`${text.slice(at, end)} `, state, role, href)
    state.line++
    at = end + 1
  }
  push(text.slice(at), state, role, href)
}

function push(text: string, state: State, role: Role | undefined, href: string | undefined): void {
  if (text === '') return
  const at = state.line === state.first ? undefined : state.line
  const last = state.spans.at(-1)
  if (last && last.role === role && last.href === href && last.line === at && role !== 'code')
    state.spans[state.spans.length - 1] = { ...last, text: last.text + text }
  else {
    state.spans.push({
      text,
      ...(role !== undefined && { role }),
      ...(href !== undefined && { href }),
      ...(at !== undefined && { line: at }),
    })
  }
}

/** Runs of blanks first: a pattern for blanks before a line end would be quadratic in them. */
const oneSpace = (text: string): string =>
  /[ \t]{2}|[\t\n]/.test(text) ? text.replace(/[ \t]+/g, ' ').replace(/ ?\n\s*/g, '\n') : text

/** White space as it is shown: none at either end, one space elsewhere, none around a line break. */
function tidy(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  let open = true
  for (const span of spans) {
    let text = span.role === 'code' ? span.text : oneSpace(span.text)
    if (open) text = text.trimStart()
    if (text === '') continue
    if (text[0] === '\n') trimLast(out)
    open = text.endsWith(' ') || text.endsWith('\n')
    out.push(text === span.text ? span : { ...span, text })
  }
  trimLast(out)
  return out
}

function trimLast(spans: Span[]): void {
  for (let last = spans.at(-1); last; last = spans.at(-1)) {
    const text = last.text.trimEnd()
    if (text === last.text) return
    if (text === '') spans.pop()
    else {
      spans[spans.length - 1] = { ...last, text }
      return
    }
  }
}
