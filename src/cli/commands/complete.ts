// The words of a command line up to the cursor → candidates, one a line, for the scripts of `completion`.
import { readBuilt } from '../../io/package-files.ts'
import { type Knowledge, openKnowledge } from '../../knowledge.ts'
import { printableLine } from '../../model/printable.ts'
import { EXIT } from '../../model/user-error.ts'
import { type CommandSpec, defineCommand } from '../command.ts'
import { complete as completeWords, contentTyped } from '../completion/candidates.ts'
import { EMPTY_MARK, PATHS_MARK } from '../completion/scripts.ts'

export const complete = defineCommand({
  arguments: [{ name: 'word', summary: 'the words so far, after --', required: false, many: true, kind: 'text' }],
  options: {},
  conditions: false,
  examples: [{ run: 'complete -- explain Web', does: 'what the last word may become' }],
  async run({ args, io, knowledge }) {
    const words = args.map(word => (word === EMPTY_MARK ? '' : word))
    // The specs were written to a file by the build: loading every command to ask it would take too long here.
    const commands = readBuilt('commands.json') as readonly CommandSpec[]
    const { records } = await knowledgeTyped(words, io.cwd, knowledge)
    const completion = completeWords(words, commands, records)
    const lines =
      completion.kind === 'paths'
        ? [PATHS_MARK]
        : completion.candidates.map(({ value, about }) => `${printableLine(value)}\t${printableLine(about)}`)
    io.stdout.write(lines.map(line => `${line}\n`).join(''))
    return EXIT.ok
  },
})

/** That of the pages the line names; what is not there yet, or half typed, is no reason to complete nothing. */
function knowledgeTyped(
  words: readonly string[],
  cwd: string,
  knowledge: () => Promise<Knowledge>,
): Promise<Knowledge> {
  const content = contentTyped(words)
  return content === null ? knowledge() : openKnowledge({ content, notes: null, cwd }).catch(knowledge)
}
