// The command table. Help, completion, the man page and the reference are made from it; one line a command.
import type { CommandEntry } from '../command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'doctor',
    summary: 'what to paste into a bug report',
    load: () => import('./doctor.ts').then(({ doctor }) => doctor),
  },
]
