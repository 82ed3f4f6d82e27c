// A record and what is known of the devices → the default that holds for them, and those that may hold.
import type { Channel, Condition } from '../model/condition.ts'
import type { DefaultFact, KeyRecord } from '../model/record.ts'

export interface DefaultsHere {
  /** The most particular default that surely holds; null when none does. */
  readonly certain: DefaultFact | null
  /** Defaults under conditions that nobody has settled. */
  readonly open: readonly DefaultFact[]
}

export function defaultsHere(record: KeyRecord, channel: Channel | null, given: Condition): DefaultsHere {
  const known: Condition = { ...given, ...(channel !== null && { channel }) }
  const told = record.defaults
    .map(fact => ({ fact, holds: holdsUnder(fact.when, known) }))
    .filter(({ holds }) => holds !== 'no')
  const certain = told.filter(({ holds }) => holds === 'yes').map(({ fact }) => fact)
  return {
    certain: certain.toSorted((a, b) => particulars(b.when) - particulars(a.when))[0] ?? null,
    open: told.filter(({ holds }) => holds === 'open').map(({ fact }) => fact),
  }
}

/** Does a condition hold, given what is known? Open: something it needs is not known. */
export function holdsUnder(when: Condition | null, known: Condition): 'yes' | 'no' | 'open' {
  if (when === null) return 'yes'
  let open = when.text !== undefined && particulars(when) === 0
  for (const name of ['channel', 'supervised', 'cloud'] as const) {
    if (when[name] === undefined) continue
    if (known[name] === undefined) open = true
    else if (known[name] !== when[name]) return 'no'
  }
  return open ? 'open' : 'yes'
}

function particulars(when: Condition | null): number {
  return ['channel', 'supervised', 'cloud'].filter(name => when?.[name as 'channel'] !== undefined).length
}

/** In words, for messages: "unsupervised devices", "US Government". */
export function conditionWordsOf(when: Condition | null): string {
  if (when === null) return 'in general'
  const clouds = {
    commercial: 'commercial customers',
    gcc: 'GCC customers',
    'us-government': 'US Government customers',
  }
  const words = [
    when.channel === undefined ? null : when.channel === 'mdm' ? 'enrolled devices (MDM)' : 'unenrolled devices (MAM)',
    when.supervised === undefined ? null : when.supervised ? 'supervised devices' : 'unsupervised devices',
    when.cloud === undefined ? null : clouds[when.cloud],
  ].filter(word => word !== null)
  return words.length > 0 ? words.join(', ') : (when.text ?? 'some devices')
}
