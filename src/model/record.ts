// The typed records read out of pages. The JSON of `list --json` is made of these as they are.
import type { Channel, Condition } from './condition.ts'
import type { Source } from './source.ts'

/** Value types of the Intune configuration designer; other words of a page are kept as written. */
export type ValueType = 'String' | 'Boolean' | 'Integer' | 'Real' | (string & {})

export interface ChannelFacts {
  /** true: the page gives it for this channel; false: the page rules it out; null: not documented. */
  readonly available: boolean | null
  /** null: not stated for this channel. */
  readonly type: ValueType | null
  /** Portal menu path to the kind of policy, outermost first; empty when the page gives none. */
  readonly path: readonly string[]
  /** Kind of profile the key belongs to when it is no app configuration policy (for example `VPN profile`). */
  readonly profile?: string
  /** Where the key is set in this channel. */
  readonly source: Source | null
}

export interface DefaultFact {
  /** As the page writes it; null when only a state is stated and no value can be told from it. */
  readonly value: string | null
  /** The state as a page puts it ("enabled"), when the default is given as a state. */
  readonly stated?: string
  /** null: in general. */
  readonly when: Condition | null
  readonly sources: readonly Source[]
}

export interface ValueFact {
  readonly value: string
  /** null: the page names the value and no meaning. */
  readonly meaning: string | null
  readonly source: Source
}

export type CaveatKind = 'note' | 'important' | 'warning' | 'caution' | 'tip' | 'limit' | 'requirement' | 'condition'

export interface Caveat {
  readonly kind: CaveatKind
  readonly text: string
  readonly when: Condition | null
  readonly sources: readonly Source[]
}

export type RelationKind = 'requires' | 'excludes' | 'gates' | 'confused-with'

export interface Relation {
  /** A key name, or a feature id where the page speaks of a feature. */
  readonly key: string
  readonly kind: RelationKind
  readonly why: string
}

export interface FeatureRef {
  readonly id: string
  readonly title: string
}

export interface KeyRecord {
  readonly key: string
  readonly feature: FeatureRef
  /** One line of the page that says what the key does; null when nothing does. */
  readonly summary: string | null
  /** The page names it but does not define it. */
  readonly mentionOnly: boolean
  readonly status: 'current' | 'retired'
  readonly statusNote: string | null
  readonly channels: Readonly<Record<Channel, ChannelFacts>>
  readonly defaults: readonly DefaultFact[]
  readonly values: readonly ValueFact[]
  /** The admin types the value (a tag, a name): there is no set of allowed values. */
  readonly freeText: boolean
  readonly caveats: readonly Caveat[]
  readonly related: readonly Relation[]
  /** Other spellings of the page for the same key, and aliases from front matter that name it. */
  readonly aliases: readonly string[]
  /** Where the key is first defined: the step or table row, MDM first. */
  readonly source: Source
}

export interface Feature {
  readonly id: string
  readonly title: string
  readonly summary: string | null
  readonly aliases: readonly string[]
  readonly keys: readonly string[]
  readonly caveats: readonly Caveat[]
  readonly source: Source
}

/** A word of the field that the pages use; `explained` false: used, never explained. */
export interface Term {
  readonly term: string
  readonly aliases: readonly string[]
  readonly explained: boolean
  /** What the pages say of it, best first: statement ids. */
  readonly statements: readonly number[]
}

export type ProblemKind =
  | 'contradiction'
  | 'gap'
  | 'value-case'
  | 'value-form'
  | 'unassigned'
  | 'named-once'
  | 'dead-anchor'
  | 'broken-table'
  | 'unclosed-alert'
  | 'grammar'

export interface Problem {
  readonly kind: ProblemKind
  readonly message: string
  readonly keys: readonly string[]
  readonly sources: readonly Source[]
}
