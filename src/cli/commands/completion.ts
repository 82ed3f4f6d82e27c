// A shell → the script that makes it complete commands, options, keys and features.
import { EXIT, UserError } from '../../model/user-error.ts'
import { defineCommand } from '../command.ts'
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.ts'
import { nearest } from '../nearest.ts'

export const completion = defineCommand({
  arguments: [
    {
      name: 'shell',
      summary: 'the shell',
      required: true,
      many: false,
      kind: 'choice',
      choices: [...SHELLS, 'install'],
    },
  ],
  options: {},
  conditions: false,
  examples: [
    { run: 'completion install', does: 'where your shell looks for it, and how to put it there' },
    { run: 'completion bash', does: 'prints it' },
  ],
  run({ args, io }) {
    io.stdout.write(SCRIPTS[knownShell(args[0] ?? '')])
    return EXIT.ok
  },
})

export function knownShell(name: string): Shell {
  const shell = SHELLS.find(shell => shell === name.toLowerCase())
  if (shell) return shell
  throw new UserError('usage', `there is no completion for “${name}”`, {
    hint: `Give one of ${SHELLS.join(', ')}.`,
    suggestions: nearest(name, SHELLS),
  })
}
