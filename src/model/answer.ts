// What `ask` gives back. The JSON of `ask --json` is this with `schemaVersion` in front.
import type { Channel, Condition } from './condition.ts'

export type Verdict = 'yes' | 'no' | 'depends' | 'info' | 'unknown'

export interface AnswerCase {
  readonly when: Condition
  readonly verdict: Verdict
  readonly answer: string
}

export interface AnswerStep {
  readonly channel: Channel | null
  readonly text: string
}

export interface Evidence {
  /** The page's own text, Markdown marks removed. */
  readonly quote: string
  readonly file: string
  readonly line: number
  readonly endLine: number
  readonly url: string | null
}

/** A condition the question left open, that decides the answer: the TUI asks back. */
export type OpenCondition = 'channel' | 'supervised' | 'cloud'

export interface Answer {
  readonly question: string
  readonly verdict: Verdict
  /** One to three sentences. */
  readonly answer: string
  /** Keys the answer rests on. */
  readonly keys: readonly string[]
  readonly cases: readonly AnswerCase[]
  readonly steps: readonly AnswerStep[]
  /** Best first; empty only when the verdict is unknown. */
  readonly evidence: readonly Evidence[]
  readonly caveats: readonly string[]
  readonly related: readonly string[]
  readonly suggestions: readonly string[]
}
