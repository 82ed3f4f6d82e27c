// What the screens show: one model, the messages that change it, and the effects it asks for. Types only.
import type { Knowledge } from '../../knowledge.ts'
import type { Answer } from '../../model/answer.ts'
import type { Condition } from '../../model/condition.ts'
import type { Span } from '../../model/document.ts'
import type { Lesson } from '../../model/lesson.ts'
import type { Progress } from '../../tour/progress.ts'
import type { KeyEvent } from '../decode-keys.ts'
import type { Target } from './action.ts'
import type { Input } from './input.ts'
import type { Reader } from './reader.ts'

export interface Terminal {
  readonly columns: number
  readonly rows: number
  readonly unicode: boolean
  readonly color: boolean
  readonly screenReader: boolean
}

export interface Model {
  readonly knowledge: Knowledge
  /** The same question and conditions always give the same answer. */
  readonly answer: (question: string, given: Condition) => Answer
  readonly terminal: Terminal
  /** ISO date, to tell how old the content is. */
  readonly today: string
  readonly screen: Screen
  /** Screens to go back to, nearest last, and forward to, nearest first. */
  readonly past: readonly Screen[]
  readonly future: readonly Screen[]
  /** What lies over the screen and takes the keys. */
  readonly over: Help | CopyMenu | Address | null
  /** A confirmation or an apology, shown until the next key. */
  readonly notice: string | null
  /** Esc was pressed at the top: once more quits. */
  readonly leaving: boolean
  /** Questions asked, oldest first; kept between runs. */
  readonly asked: readonly string[]
  /** How far one has come in the tour; kept between runs. */
  readonly progress: Progress
  /** R was pressed in the tour: once more forgets all progress. */
  readonly forgetting: boolean
  /** To be done by whoever runs the model; emptied at the next message. */
  readonly effects: readonly Effect[]
}

export type Screen = Browse | Page | Ask | Matrix | Tour

export interface Row {
  readonly target: Target
  readonly label: string
  /** Ranges of `label` that the query matched: from, and to behind the last. */
  readonly marks: readonly (readonly [number, number])[]
  readonly depth: number
  /** A word beside it: `retired`, `feature`. */
  readonly note: string
}

export interface Browse {
  readonly kind: 'browse'
  readonly input: Input
  readonly focus: 'list' | 'card'
  readonly rows: readonly Row[]
  readonly selected: number
  /** First row shown. */
  readonly top: number
  readonly pane: Pane
  readonly reader: Reader
  /** Came here by following something: Esc on the card goes back there. */
  readonly followed: boolean
}

export type Pane = 'card' | 'steps' | 'links'

export interface Page {
  readonly kind: 'page'
  readonly title: string
  readonly file: string
  readonly line: number
  /** Official address of the page, without anchor. */
  readonly url: string | null
  /** The text highlighted. */
  readonly wanted: string | null
  readonly reader: Reader
}

export interface Ask {
  readonly kind: 'ask'
  readonly input: Input
  readonly focus: 'question' | 'answer'
  /** Which earlier question the input shows, counted from the last; null: what is being typed. */
  readonly recalled: number | null
  /** What was typed before an earlier question was called up. */
  readonly draft: string
  readonly answer: Answer | null
  /** Conditions chosen when the answer asked back, first one first. */
  readonly narrowed: readonly Condition[]
  readonly reader: Reader
}

export interface MatrixRow {
  readonly key: string
  readonly cells: readonly (readonly Span[])[]
}

export interface Matrix {
  readonly kind: 'matrix'
  readonly input: Input
  readonly focus: 'rows' | 'filter'
  /** Index of the column that the rows are sorted by. */
  readonly sort: number
  readonly reversed: boolean
  readonly rows: readonly MatrixRow[]
  readonly selected: number
  readonly top: number
}

export interface Tour {
  readonly kind: 'tour'
  readonly focus: 'lessons' | 'lesson'
  readonly lessons: readonly Lesson[]
  readonly selected: number
  readonly top: number
  /** Step of the lesson selected; as many as it has: its end. */
  readonly step: number
  /** The option chosen of the question shown. */
  readonly chosen: number | null
  readonly reader: Reader
}

export interface Help {
  readonly kind: 'help'
  readonly input: Input
  readonly top: number
}

export interface CopyMenu {
  readonly kind: 'copy'
  readonly choices: readonly CopyChoice[]
  readonly selected: number
}

/** An address shown because there is no browser here. */
export interface Address {
  readonly kind: 'address'
  readonly url: string
}

export interface CopyChoice {
  readonly letter: string
  readonly what: string
  readonly text: string
}

export type Message =
  | { readonly kind: 'keys'; readonly events: readonly KeyEvent[] }
  | { readonly kind: 'resize'; readonly columns: number; readonly rows: number }
  /** What became of an effect. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'opened'; readonly url: string; readonly opened: boolean }

export type Effect =
  | { readonly kind: 'quit'; readonly interrupted: boolean }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'copy'; readonly what: string; readonly text: string }
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'remember'; readonly asked: readonly string[] }
  | { readonly kind: 'keep'; readonly progress: Progress }
