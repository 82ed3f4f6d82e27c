// Reading → for each definition the menu path to the kind of policy that holds it, and the profile when it is no app
// configuration policy.
import type { Channel } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import { type Definition, isEntry } from './definitions.ts'
import { gather } from './grouping.ts'
import { plain } from './marked-text.ts'
import { isPolicyPath, policyChannel, upToPolicy } from './menu-paths.ts'
import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'

export interface PlaceStatement {
  readonly key: string
  readonly channel: Channel | null
  readonly path: readonly string[]
  readonly profile: string | null
  readonly source: Source
  readonly entry: boolean
}

export function placeStatements(reading: Reading, usual: ReadonlyMap<Channel, readonly string[]>): PlaceStatement[] {
  const paths = reading.definitions.length > 0 ? pathsByPassage(reading) : []
  const nearby = profilesNearby(reading)
  const defined = reading.definitions.flatMap(found => {
    const inPassage = reading.inPassage.get(found.passage)
    const spot = inPassage?.[found.sentence] ?? inPassage?.[0]
    if (!spot) return []
    const own = paths[found.passage] ?? []
    const profile = profileOf(found, own, nearby)
    const offered = spot.offered.length > 0 ? spot.offered : profile && isDevicePath(own) ? (['mdm'] as const) : [null]
    return offered.map(channel => {
      const path = pathFor(channel, own, usual)
      return {
        key: found.key,
        channel,
        path: path ?? (profile ? own : []),
        profile,
        source: spot.source,
        entry: isEntry(found),
      }
    })
  })
  const placed = new Set(defined.flatMap(place => (place.channel === null ? [] : [place.key])))
  return [...defined, ...besides(reading).filter(place => !placed.has(place.key))]
}

/** A path is given in general: a profile of its own, or a policy of another kind. */
function pathFor(
  channel: Channel | null,
  own: readonly string[],
  usual: ReadonlyMap<Channel, readonly string[]>,
): readonly string[] | null {
  const leads = own.map(policyChannel).find(one => one !== null)
  if (channel === null || (own.length > 0 && (leads === undefined || leads === channel)))
    return own.length > 0 ? own : null
  return usual.get(channel) ?? null
}

function isDevicePath(path: readonly string[]): boolean {
  return /^devices$/i.test(path[0] ?? '')
}

/** Keys without steps of their own, whose section says elsewhere how to enter them: "To assign them to enrolled devices, open …". */
function besides(reading: Reading): PlaceStatement[] {
  return gather(reading.spots, spot => {
    if (spot.paths.length === 0 || spot.passage.cell || spot.aside) return []
    const held = spot.hold === 'heading' ? spot.keys : (reading.sectionKeys.get(spot.passage.section) ?? [])
    if (held.length === 0) return []
    return spot.paths.flatMap(path => {
      const channel = path.map(policyChannel).find(one => one !== null)
      if (!channel) return []
      return held.map(key => ({
        key,
        channel,
        path: upToPolicy(path),
        profile: null,
        source: spot.source,
        entry: true,
      }))
    })
  })
}

/** The path that a passage stands under: the nearest before it in its section. */
function pathsByPassage(reading: Reading): (readonly string[] | undefined)[] {
  let section = -1
  let current: readonly string[] | undefined
  return reading.outline.passages.map(passage => {
    if (passage.section !== section) {
      section = passage.section
      current = undefined
    }
    if (passage.cell || passage.form === 'heading') return current
    const leading = pathsIn(reading, passage).filter(isPolicyPath)
    const best = leading.find(path => path.some(part => policyChannel(part))) ?? leading[0]
    if (best && !isSettingPath(best)) current = upToPolicy(best)
    else if (!current && passage.ordered) current = consolePath(reading, passage)
    current = extended(current, passage)
    return current
  })
}

function pathsIn(reading: Reading, passage: Passage): readonly (readonly string[])[] {
  return (reading.inPassage.get(passage.index) ?? []).flatMap(spot => spot.paths)
}

/** In the steps of another console than Intune's: "In your EMM console, go to **Apps** > **Native**". */
function consolePath(reading: Reading, passage: Passage): readonly string[] | undefined {
  const spot = reading.inPassage.get(passage.index)?.find(one => one.paths.length > 0)
  return spot && CONSOLE.test(spot.text) && !isSettingPath(spot.paths[0]!) ? spot.paths[0] : undefined
}

const CONSOLE = /\b(?:console|portal|admin\s+cent(?:er|re)|dashboard)\b/i

/** `Settings > VPN` on the phone or `Endpoint security > …` in the portal is no way to a policy. */
function isSettingPath(path: readonly string[]): boolean {
  return /^(?:settings|menu|endpoint\s+security|platform|security)$/i.test(path[0] ?? '')
}

/** "… **Add**." and in the next step "Select **Managed devices**." */
function extended(current: readonly string[] | undefined, passage: Passage): readonly string[] | undefined {
  if (!current || current.some(part => policyChannel(part))) return current
  const found = /[\uE000-\uE003](managed\s+(?:devices|apps))\uE004/i.exec(passage.coded)
  return found ? [...current, found[1]!] : current
}

/** The first path of the page for a channel: what a procedure without one leans on. */
export function usualPaths(reading: Reading): Map<Channel, readonly string[]> {
  const usual = new Map<Channel, readonly string[]>()
  for (const { paths, passage } of reading.spots) {
    for (const path of passage.cell ? [] : paths) {
      const channel = path.map(policyChannel).find(one => one !== null)
      if (channel && !usual.has(channel)) usual.set(channel, upToPolicy(path))
    }
  }
  for (const { coded, text, passage } of reading.spots) {
    const [other] = usual.values()
    if (usual.size !== 1 || !other || passage.cell) continue
    const [end] = usual.has('mdm') ? ['Managed apps'] : ['Managed devices']
    const chosen = END_CHOSEN.exec(coded)?.[1]
    if (
      chosen &&
      policyChannel(chosen) === policyChannel(end!) &&
      !/\b(?:not|never|instead\s+of)\b|n['’]t\b/i.test(text)
    )
      usual.set(policyChannel(end!)!, [...other.slice(0, -1), chosen])
  }
  return usual
}

/** "For unenrolled devices, choose **Managed apps**." */
const END_CHOSEN = /\b(?:choose|select|pick|open|use)\s+[\uE000-\uE003](managed\s+(?:devices?|apps?))\uE004/i

const NAMED_PROFILE =
  /\b((?:(?:custom|per-app|always-on|device)\s+)?(?:VPN|Wi-?Fi|SSO|single\s+sign-?\s?on|e-?mail|certificate|web\s+content\s+filter|device\s+features?|device\s+restrictions?)(?:\s+(?:app\s+extension|extension|configuration))?)\s+(?:profile|payload)s?\b/i
const PROFILE_TYPE =
  /\b(?:profile\s+type|template|connection\s+type|payload)\b[^.]{0,40}?[\uE000-\uE003]?((?:custom\s+)?(?:VPN|Wi-?Fi|single\s+sign-?\s?on(?:\s+app\s+extension)?|SSO|device\s+features?|email))\b/i
const TYPE_BEFORE =
  /[\uE000-\uE003]((?:custom\s+)?(?:VPN|Wi-?Fi|device\s+features?))\uE004\s+(?:for|as)\s+(?:the\s+)?[\uE000-\uE003]?(?:profile|connection)\s+type/i
const ATTRIBUTES = /\b(VPN|SSO|single\s+sign-?\s?on|extension)\s+attributes\b/i

/** An app configuration policy is no profile; a path elsewhere, or key-value pairs of a profile, are one. */
function profileOf(found: Definition, path: readonly string[], nearby: ProfilesNearby): string | null {
  const app = path.some(part => policyChannel(part) || /app\s+configuration/i.test(part))
  if (app) return null
  const { ofPairs, name } = nearby(found.passage)
  if (path.length === 0 && !ofPairs && found.form !== 'pair') return null
  if (name !== null) return name
  return path.length > 0 && path.some(part => /profile|configuration/i.test(part)) ? 'configuration profile' : null
}

interface ProfileNearby {
  /** Whether the text speaks of pairs of keys and values. */
  readonly ofPairs: boolean
  readonly name: string | null
}

type ProfilesNearby = (passage: number) => ProfileNearby

const PAIRS = /\bkey[-\s/]*(?:and[-\s]*)?value[-\s]+pairs?\b/i

/** What the text before a passage says of a profile, looked for once however many keys the passage defines. */
function profilesNearby(reading: Reading): ProfilesNearby {
  const known = new Map<number, ProfileNearby>()
  return index => {
    const before = known.get(index)
    if (before) return before
    const about = nearText(reading, reading.outline.passages[index]!)
    const name = (PROFILE_TYPE.exec(about) ??
      TYPE_BEFORE.exec(about) ??
      NAMED_PROFILE.exec(about) ??
      ATTRIBUTES.exec(about))?.[1]
    const found: ProfileNearby = {
      ofPairs: PAIRS.test(about),
      name: name === undefined ? null : `${plain(name).replace(/^custom\s+/i, '')} profile`,
    }
    known.set(index, found)
    return found
  }
}

/** The text of the section up to the definition and a little after it. */
function nearText(reading: Reading, passage: Passage): string {
  const { passages, tables } = reading.outline
  // From a row one looks at what leads the table in, not at the rows before it.
  const from = passage.cell ? (tables[passage.cell.table]!.before ?? passage.index) : passage.index
  const texts: string[] = []
  for (let i = from; i >= 0 && from - i < NEAR && passages[i]!.section === passage.section; i--) {
    if (!passages[i]!.cell) texts.push(passages[i]!.coded)
  }
  return texts.reverse().join('\n')
}

/** A profile is named in the steps just before its pairs. */
const NEAR = 40
