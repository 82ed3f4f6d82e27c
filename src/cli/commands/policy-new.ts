// Keys and values → a policy whose check is clean, as a Graph body, a <dict> or rows for the portal.
import { writeText } from '../../io/files.ts'
import type { Channel } from '../../model/condition.ts'
import { type Finding, SEVERITIES } from '../../model/finding.ts'
import { printable, printableLine } from '../../model/printable.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { policyFindingsDocument } from '../../output/present/policy-check.ts'
import { findingJson } from '../../output/present/policy-check-json.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { APP } from '../../policy/known-elsewhere.ts'
import { type Lookup, lookupIn } from '../../policy/lookup.ts'
import { portalType } from '../../policy/value-types.ts'
import { FORMATS, graphBody, type NewPolicy, type NewSetting, policyText } from '../../policy/write/policy-text.ts'
import { defineCommand } from '../command.ts'
import { checkNew } from '../policy/check-new.ts'
import { chooseSettings } from '../policy/choose-settings.ts'

export const policyNew = defineCommand({
  arguments: [
    {
      name: 'key=value',
      summary: 'a setting; the value type comes from the records, or write key:Type=value',
      required: false,
      many: true,
      kind: 'setting',
    },
  ],
  options: {
    channel: { type: 'string', choices: ['mdm', 'mam'], summary: 'managed devices (mdm) or managed apps (mam)' },
    format: {
      type: 'string',
      choices: FORMATS,
      summary: 'a Graph body, a <dict> for the portal, or rows to type there',
    },
    name: { type: 'string', value: 'TEXT', summary: 'the display name of the policy' },
    out: { type: 'string', value: 'FILE', summary: 'write into a file instead of standard output' },
    force: { type: 'boolean', summary: 'replace a file that exists' },
    'fail-on': {
      type: 'string',
      choices: SEVERITIES.slice(0, 2),
      summary: 'refuse what is this severe (warning unless given)',
    },
  },
  conditions: false,
  examples: [
    { run: 'policy new --channel mdm WebProtection=false DisableSignOut=true', does: 'a Graph body' },
    { run: 'policy new --channel mdm WebProtection=false --format xml --out defender.xml', does: 'XML for the portal' },
    { run: 'policy new', does: 'asks for keys and values, in a terminal' },
  ],
  details: [
    'What policy check would object to is refused with the same findings.',
    'The Graph body for managed devices needs the object id of the app in your tenant in targetedMobileApps. The one for managed apps has two parts: "policy" creates the policy, "targetApps" binds the app to it in the next call.',
  ],
  async run(call) {
    const { args, options, json, io, view, knowledge } = call
    const { records } = await knowledge()
    const lookup = lookupIn(records)
    const asked = args.length === 0
    if (asked && !(io.stdin.isTerminal() && io.stderr.isTerminal()))
      throw new UserError('usage', 'policy new needs settings', {
        hint: 'Write key=value, or run it in a terminal to be asked.',
      })
    const least = SEVERITIES.indexOf(options['fail-on'] ?? 'warning')
    const isWrong = ({ severity }: Finding): boolean => SEVERITIES.indexOf(severity) <= least
    const chosen = asked ? await chooseSettings(call, lookup, { channel: options.channel, refused: isWrong }) : null
    const channel = chosen?.channel ?? options.channel
    if (channel === undefined)
      throw new UserError('usage', 'policy new needs --channel', { hint: 'Write --channel mdm or --channel mam.' })
    const settings = chosen?.settings ?? args.map(pair => settingOf(pair, channel, lookup))
    if (settings.length === 0) {
      io.stderr.write('mde-ios: no setting chosen, nothing written\n')
      return EXIT.ok
    }
    const format = options.format ?? 'graph'
    if (format === 'xml' && channel === 'mam')
      throw new UserError('usage', 'the portal takes XML for managed devices only', {
        hint: 'Choose --format graph or table.',
      })
    const name = options.name ?? `${APP.name} on iOS (${channel.toUpperCase()})`
    const policy: NewPolicy = { channel, name, settings }
    const { findings } = checkNew(policy, lookup)
    const wrong = findings.filter(isWrong)
    const refused = wrong.length > 0
    const text = refused ? null : policyText(policy, format)
    if (text !== null && options.out !== undefined) writeText(options.out, text, { cwd: io.cwd, force: options.force })
    if (json) {
      const body = refused || format !== 'graph' ? null : graphBody(policy)
      const told = { channel, format, name, settings, body, text, out: refused ? null : (options.out ?? null) }
      io.stdout.write(jsonText({ schemaVersion: 1, ...told, findings: findings.map(findingJson) }))
    } else if (text === null) io.stderr.write(printed(policyFindingsDocument(wrong), view(), io.env))
    else if (options.out === undefined) io.stdout.write(printable(text))
    else
      io.stdout.write(
        `${printableLine(options.out)}: ${settings.length} ${settings.length === 1 ? 'setting' : 'settings'} written\n`,
      )
    return refused ? EXIT.notFound : EXIT.ok
  },
})

/** `Key=value` or `Key:Type=value`; a value may hold an equals sign, a key may not. */
function settingOf(pair: string, channel: Channel, lookup: Lookup): NewSetting {
  const [, key, type, value] = /^([^=:]+)(?::([^=:]*))?=(.*)$/s.exec(pair) ?? []
  if (key === undefined || value === undefined)
    throw new UserError('usage', `“${pair}” is no setting`, { hint: 'Write key=value.' })
  const documented = lookup.defined(key)?.channels.mdm.type ?? lookup.elsewhere(key)?.type ?? 'String'
  const typed = type === undefined || type === '' ? documented : portalType(type)
  return { key, type: channel === 'mdm' ? typed : null, value }
}
