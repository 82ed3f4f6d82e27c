// The words left for a command → one call of it: options checked, arguments counted, the rest opened when asked for.
import { notesPlace } from '../io/notes-place.ts'
import { viewFor } from '../io/terminal.ts'
import { type Knowledge, openKnowledge } from '../knowledge.ts'
import { printableLine } from '../model/printable.ts'
import { UserError } from '../model/user-error.ts'
import type { ArgumentSpec, Call, Command, CommandEntry, Io, OptionSpecs, OptionValues } from './command.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from './common-options.ts'
import { conditionOf, parseOptions } from './parse-options.ts'

type CommonValues = OptionValues<typeof COMMON_OPTIONS>

export function callOf(entry: CommandEntry, command: Command, argv: readonly string[], io: Io): Call {
  const specs: OptionSpecs = {
    ...COMMON_OPTIONS,
    ...(command.conditions ? CONDITION_OPTIONS : {}),
    ...command.options,
  }
  const { args, options } = parseOptions(argv, specs)
  checkCount(entry.name, command.arguments, args)
  const condition = command.conditions ? conditionOf(options as OptionValues<typeof CONDITION_OPTIONS>) : {}
  return { args, options, condition, ...commonCall(options as unknown as CommonValues, io) }
}

/** What a command line without a command of its own says; nothing in it is an error. */
export function callWithout(argv: readonly string[], io: Io): Omit<Call, 'options' | 'condition'> {
  try {
    const { args, options } = parseOptions(argv, COMMON_OPTIONS)
    return { args, ...commonCall(options, io) }
  } catch {
    return { args: [], ...commonCall(parseOptions([], COMMON_OPTIONS).options, io) }
  }
}

function commonCall(options: CommonValues, io: Io): Pick<Call, 'json' | 'io' | 'view' | 'knowledge'> {
  let knowledge: Promise<Knowledge> | undefined
  return {
    json: options.json,
    io,
    view: () =>
      viewFor(io.stdout, io.env, {
        color: options.color ?? 'auto',
        width: options.width ?? null,
        screenReader: options['screen-reader'],
      }),
    knowledge: beside => {
      const content = options.content ?? (io.env.MDE_IOS_CONTENT || null)
      const notes = beside === 'with notes' ? notesPlace(options.notes, io.env) : null
      knowledge ??= openKnowledge({ content, notes, cwd: io.cwd }).then(opened => {
        for (const { file, reason } of opened.leftOut) io.stderr.write(leftOutLine(file, reason))
        return opened
      })
      return knowledge
    },
  }
}

/** The reason of a page that breaks in a line names the file itself. */
export function leftOutLine(file: string, reason: string): string {
  const about = reason.startsWith(`${file}:`) ? reason : `${file}: ${reason}`
  return `${printableLine(`left out: ${about}`)}\n`
}

function checkCount(command: string, specs: readonly ArgumentSpec[], args: readonly string[]): void {
  const hint = `See mde-ios ${command} --help.`
  const missing = specs.filter(spec => spec.required)[args.length]
  if (missing) throw new UserError('usage', `${command} needs ${missing.name}: ${missing.summary}`, { hint })
  const tooMany = specs.some(spec => spec.many) ? undefined : args[specs.length]
  if (tooMany !== undefined)
    throw new UserError('usage', `${command} does not know what to do with “${tooMany}”`, { hint })
}
