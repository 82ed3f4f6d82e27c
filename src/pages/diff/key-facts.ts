// Two records of one key → the facts that differ, each with the lines it was read from on either side.
import { CHANNELS, type Channel, type Condition } from '../../model/condition.ts'
import type { ChangeKind } from '../../model/page-diff.ts'
import type { ChannelFacts, DefaultFact, KeyRecord, ValueFact } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { STOP_WORDS } from '../../words/light-words.ts'
import { plainWords, typeless } from './plain-words.ts'
import type { CompareWords } from './word-change.ts'

export type FactKind = Extract<ChangeKind, 'status' | 'type' | 'default' | 'channel' | 'value' | 'path'>

/** A fact that two records give differently. Whether the pages really differ in it, the text must show. */
export interface FactChange {
  readonly kind: FactKind
  /** As the new version spells it. */
  readonly key: string
  readonly channel: Channel | null
  readonly from: string | null
  readonly to: string | null
  readonly oldSources: readonly Source[]
  readonly newSources: readonly Source[]
  /** Words by which a changed sentence shows that it is this that changed. */
  readonly words: ReadonlySet<string>
}

/** A record, and the places at which its page contradicts itself about it. */
export interface KeyVersion {
  readonly record: KeyRecord
  readonly conflicts: readonly Source[]
}

type Facts = Omit<FactChange, 'kind' | 'key' | 'words'>

/** Most telling first: a sentence that explains one fact need not explain those after it. */
export function factChanges(
  { record: old, conflicts: oldConflicts }: KeyVersion,
  { record: next, conflicts: newConflicts }: KeyVersion,
  compare: CompareWords,
): readonly FactChange[] {
  const kinds: readonly (readonly [FactKind, readonly Facts[]])[] = [
    ['status', statusChange(old, next)],
    ['type', channelChanges(old, next, ({ type }) => type, isLasting)],
    ['channel', channelChanges(old, next, availability)],
    ['default', defaultChange(old.defaults, next.defaults)],
    ['value', valueChanges(old.values, next.values, compare)],
    ['path', channelChanges(old, next, menuPath, isLasting)],
  ]
  const settled = (text: string | null, conflicts: readonly Source[]) =>
    text ?? (conflicts.length > 0 ? 'contradictory' : null)
  return kinds.flatMap(([kind, facts]) =>
    facts.map(fact => {
      const mayConflict = kind === 'default' || kind === 'channel' || kind === 'type'
      const from = mayConflict ? settled(fact.from, oldConflicts) : fact.from
      const to = mayConflict ? settled(fact.to, newConflicts) : fact.to
      return { ...fact, from, to, kind, key: next.key, words: wordsOf(kind, fact) }
    }),
  )
}

function wordsOf(kind: FactKind, { channel, from, to }: Facts): ReadonlySet<string> {
  // A channel is named by its own words, not by "available".
  if (kind === 'channel') return new Set(channel === 'mdm' ? ['mdm', 'enrolled'] : ['mam', 'unenrolled'])
  const own = [from, to].flatMap(text => plainWords(text ?? '')).filter(word => !STOP_WORDS.has(word))
  // A default is given as a state as often as by its value.
  return new Set(kind === 'default' ? [...own, 'default', 'on', 'off', 'enabled', 'disabled'] : own)
}

function statusChange(old: KeyRecord, next: KeyRecord): readonly Facts[] {
  if (old.status === next.status) return []
  const said = ({ status, statusNote }: KeyRecord) => (status === 'retired' ? (statusNote ?? status) : status)
  return [
    {
      channel: null,
      from: said(old),
      to: said(next),
      oldSources: [old.source],
      newSources: [next.source],
    },
  ]
}

const AVAILABILITY = new Map([
  [true, 'available'],
  [false, 'ruled out'],
])

const availability = ({ available }: ChannelFacts): string | null =>
  available === null ? null : AVAILABILITY.get(available)!

const menuPath = ({ path, profile }: ChannelFacts): string | null =>
  path.length === 0 ? (profile ?? null) : `${profile === undefined ? '' : `${profile}: `}${path.join(' > ')}`

/** What a channel needs goes and comes with it. */
const isLasting = (was: ChannelFacts, is: ChannelFacts): boolean => was.available === is.available

/** The same change of both channels is one. */
function channelChanges(
  old: KeyRecord,
  next: KeyRecord,
  fact: (facts: ChannelFacts) => string | null,
  accept: (was: ChannelFacts, is: ChannelFacts) => boolean = () => true,
): readonly Facts[] {
  const changes = CHANNELS.flatMap((channel): Facts[] => {
    const [a, b] = [old.channels[channel], next.channels[channel]]
    if (!accept(a, b)) return []
    const [from, to] = [fact(a), fact(b)]
    if (typeless(from ?? '') === typeless(to ?? '')) return []
    return [{ channel, from, to, oldSources: present(a.source), newSources: present(b.source) }]
  })
  const [mdm, mam] = changes
  if (!mdm || !mam || mdm.from !== mam.from || mdm.to !== mam.to) return changes
  const both = (side: 'oldSources' | 'newSources') => [...mdm[side], ...mam[side]]
  return [{ ...mdm, channel: null, oldSources: both('oldSources'), newSources: both('newSources') }]
}

const present = (source: Source | null): readonly Source[] => (source ? [source] : [])

function defaultChange(old: readonly DefaultFact[], next: readonly DefaultFact[]): readonly Facts[] {
  const [was, is] = [old.map(defaultId), next.map(defaultId)]
  const gone = old.filter((_, i) => !is.includes(was[i]!))
  const come = next.filter((_, i) => !was.includes(is[i]!))
  if (gone.length === 0 && come.length === 0) return []
  return [
    {
      channel: null,
      from: defaultText(old),
      to: defaultText(next),
      oldSources: gone.flatMap(fact => fact.sources),
      newSources: come.flatMap(fact => fact.sources),
    },
  ]
}

/** How a default is put ("enabled") makes no difference where its value is known. */
function defaultId({ value, stated, when }: DefaultFact): string {
  return `${typeless(value ?? stated ?? '')}\n${whenText(when)}`
}

function defaultText(defaults: readonly DefaultFact[]): string | null {
  const known = defaults.filter(({ value, stated }) => value !== null || stated !== undefined)
  if (known.length === 0) return null
  return known
    .map(({ value, stated, when }) => `${value ?? stated}${when === null ? '' : ` ${whenText(when)}`}`)
    .join('; ')
}

const CLOUDS = { commercial: 'commercial', gcc: 'GCC', 'us-government': 'US Government' } as const

function whenText(when: Condition | null): string {
  if (when === null) return ''
  const { channel, supervised, cloud, actor, text } = when
  const parts = [
    channel && (channel === 'mdm' ? 'on enrolled (MDM) devices' : 'on unenrolled (MAM) devices'),
    supervised !== undefined && (supervised ? 'on supervised devices' : 'on unsupervised devices'),
    cloud && `for ${CLOUDS[cloud]} customers`,
    actor && `for ${actor}s`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : (text ?? '')
}

/** A word or two: the name of a choice. */
const isShort = (text: string): boolean => plainWords(text).length <= 3

const FOLLOWS = /^the (?:default|opposite)\b|^(?:enabled|disabled|on|off) \(the default\)$/i

function valueChanges(old: readonly ValueFact[], next: readonly ValueFact[], compare: CompareWords): readonly Facts[] {
  const find = (values: readonly ValueFact[], value: string) =>
    values.find(each => each.value.toLowerCase() === value.toLowerCase())
  const said = ({ value, meaning }: ValueFact) => (meaning === null ? value : `${value}: ${meaning}`)
  const change = (was: ValueFact | null, is: ValueFact | null): Facts => ({
    channel: null,
    from: was && said(was),
    to: is && said(is),
    oldSources: was ? [was.source] : [],
    newSources: is ? [is.source] : [],
  })
  const kept = old.flatMap(was => {
    const is = find(next, was.value)
    if (!is) return [change(was, null)]
    if (was.meaning === null || is.meaning === null) return []
    // What follows from the default or from the other value is no statement of its own.
    if (FOLLOWS.test(was.meaning) || FOLLOWS.test(is.meaning)) return []
    const exact = isShort(was.meaning) && isShort(is.meaning)
    return compare(was.meaning, is.meaning, exact) === null ? [] : [change(was, is)]
  })
  return [...kept, ...next.filter(is => !find(old, is.value)).map(is => change(null, is))]
}
