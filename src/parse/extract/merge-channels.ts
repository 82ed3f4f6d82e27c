// What the page says of one key and its channels → ChannelFacts, and the problems where it says two things.
import type { Channel } from '../../model/condition.ts'
import type { ChannelFacts, KeyRecord, Problem } from '../../model/record.ts'
import type { AvailabilityStatement } from './availability.ts'
import { distinct } from './grouping.ts'
import type { PlaceStatement } from './paths.ts'
import type { TypeStatement } from './types.ts'

export interface MergedChannels {
  readonly channels: KeyRecord['channels']
  readonly problems: readonly Problem[]
}

export function mergeChannels(
  key: string,
  types: readonly TypeStatement[],
  availability: readonly AvailabilityStatement[],
  places: readonly PlaceStatement[],
  usual: ReadonlyMap<Channel, readonly string[]>,
): MergedChannels {
  const problems: Problem[] = []
  const factsOf = (channel: Channel): ChannelFacts => {
    const there = places.filter(
      place => (place.channel ?? 'mdm') === channel || (place.channel === null && !place.profile),
    )
    const here = there.filter(place => place.channel === channel)
    const available = offered(key, channel, availability, here, problems)
    const place = here.find(one => one.entry) ?? here[0] ?? null
    const profile = place?.profile ?? null
    return {
      available,
      type: available === false ? null : typeIn(key, channel, types, places, problems),
      path:
        available === false
          ? []
          : (here.find(one => one.path.length > 0)?.path ??
            (available ? (usual.get(channel) ?? usualPath(there)) : [])),
      ...(profile && { profile }),
      source: place?.source ?? null,
    }
  }
  return { channels: { mdm: factsOf('mdm'), mam: factsOf('mam') }, problems }
}

/** A definition without a channel lends its path to a channel the page says it is for. */
function usualPath(places: readonly PlaceStatement[]): readonly string[] {
  return places.find(place => place.path.length > 0)?.path ?? []
}

function offered(
  key: string,
  channel: Channel,
  statements: readonly AvailabilityStatement[],
  places: readonly PlaceStatement[],
  problems: Problem[],
): boolean | null {
  const here = statements.filter(one => one.channel === channel)
  const defined = here.filter(one => one.by === 'place')
  const direct = here.filter(one => one.by === 'key')
  const general = here.filter(one => one.by === 'feature')
  const no = [...direct, ...general].filter(one => !one.available)
  if (defined.length > 0 || places.some(place => place.entry)) {
    if (no.length > 0) {
      const sources = [...defined, ...no].map(one => one.source)
      const message = `${key} is set in a policy for ${channel === 'mdm' ? 'enrolled' : 'unenrolled'} devices, and is said not to be for them`
      problems.push({ kind: 'contradiction', message, keys: [key], sources })
      return null
    }
    return true
  }
  const [first] = direct.length > 0 ? direct : general.filter(one => !one.available)
  const ofPage = here.filter(one => one.by === 'page')
  return (first ?? general[0] ?? ofPage[0])?.available ?? null
}

/** The type stated for a channel, else one stated without any. Two under one channel: none, and a problem. */
function typeIn(
  key: string,
  channel: Channel,
  types: readonly TypeStatement[],
  places: readonly PlaceStatement[],
  problems: Problem[],
): string | null {
  const own = types.filter(one => one.channel === channel)
  const scopeless = places.every(place => place.channel === null) || places.some(place => place.channel === channel)
  const stated = own.length > 0 ? own : scopeless ? types.filter(one => one.channel === null) : []
  const found = distinct(stated.map(one => one.type))
  if (found.length > 1) {
    const message = `${key} has the value types ${found.join(' and ')} on ${channel === 'mdm' ? 'enrolled' : 'unenrolled'} devices`
    problems.push({ kind: 'contradiction', message, keys: [key], sources: stated.map(one => one.source) })
    return null
  }
  return found[0] ?? null
}
