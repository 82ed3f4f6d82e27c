// What one sentence says of a default, before it is known whose it is.
import type { Condition } from '../../model/condition.ts'
import type { Coded } from './marked-text.ts'

export interface SaidDefault {
  readonly value: string | null
  readonly state: { readonly text: string; readonly on: boolean } | null
  /** The name before the equals sign, as written. */
  readonly name: string | null
  /** What the sentence is about; empty when it begins with the default itself. */
  readonly subject: string
  /** What stands before the default in the sentence, and after it: where a name may stand whose default it is. */
  readonly before: Coded
  readonly after: Coded
  readonly when: Condition | null
  /** In brackets behind its name: the sentence itself says something else. */
  readonly inBrackets?: true
  /** A bare word, which may be a value or any other word. */
  readonly word?: true
}
