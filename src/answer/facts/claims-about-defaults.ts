// "Is 1 the default?", "is it on by default?" of a key that is named → yes, no or by condition, from its record.
import type { KeyRecord } from '../../model/record.ts'
import { type Draft, draft } from '../draft.ts'
import type { Question } from '../question.ts'
import { defaultFacet, defaultsUnder, valuesFacet } from './key-facts.ts'

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** The value a claim about the default names: "is 1", "on", "enabled". */
function claimedDefault(asked: string): string | null {
  const found =
    /\bdefaults?\b(?:\s+value)?[^.,;]{0,60}?\b(?:is|=|to|be|are|being|of|set to|at)\s+(?:set to\s+|at\s+)?['"`]?(true|false|\d+|enabled|disabled|on|off|active|inactive|activated|deactivated)\b/.exec(
      asked,
    ) ??
    /\b(true|false|\d+|enabled|disabled|on|off|active|inactive|activated|deactivated)['"`]?\s+(?:is\s+|as\s+)?(?:by|as|the|a|its|being the)?\s*(?:the\s+)?default\b/.exec(
      asked,
    ) ??
    /\b(?:set|defaulting|defaults?) to ['"`]?(true|false|\d+|enabled|disabled|on|off|active|inactive|activated|deactivated)\b/.exec(
      asked,
    )
  return found?.[1] ?? null
}

const AS_VALUE: Record<string, string> = {
  on: 'true',
  enabled: 'true',
  active: 'true',
  activated: 'true',
  off: 'false',
  disabled: 'false',
  inactive: 'false',
  deactivated: 'false',
}
/** Of several values the one that does nothing. */
const DOES_NOTHING = /^(?:off|disabled?|ignored?|none|never|nothing|inactive|no\b|not\b|turned off|switched off)/i

/** "On" of a key whose values are 0, 1, 2: whichever but the one that does nothing. */
function stateOf(value: string, record: KeyRecord): string {
  const meaning = record.values.find(v => same(v.value, value))?.meaning
  return !meaning || /^(?:true|false)$/i.test(value) ? value : DOES_NOTHING.test(meaning.trim()) ? 'false' : 'true'
}

/** "Is the default the same for MDM and MAM?" */
function defaultOnBoth({ reading, ground }: Question, record: KeyRecord): Draft | null {
  const asks = /\b(?:same|identical|equal|differ(?:s|ent)?)\b/.exec(reading.asked)?.[0]
  if (!asks || !reading.contrasts.includes('channel')) return null
  const facet = defaultFacet(record, ground, {})
  const [mdm, mam] = (['mdm', 'mam'] as const).map(channel =>
    record.channels[channel].available
      ? defaultsUnder(record, { channel })
          .map(d => d.value)
          .join()
      : '',
  )
  if (!facet || !mdm || !mam) return null
  return draft(
    'claim: default on both',
    (mdm === mam) === !asks.startsWith('differ') ? 'yes' : 'no',
    facet.text,
    facet.evidence,
    {
      keys: [record.key],
    },
  )
}

export function claimOfDefault(q: Question, record: KeyRecord): Draft | null {
  const { reading, ground } = q
  if (!reading.intents.includes('default') || !reading.keys.includes(record.key)) return null
  const claimed = claimedDefault(reading.asked)
  if (claimed === null) return defaultOnBoth(q, record)
  const facet = defaultFacet(record, ground, reading.condition)
  if (!facet || record.defaults.length === 0) return null
  const defaults = defaultsUnder(record, reading.condition)
  const asState = Object.hasOwn(AS_VALUE, claimed)
  const held = defaults.map(d => d.value ?? d.stated ?? '').map(value => (asState ? stateOf(value, record) : value))
  if (held.length === 0) return null
  const values = [claimed, AS_VALUE[claimed] ?? claimed]
  const agree = held.filter(h => values.some(v => same(v, h)))
  const verdict = agree.length === held.length ? 'yes' : agree.length === 0 ? 'no' : 'depends'
  const cases =
    verdict === 'depends'
      ? defaults.map(d => ({
          when: d.when ?? {},
          verdict: values.some(v => same(v, asState ? stateOf(d.value ?? '', record) : (d.value ?? '')))
            ? ('yes' as const)
            : ('no' as const),
          answer: `${d.when === null ? 'In general' : ''} the default is \`${d.value}\`.`.trim(),
        }))
      : []
  const told = asState && record.values.length > 2 ? valuesFacet(record, ground) : null
  return draft(
    'claim: default',
    verdict,
    [facet.text, told?.text].filter(Boolean).join(' '),
    [...facet.evidence, ...(told?.evidence ?? [])],
    { keys: [record.key], cases },
  )
}
