// The command table → help for people.
import type { Block, Document, Span } from '../model/document.ts'
import type { ArgumentSpec, Command, CommandEntry, CommandSpec, OptionSpec, OptionSpecs } from './command.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from './common-options.ts'

export function overviewHelp(commands: readonly CommandEntry[]): Document {
  return [
    paragraph(
      'mde-ios answers questions about Microsoft Defender for Endpoint on iOS, offline, with the line that says so.',
    ),
    ...part('Commands', [
      ...shown(commands).map(entry => row(entry.name, entry.summary)),
      row('<name>…', 'the same as explain, for a name that is no command'),
    ]),
    ...part('Options of every command', optionRows(COMMON_OPTIONS)),
    paragraph('mde-ios COMMAND --help says more, with examples.'),
  ]
}

export function groupHelp(name: string, commands: readonly CommandEntry[]): Document {
  const group = shown(commands).filter(entry => entry.name.startsWith(`${name} `))
  return [
    ...part(
      `mde-ios ${name}`,
      group.map(entry => row(entry.name, entry.summary)),
    ),
    paragraph(`mde-ios ${name} COMMAND --help says more, with examples.`),
  ]
}

export function commandHelp(entry: CommandEntry, command: Command): Document {
  return [
    { kind: 'paragraph', spans: [{ text: `mde-ios ${usageOf({ ...entry, ...command })}`, role: 'strong' }] },
    paragraph(sentence(entry.summary)),
    ...(command.details ?? []).map(paragraph),
    ...part(
      'Arguments',
      command.arguments.map(argument => row(argument.name, describe(argument))),
    ),
    ...part('Options', optionRows(command.options)),
    ...part('Conditions', command.conditions ? optionRows(CONDITION_OPTIONS) : []),
    ...part('Options of every command', optionRows(COMMON_OPTIONS)),
    ...part(
      'Examples',
      command.examples.map(example => row(`mde-ios ${example.run}`, example.does)),
    ),
  ]
}

export function usageOf({ name, arguments: specs }: Pick<CommandSpec, 'name' | 'arguments'>): string {
  const args = specs.map(({ name, required, many }) => {
    const word = many ? `${name}…` : name
    return required ? `<${word}>` : `[${word}]`
  })
  return [name, ...args, '[options]'].join(' ')
}

/** `-h, --help`, `--width N`, `--color always|auto|never`. */
export function optionMark(name: string, spec: OptionSpec): string {
  const value = spec.type === 'boolean' ? '' : ` ${spec.value ?? spec.choices?.join('|') ?? 'VALUE'}`
  return `${spec.short ? `-${spec.short}, ` : ''}--${name}${value}`
}

interface Row {
  readonly label: string
  readonly spans: readonly Span[]
}

function optionRows(options: OptionSpecs): Row[] {
  return Object.entries(options).map(([name, spec]) => row(optionMark(name, spec), spec.summary))
}

function describe({ summary, choices }: ArgumentSpec): string {
  return choices ? `${summary}: ${choices.join(', ')}` : summary
}

function part(title: string, rows: readonly Row[]): Block[] {
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 2, spans: [{ text: title }] },
    { kind: 'fields', rows },
  ]
}

function row(label: string, text: string): Row {
  return { label, spans: [{ text }] }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', spans: [{ text }] }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function shown(commands: readonly CommandEntry[]): readonly CommandEntry[] {
  return commands.filter(entry => !entry.hidden)
}
