// A first word that is no command → the name it is, or the error that says what was meant.
import { UserError } from '../model/user-error.ts'
import type { Call, CommandEntry } from './command.ts'
import { isUserError } from './fail.ts'
import { nearest } from './nearest.ts'

/** A word close to a command is only taken for a name if the pages know it; any other is left to `explain` to judge. */
export async function explainsName(
  word: string,
  call: Pick<Call, 'knowledge' | 'args'>,
  commands: readonly CommandEntry[],
): Promise<boolean> {
  if (call.args.length > 1 && call.args.at(-1)?.endsWith('?')) return false
  if (nearest(word, firstWords(commands)).length === 0) return true
  const [{ records }, { findName }] = await Promise.all([call.knowledge(), import('../search/names.ts')])
  return findName(word, records).found !== null
}

/** Who types a whole sentence after the program's name wanted an answer, not a card. */
export function perhapsAsked(error: unknown, args: readonly string[]): unknown {
  if (!isUserError(error) || error.code !== 'not-found' || args.length < 3) return error
  return new UserError('not-found', error.message, {
    hint: `To ask a question: mde-ios ask ${args.join(' ')}`,
    suggestions: error.suggestions,
  })
}

export function noSuchCommand(word: string, args: readonly string[], commands: readonly CommandEntry[]): UserError {
  const asked = args.length > 1 || word.endsWith('?')
  return new UserError('usage', `there is no command “${word}”`, {
    hint: asked ? 'To ask a question: mde-ios ask …; for the commands: mde-ios --help.' : 'See mde-ios --help.',
    suggestions: nearest(word, firstWords(commands)),
  })
}

export function noSuchVerb(group: string, word: string | null, commands: readonly CommandEntry[]): UserError {
  const verbs = commands
    .filter(entry => entry.name.startsWith(`${group} `))
    .map(entry => entry.name.slice(group.length + 1))
  return new UserError('usage', word === null ? `${group} needs one more word` : `${group} cannot “${word}”`, {
    hint: `It can ${verbs.join(', ')}; see mde-ios ${group} --help.`,
    suggestions: word === null ? [] : nearest(word, verbs).map(verb => `${group} ${verb}`),
  })
}

function firstWords(commands: readonly CommandEntry[]): readonly string[] {
  const shown = commands.filter(entry => !entry.hidden)
  return [...new Set([...shown.map(entry => entry.name.split(' ')[0]!), 'help'])]
}
