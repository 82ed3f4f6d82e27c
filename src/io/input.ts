// Standard input → lines as they come, none without bound.
import { EXIT } from '../model/user-error.ts'
import { isTerminal } from './output.ts'

export interface Input {
  isTerminal(): boolean
  /** Bytes or text in pieces, as they arrive. */
  chunks(): AsyncIterable<Uint8Array | string>
}

export function standardInput(): Input {
  return { isTerminal: () => isTerminal(0), chunks: interruptible }
}

/** While it waits here Ctrl-C ends the program with the code that says so; elsewhere the system ends it at once. */
async function* interruptible(): AsyncGenerator<Uint8Array | string> {
  const interrupted = () => process.exit(EXIT.interrupted)
  process.once('SIGINT', interrupted)
  try {
    yield* process.stdin
  } finally {
    process.off('SIGINT', interrupted)
  }
}

/** No question and no value is as long; a file without line ends, piped in by mistake, must not fill the memory. */
export const LONGEST_LINE = 65_536

export interface Line {
  readonly text: string
  /** The line is longer than that, and `text` its beginning. */
  readonly cut: boolean
}

/** Every line without its end, blank ones too; a last line without an end counts, nothing after the last end does not. */
export async function* inputLines(input: Input): AsyncGenerator<Line> {
  let rest = ''
  for await (const piece of decoded(input)) {
    const lines = piece.split('\n')
    const last = lines.pop()!
    for (const line of lines) {
      yield lineOf(begun(rest, line))
      rest = ''
    }
    rest = begun(rest, last)
  }
  if (rest !== '') yield lineOf(rest)
}

/** As much as tells that it is too long; the last may be the carriage return of its end. */
function begun(rest: string, more: string): string {
  return rest + more.slice(0, LONGEST_LINE + 2 - rest.length)
}

function lineOf(line: string): Line {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  return text.length > LONGEST_LINE ? { text: text.slice(0, LONGEST_LINE), cut: true } : { text, cut: false }
}

/** UTF-8 across piece boundaries; a byte order mark is dropped. */
async function* decoded(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of input.chunks()) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}
