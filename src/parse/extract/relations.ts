// Reading → what the page says of two things at once: one needs the other, rules it out, shows it, or is not the same.
import type { RelationKind } from '../../model/record.ts'
import { CUE } from '../cues.ts'
import { keysAround } from './caveats.ts'
import { gather } from './grouping.ts'
import type { Coded } from './marked-text.ts'
import { plain } from './marked-text.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'
import { isDeictic } from './subject-phrase.ts'
import { namedKeys } from './subjects.ts'

/** A thing a sentence speaks of: keys it names, else the words it uses. */
export interface Thing {
  readonly keys: readonly string[]
  readonly phrase: string
  /** Id of a feature. */
  readonly feature?: string
}

export interface RelationStatement {
  readonly from: Thing
  readonly to: Thing
  readonly kind: RelationKind
  readonly why: string
}

const DIFFERENT =
  /\s+(?:is|are)(?:\s+not|n['’]t)?\s+(?:(?:something\s+)?(?:different|else)\s+(?:from|than)|the\s+same\s+(?:as|thing\s+as)|to\s+be\s+confused\s+with|identical\s+to|the\s+key)\s+/i
const TWO_THINGS = /\b(?:two|both)\s+different\s+things\b|\b(?:are|is)(?:\s+not|n['’]t)\s+the\s+same\b(?!\s+as)/i
const CONFUSE = /\b(?:confuse|mix\s+up)\s+(.+?)\s+(?:with|and)\s+(.+?)[.,;]/i
const SHOWN_IF =
  /\b(?:only\s+)?(?:visible|shown|shows|available|appears?|see|displayed|offered|present)\b.*?\b(?:only\s+)?(?:if|when|once|after|while)\b/i
const NEEDS =
  /\b(?:needs?|requires?|depends?\s+on|relies\s+on|must\s+be\s+set\s+together\s+with|works?\s+only\s+with|only\s+works?\s+with)\b/i
const READ_IF = /\b(?:only|unless|as\s+long\s+as)\b/i
const RULED_OUT =
  /\b(?:no\s+effect|ignored|doesn['’]t\s+apply|does\s+not\s+apply|not\s+together|can['’]?t\s+be\s+(?:used|set|combined)\s+(?:together\s+)?with|cannot\s+be\s+(?:used|set|combined)\s+(?:together\s+)?with|(?:can['’]?t|cannot|not|never)\s+(?:be\s+)?(?:used|set|combined|use|set|combine)\b.*\btogether|excludes?|mutually\s+exclusive)\b/i
const ONE_OF = /\b(?:either|only\s+one\s+of|not\s+both|one\s+of\s+(?:the\s+two|both|these\s+two))\b/i

export function relationStatements(reading: Reading): RelationStatement[] {
  return gather(reading.spots, spot => {
    if (spot.aside || spot.passage.form === 'heading') return []
    return [...unlike(reading, spot), ...leaning(reading, spot)]
  })
}

function thing(reading: Reading, coded: Coded): Thing {
  return { keys: namedKeys(reading, coded), phrase: plain(coded).replace(/(?<![.,;:])[.,;:]+$/, '') }
}

/** "A is different from B", "A and B are two different things". */
function unlike(reading: Reading, spot: Spot): RelationStatement[] {
  if ((spot.cues & CUE.unlike) === 0) return []
  const relate = (from: Thing, to: Thing): RelationStatement[] => [
    { from, to, kind: 'confused-with', why: spot.text },
    { from: to, to: from, kind: 'confused-with', why: spot.text },
  ]
  const parts = spot.coded.split(DIFFERENT)
  if (parts.length === 2 && !/\bvalues?\b/i.test(parts[0]!)) {
    return relate(ownThing(reading, spot, parts[0]!), thing(reading, parts[1]!.split(/[,;:]|\.\s/)[0]!))
  }
  const confused = CONFUSE.exec(spot.coded)
  if (confused) return relate(thing(reading, confused[1]!), thing(reading, confused[2]!))
  if (!TWO_THINGS.test(spot.text)) return []
  const [left, right] = spot.coded.split(/\s+and\s+/)
  return left && right ? relate(thing(reading, left), thing(reading, right)) : []
}

/** "It" is the key or the feature the sentence stands with. */
function ownThing(reading: Reading, spot: Spot, coded: Coded): Thing {
  const said = thing(reading, coded)
  if (said.keys.length > 0 || !isDeictic(said.phrase)) return said
  return { keys: spot.hold === 'none' ? keysAround(reading, spot.passage.section) : spot.keys, phrase: said.phrase }
}

/** "`X` has no effect when `Y` is off", "this toggle is only visible if an admin has set `X = true`". */
function leaning(reading: Reading, spot: Spot): RelationStatement[] {
  const named = spot.named
  if (named.length === 0) return []
  const why = spot.text
  const { phrase } = spot.subject()
  const held = spot.hold !== 'none' && spot.hold !== 'following' ? spot.keys : []
  if (named.length > 1 && ONE_OF.test(why)) {
    return named.flatMap(key => others(named, key).map(other => between(key, other, 'excludes', why)))
  }
  const subject =
    named.find(key => leads(phrase, key)) ?? (isDeictic(phrase) || held.length === 1 ? held[0] : undefined)
  const rest = others(named, subject)
  if (subject !== undefined && rest.length > 0) {
    const kind = RULED_OUT.test(why) ? 'excludes' : NEEDS.test(why) || conditionalOn(why) ? 'requires' : null
    if (kind) return rest.flatMap(other => pair(subject, other, kind, why))
    return []
  }
  // What is shown only under a key belongs to the feature it is described in.
  const feature = sectionOf(reading.outline, spot.passage.section).feature
  const conditional = SHOWN_IF.test(why) && named.every(key => !phrase.includes(key))
  if (!conditional || feature === null || !READ_IF.test(why)) return []
  return named.map(key => ({
    from: { keys: [key], phrase: '' },
    to: { keys: [], phrase: '', feature },
    kind: 'gates' as const,
    why,
  }))
}

/** The key stands at the head of the phrase: "The key `X`", not "Ignored when `X`". */
function leads(phrase: string, key: string): boolean {
  const at = phrase.indexOf(key)
  return at >= 0 && at < 24 && !/\b(?:if|when|while|unless|with|without)\b/i.test(phrase.slice(0, at))
}

function conditionalOn(text: string): boolean {
  return READ_IF.test(text) && /\b(?:if|when|while|as\s+long\s+as|unless|once)\b/i.test(text)
}

function others(keys: readonly string[], key: string | undefined): readonly string[] {
  return keys.filter(other => other !== key)
}

function between(from: string, to: string, kind: RelationKind, why: string): RelationStatement {
  return { from: { keys: [from], phrase: '' }, to: { keys: [to], phrase: '' }, kind, why }
}

/** The other side of "X requires Y" is "Y gates X"; to rule out is mutual. */
function pair(key: string, other: string, kind: 'requires' | 'excludes', why: string): RelationStatement[] {
  return [between(key, other, kind, why), between(other, key, kind === 'requires' ? 'gates' : 'excludes', why)]
}
