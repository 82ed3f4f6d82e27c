// Words after the program's name → the command they call, and the words left for it.
import type { CommandEntry } from './command.ts'
import { COMMON_OPTIONS } from './common-options.ts'
import { firstArgument } from './parse-options.ts'

export type Found =
  | { readonly kind: 'command'; readonly entry: CommandEntry; readonly rest: readonly string[] }
  /** `policy` alone, or with a word that is none of its commands. */
  | { readonly kind: 'group'; readonly name: string; readonly word: string | null; readonly rest: readonly string[] }
  /** Neither: perhaps the name of a key or a feature. */
  | { readonly kind: 'other'; readonly word: string; readonly rest: readonly string[] }
  | { readonly kind: 'none'; readonly rest: readonly string[] }

export function findCommand(argv: readonly string[], commands: readonly CommandEntry[]): Found {
  const first = firstArgument(argv, COMMON_OPTIONS)
  const word = argv[first]
  if (word === undefined) return { kind: 'none', rest: argv }
  const rest = argv.toSpliced(first, 1)
  const inGroup = commands.filter(entry => entry.name.startsWith(`${word} `))
  if (inGroup.length > 0) {
    const second = firstArgument(rest, COMMON_OPTIONS)
    const verb = rest[second]
    const entry = inGroup.find(entry => entry.name === `${word} ${verb}`)
    if (entry) return { kind: 'command', entry, rest: rest.toSpliced(second, 1) }
    const alone = commands.find(entry => entry.name === word)
    if (!alone) return { kind: 'group', name: word, word: verb ?? null, rest }
  }
  const entry = commands.find(entry => entry.name === word)
  return entry ? { kind: 'command', entry, rest } : { kind: 'other', word, rest: argv }
}
