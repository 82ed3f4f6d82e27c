// Runs a command line in this process against a world made for the test.

import type { CommandEntry } from '../../src/cli/command.ts'
import { main } from '../../src/cli/main.ts'
import type { Output } from '../../src/io/output.ts'
import type { ExitCode } from '../../src/model/user-error.ts'

export interface RunOptions {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly terminal?: boolean
  readonly commands?: readonly CommandEntry[]
}

export interface Ran {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const world = {
    argv,
    env: options.env ?? {},
    cwd: options.cwd ?? process.cwd(),
    stdin: {
      isTerminal: () => options.terminal ?? false,
      async *chunks() {
        yield options.stdin ?? ''
      },
    },
    stdout: sink(out, options.terminal ?? false),
    stderr: sink(err, options.terminal ?? false),
  }
  const code = await main(world, options.commands)
  return { code, out: out.join(''), err: err.join('') }
}

function sink(into: string[], terminal: boolean): Output {
  return { write: text => void into.push(text), isTerminal: () => terminal, columns: () => (terminal ? 80 : null) }
}
