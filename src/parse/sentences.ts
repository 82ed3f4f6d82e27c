// Spans of a block → its sentences, each with the lines it stands on.
import type { Span } from '../model/document.ts'
import { oneLine } from './plain-text.ts'

export interface Sentence {
  readonly text: string
  /** See `Statement.quote`. */
  readonly quote?: string
  readonly line: number
  readonly endLine: number
  /** What stands in code or bold in it. */
  readonly marked: readonly string[]
}

/** Words whose dot never ends a sentence; `etc.` may. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  'vs',
  'approx',
  'ca',
  'cf',
  'fig',
  'resp',
  'incl',
  'mr',
  'mrs',
  'dr',
])
const CLOSERS = '"\'”’»)]'
/** A sentence begins with a capital, a figure, an opening mark, or a name such as iOS. */
const BEGINNING = /^["'“‘«([]*(?:\p{Lu}|\p{Lo}|\p{N}|[a-z]{1,3}[A-Z])/u

const isSpace = (code: number): boolean => code === 32 || code === 10

interface Joined {
  readonly text: string
  /** Offsets at which a span begins, with its role and line. */
  readonly starts: readonly { readonly at: number; readonly span: Span; readonly line: number }[]
}

function join(spans: readonly Span[], line: number): Joined {
  const starts: Joined['starts'][number][] = []
  let text = ''
  for (const span of spans) {
    starts.push({ at: text.length, span, line: span.line ?? line })
    text += span.text
  }
  return { text, starts }
}

/** @param breaks whether each hard line break ends a sentence, as it does in a table cell. */
export function sentencesOf(spans: readonly Span[], line: number, breaks = false): readonly Sentence[] {
  const joined = join(spans, line)
  const { text } = joined
  const out: Sentence[] = []
  let from = 0
  let cursor = 0
  const cut = (to: number): void => {
    let start = from
    while (start < to && isSpace(text.charCodeAt(start))) start++
    from = to
    const content = text.slice(start, to).trimEnd()
    if (content === '') return
    while (cursor + 1 < joined.starts.length && joined.starts[cursor + 1]!.at <= start) cursor++
    const end = start + content.length
    const marked: string[] = []
    const marks: { readonly from: number; readonly to: number }[] = []
    let gap = false
    const first = joined.starts[cursor]!
    let last = first
    for (let i = cursor; i < joined.starts.length && joined.starts[i]!.at < end; i++) {
      last = joined.starts[i]!
      const { role, text: mark } = last.span
      if (role === 'code' || role === 'strong') marked.push(mark)
      const to = last.at + mark.length
      if (role === undefined || role === 'link' || last.at < start || to > end) continue
      const touching = touches(text[last.at - 1], last.at > start) || touches(text[to], to < end)
      gap ||= touching
      if (touching || /\w$/.test(mark)) marks.push({ from: last.at, to })
    }
    const sentence: Sentence = { text: oneLine(content), line: first.line, endLine: last.line, marked }
    out.push(gap ? { ...sentence, quote: oneLine(quoted(text, start, end, marks)) } : sentence)
  }
  let spanAt = 0
  for (let at = 0; at < text.length; at++) {
    if (!mayEnd(text.charCodeAt(at))) continue
    while (spanAt + 1 < joined.starts.length && joined.starts[spanAt + 1]!.at <= at) spanAt++
    const role = joined.starts[spanAt]?.span.role
    if (text[at] === '\n') {
      if (breaks || endsAtBreak(text, at, joined.starts, spanAt)) cut(at + 1)
      continue
    }
    if (role === 'code') continue
    const end = endOfSentence(text, at, from, joined.starts, spanAt)
    if (end > 0) cut(end)
  }
  cut(text.length)
  return out
}

/** All marks of a sentence are treated alike, so that it doesn't look as if some mattered more. */
function quoted(text: string, start: number, end: number, marks: readonly { from: number; to: number }[]): string {
  let out = ''
  let at = start
  for (const { from, to } of marks) {
    out += `${text.slice(at, from)}"${text.slice(from, to)}"`
    at = to
  }
  return out + text.slice(at, end)
}

/** Does a mark leave a gap between the marked words and this character, once it is gone? */
const touches = (char: string | undefined, inside: boolean): boolean =>
  inside && char !== undefined && !/[\s*_`[\]|>#"'“”‘’]/.test(char)

/** A stop, an exclamation or question mark, a line break. */
const mayEnd = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 10

/** A space mostly: then no pattern need look. */
const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || /\s/.test(text[at]!)

/** A break in the source (two spaces at the line's end) may stand in mid-sentence; `<br>` does not. */
function endsAtBreak(text: string, at: number, starts: Joined['starts'], spanAt: number): boolean {
  const next = starts[spanAt + 1]
  const sameLine = next === undefined || next.at !== at + 1 || next.line === starts[spanAt]!.line
  if (sameLine || next.span.role === 'code') return true
  return /[.!?:;]\s*$/.test(text.slice(Math.max(0, at - 4), at)) || BEGINNING.test(text.slice(at + 1, at + 12))
}

/** Offset behind the sentence that the stop at `at` ends; 0 when it ends none. */
function endOfSentence(text: string, at: number, from: number, starts: Joined['starts'], spanAt: number): number {
  let end = at + 1
  while (end < text.length && CLOSERS.includes(text[end]!)) end++
  if (end >= text.length) return 0
  if (!isBlank(text, end)) return 0
  if (text[at] === '.' && isAbbreviation(text, at, from)) return 0
  let next = end
  while (next < text.length && isBlank(text, next)) next++
  if (next >= text.length) return 0
  let span = spanAt
  while (span + 1 < starts.length && starts[span + 1]!.at <= next) span++
  return starts[span]!.span.role === 'code' || BEGINNING.test(text.slice(next, next + 12)) ? end : 0
}

function isAbbreviation(text: string, at: number, from: number): boolean {
  const word = /[^\s("'“‘[]*$/.exec(text.slice(Math.max(from, at - 24), at))![0]
  if (/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return true
  if (ABBREVIATIONS.has(word.toLowerCase())) return true
  // The number of a list whose line breaks were lost: "1. Go to …".
  if (/^\d{1,2}$/.test(word) && at - from < 8 && text.slice(from, at).trim() === word) return true
  return word.toLowerCase() === 'no' && /^\.\s+\d/.test(text.slice(at, at + 4))
}
