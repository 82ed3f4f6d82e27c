// What a row of a list stands for, and what following something does. Types only.
import type { Condition } from '../../model/condition.ts'

/** What a row of a list stands for. */
export type Target =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'feature'; readonly id: string }
  | { readonly kind: 'term'; readonly term: string }
  | {
      readonly kind: 'line'
      readonly file: string
      readonly line: number
      readonly text: string
      /** The key or feature it speaks of; null when of none. */
      readonly about: string | null
    }

/** What following a stop (a choice, a source, a question) does. */
export type Action =
  | { readonly kind: 'to-card'; readonly target: Target }
  | { readonly kind: 'to-page'; readonly file: string; readonly line: number; readonly quote: string | null }
  | { readonly kind: 'to-question'; readonly question: string }
  | { readonly kind: 'narrow'; readonly condition: Condition }
  | { readonly kind: 'undo' }
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'continue' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'to-web'; readonly url: string }
