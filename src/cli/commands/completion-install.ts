// The shell in use → where its completion script belongs, and the lines that put it there. Nothing is written: the files of
// a person's shell are theirs.
import { homeFolder, thisSystem } from '../../io/system.ts'
import { printable } from '../../model/printable.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { jsonText } from '../../output/render/json.ts'
import { defineCommand } from '../command.ts'
import { completionPlace, shellOf } from '../completion/install.ts'
import { SHELLS } from '../completion/scripts.ts'
import { knownShell } from './completion.ts'

export const completionInstall = defineCommand({
  arguments: [
    {
      name: 'shell',
      summary: 'another than the one in use',
      required: false,
      many: false,
      kind: 'choice',
      choices: SHELLS,
    },
  ],
  options: {},
  conditions: false,
  examples: [{ run: 'completion install zsh', does: 'for a shell other than your own' }],
  run({ args, io, json }) {
    const { platform } = thisSystem()
    const shell = args[0] === undefined ? shellOf(io.env, platform) : knownShell(args[0])
    if (shell === null) {
      throw new UserError('usage', 'cannot tell which shell you use', { hint: `Give one of ${SHELLS.join(', ')}.` })
    }
    const { path, put, add } = completionPlace(shell, io.env, homeFolder(io.env), platform)
    if (json) io.stdout.write(jsonText({ schemaVersion: 1, shell, path, put, add }))
    else {
      const line = add ? `\nThen add this line to ${add.to}:\n\n    ${add.line}\n` : ''
      io.stdout.write(
        printable(
          `Completion for ${shell} belongs in ${path}. To put it there:\n\n    ${put}\n${line}\nThe next shell you open has it.\n`,
        ),
      )
    }
    return EXIT.ok
  },
})
