// Anything thrown → one or two lines (or a JSON object) on standard error, and the exit code. The one error handler.
import { printable, printableJson, printableLine } from '../model/printable.ts'
import { type ErrorCode, EXIT, type ExitCode, type UserError } from '../model/user-error.ts'
import type { Io } from './command.ts'

const CODES: Record<ErrorCode, ExitCode> = { 'not-found': EXIT.notFound, usage: EXIT.usage, input: EXIT.input }

const REPORT = 'This is a fault of mde-ios. Please report it with the output of `mde-ios doctor`.'

/** What a closed pipe throws: nobody reads any more, and that is nobody's fault. */
export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === 'EPIPE'
}

export function fail(error: unknown, json: boolean, io: Pick<Io, 'stderr' | 'env'>): ExitCode {
  const known = isUserError(error) ? error : null
  const message = known?.message ?? (error instanceof Error ? error.message : String(error))
  const code = known?.code ?? 'bug'
  const hint = known ? known.hint : REPORT
  const suggestions = known?.suggestions ?? []
  const report = json
    ? `${printableJson({ error: { code, message, hint, suggestions } })}\n`
    : `mde-ios: ${known ? '' : 'something went wrong inside: '}${printableLine(message)}\n${advice(hint, suggestions)}`
  io.stderr.write(report)
  if (io.env.MDE_IOS_DEBUG === '1' && error instanceof Error && !json)
    io.stderr.write(`${printable(error.stack ?? '')}\n`)
  return known ? CODES[known.code] : EXIT.bug
}

function advice(hint: string | null, suggestions: readonly string[]): string {
  const meant = suggestions.length > 0 ? `Did you mean ${suggestions.join(', ')}?` : ''
  const text = [meant, hint ?? ''].filter(part => part !== '').join(' ')
  return text === '' ? '' : `${printableLine(text)}\n`
}

/** By name, not by class: parts of the program that load late are bundled with a class of their own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError'
}
