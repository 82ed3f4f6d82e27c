// Reading → the ways in which the page says its settings reach devices ("How the client gets its keys"): the channel of
// each, and what the page calls it ("managed payload", "account policy"), so that a sentence with that name is understood.
import { CHANNELS, type Channel } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { groupBy } from './grouping.ts'
import { marksIn, plain } from './marked-text.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'

export interface Delivery {
  readonly channel: Channel
  readonly source: Source
}

export interface Deliveries {
  readonly found: readonly Delivery[]
  /** A text with the page's names for its ways put in the words of the field. */
  readonly inWords: (text: string) => string
}

const DELIVERS = /\b(?:deliver|send|sent|receiv|push|distribut|deploy|assign|gets?\b|arriv|reach)/i
const SETTINGS = /\b(?:settings?|keys?|polic(?:y|ies)|configurations?|preferences)\b/i
/** What only a device that somebody manages has. Beside other words for the channel it adds nothing. */
const ENROLLED =
  /\b(?:managed\s+configurations?|app\s+restrictions?|configuration\s+profiles?|(?:device\s+)?management\s+(?:tool|service|system|solution|product|console)s?|EMM|UEM|(?:company|corporate)-owned|work\s+profile|fully\s+managed)\b/i
const NO_OFFER = /\b(?:not|never|no|cannot|\w+n['’]t|ignored?|ignores|except|unless|wins)\b|^(?:if|when|once)\b/i

export function deliveriesOf(reading: Reading): Deliveries {
  const sections = new Set(reading.outline.page.sections.filter(one => isDelivery(reading, one.id)).map(one => one.id))
  if (sections.size === 0) return { found: [], inWords: text => text }
  const passages = groupBy(
    [...sections].flatMap(id => (reading.inSection.get(id) ?? []).filter(spot => isTold(spot))),
    ({ passage: { cell, index } }) => (cell ? `${cell.table}/${cell.row}` : `p${index}`),
  )
  const ways = [...passages.values()].map(spots => ({ spots, channels: channelsOf(spots) }))
  const names = ways.flatMap(({ spots, channels }) => {
    const channel: Channel = channels.includes('mam') ? 'mam' : 'mdm'
    return channels.length === 0 ? [] : namesOf(spots).map(name => [name.toLowerCase(), channel] as const)
  })
  return {
    found: CHANNELS.flatMap(channel => {
      const way = ways.find(one => one.channels.includes(channel))
      return way ? [{ channel, source: way.spots[0]!.source }] : []
    }),
    inWords: names.length === 0 ? text => text : inWords(new Map(names)),
  }
}

/** A section that defines nothing and is about how settings get to devices. */
function isDelivery(reading: Reading, id: number): boolean {
  const { level, title } = sectionOf(reading.outline, id)
  return level > 1 && DELIVERS.test(title) && SETTINGS.test(title) && !holdsKeys(reading, id)
}

function holdsKeys(reading: Reading, id: number): boolean {
  return (
    (reading.sectionKeys.get(id) ?? []).length > 0 ||
    sectionOf(reading.outline, id).children.some(child => holdsKeys(reading, child))
  )
}

function isTold({ passage, aside, text }: Spot): boolean {
  return passage.form !== 'heading' && passage.alert === null && !aside && text !== ''
}

/** The channels a way is for. "Any phone, enrolled or not" are both. */
function channelsOf(spots: readonly Spot[]): readonly Channel[] {
  const offers = spots.filter(spot => spot.passage.cell !== null || !NO_OFFER.test(withoutChannels(spot.text)))
  const text = offers.map(spot => spot.text).join(' ')
  const { channels } = conditionWords(text)
  return channels.length > 0 ? channels : ENROLLED.test(text) ? ['mdm'] : []
}

/** "Devices that are not enrolled", "enrolled or not" say for whom, and deny nothing. */
function withoutChannels(text: string): string {
  return text.replace(/\b(?:not|n['’]t|no|without)\s+(?:\w+\s+)?(?:enrol\w*|management|managed)|\bor\s+not\b/gi, '')
}

/** What a way is called: what its item begins with in bold, or the marked or first words of its row. */
function namesOf(spots: readonly Spot[]): string[] {
  const [first] = spots
  const { cell, form, coded } = first!.passage
  if (!cell) {
    const lead = form === 'item' ? /^\uE001([^\uE004]+)\uE004/.exec(coded)?.[1] : undefined
    return lead === undefined ? [] : telling([lead])
  }
  const cells = first!.passage.cell ? spots.filter(spot => spot.sentence === 0) : []
  const marked = cells.flatMap(spot =>
    marksIn(spot.coded)
      .filter(mark => mark.role === 'strong')
      .map(mark => mark.text),
  )
  return telling([plain(cells[0]?.coded ?? ''), ...marked])
}

/** One common word is no name: "gateway" stands in every other sentence. */
function telling(names: readonly string[]): string[] {
  return names
    .map(name => name.replace(/[:.]$/, '').trim())
    .filter(name => /^[\w-]+(?: [\w-]+){1,3}$/.test(name) && conditionWords(name).channels.length === 0)
}

function inWords(names: ReadonlyMap<string, Channel>): (text: string) => string {
  const pattern = new RegExp(`\\b(?:an?\\s+|the\\s+)?(${[...names.keys()].join('|')})s?\\b`, 'gi')
  return text =>
    text.replace(pattern, (whole, name: string) => {
      const channel = names.get(name.toLowerCase())
      return channel === undefined ? whole : channel === 'mdm' ? 'enrolled devices (MDM)' : 'unenrolled devices (MAM)'
    })
}
