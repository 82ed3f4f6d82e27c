// Words of a command line and the options they may hold → arguments and checked values, or a usage error that says what to do.
import { parseArgs } from 'node:util'
import type { Condition } from '../model/condition.ts'
import { UserError } from '../model/user-error.ts'
import type { OptionSpec, OptionSpecs, OptionValues } from './command.ts'
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
  for (const token of tokens(argv, specs)) {
    if (token.kind === 'positional') args.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
    if (spec === undefined) throw unknownOption(token.rawName, specs)
    const value = checked(token.rawName, spec, token.value, token.inlineValue === true)
    const list = values[token.name]
    if (Array.isArray(list)) list.push(...String(value).split(','))
    else values[token.name] = value
    if (spec.choices)
      for (const one of [values[token.name]].flat()) checkChoice(token.rawName, spec.choices, String(one))
  }
  return { args, options: values as OptionValues<O> }
}

/** Where the first argument that is no option stands; -1 when there is none. Options of a command are not known yet. */
export function firstArgument(argv: readonly string[], specs: OptionSpecs): number {
  return tokens(argv, specs).find(token => token.kind === 'positional')?.index ?? -1
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

function tokens(argv: readonly string[], specs: OptionSpecs) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [
      name,
      {
        type: spec.type === 'boolean' ? ('boolean' as const) : ('string' as const),
        ...(spec.short && { short: spec.short }),
      },
    ]),
  )
  // Not strict: the errors of `parseArgs` neither suggest nor speak as the rest of the program does.
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens
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
