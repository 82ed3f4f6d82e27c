// A command line and the world around it → exit code. Everything the program does starts and ends here.
import { readAbout } from '../io/package-files.ts'
import { viewFor } from '../io/terminal.ts'
import { openKnowledge } from '../knowledge.ts'
import { EXIT, type ExitCode, UserError } from '../model/user-error.ts'
import type { Call, Command, CommandEntry, Io, OptionSpecs } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from './common-options.ts'
import { fail, isClosedPipe } from './fail.ts'
import { findCommand } from './find-command.ts'
import { nearest } from './nearest.ts'
import { conditionOf, parseOptions } from './parse-options.ts'

export interface World extends Io {
  /** What follows the program's name. */
  readonly argv: readonly string[]
}

export async function main(world: World, commands: readonly CommandEntry[] = COMMANDS): Promise<ExitCode> {
  try {
    return await run(world, commands)
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.ok
    return failQuietly(error, world)
  }
}

async function run(world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const found = findCommand(world.argv, commands)
  switch (found.kind) {
    case 'command':
      return runCommand(found.entry, found.rest, world)
    case 'group':
      return helpForGroup(found.name, found.word, found.rest, world, commands)
    case 'other':
      return runName(found.word, world, commands)
    case 'none':
      return runBare(found.rest, world, commands)
  }
}

async function runCommand(entry: CommandEntry, argv: readonly string[], world: World): Promise<ExitCode> {
  const command = await entry.load()
  const specs: OptionSpecs = {
    ...COMMON_OPTIONS,
    ...(command.conditions ? CONDITION_OPTIONS : {}),
    ...command.options,
  }
  // Help is for people whose command line is not right yet: it comes before any complaint.
  if (asks(argv, 'help', 'h')) {
    const { commandHelp } = await import('./help.ts')
    world.stdout.write(commandHelp(entry, command))
    return EXIT.ok
  }
  if (asks(argv, 'version', 'V')) return printVersion(world)
  const { args, options } = parseOptions(argv, specs)
  checkArguments(entry, command, args)
  return command.run(callOf(command, args, options as Common, world))
}

type Common = ReturnType<typeof parseOptions<typeof COMMON_OPTIONS & typeof CONDITION_OPTIONS>>['options']

function callOf(command: Command, args: readonly string[], options: Common, world: World): Call {
  let knowledge: ReturnType<typeof openKnowledge> | undefined
  return {
    args,
    options: options as unknown as Call['options'],
    condition: command.conditions ? conditionOf(options) : {},
    json: options.json,
    io: world,
    view: () =>
      viewFor(world.stdout, world.env, {
        color: options.color ?? 'auto',
        width: options.width ?? null,
        screenReader: options['screen-reader'],
      }),
    knowledge: () => {
      knowledge ??= openKnowledge({
        content: options.content ?? (world.env.MDE_IOS_CONTENT || null),
        notes: options.notes ?? null,
        cwd: world.cwd,
      })
      return knowledge
    },
  }
}

function checkArguments(entry: CommandEntry, command: Command, args: readonly string[]): void {
  const required = command.arguments.filter(argument => argument.required)
  const missing = required[args.length]
  if (missing) {
    throw new UserError('usage', `${entry.name} needs ${missing.name}: ${missing.summary}`, {
      hint: `See mde-ios ${entry.name} --help.`,
    })
  }
  const most = command.arguments.some(argument => argument.many) ? Infinity : command.arguments.length
  if (args.length > most) {
    throw new UserError('usage', `${entry.name} does not know what to do with “${args[most]}”`, {
      hint: `See mde-ios ${entry.name} --help.`,
    })
  }
}

/** `mde-ios WebProtection` explains; a mistyped command is told apart from a name by what the pages know. */
async function runName(word: string, world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  if (word === 'help') return runHelp(world, commands)
  const explain = commands.find(entry => entry.name === 'explain')
  const verbs = [...new Set(commands.map(entry => entry.name.split(' ')[0]!))]
  const meant = nearest(word, verbs)
  if (explain === undefined || (meant.length > 0 && !(await isName(word)))) {
    throw new UserError('usage', `there is no command “${word}”`, {
      hint: 'See mde-ios --help.',
      suggestions: meant,
    })
  }
  return runCommand(explain, world.argv, world)
}

async function isName(word: string): Promise<boolean> {
  const { records } = await openKnowledge({ content: null, notes: null, cwd: '' })
  const wanted = word.toLowerCase()
  const names = [records.keys.map(k => k.key), records.features.map(f => f.id), records.terms.map(t => t.term)].flat()
  return names.some(name => name.toLowerCase() === wanted)
}

async function runBare(argv: readonly string[], world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  if (asks(argv, 'version', 'V')) return printVersion(world)
  const { overviewHelp } = await import('./help.ts')
  if (!asks(argv, 'help', 'h')) parseOptions(argv, COMMON_OPTIONS)
  world.stdout.write(overviewHelp(commands))
  return EXIT.ok
}

async function runHelp(world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const words = world.argv.filter(word => word !== 'help' && !word.startsWith('-'))
  const found = findCommand([...words, '--help'], commands)
  if (found.kind !== 'other') return run({ ...world, argv: [...words, '--help'] }, commands)
  throw new UserError('usage', `there is no command “${found.word}”`, {
    hint: 'See mde-ios --help.',
    suggestions: nearest(
      words.join(' '),
      commands.map(entry => entry.name),
    ),
  })
}

async function helpForGroup(
  name: string,
  word: string | null,
  argv: readonly string[],
  world: World,
  commands: readonly CommandEntry[],
): Promise<ExitCode> {
  const group = commands.filter(entry => entry.name.startsWith(`${name} `))
  if (word === null && asks(argv, 'help', 'h')) {
    const { groupHelp } = await import('./help.ts')
    world.stdout.write(groupHelp(name, group))
    return EXIT.ok
  }
  const verbs = group.map(entry => entry.name.slice(name.length + 1))
  throw new UserError('usage', word === null ? `${name} needs one more word` : `${name} cannot “${word}”`, {
    hint: `It can ${verbs.join(', ')}; see mde-ios ${name} --help.`,
    suggestions: word === null ? [] : nearest(word, verbs).map(verb => `${name} ${verb}`),
  })
}

/** The option before `--`, in either form. */
function asks(argv: readonly string[], long: string, short: string): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some(word => word === `--${long}` || word === `-${short}`)
}

function printVersion(world: World): ExitCode {
  const { version, contentDate } = readAbout()
  world.stdout.write(`mde-ios ${version}, content of ${contentDate ?? 'unknown date'}\n`)
  return EXIT.ok
}

function failQuietly(error: unknown, world: World): ExitCode {
  try {
    return fail(error, asks(world.argv, 'json', '-'), world)
  } catch (failure) {
    if (isClosedPipe(failure)) return EXIT.ok
    throw failure
  }
}
