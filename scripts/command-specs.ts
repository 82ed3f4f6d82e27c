// The command table → plain data, with what each command says of itself.
import type { CommandSpec } from '../src/cli/command.ts'
import { specOf } from '../src/cli/command.ts'
import { COMMANDS } from '../src/cli/commands/index.ts'

export function commandSpecs(): Promise<readonly CommandSpec[]> {
  return Promise.all(COMMANDS.map(specOf))
}
