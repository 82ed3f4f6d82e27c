// What readers make of a file: policies that know the place of each of their parts, polite refusals, and problems.
import type { Policy, PolicySetting, Position } from '../model/finding.ts'

/** A piece of the text that was read. In a layer the offsets count inside it and `at` is where the layer stands. */
export interface Spot {
  readonly offset: number
  /** Exclusive. */
  readonly end: number
  readonly at: Position
}

export interface ReadSetting extends PolicySetting {
  readonly spots: { readonly key: Spot | null; readonly type: Spot | null; readonly value: Spot | null }
}

/** How the parts of a setting are written in the text, so that a repair writes them the same way. */
export type Notation = 'json' | 'yaml' | 'plist' | 'csv' | 'markdown'

/** A text inside a text: the property list that stands as base64 in a JSON or YAML string. */
export interface Layer {
  readonly text: string
  readonly outer: Spot
  readonly outerNotation: Notation
}

/** What a format forbids or a reader can't carry, found while reading; rules make findings of it. */
export interface Oddity {
  readonly kind: 'repeated' | 'unsupported'
  /** The setting it concerns, when it could be read all the same: writing it anew mends it. */
  readonly setting: ReadSetting | null
  readonly key: string | null
  readonly at: Position
  readonly message: string
  readonly expected: string | null
  readonly got: string | null
}

export interface ReadPolicy extends Policy {
  readonly settings: readonly ReadSetting[]
  readonly notation: Notation
  readonly layer: Layer | null
  /** Names and bundle ids of the apps that the file says it is for; empty when it doesn't say or gives object ids. */
  readonly apps: readonly string[]
  readonly oddities: readonly Oddity[]
  readonly at: Position
}

/** Recognised, and no app configuration policy for iOS: one line says what it is. */
export interface Refusal {
  readonly file: string
  readonly at: Position | null
  /** "a VPN profile (iosVpnConfiguration)" */
  readonly what: string
  readonly hint: string | null
  /** Words found in it that rules may need: `content-filter` of a profile that filters the web. */
  readonly traits: readonly string[]
}

export interface ReadProblem {
  readonly file: string
  readonly at: Position | null
  readonly message: string
  readonly hint: string | null
}

export type Reading =
  | { readonly kind: 'policy'; readonly policy: ReadPolicy }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'problem'; readonly problem: ReadProblem }

/** A file to read: its name as shown, and its decoded text without byte order mark. */
export interface PolicyText {
  readonly file: string
  readonly text: string
}

/** One text format. */
export interface Reader {
  readonly id: string
  readonly title: string
  recognise(input: PolicyText): boolean
  read(input: PolicyText): readonly Reading[]
}
