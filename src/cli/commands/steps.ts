// A key or a feature → the portal steps for it, per channel.
import type { Procedure } from '../../model/catalog.ts'
import type { Condition } from '../../model/condition.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { inChannelOrder, stepsDocument, stepsJson } from '../../output/present/steps.ts'
import { conditionText } from '../../output/present/wording.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { allNames, type Named } from '../../search/named.ts'
import { defineCommand } from '../command.ts'
import { nothingCalled, resolveNames } from './names.ts'

export const steps = defineCommand({
  arguments: [
    { name: 'name', summary: 'a key or a feature, however it is spelled', required: true, many: true, kind: 'name' },
  ],
  options: {},
  conditions: true,
  examples: [
    { run: 'steps WebProtection', does: 'the numbered steps for enrolled and for unenrolled devices' },
    { run: 'steps WebProtection --channel mdm', does: 'for enrolled devices only, ready to paste into a ticket' },
  ],
  async run({ args, condition, json, io, view, knowledge }) {
    const { records, text, isBundled } = await knowledge()
    const { found, missing } = resolveNames(args, records)
    if (missing.length > 0) throw await nothingCalled(missing, allNames(records))
    const all = text().procedures
    const procedures = inChannelOrder([...new Set(found.flatMap(named => proceduresOf(named, all)))])
    const shown = procedures.filter(procedure => holds(procedure, condition))
    if (shown.length === 0) throw noSteps(found, procedures, condition)
    if (json) io.stdout.write(jsonText(stepsJson(shown)))
    else {
      const title = `Steps: ${found.map(named => named.name).join(', ')}`
      const document = stepsDocument(title, shown, { isBundled })
      const how = view()
      // Made to be pasted: no drawing even in a terminal, and in a pipe one line a step.
      io.stdout.write(printed(document, { ...how, width: how.measured ? how.width : WHOLE_LINES }, io.env, true))
    }
    return EXIT.ok
  },
})

const WHOLE_LINES = 10_000

function proceduresOf(named: Named, all: readonly Procedure[]): readonly Procedure[] {
  switch (named.kind) {
    case 'key':
      return all.filter(procedure => procedure.keys.includes(named.key.key))
    case 'feature':
      return all.filter(procedure => procedure.feature === named.feature.id)
    case 'term':
      return []
  }
}

/** A procedure for some devices holds where nothing asked for speaks against it. */
function holds({ channel, condition }: Procedure, asked: Condition): boolean {
  const own = channel ?? condition.channel
  return (
    (asked.channel === undefined || own === undefined || own === asked.channel) &&
    (asked.supervised === undefined ||
      condition.supervised === undefined ||
      condition.supervised === asked.supervised) &&
    (asked.cloud === undefined || condition.cloud === undefined || condition.cloud === asked.cloud)
  )
}

function noSteps(found: readonly Named[], procedures: readonly Procedure[], asked: Condition): UserError {
  const names = found.map(named => named.name).join(', ')
  if (procedures.length === 0)
    return new UserError('not-found', `the pages give no steps for ${names}`, {
      hint: `Try: mde-ios explain ${found.map(named => quoted(named.name)).join(' ')}.`,
    })
  const others = [...new Set(procedures.map(each => conditionText(each.condition)).filter(text => text !== ''))]
  return new UserError('not-found', `the pages give no steps for ${names} ${conditionText(asked)}`, {
    hint: others.length > 0 ? `There are steps ${others.join('; ')}.` : 'Leave the condition out.',
  })
}

function quoted(name: string): string {
  return /\s/.test(name) ? `"${name}"` : name
}
