// Policies as read from files, and what a check says of them.
import type { Channel } from './condition.ts'
import type { Source } from './source.ts'

export type Severity = 'error' | 'warning' | 'info'
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** 1-based, in the file as on disk; null where the format has no positions. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface PolicySetting {
  readonly key: string
  /** Type in portal words (String, Boolean, Integer, Real); null where the format has none. */
  readonly type: string | null
  readonly value: string
  readonly at: Position | null
}

export interface Policy {
  readonly file: string
  /** Reader id: `graph`, `graph-xml`, `managed-app`, `intune-cd`, `plist`, `csv`, `markdown`, … */
  readonly kind: string
  readonly channel: Channel | null
  readonly platform: 'ios' | 'android' | null
  readonly name: string | null
  readonly settings: readonly PolicySetting[]
}

/** A page that is not among those read: cited by name, without a line. */
export interface PageReference {
  readonly file: string
  readonly line: null
  readonly endLine: null
  readonly url: string | null
}

export interface Fix {
  readonly key: string
  readonly from: string
  readonly to: string
  /** What is repaired: the value or its type. */
  readonly part: 'value' | 'type' | 'key'
}

export interface Finding {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
  readonly key: string | null
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly expected: string | null
  readonly got: string | null
  readonly fix: Fix | null
  /** The line of the page the finding rests on; null when it rests on the format alone. */
  readonly source: Source | PageReference | null
}

/** A rule as lists and reports name it. */
export interface RuleInfo {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  /** What it rests on. */
  readonly basis: string
}

/** What a device ends up with for one key. */
export interface EffectiveRow {
  readonly key: string
  /** Null: the pages don't say. */
  readonly value: string | null
  readonly origin: 'policy' | 'default' | 'unknown'
  /** What is to be added: a default that holds for some devices only, a setting that stands twice. */
  readonly note: string | null
  /** In the policy, for what it sets. */
  readonly at: Position | null
  readonly source: Source | null
}

/** A policy over the documented defaults: its own keys first, then the others of its channel. */
export interface EffectivePolicy {
  readonly policy: Policy
  readonly rows: readonly EffectiveRow[]
}

/** What a check says, as shown. */
export interface PolicyReport {
  readonly policies: readonly Policy[]
  /** Those at or above the severity asked for, by file and place. */
  readonly findings: readonly Finding[]
  /** Counts of all findings, shown or not. */
  readonly summary: Readonly<Record<Severity, number>>
  /** The rules that were applied. */
  readonly rules: readonly RuleInfo[]
  /** Null when not asked for. */
  readonly effective: readonly EffectivePolicy[] | null
}
