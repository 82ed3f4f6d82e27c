// How a document is to be laid out, and the marks (bullets, bars, rules) drawn around its text.
import type { AlertKind, Role } from '../../model/document.ts'

export interface LayoutOptions {
  /** Columns of the screen; lines are never wider. */
  readonly width: number
  /** The terminal shows Unicode; false: typography is spelled in ASCII. */
  readonly unicode: boolean
  /** No bars, rules or bullets but ASCII ones, whatever the terminal shows: for pipes and things to paste. */
  readonly plain?: boolean
  /** Write ` (address)` after a link: for output in which it can't be followed. */
  readonly spellLinks?: boolean
  /** Nothing side by side: labels above values, tables as blocks, for screen readers. */
  readonly stacked?: boolean
  /** Longer lines do no harm: words are never cut, table rows stay on one line. For pipes nobody gave a width. */
  readonly roomy?: boolean
}

export interface Marks {
  readonly bullets: readonly string[]
  readonly done: string
  readonly open: string
  readonly rule: string
  readonly bar: string
  readonly quote: string
}

const UNICODE: Marks = { bullets: ['•', '◦', '-'], done: '[x]', open: '[ ]', rule: '─', bar: '│ ', quote: '│ ' }
const ASCII: Marks = { bullets: ['-', '*', '+'], done: '[x]', open: '[ ]', rule: '-', bar: '| ', quote: '> ' }
const PLAIN: Marks = { ...ASCII, bar: '' }

export function marksFor(options: LayoutOptions): Marks {
  if (options.plain) return PLAIN
  return options.unicode ? UNICODE : ASCII
}

/** Text wider than this is tiring to read; only tables and code go beyond. */
const MEASURE = 100

/** Columns text is wrapped at. */
export function measureOf(options: LayoutOptions): number {
  return options.roomy ? options.width : Math.min(options.width, MEASURE)
}

/** The longest word that is not cut. */
export function longestWord(options: LayoutOptions): number {
  return options.roomy ? Number.POSITIVE_INFINITY : options.width
}

/** Below this, what stands side by side is stacked. */
export const NARROW = 50

/** Word and sign of an alert: the meaning is there without colour. */
export const ALERTS: Readonly<
  Record<AlertKind, { readonly sign: string; readonly word: string; readonly role: Role }>
> = {
  note: { sign: 'i', word: 'NOTE', role: 'info' },
  tip: { sign: '+', word: 'TIP', role: 'good' },
  important: { sign: '!', word: 'IMPORTANT', role: 'warn' },
  warning: { sign: '!', word: 'WARNING', role: 'warn' },
  caution: { sign: 'x', word: 'CAUTION', role: 'bad' },
}
