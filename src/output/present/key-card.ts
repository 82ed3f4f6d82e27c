// A key's record → its card: what it does, default, channels, values, caveats, and the line that says so.
import { CHANNELS, type Channel } from '../../model/condition.ts'
import type { Block, Document, Span } from '../../model/document.ts'
import type { ChannelFacts, KeyRecord, Problem } from '../../model/record.ts'
import { caveatList } from './caveat-list.ts'
import { conflictsOf, defaultLines } from './default-spans.ts'
import { CHANNEL_NAMES, type FieldRow, placeText, sourceRows } from './wording.ts'

export interface CardContext {
  /** The file is this project's own wording, based on an official page. */
  isBundled(file: string): boolean
  readonly problems: readonly Problem[]
}

export function keyCard(key: KeyRecord, context: CardContext): Document {
  const conflicts = conflictsOf(key, context.problems)
  const rows: readonly FieldRow[] = [
    { label: 'Feature', spans: [{ text: key.feature.title }] },
    ...(key.mentionOnly
      ? exampleRows(key)
      : [
          { label: 'Default', spans: defaultLines(key, context.problems) },
          ...CHANNELS.map(channel => ({
            label: CHANNEL_NAMES[channel],
            spans: channelSpans(key.channels[channel], channel),
          })),
          { label: 'Values', spans: valueSpans(key) },
        ]),
    ...(key.related.length === 0 ? [] : [{ label: 'Related', spans: relatedSpans(key) }]),
    ...(key.aliases.length === 0 ? [] : [{ label: 'Also called', spans: [{ text: key.aliases.join(', ') }] }]),
    ...sourceRows(key.source, context.isBundled(key.source.file)),
  ]
  return [
    { kind: 'heading', level: 1, spans: [{ text: key.key, role: 'key' }] },
    ...statusBlocks(key),
    ...(key.summary === null ? [] : [text(key.summary)]),
    ...(key.mentionOnly ? [text('The pages name this key but do not define it.')] : []),
    { kind: 'fields', rows },
    ...conflicts.map(each => conflictBlock(each, key)),
    ...caveatList(otherCaveats(key), key.source),
  ]
}

/** A key that only an example sets has the type that the example gives it. */
function exampleRows({ channels }: KeyRecord): readonly FieldRow[] {
  const type = CHANNELS.map(channel => channels[channel].type).find(each => each !== null)
  return type ? [{ label: 'Value type', spans: [{ text: type, role: 'value' }, { text: ' in an example' }] }] : []
}

function text(words: string): Block {
  return { kind: 'paragraph', spans: [{ text: words }] }
}

/** The one that says why the key is retired stands at the top already. */
function otherCaveats({ statusNote, caveats }: KeyRecord): KeyRecord['caveats'] {
  return statusNote === null ? caveats : caveats.filter(each => !each.text.startsWith(statusNote))
}

function statusBlocks(key: KeyRecord): Document {
  if (key.status !== 'retired') return []
  const note = key.statusNote === null ? '' : `: ${key.statusNote}`
  return [{ kind: 'paragraph', spans: [{ text: 'RETIRED', role: 'bad' }, { text: note }] }]
}

function conflictBlock(problem: Problem, key: KeyRecord): Block {
  const places = problem.sources.map(source => placeText(source, key.source)).join(', ')
  return {
    kind: 'paragraph',
    spans: [
      { text: 'Contradiction', role: 'warn' },
      { text: `: ${problem.message} ` },
      { text: `(${places})`, role: 'dim' },
    ],
  }
}

function channelSpans(facts: ChannelFacts, channel: Channel): readonly Span[] {
  if (facts.available === null) return [{ text: 'not documented', role: 'dim' }]
  if (!facts.available) return [{ text: 'no', role: 'bad' }]
  const type: readonly Span[] = facts.type === null ? [{ text: 'not stated' }] : [{ text: facts.type, role: 'value' }]
  return [
    { text: 'yes', role: 'good' },
    { text: ', value type ' },
    ...type,
    ...(facts.profile === undefined ? [] : [{ text: `, in a ${facts.profile}` }]),
    ...(facts.path.length === 0
      ? [
          {
            text: `\npolicy for managed ${channel === 'mdm' ? 'devices' : 'apps'}; the pages give no menu path`,
            role: 'dim' as const,
          },
        ]
      : [{ text: `\n${facts.path.join(' > ')}` }]),
  ]
}

function valueSpans(key: KeyRecord): readonly Span[] {
  if (key.values.length === 0) return [key.freeText ? { text: 'free text' } : { text: 'not stated', role: 'dim' }]
  return key.values.flatMap((each, i) => [
    ...(i > 0 ? [{ text: '\n' }] : []),
    { text: each.value, role: 'value' as const },
    { text: each.meaning === null ? '' : `: ${each.meaning}` },
  ])
}

const RELATIONS = {
  requires: 'needs',
  excludes: 'not together with',
  gates: 'decides about',
  'confused-with': 'not to be confused with',
} as const

function relatedSpans(key: KeyRecord): readonly Span[] {
  return key.related.flatMap((each, i) => [
    ...(i > 0 ? [{ text: '\n' }] : []),
    { text: `${RELATIONS[each.kind]} ` },
    { text: each.key, role: 'key' as const },
    { text: each.why === '' ? '' : `: ${each.why}` },
  ])
}
