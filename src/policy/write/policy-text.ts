// Settings → a policy as text: a Graph body, a bare <dict> for the portal, or the rows to type there.
import type { Channel } from '../../model/condition.ts'
import { APP } from '../known-elsewhere.ts'
import { graphType } from '../value-types.ts'
import { escapeXml, plistValue } from './notations.ts'

export interface NewSetting {
  readonly key: string
  /** Null in a policy for managed apps, which has no types. */
  readonly type: string | null
  readonly value: string
}

export interface NewPolicy {
  readonly channel: Channel
  readonly name: string
  readonly settings: readonly NewSetting[]
}

export const FORMATS = ['graph', 'xml', 'table'] as const
export type Format = (typeof FORMATS)[number]

export function policyText(policy: NewPolicy, format: Format): string {
  switch (format) {
    case 'graph':
      return `${JSON.stringify(graphBody(policy), null, 2)}\n`
    case 'xml':
      return xmlText(policy)
    case 'table':
      return tableText(policy)
  }
}

/** For managed apps two bodies: the policy, and the one that binds the app to it in a later call (targetApps). */
export function graphBody({ channel, name, settings }: NewPolicy): object {
  if (channel === 'mdm')
    return {
      '@odata.type': '#microsoft.graph.iosMobileAppConfiguration',
      displayName: name,
      targetedMobileApps: [],
      settings: settings.map(({ key, type, value }) => ({
        appConfigKey: key,
        appConfigKeyType: graphType(type ?? 'String') ?? type,
        appConfigKeyValue: value,
      })),
    }
  const identifier = { '@odata.type': '#microsoft.graph.iosMobileAppIdentifier', bundleId: APP.bundleId }
  return {
    policy: {
      '@odata.type': '#microsoft.graph.targetedManagedAppConfiguration',
      displayName: name,
      appGroupType: 'selectedPublicApps',
      customSettings: settings.map(({ key, value }) => ({ name: key, value })),
    },
    targetApps: { appGroupType: 'selectedPublicApps', apps: [{ mobileAppIdentifier: identifier }] },
  }
}

function xmlText({ settings }: NewPolicy): string {
  const lines = settings.flatMap(({ key, type, value }) => [
    `  <key>${escapeXml(key)}</key>`,
    `  ${plistValue(type ?? 'String', value)}`,
  ])
  return ['<dict>', ...lines, '</dict>', ''].join('\n')
}

/** Markdown, so that the rows can be kept in a planning sheet and checked again. */
function tableText({ channel, name, settings }: NewPolicy): string {
  const typed = channel === 'mdm'
  const cells = settings.map(({ key, type, value }) => (typed ? [key, type ?? 'String', value] : [key, value]))
  // The words of the portal's own columns.
  const header = typed ? ['Configuration key', 'Value type', 'Configuration value'] : ['Key', 'Value']
  const row = (each: readonly string[]): string => `| ${each.map(escapeCell).join(' | ')} |`
  const kind = typed ? 'managed devices' : 'managed apps'
  const title = `# ${escapeCell(name)}`
  // Right above the table, so that no word of the name says another channel or platform.
  const label = `**App configuration policy for ${kind}, iOS/iPadOS:**`
  return [title, '', label, '', row(header), row(header.map(() => '---')), ...cells.map(row), ''].join('\n')
}

function escapeCell(text: string): string {
  return text.replace(/[\\|`*_]/g, '\\$&').replace(/[\r\n]+/g, ' ')
}
