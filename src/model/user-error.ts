// The one error a user can mend. Everything else that is thrown is a bug of ours.

export type ErrorCode = 'not-found' | 'usage' | 'input'

export interface UserErrorDetails {
  /** What to do about it, one sentence. */
  readonly hint?: string
  readonly suggestions?: readonly string[]
}

export class UserError extends Error {
  override readonly name = 'UserError'
  readonly code: ErrorCode
  readonly hint: string | null
  readonly suggestions: readonly string[]

  constructor(code: ErrorCode, message: string, details: UserErrorDetails = {}) {
    super(message)
    this.code = code
    this.hint = details.hint ?? null
    this.suggestions = details.suggestions ?? []
  }
}

/** Exit codes `main` returns one of these. */
export const EXIT = { ok: 0, notFound: 1, usage: 2, input: 3, bug: 70, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
