// The rules of `policy check` with their examples → a document.
import type { Channel, Condition } from '../../model/condition.ts'
import type { Document, Span } from '../../model/document.ts'
import type { Finding, RuleInfo } from '../../model/finding.ts'
import { conditionText } from './wording.ts'

export interface ExampleSettings {
  readonly channel: Channel
  readonly settings: readonly { readonly key: string; readonly type: string | null; readonly value: string }[]
}

export interface RuleWithExample extends RuleInfo {
  /** Null when the records at hand give none. */
  readonly example:
    | (ExampleSettings & {
        /** A second policy of the same run. */
        readonly beside: ExampleSettings | null
        readonly given: Condition | null
      } & Pick<Finding, 'message' | 'fix' | 'source'>)
    | null
}

export function policyRulesDocument(rules: readonly RuleWithExample[]): Document {
  return rules.flatMap(rule => {
    const { id, title, severity, basis, example } = rule
    return [
      { kind: 'heading', level: 2, spans: [{ text: id }, { text: ` (${severity})` }] },
      { kind: 'paragraph', spans: [{ text: `${title}.` }, { text: `\n${basis}` }] },
      ...(example === null ? [] : exampleBlocks(example)),
    ] satisfies Document
  })
}

function exampleBlocks(example: NonNullable<RuleWithExample['example']>): Document {
  const { message, fix, source, beside, given } = example
  const place = source === null ? '' : ` (${source.file}${source.line === null ? '' : `:${source.line}`})`
  const where = given === null ? '' : ` ${conditionText(given)}`
  const says: Span[] = [
    { text: `Example${where}: `, role: 'strong' },
    { text: settingsText(example) },
    ...(beside === null ? [] : [{ text: ` beside ${settingsText(beside)}` }]),
    { text: `\n${message}${place}` },
    ...(fix === null ? [] : [{ text: `\nrepair: ${fix.part} ${fix.from} → ${fix.to}` }]),
  ]
  return [{ kind: 'paragraph', spans: says }]
}

/** `MDM: SomeKey = 1 (Integer)` */
export function settingsText({ channel, settings }: ExampleSettings): string {
  const each = settings.map(({ key, type, value }) => `${key} = ${value}${type === null ? '' : ` (${type})`}`)
  return `${channel.toUpperCase()}: ${each.join(', ')}`
}
