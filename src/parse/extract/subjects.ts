// A sentence → what it is about: its subject as the page puts it, and the keys that the subject stands for.
import { conditionWords } from '../../words/condition-words.ts'
import { matchesOf } from '../matches.ts'
import { coverage, stemsOf } from './content-words.ts'
import { distinct } from './grouping.ts'
import { type Group, groupId } from './groups.ts'
import type { Coded } from './marked-text.ts'
import { NAMES, nameAt } from './name-shapes.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'

/** Who acts is not what is spoken of: "You can configure the glow for …". */
const AGENT =
  /^(?:you|(?:it\s+)?admins?|(?:an?\s+|the\s+)?administrators?|customers|organi[sz]ations?|people|users|everybody)$/i
const PRODUCT_TAIL = /\s+(?:in|on|of|for|from|with|by)\s+[A-Z][\w.]*(?:\s+[A-Z][\w.]*)*(?:\s+(?:for|on|of)\s+\w+)*\s*$/

/** Keys named in a text, in the page's spelling of their definition. */
export function namedKeys(reading: Reading, coded: Coded): string[] {
  const names = matchesOf(NAMES, coded).map(match => nameAt(match[1], match[2]))
  const assigned = matchesOf(/(?<![\w.-])([A-Za-z][\w.-]*)\s*(?:=|:)/g, coded).map(match => match[1]!)
  return distinct(
    [...names, ...assigned].flatMap(name => (name ? (reading.spelling.get(name.toLowerCase()) ?? []) : [])),
  )
}

/** Whether a phrase names the feature of a group, by its title, an alias or a key. */
export function speaksOfGroup(reading: Reading, phrase: string, group: Group): boolean {
  const said = stemsOf(phrase.replace(PRODUCT_TAIL, '')).filter(stem => !reading.productStems.includes(stem))
  if (said.length === 0) return false
  return (
    group.stems.some(title => coverage(said, title) >= 0.6) ||
    group.keyStems.some(stems => coverage(said, stems) >= 0.6)
  )
}

/** The keys of a group that a phrase names better than the group's title: "portal checks" of the rows of "Network guard". */
export function keysOfPhrase(reading: Reading, phrase: string, group: Group): readonly string[] {
  const said = stemsOf(phrase.replace(PRODUCT_TAIL, '')).filter(stem => !reading.productStems.includes(stem))
  if (said.length === 0 || group.keys.length < 2) return []
  const title = Math.max(0, ...group.stems.map(stems => coverage(said, stems)))
  // "The privacy setting of network guard": what it says beyond the title is the name of one of its keys.
  const beyond = said.filter(stem => group.stems.every(stems => coverage([stem], stems) === 0))
  const own = group.keys.filter((_, at) => beyond.length > 0 && coverage(beyond, group.keyStems[at]!) === 1)
  if (own.length > 0 && own.length < group.keys.length) return own
  const shares = group.keyStems.map(stems => coverage(said, stems))
  const best = Math.max(...shares)
  if (best < 0.6 || best <= title) return []
  const named = group.keys.filter((_, at) => shares[at] === best)
  return named.length < group.keys.length ? named : []
}

export interface About {
  readonly keys: readonly string[]
  /** `key`: named, or of the sentence's place. `feature`: by way of the feature. */
  readonly by: 'key' | 'feature'
}

/** The keys a sentence is about: those its subject names, those of its place when it says "this", else those of its feature. */
export function aboutKeys(reading: Reading, spot: Spot): About {
  const { groups } = reading
  const { phrase, deictic } = spot.subject()
  const named = spot.named
  if (named.length > 0) return { keys: named, by: 'key' }
  const group = groups.get(groupId(reading.outline, spot.passage.section))
  // "Unenrolled devices don't support it": the subject is the channel, the thing is its object.
  const ofChannel =
    conditionWords(phrase).channels.length > 0 &&
    /\b(?:it|this|these|them|that)\b|\b(?:is|are)(?:\s+not|n['’]t)?\s+(?:\w+\s+)?supported\b/i.test(spot.text)
  // "You can add these keys to a policy for …"
  const ofThese = /\b(?:these|the\s+following)\s+(?:keys?|settings?|configurations?|pairs?)\b/i.test(spot.text)
  // "You can configure it for …"
  const ofIt =
    AGENT.test(phrase) &&
    /\b(?:it|this|them|this\s+(?:key|setting|feature))\b(?!\s+(?:\w+\s+){0,2}(?:device|user))/i.test(spot.text)
  if (phrase === '' || /^there$/i.test(phrase) || deictic || ofChannel || ofThese || ofIt) {
    if (spot.hold !== 'none' && spot.hold !== 'following') return { keys: spot.keys, by: 'key' }
    const before = phrase === '' ? keysOfListBefore(reading, spot) : []
    return before.length > 0 ? { keys: before, by: 'key' } : { keys: sectionScope(reading, spot, group), by: 'feature' }
  }
  const ofPhrase = group ? keysOfPhrase(reading, phrase, group) : []
  if (ofPhrase.length > 0) return { keys: ofPhrase, by: 'key' }
  if (group && speaksOfGroup(reading, phrase, group)) return { keys: group.keys, by: 'feature' }
  // "Contoso Shield supports meeting guard only for …": the subject is the product, the thing stands behind it.
  const said = stemsOf(phrase)
  const ofProduct = AGENT.test(phrase) || said.every(stem => reading.productStems.includes(stem))
  if (group && ofProduct && namesGroup(spot.text, group)) return { keys: group.keys, by: 'feature' }
  const [other] = reading.groupsTitled()(said, 2)
  if (other) return { keys: other.keys, by: 'feature' }
  return { keys: listedFeatures(reading, phrase), by: 'feature' }
}

/** "Quarantine and the app lock are not available": each part of the subject names a feature. */
function listedFeatures(reading: Reading, phrase: string): readonly string[] {
  const parts = phrase.split(/\s*,\s+(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/)
  if (parts.length < 2 || parts.length > 6) return []
  const named = parts.map(part => reading.groupsTitled()(stemsOf(part), 1))
  return named.some(found => found.length === 0) ? [] : distinct(named.flat().flatMap(group => group.keys))
}

/** "For enrolled devices only." behind a list of what there is to say of a key. */
export function keysOfListBefore(reading: Reading, { passage }: Spot): readonly string[] {
  if (passage.form !== 'paragraph' || passage.alert) return []
  const before = reading.outline.passages[passage.index - 1]
  if (before?.form !== 'item' || before.section !== passage.section || before.above.length > 0) return []
  const item = reading.inPassage.get(before.index)?.[0]
  const entered = reading.definitions.some(one => one.form === 'label' && one.key === item?.keys[0])
  return item && entered && item.keys.length === 1 ? item.keys : []
}

/** "This …" in a section: the keys defined there and below, or those of the whole feature. */
function sectionScope(reading: Reading, spot: Spot, group: Group | undefined): readonly string[] {
  const below: string[] = []
  const collect = (id: number): void => {
    below.push(...(reading.sectionKeys.get(id) ?? []))
    for (const child of sectionOf(reading.outline, id).children) collect(child)
  }
  collect(spot.passage.section)
  return below.length > 0 ? distinct(below) : (group?.keys ?? [])
}

function namesGroup(text: string, group: Group): boolean {
  const said = stemsOf(text)
  return group.stems.some(title => title.length > 0 && coverage(title, said) >= 0.75)
}
