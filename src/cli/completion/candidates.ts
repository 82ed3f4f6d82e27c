// The words of a command line up to the cursor → what the last one may become. Pure: the shell scripts only show it.
import type { Records } from '../../model/catalog.ts'
import type { ArgumentSpec, CommandSpec, OptionSpec, OptionSpecs } from '../command.ts'
import { COMMON_OPTIONS, CONDITION_OPTIONS } from '../common-options.ts'

export interface Candidate {
  readonly value: string
  readonly about: string
}

/** `paths`: the shell knows files better than we do. */
export type Completion =
  | { readonly kind: 'paths' }
  | { readonly kind: 'words'; readonly candidates: readonly Candidate[] }

const PATHS: Completion = { kind: 'paths' }

export function complete(words: readonly string[], commands: readonly CommandSpec[], records: Records): Completion {
  const joined = joinEquals(words)
  const typed = joined.at(-1) ?? ''
  const { command, group, rest } = commandOf(joined.slice(0, -1), commands)
  const options = optionsOf(command)
  const completion = wanted(typed, rest, command, group, options, commands, records)
  return completion.kind === 'paths'
    ? completion
    : { kind: 'words', candidates: startingWith(typed, completion.candidates) }
}

function wanted(
  typed: string,
  rest: readonly string[],
  command: CommandSpec | undefined,
  group: string | undefined,
  options: OptionSpecs,
  commands: readonly CommandSpec[],
  records: Records,
): Completion {
  const literal = rest.includes('--')
  const [, inline, start] = /^--([\w-]+)=(.*)$/s.exec(typed) ?? []
  if (inline !== undefined && !literal) return prefixed(`--${inline}=`, valuesOf(options[inline], records), start ?? '')
  const open = literal ? undefined : openOption(rest, options)
  if (open) return valuesOf(open, records)
  if (typed.startsWith('-') && !literal) return words(optionCandidates(options))
  if (command) return argumentValues(argumentAt(command.arguments, positionals(rest, options)), typed, records)
  if (group !== undefined) return words(verbsOf(group, commands))
  const names = typed === '' ? [] : nameCandidates(records)
  return words([...firstWords(commands), ...names])
}

/** What the words before the last give as --content; null when they don't. */
export function contentTyped(words: readonly string[]): string | null {
  const before = joinEquals(words).slice(0, -1)
  const at = before.findIndex(word => word === '--content' || word.startsWith('--content='))
  const value = before[at]?.slice('--content='.length) || before[at + 1]
  return at < 0 ? null : value || null
}

/** bash cuts `--color=al` and `SomeKey=fa` into three words. */
function joinEquals(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const [i, word] of words.entries()) {
    const last = joined.at(-1)
    const glued = word === '=' ? last !== undefined : words[i - 1] === '=' && last?.endsWith('=')
    if (glued) joined[joined.length - 1] = `${last}${word}`
    else joined.push(word)
  }
  return joined
}

interface Line {
  readonly command: CommandSpec | undefined
  /** First word of a command of two words, when the second isn't there yet. */
  readonly group: string | undefined
  /** Words after the command. */
  readonly rest: readonly string[]
}

function commandOf(words: readonly string[], commands: readonly CommandSpec[]): Line {
  const common = optionsOf(undefined)
  const at = words.findIndex((word, i) => !word.startsWith('-') && !takesValue(words[i - 1], common))
  const first = words[at]
  if (first === undefined) return { command: undefined, group: undefined, rest: words }
  const rest = words.slice(at + 1)
  const two = commands.find(({ name }) => name === `${first} ${rest[0]}`)
  if (two) return { command: two, group: undefined, rest: rest.slice(1) }
  const one = commands.find(({ name }) => name === first)
  if (one) return { command: one, group: undefined, rest }
  if (verbsOf(first, commands).length > 0) return { command: undefined, group: first, rest }
  return { command: commands.find(({ name }) => name === 'explain'), group: undefined, rest: words }
}

function optionsOf(command: CommandSpec | undefined): OptionSpecs {
  return { ...command?.options, ...(command?.conditions ? CONDITION_OPTIONS : {}), ...COMMON_OPTIONS }
}

function takesValue(word: string | undefined, options: OptionSpecs): boolean {
  const spec = word?.startsWith('--') ? options[word.slice(2)] : undefined
  return spec !== undefined && spec.type !== 'boolean'
}

function openOption(words: readonly string[], options: OptionSpecs): OptionSpec | undefined {
  const last = words.at(-1)
  return takesValue(last, options) ? options[last!.slice(2)] : undefined
}

function positionals(words: readonly string[], options: OptionSpecs): number {
  return words.filter((word, i) => !word.startsWith('-') && !takesValue(words[i - 1], options)).length
}

function argumentAt(specs: readonly ArgumentSpec[], index: number): ArgumentSpec | undefined {
  const last = specs.at(-1)
  return specs[index] ?? (last?.many ? last : undefined)
}

function argumentValues(spec: ArgumentSpec | undefined, typed: string, records: Records): Completion {
  switch (spec?.kind) {
    case 'path':
      return PATHS
    case 'name':
      return words(nameCandidates(records))
    case 'feature':
      return words(featureCandidates(records))
    case 'setting':
      return words(settingCandidates(typed, records))
    case 'choice':
      return words((spec.choices ?? []).map(value => ({ value, about: '' })))
    case 'text':
    case undefined:
      return words([])
  }
}

function valuesOf(spec: OptionSpec | undefined, records: Records): Completion {
  if (spec?.choices) return words(spec.choices.map(value => ({ value, about: '' })))
  switch (spec?.value) {
    case 'PATH':
      return PATHS
    case 'NAME':
    case 'FEATURE':
      return words(featureCandidates(records))
    case 'TYPE':
      return words(
        [...new Set(records.keys.flatMap(key => typesOf(key.channels)))].map(value => ({ value, about: '' })),
      )
    default:
      return words([])
  }
}

function typesOf({ mdm, mam }: Records['keys'][number]['channels']): readonly string[] {
  return [mdm.type, mam.type].flatMap(type => type ?? [])
}

function settingCandidates(typed: string, { keys }: Records): readonly Candidate[] {
  const at = typed.indexOf('=')
  if (at < 0) return keys.map(key => ({ value: `${key.key}=`, about: key.summary ?? '' }))
  const name = typed.slice(0, at)
  const key = keys.find(key => key.key.toLowerCase() === name.toLowerCase())
  return (key?.values ?? []).map(({ value, meaning }) => ({ value: `${name}=${value}`, about: meaning ?? '' }))
}

function nameCandidates(records: Records): readonly Candidate[] {
  return [
    ...records.keys.map(key => ({ value: key.key, about: key.summary ?? key.feature.title })),
    ...featureCandidates(records),
    ...records.terms.map(({ term }) => ({ value: term, about: 'a word of the field' })),
  ]
}

function featureCandidates({ features }: Records): readonly Candidate[] {
  return features.map(feature => ({ value: feature.id, about: feature.summary ?? feature.title }))
}

function optionCandidates(options: OptionSpecs): readonly Candidate[] {
  return Object.entries(options).map(([name, { summary }]) => ({ value: `--${name}`, about: summary }))
}

function firstWords(commands: readonly CommandSpec[]): readonly Candidate[] {
  const firsts = [...new Set(commands.filter(command => !command.hidden).map(({ name }) => name.split(' ')[0]!))]
  return firsts.map(value => {
    const about = commands.find(({ name }) => name === value)?.summary
    return {
      value,
      about:
        about ??
        verbsOf(value, commands)
          .map(verb => verb.value)
          .join(', '),
    }
  })
}

function verbsOf(group: string, commands: readonly CommandSpec[]): readonly Candidate[] {
  return commands
    .filter(({ name }) => name.startsWith(`${group} `))
    .map(({ name, summary }) => ({ value: name.slice(group.length + 1), about: summary }))
}

function words(candidates: readonly Candidate[]): Completion & { kind: 'words' } {
  return { kind: 'words', candidates }
}

/** `--color=al`: shells that keep it one word want it back as one. */
function prefixed(prefix: string, completion: Completion, start: string): Completion {
  if (completion.kind === 'paths') return completion
  return words(
    startingWith(start, completion.candidates).map(({ value, about }) => ({ value: `${prefix}${value}`, about })),
  )
}

function startingWith(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const start = typed.toLowerCase()
  return candidates.filter(({ value }) => value.toLowerCase().startsWith(start))
}
