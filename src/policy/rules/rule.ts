// The shape of a rule. The list of rules, docs/rules.md and `policy rules` are made from these records.
import type { Condition } from '../../model/condition.ts'
import type { Fix, PageReference, Position, Severity } from '../../model/finding.ts'
import type { Source } from '../../model/source.ts'
import type { Lookup } from '../lookup.ts'
import type { ReadPolicy, ReadSetting, Refusal } from '../reading.ts'

/** Everything one run looks at. */
export interface Run {
  readonly policies: readonly ReadPolicy[]
  /** What was recognised and refused beside them: a profile may bear on a policy. */
  readonly refusals: readonly Refusal[]
  readonly lookup: Lookup
  /** What the user says of the devices. */
  readonly given: Condition
  /** For each "only one policy" caveat, the policies of the run that it concerns. */
  readonly groups: readonly Group[]
}

/** Policies of the run that hold keys which a caveat wants in one channel only. */
export interface Group {
  readonly feature: string
  readonly caveat: string
  readonly source: Source | null
  readonly uses: readonly { readonly policy: ReadPolicy; readonly setting: ReadSetting }[]
}

/** A finding before it knows its rule and file. */
export interface Found {
  /** What a repair changes; null when the finding is about something else. */
  readonly setting: ReadSetting | null
  readonly key: string | null
  readonly at: Position | null
  readonly message: string
  readonly expected: string | null
  readonly got: string | null
  readonly fix: Fix | null
  readonly source: Source | PageReference | null
}

export interface ExampleSetting {
  readonly key: string
  readonly type: string | null
  readonly value: string
}

/** A policy that breaks the rule, made from whatever records are at hand: the program knows no key by name. */
export interface RuleExample {
  readonly channel: 'mdm' | 'mam'
  readonly settings: readonly ExampleSetting[]
  /** A second policy of the same run. */
  readonly beside?: { readonly channel: 'mdm' | 'mam'; readonly settings: readonly ExampleSetting[] }
  readonly given?: Condition
}

export interface Rule {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  /** What the rule rests on, one or two sentences. */
  readonly basis: string
  check(policy: ReadPolicy, run: Run): readonly Found[]
  /** Null when the records at hand give none. */
  example(lookup: Lookup): RuleExample | null
}
