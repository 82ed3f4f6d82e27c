// Words of a command line and the options they may hold → arguments and checked values, or a usage error that says what to do.
import type { Condition } from '../model/condition.ts'
import { UserError } from '../model/user-error.ts'
import type { OptionSpec, OptionSpecs, OptionValues } from './command.ts'
import { commandWords } from './command-words.ts'
import type { CONDITION_OPTIONS } from './common-options.ts'
import { nearest } from './nearest.ts'

export interface Parsed<O extends OptionSpecs> {
  readonly args: readonly string[]
  readonly options: OptionValues<O>
}

type Value = string | number | boolean | string[] | undefined

export function parseOptions<const O extends OptionSpecs>(argv: readonly string[], specs: O): Parsed<O> {
  const values: Record<string, Value> = {}
  for (const [name, spec] of Object.entries(specs)) {
    values[name] = spec.type === 'boolean' ? false : spec.multiple ? [] : undefined
  }
  const args: string[] = []
  for (const word of commandWords(argv, specs)) {
    if (word.kind === 'argument') {
      args.push(word.value)
      continue
    }
    const spec = Object.hasOwn(specs, word.name) ? specs[word.name] : undefined
    if (spec === undefined) throw unknownOption(word.typed, specs)
    const value = checked(word.typed, spec, word.value, word.glued)
    const list = values[word.name]
    if (Array.isArray(list)) list.push(...String(value).split(','))
    else values[word.name] = value
    if (spec.choices) for (const one of [values[word.name]].flat()) checkChoice(word.typed, spec.choices, String(one))
  }
  return { args, options: values as OptionValues<O> }
}

/** Where the first argument that is no option stands; -1 when there is none. Options of a command are not known yet. */
export function firstArgument(argv: readonly string[], specs: OptionSpecs): number {
  return commandWords(argv, specs).find(word => word.kind === 'argument')?.index ?? -1
}

export function conditionOf(options: OptionValues<typeof CONDITION_OPTIONS>): Condition {
  if (options.supervised && options.unsupervised) {
    throw new UserError('usage', '--supervised and --unsupervised exclude each other', { hint: 'Give one of them.' })
  }
  return {
    ...(options.channel && { channel: options.channel }),
    ...((options.supervised || options.unsupervised) && { supervised: options.supervised }),
    ...(options.cloud && { cloud: options.cloud }),
  }
}

function checked(
  name: string,
  spec: OptionSpec,
  value: string | undefined,
  inline: boolean,
): string | number | boolean {
  if (spec.type === 'boolean') {
    if (value !== undefined) throw new UserError('usage', `${name} takes no value`)
    return true
  }
  if (value === undefined || (!inline && value.length > 1 && value.startsWith('-'))) {
    throw new UserError('usage', `${name} needs a value`, { hint: hintFor(name, spec) })
  }
  if (spec.type === 'string') return value
  const number = Number(value)
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < 1) {
    throw new UserError('usage', `${name} needs a whole number above 0, not “${value}”`)
  }
  return number
}

function hintFor(name: string, spec: OptionSpec): string {
  return spec.choices ? `Give one of ${spec.choices.join(', ')}.` : `Write ${name} ${spec.value ?? 'VALUE'}.`
}

function checkChoice(name: string, choices: readonly string[], value: string): void {
  if (choices.includes(value)) return
  throw new UserError('usage', `${name} cannot be “${value}”`, {
    hint: `Give one of ${choices.join(', ')}.`,
    suggestions: nearest(value, choices),
  })
}

function unknownOption(name: string, specs: OptionSpecs): UserError {
  const known = Object.keys(specs).map(known => `--${known}`)
  return new UserError('usage', `there is no option ${name} here`, {
    hint: 'See --help for the options; words that begin with a dash go after --.',
    suggestions: nearest(name, known),
  })
}
