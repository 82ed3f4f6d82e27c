// The shell in use → its completion script put where it belongs, and what is left to do.
import { writeText } from '../../io/files.ts'
import { homeFolder, thisSystem } from '../../io/system.ts'
import { printable } from '../../model/printable.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { jsonText } from '../../output/render/json.ts'
import { defineCommand } from '../command.ts'
import { completionPlace, shellOf } from '../completion/install.ts'
import { SCRIPTS, SHELLS } from '../completion/scripts.ts'
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
    const { path, add } = completionPlace(shell, io.env, homeFolder(io.env), platform)
    writeText(path, SCRIPTS[shell], { cwd: io.cwd, force: true })
    if (json) io.stdout.write(jsonText({ schemaVersion: 1, shell, path, add }))
    else {
      const rest = add
        ? `Add this line to ${add.to}, then open a new shell:\n\n    ${add.line}\n`
        : 'Open a new shell to use it.\n'
      io.stdout.write(printable(`Completion for ${shell} written to ${path}.\n${rest}`))
    }
    return EXIT.ok
  },
})
