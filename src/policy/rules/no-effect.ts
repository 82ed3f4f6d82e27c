// A setting that a caveat makes moot: on supervised devices, beside a filter profile, or by another setting → a warning.
import type { KeyRecord } from '../../model/record.ts'
import { isMootBesideFilter, isMootWhenSupervised, sentencesFor } from '../caveat-words.ts'
import { documentedValues } from '../documented-values.ts'
import type { Lookup } from '../lookup.ts'
import { mootBySetting } from '../moot-by-setting.ts'
import type { ReadPolicy, ReadSetting } from '../reading.ts'
import { found } from './found.ts'
import type { Found, Rule, RuleExample, Run } from './rule.ts'

export const noEffect: Rule = {
  id: 'no-effect',
  title: 'A documented caveat makes the setting moot',
  severity: 'warning',
  basis:
    'A caveat that says the key does not apply: to supervised devices, when --supervised says they are; beside a content filter profile checked in the same run; or because of the value of another key that the page ties it to.',
  check: (policy, run) => policy.settings.flatMap(setting => mootBy(setting, policy, run).map(moot => moot.found)),
  example: lookup => {
    const record = lookup.records.keys.find(each => mootSentence(each, lookup, isMootWhenSupervised) !== null)
    return record === undefined ? null : supervisedExample(record)
  },
}

interface Moot {
  readonly found: Found
  /** The text of the pages it rests on, so that it isn't told twice. */
  readonly text: string
}

/** At most one reason: more would say the same thing again. */
export function mootBy(setting: ReadSetting, policy: ReadPolicy, run: Run): readonly Moot[] {
  const record = run.lookup.defined(setting.key)
  if (record === null) return []
  const { supervised } = run.given
  const filter = run.refusals.find(({ traits }) => traits.includes('content-filter'))
  const told = supervised
    ? {
        why: 'the devices are supervised (--supervised).',
        said: mootSentence(record, run.lookup, isMootWhenSupervised),
      }
    : filter !== undefined
      ? {
          why: `${filter.file} is a content filter profile.`,
          said: mootSentence(record, run.lookup, isMootBesideFilter),
        }
      : null
  if (told?.said) {
    const { sentence, text, source } = told.said
    return [
      { text, found: found(setting, 'key', `${setting.key} may have no effect: ${told.why} ${sentence}`, { source }) },
    ]
  }
  const other = mootBySetting(record, policy, run)
  if (other === null) return []
  const { key, value, why } = other
  const state = value === null ? `${key} is not set` : `${key} is ${value}`
  const message = `${setting.key} may have no effect: ${state}. ${why}`
  const source = record.caveats.find(({ text }) => text.includes(why))?.sources[0] ?? record.source
  return [{ text: why, found: found(setting, 'key', message, { source }) }]
}

function mootSentence(record: KeyRecord, lookup: Lookup, isMoot: (sentence: string) => boolean) {
  for (const { text, sources } of lookup.caveats(record)) {
    const sentence = sentencesFor(text, record.key, lookup.names).find(isMoot)
    if (sentence !== undefined) return { sentence, text, source: sources[0] ?? null }
  }
  return null
}

function supervisedExample(record: KeyRecord): RuleExample {
  const value = documentedValues(record)?.at(-1)?.value ?? 'value'
  return {
    channel: 'mdm',
    settings: [{ key: record.key, type: record.channels.mdm.type, value }],
    given: { supervised: true },
  }
}
