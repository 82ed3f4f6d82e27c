// The question as understood: what every later stage looks at. `--why` prints it.
import type { Condition } from '../model/condition.ts'
import type { Token } from '../words/concept-reader.ts'
import type { Intent } from '../words/question-frames.ts'

/** polar: yes or no; wh: who, what, how …; fragment: words without a verb. */
export type Form = 'polar' | 'wh' | 'fragment' | 'empty'

export interface NearKey {
  readonly typed: string
  readonly key: string
}

export interface Assignment {
  readonly key: string | null
  readonly value: string
}

export interface Reading {
  /** As typed, made printable. */
  readonly question: string
  /** The sentence that asks, lower-cased, corrected. */
  readonly asked: string
  /** What stands before and after it. */
  readonly context: string
  readonly form: Form
  readonly intents: readonly Intent[]
  /** Asks whether the claim is wrong: a yes to the claim is a no. */
  readonly turned: boolean
  /** Tag questions and negated auxiliaries ask the positive: false. A negation of the predicate is literal: true. */
  readonly negated: boolean
  readonly tokens: readonly Token[]
  readonly contextTokens: readonly Token[]
  /** Keys named to the letter (case aside). */
  readonly keys: readonly string[]
  readonly nearKeys: readonly NearKey[]
  /** Names that only look like a key: one of their parts is another word. */
  readonly strangeKeys: readonly NearKey[]
  readonly features: readonly string[]
  readonly condition: Condition
  /** That of it which the asking sentence names, or the caller gives. */
  readonly askedCondition: Condition
  /** Conditions the question contrasts ("supervised and unsupervised"): no condition, but what it is about. */
  readonly contrasts: readonly ('channel' | 'supervised' | 'cloud')[]
  readonly assigned: readonly Assignment[]
  readonly types: readonly string[]
  /** Another platform or product line it asks about; null for iOS. */
  readonly platform: string | null
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
}
