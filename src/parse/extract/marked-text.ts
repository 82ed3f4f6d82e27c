// Spans → one string in which what the page marks (code, bold, quotes) is bracketed by private characters, so that a
// pattern can ask for "a marked word" without knowing how the author marks words.
import type { Span } from '../../model/document.ts'
import { matchesOf } from '../matches.ts'

/** Text with marks in it. `plain` takes them out again. */
export type Coded = string

const OPEN_CODE = '\uE000'
const OPEN_STRONG = '\uE001'
const OPEN_EM = '\uE002'
const OPEN_QUOTED = '\uE003'
const CLOSE = '\uE004'
const PRIVATE_ONE = /[\uE000-\uE004]/
const PRIVATE = /[\uE000-\uE004]/g

/** The source of a pattern, to build regular expressions over coded text from. */
export const OPEN_OPTIONAL = '[\\uE000-\\uE003]?'

const SPLIT_ASSIGNMENT = /([\uE000-\uE002])([A-Za-z][\w.-]*)\uE004\s*=\s*[\uE000-\uE002]([^\uE004]+)\uE004/g
const AROUND_MARK = /(?<![\p{L}\p{N}])['"‘“„«]([\uE000-\uE002][^\uE004]*\uE004)['"’”“»](?![\p{L}\p{N}])/gu
const QUOTES = /(?<![\p{L}\p{N}\uE000-\uE004])['"‘“„«]([^'"‘’“”„«»\n\uE000-\uE004]{1,60})['"’”“»](?![\p{L}\p{N}])/gu

function marked(span: Span): string {
  const text = withoutMarks(span.text)
  if (span.role === undefined || text.trim() === '') return text
  switch (span.role) {
    case 'code':
      return `${OPEN_CODE}${text}${CLOSE}`
    case 'strong':
      return `${OPEN_STRONG}${unquoted(text)}${CLOSE}`
    case 'em':
      return `${OPEN_EM}${unquoted(text)}${CLOSE}`
    default:
      return text
  }
}

/** Bold around quotes, or quotes around bold: marked once is enough. */
const unquoted = (text: string): string => /^['"‘’“”](.+)['"‘’“”]$/.exec(text.trim())?.[1] ?? text

/** Text without the characters that mark. */
export function withoutMarks(text: Coded): string {
  return PRIVATE_ONE.test(text) ? text.replace(PRIVATE, '') : text
}

/** A word as if the page had it in code. */
export function markedCode(word: string): Coded {
  return `${OPEN_CODE}${word}${CLOSE}`
}

/** Text without a mark in which one of these stands nowhere is coded as it is. */
const TO_MEND = /[\uE000-\uE004'"‘“„«]|[^\S ]| {2}/

/** Marks moved inside the spaces around them, quotes made marks, white space made one space. */
export function codedOf(spans: readonly Span[]): Coded {
  const [only] = spans
  if (spans.length === 1 && only!.role === undefined && !TO_MEND.test(only!.text)) return only!.text.trim()
  let text = ''
  for (const span of spans) text += marked(span)
  const holdsMarks = text.includes(CLOSE)
  if (holdsMarks && /[\uE000-\uE002]\s|\s\uE004/.test(text)) {
    text = text.replace(/([\uE000-\uE002])(\s+)/g, '$2$1').replace(/(\s+)\uE004/g, `${CLOSE}$1`)
  }
  // **Default:** and **Default**: are one label.
  if (text.includes(`:${CLOSE}`)) text = text.replace(/(\uE001[^\uE000-\uE004]*):\uE004/g, `$1${CLOSE}:`)
  // `X` = `true` is one assignment.
  if (holdsMarks && text.includes('=')) text = text.replace(SPLIT_ASSIGNMENT, `$1$2 = $3${CLOSE}`)
  if (/['"‘“„«]/.test(text)) text = text.replace(AROUND_MARK, '$1').replace(QUOTES, `${OPEN_QUOTED}$1${CLOSE}`)
  // A hard line break stays: it ends a sentence, and parts the values of an enumeration.
  return /[^\S ]| {2}/.test(text)
    ? text
        .replace(/\s*\n\s*/g, '\n')
        .replace(/[^\S\n]+/g, ' ')
        .trim()
    : text.trim()
}

/** The text as a reader sees it; quotes stay quotes. */
export function plain(coded: Coded): string {
  if (!/[\uE000-\uE004\n]/.test(coded)) return coded.trim()
  const quoted = coded.includes(OPEN_QUOTED) ? coded.replace(/\uE003([^\uE004]*)\uE004/g, "'$1'") : coded
  const text = quoted.replace(PRIVATE, '')
  return (text.includes('\n') ? text.replace(/\n/g, ' ') : text).trim()
}

export type MarkRole = 'code' | 'strong' | 'em' | 'quoted'

export interface Mark {
  readonly text: string
  readonly role: MarkRole
  /** In the coded text, brackets included. */
  readonly start: number
  readonly end: number
}

const ROLES: Readonly<Record<string, MarkRole>> = {
  [OPEN_CODE]: 'code',
  [OPEN_STRONG]: 'strong',
  [OPEN_EM]: 'em',
  [OPEN_QUOTED]: 'quoted',
}

const MARKS = /([\uE000-\uE003])([^\uE004]*)\uE004/g

export function marksIn(coded: Coded): Mark[] {
  return matchesOf(MARKS, coded).map(found => ({
    text: found[2]!.trim(),
    role: ROLES[found[1]!]!,
    start: found.index,
    end: found.index + found[0].length,
  }))
}
