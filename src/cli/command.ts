// What a command is: data from which parsing, help, completion and the reference are made, and one function.
import type { Input } from '../io/input.ts'
import type { Output } from '../io/output.ts'
import type { Env, View } from '../io/terminal.ts'
import type { Knowledge } from '../knowledge.ts'
import type { Condition } from '../model/condition.ts'
import type { ExitCode } from '../model/user-error.ts'

/** The world as a command sees it; tests hand in their own. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Env
  readonly cwd: string
}

export interface OptionSpec {
  readonly type: 'boolean' | 'string' | 'number'
  readonly summary: string
  readonly short?: string
  /** Name of the value in help: `PATH`, `N`. Without one, values to choose from are shown themselves. */
  readonly value?: string
  /** Allowed values; anything else is a usage error with suggestions. */
  readonly choices?: readonly string[]
  /** May be given several times; `a,b` counts as two. */
  readonly multiple?: true
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

type ValueOf<S extends OptionSpec> = S['type'] extends 'boolean'
  ? boolean
  : S['type'] extends 'number'
    ? number | undefined
    : S extends { readonly choices: readonly (infer Choice)[] }
      ? S extends { readonly multiple: true }
        ? readonly Choice[]
        : Choice | undefined
      : S extends { readonly multiple: true }
        ? readonly string[]
        : string | undefined

/** Booleans are false and lists empty when not given; all else is undefined. */
export type OptionValues<O extends OptionSpecs> = { readonly [Name in keyof O]: ValueOf<O[Name]> }

/** One run of a command. */
export interface Call<O extends OptionSpecs = OptionSpecs> {
  readonly args: readonly string[]
  readonly options: OptionValues<O>
  /** From --channel, --supervised, --unsupervised and --cloud; empty unless the command takes conditions. */
  readonly condition: Condition
  readonly json: boolean
  readonly io: Io
  /** Asks the terminal, so only when something is printed for people. */
  view(): View
  /** Opens what --content names, once; with the team's notes for whoever shows them. */
  knowledge(beside?: 'with notes'): Promise<Knowledge>
}

export interface ArgumentSpec {
  readonly name: string
  readonly summary: string
  readonly required: boolean
  readonly many: boolean
  /** What completion offers. */
  readonly kind: 'name' | 'feature' | 'path' | 'text' | 'choice' | 'setting'
  readonly choices?: readonly string[]
}

export interface Example {
  /** Without the program's name. */
  readonly run: string
  readonly does: string
}

export interface Command<O extends OptionSpecs = OptionSpecs> {
  readonly arguments: readonly ArgumentSpec[]
  /** Besides the common ones. */
  readonly options: O
  /** Takes --channel, --supervised, --unsupervised and --cloud. */
  readonly conditions: boolean
  readonly examples: readonly Example[]
  /** Paragraphs for `--help`, when the summary in the table does not say enough. */
  readonly details?: readonly string[]
  run(call: Call<O>): ExitCode | Promise<ExitCode>
}

/** A line of the command table. Two words make a command of a group: `policy check`. */
export interface CommandEntry {
  readonly name: string
  readonly summary: string
  /** For programs, not for people: left out of help and of the reference. */
  readonly hidden?: true
  readonly load: () => Promise<Command>
}

/** What can be said of a command without running it: plain data. */
export type CommandSpec = Pick<CommandEntry, 'name' | 'summary' | 'hidden'> &
  Pick<Command, 'arguments' | 'options' | 'conditions' | 'examples' | 'details'>

export async function specOf(entry: CommandEntry): Promise<CommandSpec> {
  const { name, summary, hidden } = entry
  const { arguments: args, options, conditions, examples, details } = await entry.load()
  return {
    name,
    summary,
    ...(hidden && { hidden }),
    arguments: args,
    options,
    conditions,
    examples,
    ...(details && { details }),
  }
}

/** Keeps the exact types of the options for `run`, forgets them outside. */
export function defineCommand<const O extends OptionSpecs>(command: Command<O>): Command {
  return command as unknown as Command
}
