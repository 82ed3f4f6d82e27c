// Standard input → lines as they come, or all of it as text.
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

/** Every line without its end, blank ones too; a last line without an end counts, nothing after the last end does not. */
export async function* inputLines(input: Input): AsyncGenerator<string> {
  let rest = ''
  for await (const piece of decoded(input)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}

export async function inputText(input: Input): Promise<string> {
  let text = ''
  for await (const piece of decoded(input)) text += piece
  return text
}

/** UTF-8 across piece boundaries; a byte order mark is dropped. */
async function* decoded(input: Input): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const chunk of input.chunks()) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}
