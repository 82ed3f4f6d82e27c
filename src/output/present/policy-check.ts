// A policy report → a document grouped by file: what each file is, what was found in it, what was checked.
import type { Block, Document, ListItem, Role, Span } from '../../model/document.ts'
import type { EffectivePolicy, EffectiveRow, Finding, Policy, PolicyReport, Severity } from '../../model/finding.ts'
import { CHANNEL_NAMES, listed } from './wording.ts'

/** The word says it; colour and sign only repeat it. */
const SEVERITY_WORDS: Readonly<Record<Severity, { readonly word: string; readonly role: Role }>> = {
  error: { word: 'ERROR', role: 'bad' },
  warning: { word: 'WARNING', role: 'warn' },
  info: { word: 'info', role: 'dim' },
}

export function policyCheckDocument(report: PolicyReport): Document {
  const { policies, findings, effective } = report
  const files = [...new Set([...policies.map(({ file }) => file), ...findings.map(({ file }) => file)])].sort()
  const byFile = groupedBy(findings)
  const policiesByFile = groupedBy(policies)
  return [
    ...files.flatMap(file => fileBlocks(file, policiesByFile.get(file) ?? [], byFile.get(file) ?? [])),
    ...(effective ?? []).flatMap(effectiveBlocks),
    ...summaryBlocks(report, files.length),
  ]
}

/** Findings alone, for a policy that stands in no file yet. */
export function policyFindingsDocument(findings: readonly Finding[]): Document {
  return [list(findings.map(findingItem))]
}

function fileBlocks(file: string, policies: readonly Policy[], findings: readonly Finding[]): Document {
  const what = policies.map(policyText).join('; ')
  const heading: Block = {
    kind: 'paragraph',
    spans: [{ text: file, role: 'strong' }, ...(what === '' ? [] : [{ text: `  ${what}`, role: 'dim' as const }])],
  }
  if (findings.length === 0) return [heading, list([item([{ text: 'nothing to report', role: 'good' }])])]
  return [heading, list(findings.map(findingItem))]
}

/** `managed-app, MAM, iOS, 5 settings` */
function policyText({ kind, channel, platform, name, settings }: Policy): string {
  const parts = [
    name === null ? kind : `“${name}” (${kind})`,
    channel === null ? 'channel not told' : channel === 'mdm' ? 'managed devices (MDM)' : 'managed apps (MAM)',
    platform === 'ios' ? 'iOS' : null,
    count(settings.length, 'setting'),
  ]
  return parts.filter(part => part !== null).join(', ')
}

function findingItem(finding: Finding): ListItem {
  const { word, role } = SEVERITY_WORDS[finding.severity]
  const place = finding.line === null ? '' : ` ${finding.line}${finding.column === null ? '' : `:${finding.column}`}`
  const fix = finding.fix && `\nrepair: ${fixText(finding.fix)}`
  return item([
    { text: word, role },
    { text: place },
    { text: ` ${finding.rule}`, role: 'strong' },
    { text: `: ${finding.message}` },
    ...(fix === null ? [] : [{ text: fix }]),
    ...sourceSpans(finding),
  ])
}

function sourceSpans({ source, severity }: Finding): readonly Span[] {
  if (source === null) return []
  const place = source.line === null ? source.file : `${source.file}:${source.line}`
  // Remarks are many: the address of their page is in the JSON.
  if (severity === 'info') return [{ text: ` (${place})`, role: 'dim' }]
  const link: readonly Span[] = source.url === null ? [] : [{ text: ` ${source.url}`, role: 'link', href: source.url }]
  return [{ text: `\nsee ${place}`, role: 'dim' }, ...link]
}

/** A value that stays the same was no text before. */
function fixText({ part, from, to }: NonNullable<Finding['fix']>): string {
  return from === to ? `${part} ${shown(from)} → "${to}"` : `${part} ${shown(from)} → ${shown(to)}`
}

function shown(text: string): string {
  return text === '' ? '(nothing)' : text
}

function effectiveBlocks({ policy, rows }: EffectivePolicy): Document {
  const on = policy.channel === null ? '' : `, ${CHANNEL_NAMES[policy.channel]} devices`
  return [
    {
      kind: 'paragraph',
      spans: [{ text: `What devices end up with: ${policy.name ?? policy.file}${on}`, role: 'strong' }],
    },
    {
      kind: 'table',
      header: ['Key', 'Value', 'From', 'Note'].map(text => [{ text }]),
      rows: rows.map(row => ({
        cells: [
          [{ text: row.key, role: 'key' as const }],
          [{ text: row.value ?? 'not documented', role: 'value' as const }],
          [{ text: originText(row, policy) }],
          [{ text: row.note ?? '' }],
        ],
      })),
    },
  ]
}

function originText({ origin, at }: EffectiveRow, { file }: Policy): string {
  if (origin === 'policy') return at === null ? `policy` : `${file}:${at.line}`
  return origin === 'default' ? 'default' : '-'
}

function summaryBlocks({ policies, findings, summary, rules }: PolicyReport, files: number): Document {
  const counts = `${count(summary.error, 'error')}, ${count(summary.warning, 'warning')}, ${count(summary.info, 'remark')}`
  const settings = policies.reduce((sum, policy) => sum + policy.settings.length, 0)
  const over = `${count(settings, 'setting')} of ${count(policies.length, 'policy', 'policies')} in ${count(files, 'file')}`
  const hidden = summary.error + summary.warning + summary.info - findings.length
  const more = hidden > 0 ? ` (${hidden} not shown)` : ''
  const clean = summary.error + summary.warning === 0 && policies.length > 0
  return [
    {
      kind: 'paragraph',
      spans: [
        ...(clean ? [{ text: 'Clean: ', role: 'good' as const }] : []),
        { text: `${counts}${more} in ${over}.` },
        ...(clean ? [{ text: `\nChecked: ${listed(rules.map(({ id }) => id))}.` }] : []),
      ],
    },
  ]
}

function item(spans: readonly Span[]): ListItem {
  return { blocks: [{ kind: 'paragraph', spans }] }
}

function list(items: readonly ListItem[]): Block {
  return { kind: 'list', ordered: false, start: 1, items }
}

function groupedBy<T extends { readonly file: string }>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) {
    const group = groups.get(each.file)
    if (group === undefined) groups.set(each.file, [each])
    else group.push(each)
  }
  return groups
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
