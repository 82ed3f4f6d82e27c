// A change as collected → as shown: its group, and what it says in one line.
import type { Channel } from '../../model/condition.ts'
import type { Change, ChangeGroup, ChangeKind } from '../../model/page-diff.ts'
import type { Draft } from './draft.ts'
import type { WordChange } from './word-change.ts'

/** Kinds in the order in which a group lists them. */
const GROUPS: Readonly<Record<ChangeKind, ChangeGroup>> = {
  status: 'answer',
  default: 'answer',
  channel: 'answer',
  type: 'answer',
  value: 'answer',
  statement: 'answer',
  'key-renamed': 'keys',
  'key-removed': 'keys',
  'key-added': 'keys',
  'caveat-removed': 'caveats',
  'caveat-added': 'caveats',
  'caveat-changed': 'caveats',
  path: 'steps',
  'step-removed': 'steps',
  'step-added': 'steps',
  'step-changed': 'steps',
  'steps-reordered': 'steps',
  'feature-renamed': 'features',
  'feature-removed': 'features',
  'feature-added': 'features',
  'section-renamed': 'features',
  'section-removed': 'features',
  'section-added': 'features',
  'text-removed': 'text',
  'text-added': 'text',
  'text-changed': 'text',
  reworded: 'wording',
  moved: 'wording',
}

export const KIND_ORDER: readonly ChangeKind[] = Object.keys(GROUPS) as ChangeKind[]

const CHANNEL: Readonly<Record<Channel, string>> = { mdm: 'enrolled (MDM) devices', mam: 'unenrolled (MAM) devices' }

export function finished(draft: Draft): Change {
  const { kind, keys, feature, channel, from, to, lines } = draft
  const group = draft.decisive ? 'answer' : GROUPS[kind]
  return { kind, group, keys, feature, channel, message: messageOf(draft), from, to, lines }
}

const AMOUNTS: Readonly<Record<WordChange, string>> = {
  negated: 'says the opposite',
  number: 'another number',
  condition: 'other conditions',
  opposite: 'one thing for another',
  limit: 'another limit',
  name: 'another name',
  matter: 'says more, less or other',
}

function messageOf({ kind, channel, from, to, amounts }: Draft): string {
  const on = channel ? ` for ${CHANNEL[channel]}` : ''
  switch (kind) {
    case 'status':
      return to === 'current' ? 'is no longer retired' : 'is retired'
    case 'default':
      return `default ${turned(from, to, 'not stated')}`
    case 'type':
      return `value type${on} ${turned(from, to, 'not stated')}`
    case 'channel':
      return `${channel ? CHANNEL[channel] : 'all devices'}: ${turned(from, to, 'not documented')}`
    case 'path':
      return `menu path${on} ${turned(from, to, 'not given')}`
    case 'value':
      if (from === null) return `value added: ${to}`
      return to === null ? `value removed: ${from}` : `value ${turned(from, to, '')}`
    case 'key-renamed':
      return `was ${from}`
    case 'key-removed':
      return `removed${from ? ` (was: ${from})` : ''}`
    case 'key-added':
      return `added${to ? `: ${to}` : ''}`
    case 'feature-renamed':
    case 'section-renamed':
      return `${nounOf(kind)} “${from}” is now “${to}”`
    case 'feature-removed':
    case 'section-removed':
      return `${nounOf(kind)} “${from}” removed`
    case 'feature-added':
    case 'section-added':
      return `${nounOf(kind)} “${to}” added`
    case 'statement':
      return `sentence changed: ${AMOUNTS[amounts ?? 'matter']}`
    case 'steps-reordered':
      return 'steps in another order'
    case 'reworded':
    case 'moved':
      return kind
    case 'caveat-changed':
    case 'step-changed':
    case 'text-changed':
      return `${kind.replace('-', ' ').replace('text', 'sentence')}: ${AMOUNTS[amounts ?? 'matter']}`
    case 'caveat-added':
    case 'caveat-removed':
    case 'step-added':
    case 'step-removed':
    case 'text-added':
    case 'text-removed':
      return kind.replace('-', ' ').replace('text', 'sentence')
  }
}

function turned(from: string | null, to: string | null, nothing: string): string {
  return `was ${from ?? nothing}, now ${to ?? nothing}`
}

function nounOf(kind: ChangeKind): string {
  return kind.startsWith('feature') ? 'feature' : 'section'
}
