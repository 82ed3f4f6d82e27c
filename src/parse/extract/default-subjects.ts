// A default said in a sentence → the keys whose default it is. A default of something else (a toggle in the app) has none.
import { coverage, stemsOf } from './content-words.ts'
import { groupId } from './groups.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'
import type { SaidDefault } from './said-default.ts'
import { isDeictic } from './subject-phrase.ts'
import { namedKeys } from './subjects.ts'

/** Things of a user interface that have states of their own. */
const WIDGET = /\b(?:toggles?|switch|switches|sliders?|check\s*box(?:es)?|buttons?|screens?|banners?|prompts?|radio)\b/i
const PRONOUN = /^(?:it|they|this|that|these)$/i
const FEATURE = /^(?:this|the)\s+(?:feature|capability|function|functionality)$/i
const OF_VALUE = /\b(?:value|default|key|setting|parameter|configuration)\b/i

export function defaultKeys(reading: Reading, spot: Spot, said: SaidDefault): readonly string[] {
  const spelled = said.name ? reading.spelling.get(said.name.toLowerCase()) : undefined
  if (said.name) return spelled ? [spelled] : []
  const subject = isValue(said) ? '' : pronounOf(reading, spot, said.subject).replace(UNDER, '$1')
  const named = ownNames(reading, said)
  if (named.length > 0) return isWidget(subject) ? [] : [named.at(-1)!]
  if (isWidget(subject)) return []
  if (subject === '' || isDeictic(subject)) {
    if (PRONOUN.test(subject) && followsWidget(reading, spot)) return []
    if (spot.hold !== 'none') return spot.hold === 'following' && !valueIsMeant(said) ? [] : spot.keys
    if (valueIsMeant(said)) return soleKey(reading, spot)
    return PRONOUN.test(subject) || FEATURE.test(subject) ? keysOfFeature(reading, spot) : []
  }
  if (spot.hold === 'row' && OF_VALUE.test(subject)) return spot.keys
  return keysOfSubject(reading, spot, subject)
}

/** Names that stand where the owner of a default stands: before it, or in "… is the default of `X`". */
function ownNames(reading: Reading, { before, after, state }: SaidDefault): readonly string[] {
  const clause = state ? before.split(/,\s+(?:and|but)\s+|;\s+/)[0]! : before
  const named = namedKeys(reading, clause)
  if (named.length > 0) return named
  const owner = /^\W*(?:is\s+|as\s+)?(?:the\s+)?default(?:\s+value)?\s+(?:of|for)\s+/i.exec(after)
  return owner ? namedKeys(reading, after.slice(owner[0].length)).slice(0, 1) : []
}

/** "The default value on unsupervised devices" */
const UNDER = /^((?:the|its|this)\s+(?:default(?:\s+value)?|value))\s+(?:on|for|in)\s.*$/i

/** "`auto` is the default": its subject is the value. */
function isValue({ subject, value }: SaidDefault): boolean {
  return value !== null && subject.replace(/['"‘’“”]/g, '').toLowerCase() === value.toLowerCase()
}

/** "- On A, the validity is 72 hours by default. - On B, it's 24 hours by default." */
function pronounOf(reading: Reading, spot: Spot, subject: string): string {
  const before = PRONOUN.test(subject) && spot.passage.list !== null ? reading.spots[spot.index - 1] : undefined
  const [first] = before?.passage.list === spot.passage.list ? (before?.defaults ?? []) : []
  return first?.subject || subject
}

/** "To change the validity, add `X` …": the one key of the section, where its steps speak of the subject. */
function changedHere(reading: Reading, spot: Spot, said: readonly string[]): readonly string[] {
  const keys = reading.sectionKeys.get(spot.passage.section) ?? []
  if (keys.length !== 1) return []
  const spots = reading.inSection.get(spot.passage.section) ?? []
  const purpose = spots.map(one => (one.named.includes(keys[0]!) ? TO_CHANGE.exec(one.text)?.[1] : undefined))
  return purpose.some(text => text !== undefined && coverage(said, stemsOf(text)) === 1) ? keys : []
}

const TO_CHANGE = /^(?:to|if\s+you\s+want\s+to)\s+(?:change|adjust|set|override|shorten|extend|choose)\s+([^,]{3,80}),/i

function isWidget(subject: string): boolean {
  return WIDGET.test(subject)
}

/** "the default", "this value", "the setting": a value of a key is meant, not a state of the product. */
function valueIsMeant({ subject, value }: SaidDefault): boolean {
  return value !== null && (subject === '' || OF_VALUE.test(subject))
}

/** "It's off by default" after a sentence about a toggle speaks of the toggle. */
function followsWidget(reading: Reading, spot: Spot): boolean {
  const before = reading.spots[spot.index - 1]
  if (!before || before.passage !== spot.passage) return false
  return isWidget(before.subject().phrase) || /\b(?:toggle|switch|slider|check\s*box)\b/i.test(before.text)
}

function soleKey(reading: Reading, spot: Spot): readonly string[] {
  const keys = reading.sectionKeys.get(spot.passage.section) ?? []
  if (keys.length !== 1) return []
  // "The default is 5" behind a sentence about another name is the default of that one.
  const before = reading.spots[spot.index - 1]
  const others = before?.passage === spot.passage && before.names.length > 0 && !before.named.includes(keys[0]!)
  return others ? [] : keys
}

/** "It's off by default" in the introduction of a feature: the key that is named after the feature. */
function keysOfFeature(reading: Reading, spot: Spot): readonly string[] {
  const { level } = sectionOf(reading.outline, spot.passage.section)
  const group = reading.groups.get(groupId(reading.outline, spot.passage.section))
  if (spot.passage.form !== 'paragraph' || !group || group.sections[0] !== spot.passage.section || level > 2) return []
  if (group.keys.length === 1) return group.keys
  return keysOfSubject(reading, spot, group.title)
}

/** The share of a subject that the name of a key must cover. */
const ALIKE = 0.6

/** "Network protection is enabled by default": the key that switches what the subject names. */
function keysOfSubject(reading: Reading, spot: Spot, subject: string): readonly string[] {
  const all = stemsOf(
    subject.replace(/\s+(?:in|on|of|for)\s+[A-Z][\w.]*(?:\s+[A-Z][\w.]*)*(?:\s+(?:for|on|of)\s+\w+)*\s*$/, ''),
  )
  const said = all.filter(stem => !reading.productStems.includes(stem))
  if (said.length === 0) return []
  const own = reading.groups.get(groupId(reading.outline, spot.passage.section))
  const held = spot.hold === 'own' || spot.hold === 'above' || spot.hold === 'row' ? spot.keys : []
  const [candidates, like] =
    own && own.keys.length > 0 ? [own.keys, own.keysLike()] : [reading.ownKeys, reading.ownKeysLike()]
  const scored = like(said, ALIKE)
    .map(at => {
      const key = candidates[at]!
      const stems = reading.stemsOfKey(key)
      return { key, said: coverage(said, stems), back: coverage(stems, said) }
    })
    .filter(one => one.said >= ALIKE)
    .sort((a, b) => b.said - a.said || b.back - a.back)
  const [best, next] = scored
  if (best && (!next || best.said > next.said || best.back > next.back)) return [best.key]
  if (!own?.stems.some(title => coverage(said, title) >= 0.6)) return changedHere(reading, spot, said)
  if (own.keys.length === 1) return own.keys
  if (held.length === 1) return held
  const stepped = own.keys.filter(key => reading.definitions.some(one => one.key === key && one.form === 'step'))
  return stepped.length === 1 ? stepped : []
}
