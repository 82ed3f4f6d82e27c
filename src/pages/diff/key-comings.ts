// Keys that came, went or were renamed → changes, each accounting for the texts that are about nothing else.
import { CHANNELS } from '../../model/condition.ts'
import type { KeyRecord } from '../../model/record.ts'
import type { Draft } from './draft.ts'
import type { KeyPairs } from './key-pairs.ts'
import { quoteAt } from './places.ts'
import type { TextChange } from './text-changes.ts'
import type { Unit } from './units.ts'

interface Versions {
  readonly old: readonly Unit[]
  readonly new: readonly Unit[]
}

export function keyComings(pairs: KeyPairs, changes: readonly TextChange[], units: Versions): readonly Draft[] {
  const names = (keys: readonly KeyRecord[]) => new Set(keys.map(({ key }) => key.toLowerCase()))
  const [removed, added] = [names(pairs.removed), names(pairs.added)]
  const own = changes.filter(({ old, new: next }) => areAbout(old, removed) && areAbout(next, added))
  const explains = (side: 'old' | 'new', { key }: KeyRecord) =>
    own.filter(change => change[side].some(unit => unit.keys.includes(key)))
  return [
    ...pairs.renamed.map(
      ([was, is]): Draft => ({
        kind: 'key-renamed',
        keys: [is.key],
        feature: is.feature.title,
        channel: null,
        from: was.key,
        to: is.key,
        lines: [{ old: quoteAt(units.old, was.source, was.key), new: quoteAt(units.new, is.source, is.key) }],
        explains: [],
        decisive: false,
      }),
    ),
    ...pairs.removed.map(
      (was): Draft => ({
        ...aboutKey(was),
        kind: 'key-removed',
        from: factsText(was),
        to: null,
        lines: [{ old: quoteAt(units.old, was.source, was.key), new: null }],
        explains: explains('old', was),
      }),
    ),
    ...pairs.added.map(
      (is): Draft => ({
        ...aboutKey(is),
        kind: 'key-added',
        from: null,
        to: factsText(is),
        lines: [{ old: null, new: quoteAt(units.new, is.source, is.key) }],
        explains: explains('new', is),
      }),
    ),
  ]
}

function aboutKey({ key, feature }: KeyRecord) {
  return { keys: [key], feature: feature.title, channel: null, decisive: false }
}

function areAbout(units: readonly Unit[], keys: ReadonlySet<string>): boolean {
  return units.every(unit => unit.keys.length > 0 && unit.keys.every(key => keys.has(key.toLowerCase())))
}

/** `String, default true, MDM and MAM`. */
function factsText({ channels, defaults }: KeyRecord): string {
  const type = channels.mdm.type ?? channels.mam.type
  const general = defaults.find(({ when }) => when === null)
  const value = general && (general.value ?? general.stated)
  const where = CHANNELS.filter(channel => channels[channel].available).map(channel => channel.toUpperCase())
  return [type, value && `default ${value}`, where.join(' and ')].filter(Boolean).join(', ')
}
