// Words of a command line → arguments and options, by the conventions of POSIX and GNU. The same as `parseArgs` of node:util
// gives (a test holds one against the other), which takes a twentieth of the start to load.
import type { OptionSpecs } from './command.ts'

export type Word =
  | { readonly kind: 'argument'; readonly index: number; readonly value: string }
  | {
      readonly kind: 'option'
      readonly index: number
      /** Without dashes; the short name where nothing has it. */
      readonly name: string
      /** As typed: `--width`, `-w`. */
      readonly typed: string
      readonly value: string | undefined
      /** The value was glued to it: `--width=40`, `-w40`. */
      readonly glued: boolean
    }

export function commandWords(argv: readonly string[], specs: OptionSpecs): readonly Word[] {
  const words: Word[] = []
  const takesValue = (name: string) => Object.hasOwn(specs, name) && specs[name]!.type !== 'boolean'
  const longName = (short: string) => Object.keys(specs).find(name => specs[name]!.short === short) ?? short
  const option = (index: number, name: string, typed: string, glued?: string) => {
    const next = glued === undefined && takesValue(name) ? argv[index + 1] : undefined
    words.push({ kind: 'option', index, name, typed, value: glued ?? next, glued: glued !== undefined })
    return next === undefined ? 0 : 1
  }
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!
    if (word === '--') {
      for (let rest = i + 1; rest < argv.length; rest++)
        words.push({ kind: 'argument', index: rest, value: argv[rest]! })
      break
    }
    if (word.startsWith('--')) {
      const at = word.indexOf('=')
      const typed = at < 0 ? word : word.slice(0, at)
      i += option(i, typed.slice(2), typed, at < 0 ? undefined : word.slice(at + 1))
    } else if (word.length > 1 && word.startsWith('-')) i += shortOptions(word, i)
    else words.push({ kind: 'argument', index: i, value: word })
  }
  return words

  /** `-h`, `-hV`, `-w 40`, `-w40`. */
  function shortOptions(word: string, index: number): number {
    for (let at = 1; at < word.length; at++) {
      const name = longName(word[at]!)
      const rest = word.slice(at + 1)
      if (rest === '') return option(index, name, `-${word[at]}`)
      if (takesValue(name)) return option(index, name, `-${word[at]}`, rest)
      option(index, name, `-${word[at]}`)
    }
    return 0
  }
}
