// Where a block stands → what holds for every sentence in it: condition, keys, lead-in.
import type { Channel, Condition } from '../model/condition.ts'
import type { Block, ListItem } from '../model/document.ts'
import { conditionIn, conditionWords } from '../words/condition-words.ts'
import { boldLead } from './dialects/older-source.ts'
import { matchesOf } from './matches.ts'
import type { ParsedSection } from './parsed-page.ts'
import { plainText } from './plain-text.ts'
import { sentencesOf } from './sentences.ts'

/** Most sentences hold none of the words; looking for their stems first saves the tables. */
const MAY_SAY = /enrol|MDM|MAM|manage|superv|GCC|gov|commercial/i

/** The words of a text over what holds at its place; a text that names both sides of a thing leaves it open. */
export function conditionAt(text: string, place: Condition): Condition {
  if (!MAY_SAY.test(text)) return place
  const { channels, supervised, clouds } = conditionWords(text)
  const { channel, supervised: bySupervision, cloud, ...others } = place
  const only = <T>(found: readonly T[], given: T | undefined): T | undefined =>
    found.length === 0 ? given : found.length === 1 ? found[0] : undefined
  const said = {
    channel: only(channels, channel),
    supervised: only(supervised, bySupervision),
    cloud: only(clouds, cloud),
  }
  return {
    ...(said.channel !== undefined && { channel: said.channel }),
    ...(said.supervised !== undefined && { supervised: said.supervised }),
    ...(said.cloud !== undefined && { cloud: said.cloud }),
    ...others,
  }
}

export const withChannel = (channel: Channel | null | undefined, condition: Condition): Condition =>
  channel === null || channel === undefined ? condition : { ...condition, channel }

/** Words of an item itself, without what is nested in it. */
export const itemText = (item: ListItem): string =>
  item.blocks.map(block => (block.kind === 'paragraph' ? plainText(block.spans) : '')).join(' ')

/** The kinds of policy that menu paths end in: managed devices, managed apps. */
export function channelsOfPath(text: string): readonly Channel[] {
  const found = new Set<Channel>()
  for (const [, word] of matchesOf(/>\s*"?managed\s+(devices?|apps?)\b/gi, text))
    found.add(/^d/i.test(word!) ? 'mdm' : 'mam')
  return [...found]
}

/** The one kind that a list of steps speaks of; null when it has none, or both. */
export function channelOfPath(items: readonly ListItem[]): Channel | null {
  const found = new Set(items.flatMap(item => channelsOfPath(itemText(item))))
  return found.size === 1 ? [...found][0]! : null
}

/** The sentence that leads to a list: the last one above it. */
export function leadIn(above: Block | undefined): string | null {
  if (above?.kind !== 'paragraph') return null
  return sentencesOf(above.spans, above.line ?? 1).at(-1)?.text ?? null
}

/** What a lead-in or a bold beginning says holds for the items below. */
export const conditionBelow = (lead: string | null, place: Condition): Condition =>
  lead === null ? place : conditionAt(lead, place)

export const itemLead = (item: ListItem): string | null => {
  const [first] = item.blocks
  return first?.kind === 'paragraph' ? (boldLead(first.spans)?.title ?? null) : null
}

/**
 * Condition of what stands under a heading behind its last list. In the last one of several headings that differ by
 * condition ("… using MDM", "… using MAM"), notes at the end are about the feature: they hold for what stands above.
 */
export function conditionOfEnd(section: ParsedSection, sections: ReadonlyMap<number, ParsedSection>): Condition {
  const parent = section.parent === null ? undefined : sections.get(section.parent)
  if (!parent || parent.children.at(-1) !== section.id) return section.condition
  const mine = conditionIn(section.title)
  const differs = parent.children.some(id => {
    const other = conditionIn(sections.get(id)?.title ?? '')
    return (
      (mine.channel !== undefined && other.channel !== undefined && other.channel !== mine.channel) ||
      (mine.supervised !== undefined && other.supervised !== undefined && other.supervised !== mine.supervised)
    )
  })
  return differs ? parent.condition : section.condition
}
