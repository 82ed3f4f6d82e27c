// The command table. Help, completion, the man page and the reference are made from it; one line a command.
import type { CommandEntry } from '../command.ts'

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'explain',
    summary: 'the card of a key, a feature or a word the pages explain',
    load: () => import('./explain.ts').then(({ explain }) => explain),
  },
  {
    name: 'list',
    summary: 'every key in a table, or every feature',
    load: () => import('./list.ts').then(({ list }) => list),
  },
  {
    name: 'doctor',
    summary: 'what to paste into a bug report',
    load: () => import('./doctor.ts').then(({ doctor }) => doctor),
  },
]
