// A command line and the world around it → exit code. Everything the program does starts and ends here.
import { readAbout } from '../io/package-files.ts'
import type { Document } from '../model/document.ts'
import { EXIT, type ExitCode } from '../model/user-error.ts'
import { callOf, callWithout } from './call.ts'
import type { CommandEntry, Io } from './command.ts'
import { COMMANDS } from './commands/index.ts'
import { COMMON_OPTIONS } from './common-options.ts'
import { fail, isClosedPipe, isUserError } from './fail.ts'
import { type Found, findCommand } from './find-command.ts'
import { parseOptions } from './parse-options.ts'
import { canShowScreen } from './screen.ts'
import { explainsName, noSuchCommand, noSuchVerb, perhapsAsked } from './unknown-command.ts'

export interface World extends Io {
  /** What follows the program's name. */
  readonly argv: readonly string[]
}

export async function main(world: World, commands: readonly CommandEntry[] = COMMANDS): Promise<ExitCode> {
  try {
    return await run(world, commands)
  } catch (error) {
    return isClosedPipe(error) ? EXIT.ok : report(error, world)
  }
}

async function run(world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const found = findCommand(world.argv, commands)
  if (found.kind === 'other' && found.word === 'help') return helpFor(world, commands)
  // Help is for people whose command line is not right yet: it comes before any complaint.
  if (asks(world.argv, '--help', '-h')) return help(found, world, commands)
  if (asks(world.argv, '--version', '-V')) return version(world)
  switch (found.kind) {
    case 'command':
      return runCommand(found.entry, found.rest, world)
    case 'group':
      throw noSuchVerb(found.name, found.word, commands)
    case 'other':
      return runName(found.word, world, commands)
    case 'none':
      return runBare(found, world, commands)
  }
}

async function runCommand(entry: CommandEntry, argv: readonly string[], world: World): Promise<ExitCode> {
  const command = await entry.load()
  return command.run(callOf(entry, command, argv, world))
}

/** `mde-ios WebProtection` is `mde-ios explain WebProtection`. */
async function runName(word: string, world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const explain = commands.find(entry => entry.name === 'explain')
  const call = callWithout(world.argv, world)
  if (!explain || !(await explainsName(word, call, commands))) throw noSuchCommand(word, call.args, commands)
  try {
    return await runCommand(explain, world.argv, world)
  } catch (error) {
    throw perhapsAsked(error, call.args)
  }
}

async function runBare(found: Found, world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  // A mistyped option is told, not answered with a screen.
  parseOptions(found.rest, COMMON_OPTIONS)
  if (!canShowScreen(world)) return help(found, world, commands)
  const call = callWithout(found.rest, world)
  const { runTui } = await import('../tui/run.ts')
  return runTui(await call.knowledge('with notes'), call.view())
}

/** `help`, `help explain`, `help policy check`. */
async function helpFor(world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const argv = world.argv.toSpliced(world.argv.indexOf('help'), 1)
  const found = findCommand(argv, commands)
  if (found.kind === 'other') throw noSuchCommand(found.word, [], commands)
  return help(found, { ...world, argv }, commands)
}

async function help(found: Found, world: World, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const [{ commandHelp, groupHelp, overviewHelp }, { printed }] = await Promise.all([
    import('./help.ts'),
    import('../output/render/print.ts'),
  ])
  const page = async (): Promise<Document> => {
    if (found.kind === 'command') return commandHelp(found.entry, await found.entry.load())
    if (found.kind === 'group') return groupHelp(found.name, commands)
    return overviewHelp(commands)
  }
  world.stdout.write(printed(await page(), callWithout(found.rest, world).view(), world.env))
  return EXIT.ok
}

/** Whether the option stands before `--`. */
function asks(argv: readonly string[], long: string, short?: string): boolean {
  const end = argv.indexOf('--')
  return (end < 0 ? argv : argv.slice(0, end)).some(word => word === long || word === short)
}

function version(world: World): ExitCode {
  const { version, contentDate } = readAbout()
  world.stdout.write(`mde-ios ${version} (content of ${contentDate ?? 'no date'})\n`)
  return EXIT.ok
}

function report(error: unknown, world: World): ExitCode {
  try {
    return fail(error, asks(world.argv, '--json'), world)
  } catch (failure) {
    if (isClosedPipe(failure)) return EXIT.ok
    // There is nowhere left to say it.
    if (isUserError(failure)) return EXIT.input
    throw failure
  }
}
