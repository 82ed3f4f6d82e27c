// Where the program may take the whole terminal over, and where it has to print instead.
import type { Io } from './command.ts'

/** Both ways a terminal, and one that can move its cursor. */
export function canShowScreen({ stdin, stdout, env }: Io): boolean {
  return stdout.isTerminal() && stdin.isTerminal() && env.TERM !== 'dumb'
}
