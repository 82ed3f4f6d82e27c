// The command table → help for people.
import type { Command, CommandEntry, OptionSpec, OptionSpecs } from './command.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from './common-options.ts'

export function overviewHelp(commands: readonly CommandEntry[]): string {
  return [
    'mde-ios answers questions about Microsoft Defender for Endpoint on iOS, offline, with the line that says so.',
    '',
    section(
      'Commands',
      commands.map(entry => [entry.name, entry.summary]),
    ),
    '',
    section('Options of every command', optionRows(COMMON_OPTIONS)),
    '',
    'mde-ios COMMAND --help says more, with examples.',
    '',
  ].join('\n')
}

export function groupHelp(name: string, group: readonly CommandEntry[]): string {
  return `${section(
    `mde-ios ${name}`,
    group.map(entry => [entry.name, entry.summary]),
  )}\n`
}

export function commandHelp(entry: CommandEntry, command: Command): string {
  return [
    `mde-ios ${usage(entry, command)}`,
    '',
    sentence(entry.summary),
    ...(command.details ?? []).flatMap(paragraph => ['', paragraph]),
    ...part(
      'Arguments',
      command.arguments.map(argument => [argument.name, argument.summary]),
    ),
    ...part('Options', optionRows(command.options)),
    ...part('Conditions', command.conditions ? optionRows(CONDITION_OPTIONS) : []),
    ...part('Options of every command', optionRows(COMMON_OPTIONS)),
    ...part(
      'Examples',
      command.examples.map(example => [`mde-ios ${example.run}`, example.does]),
    ),
    '',
  ].join('\n')
}

export function usage(entry: CommandEntry, command: Command): string {
  const args = command.arguments.map(({ name, required, many }) => {
    const word = many ? `${name}…` : name
    return required ? `<${word}>` : `[${word}]`
  })
  return [entry.name, ...args, '[options]'].join(' ')
}

type Row = readonly [left: string, right: string]

function optionRows(options: OptionSpecs): Row[] {
  return Object.entries(options).map(([name, spec]) => [
    `${spec.short ? `-${spec.short}, ` : ''}--${name}${valueMark(spec)}`,
    spec.summary,
  ])
}

function valueMark(spec: OptionSpec): string {
  if (spec.type === 'boolean') return ''
  return ` ${spec.choices ? spec.choices.join('|') : (spec.value ?? 'VALUE')}`
}

function part(title: string, rows: readonly Row[]): string[] {
  return rows.length === 0 ? [] : ['', section(title, rows)]
}

function section(title: string, rows: readonly Row[]): string {
  const wide = Math.max(...rows.map(([left]) => left.length).filter(length => length <= 28), 0)
  const lines = rows.map(([left, right]) =>
    left.length > wide ? `  ${left}\n  ${' '.repeat(wide)}  ${right}` : `  ${left.padEnd(wide)}  ${right}`,
  )
  return `${title}:\n${lines.join('\n')}`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
