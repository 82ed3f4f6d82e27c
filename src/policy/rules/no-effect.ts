// A setting that a caveat makes moot, under supervision or beside a profile of the same run → a warning.
import type { Caveat } from '../../model/record.ts'
import { isMootBesideFilter, isMootWhenSupervised, sentencesFor } from '../caveat-words.ts'
import { documentedValues } from '../documented-values.ts'
import type { Lookup } from '../lookup.ts'
import type { ReadSetting } from '../reading.ts'
import { found } from './found.ts'
import type { Found, Rule, Run } from './rule.ts'

export const noEffect: Rule = {
  id: 'no-effect',
  title: 'A documented caveat makes the setting moot',
  severity: 'warning',
  basis:
    'A caveat that says the key does not apply: to supervised devices, when --supervised says they are, or beside a content filter profile checked in the same run.',
  check: (policy, run) => policy.settings.flatMap(setting => mootBy(setting, run).map(({ found: each }) => each)),
  example: lookup => {
    const record = lookup.records.keys.find(({ key }) => mootCaveats(key, lookup, isMootWhenSupervised).length > 0)
    if (record === undefined) return null
    const value = documentedValues(record)?.at(-1)?.value ?? 'value'
    return {
      channel: 'mdm',
      settings: [{ key: record.key, type: record.channels.mdm.type, value }],
      given: { supervised: true },
    }
  },
}

/** With the caveat each rests on, so that it isn't told twice. */
export function mootBy(setting: ReadSetting, run: Run): readonly { readonly found: Found; readonly caveat: Caveat }[] {
  const supervised = run.given.supervised === true
  const filter = run.refusals.find(({ traits }) => traits.includes('content-filter'))
  const moot = supervised
    ? mootCaveats(setting.key, run.lookup, isMootWhenSupervised)
    : filter === undefined
      ? []
      : mootCaveats(setting.key, run.lookup, isMootBesideFilter)
  const why = supervised ? 'the devices are supervised (--supervised)' : `${filter?.file} is a content filter profile`
  return moot.slice(0, 1).map(({ caveat, sentence }) => {
    const message = `${setting.key} may have no effect: ${why}. ${sentence}`
    const details = { expected: 'a device it applies to', got: supervised ? 'supervised' : 'content filter' }
    return { caveat, found: found(setting, 'key', message, { ...details, source: caveat.sources[0] ?? null }) }
  })
}

function mootCaveats(
  key: string,
  lookup: Lookup,
  isMoot: (sentence: string) => boolean,
): { readonly caveat: Caveat; readonly sentence: string }[] {
  const record = lookup.defined(key)
  if (record === null) return []
  return lookup.caveats(record).flatMap(caveat => {
    const sentence = sentencesFor(caveat.text, key, lookup.names).find(isMoot)
    return sentence === undefined ? [] : [{ caveat, sentence }]
  })
}
