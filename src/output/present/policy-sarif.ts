// A policy report → SARIF 2.1.0, which pipelines show beside the lines of the files.
import type { Finding, PolicyReport, RuleInfo, Severity } from '../../model/finding.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

export interface SarifTool {
  readonly version: string
  /** Ids that findings carry and no rule has: refused and unreadable files. */
  readonly others: readonly RuleInfo[]
}

export function policySarif({ findings, rules }: PolicyReport, { version, others }: SarifTool) {
  const known = [...rules, ...others]
  const index = new Map(known.map(({ id }, at) => [id, at]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'mde-ios', semanticVersion: version, rules: known.map(ruleDescriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map(finding => result(finding, index.get(finding.rule))),
      },
    ],
  }
}

function ruleDescriptor({ id, title, severity, basis }: RuleInfo) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: basis },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function result(finding: Finding, ruleIndex: number | undefined) {
  const { file, line, column, key, rule, severity, message, expected, got, fix, source } = finding
  const place =
    source === null
      ? ''
      : ` See ${source.file}${source.line === null ? '' : `:${source.line}`}${source.url === null ? '' : ` (${source.url})`}.`
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: `${message}${place}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          ...(line !== null && { region: { startLine: line, ...(column !== null && { startColumn: column }) } }),
        },
        ...(key !== null && key !== '' && { logicalLocations: [{ name: key }] }),
      },
    ],
    properties: { key, expected, got, fix, source },
  }
}

/** A reference with slashes, relative where the path is. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]%3A\//.test(encoded)) return `file:///${path[0]}:${encoded.slice(4)}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
