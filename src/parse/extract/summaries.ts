// Reading → sentences that can say in one line what a key does, with how well they do so.
import type { Source } from '../../model/source.ts'
import { CUE } from '../cues.ts'
import { sentencesOf } from './coded-sentences.ts'
import { enumerationIn } from './enumerations.ts'
import { gather, groupBy } from './grouping.ts'
import { plain } from './marked-text.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'

export interface SummaryStatement {
  readonly key: string
  readonly text: string
  /** 0 is best. */
  readonly rank: number
  readonly source: Source
}

const DOES =
  /\b(?:controls?|governs?|decides?|determines?|lets?|allows?|turns?|specif(?:y|ies)|sets?|holds?|says?|tells?|is\s+used|are\s+used|enables?|disables?|manages?|managed\s+by|defines?|chooses?|limits?|hides?|shows?|keeps?|makes?|gives?|names?|configures?|stops?|prevents?|blocks?|sends?|removes?|adds?|overrides?|forces?|is\s+the|is\s+an?)\b/i
/** `X` starts the tunnel. */
const ACTS =
  /^(?:the\s+)?['‘“"]?[\w.-]+['’”"]?\s+(?:key\s+|setting\s+)?(?!(?:is|was|has|does|needs|requires|exists|applies|works)\b)[a-z]{3,}s\s+(?:the|a|an|all|every|what|how|where|which|whether|only|users?|up|out)\b/i
const STEP =
  /^(?:select|choose|click|tap|open|go\s+to|navigate|sign\s+in|give|enter|type|pick|add|under|on\s+the|in\s+the|provide|review|assign|create|set|once|next|for\s+example)\b/i
const LIMITS =
  /\b(?:only|not|never|can['’]?t|cannot|\w+n['’]t|must|requires?|need|no\s+effect|retired|no\s+longer|changed\s+since)\b/i

export function summaryStatements(reading: Reading): SummaryStatement[] {
  return [...fromCells(reading), ...fromSentences(reading), ...fromSections(reading), ...fromFeatures(reading)]
}

function fromCells(reading: Reading): SummaryStatement[] {
  const cells = reading.spots.filter(spot => spot.hold === 'row' && spot.cell === 'description')
  return [...groupBy(cells, spot => spot.passage.index).values()].flatMap(spots => {
    const coded = spots.map(spot => spot.coded).join(' ')
    const { rest } = enumerationIn(coded)
    const said = sentencesOf(rest).map(plain)
    const told = said.filter(one => !NOT_OF_USE.test(one))
    const text = told.find(one => !/^(?:if|when|in|so|for)\b/i.test(one) && one.length > 12) ?? told[0]
    return text ? spots[0]!.keys.map(key => ({ key, text: oneLine(text), rank: 0, source: spots[0]!.source })) : []
  })
}

/** Where it is to be had, and where to read on. */
const NOT_OF_USE =
  /^\W*(?:(?:MDM|MAM|enrolled|unenrolled)\b.{0,12}\bonly\b|available\s+(?:in|from|since)\b|see\s+(?:the|also|below)\b)/i

function fromSentences(reading: Reading): SummaryStatement[] {
  return gather(reading.spots, spot => {
    if (spot.aside || spot.passage.cell || spot.passage.form === 'heading' || spot.text.length < 12) return []
    if (!isHeld(spot) && spot.named.length !== 1 && (spot.cues & CUE.steps) === 0) return []
    if (/^\W*(?:true|false|\d+)\W{0,3}\s*[:–—-]\s/i.test(spot.text) || VALUE_ITEM.test(spot.coded)) return []
    const { keys, rank } = worth(reading, spot)
    return keys.map(key => ({ key, text: oneLine(spot.text), rank, source: spot.source }))
  })
}

/** What leads a list in, or says of what type something is. */
const NO_SUMMARY =
  /^there(?:['’]s|\s+is)\s+no\s+default|^(?:\w+\s+){0,3}values?\s*:$|^(?:the|its)\s+(?:value|data)\s+type\s+is\b|^(?:(?!to\b)[^,.]{0,60},\s+)?(?:set|choose|select|enter|use)\s+(?:(?:the\s+|its\s+)?(?:value|data)\s+type\b[^,.]{0,40}|\S+\s+(?:as|for)\s+(?:the|its)\s+(?:value|data)\s+type)\.?$/i
/** "Set `X` to choose how …" tells more than a step does. */
const CHOOSES = /^set\s+(?:the\s+)?\S+\s+to\s+(?:choose|control|decide|define|determine|limit|say|specify)\b/i

const PURPOSE =
  /^to\s(?!(?:set|configure|use|add|deploy|create|assign|do|change|edit|modify|delete|remove|update)\b)[^,]{8,100},\s/i
const VALUE_ITEM = /^[\uE000-\uE003][\w-]{1,30}\uE004\s*(?:\((?:the\s+)?default\)\s*)?(?:[:–—]|\s-\s)/i

const NOTHING = { keys: [] as readonly string[], rank: 9 }

function worth(reading: Reading, spot: Spot): { readonly keys: readonly string[]; readonly rank: number } {
  const named = spot.named
  if (spot.defaults.some(one => !one.inBrackets) || NO_SUMMARY.test(spot.text)) return NOTHING
  const held = isHeld(spot) && spot.hold !== 'heading'
  if (!isHeld(spot) && named.length !== 1) {
    return FOR_STEPS.test(spot.text) && !isStep(spot) ? { keys: sole(reading, spot.passage.section), rank: 5 } : NOTHING
  }
  const { phrase, deictic } = spot.subject()
  const limits = LIMITS.test(spot.text)
  if (named.length === 1 && CHOOSES.test(spot.text)) return { keys: named, rank: 2 }
  // To keep users in, hide the button with `X`:
  if (named.length === 1 && !held && PURPOSE.test(spot.text) && !limits) return { keys: named, rank: 4 }
  if (isStep(spot)) {
    const purpose = held && spot.values().some(one => one.kind === 'purpose')
    return purpose ? { keys: named.length === 1 ? named : spot.keys, rank: 5 } : NOTHING
  }
  const inSubject = named.length === 1 && phrase.includes(named[0]!) && !/=/.test(phrase)
  if (inSubject && !limits && (DOES.test(spot.text) || ACTS.test(spot.text))) return { keys: named, rank: 1 }
  if (spot.hold === 'heading' && !limits) return { keys: spot.keys, rank: 2 }
  if (held && spot.values().some(one => one.kind === 'purpose'))
    return { keys: named.length === 1 ? named : spot.keys, rank: 3 }
  if (spot.hold === 'own' && spot.sentence > 0 && deictic && !limits) return { keys: spot.keys, rank: 3 }
  if (held && spot.values().some(one => one.kind === 'effect'))
    return { keys: named.length === 1 ? named : spot.keys, rank: 4 }
  if (held && named.length > 0 && !limits) return { keys: named, rank: 4 }
  if (FOR_STEPS.test(spot.text)) return { keys: sole(reading, spot.passage.section), rank: 5 }
  if (spot.hold === 'own' && spot.sentence > 0) return { keys: spot.keys, rank: 5 }
  return NOTHING
}

function isHeld({ hold }: Spot): boolean {
  return hold === 'own' || hold === 'above' || hold === 'heading'
}

function isStep({ text, definitions }: Spot): boolean {
  const label = /^(?:\w+\s+){0,2}(?:key|name|value|type)\s*(?:name\s*)?[:=–—-]/i.test(text)
  return label || STEP.test(text) || definitions().some(one => one.form !== 'sentence')
}

const FOR_STEPS = /^(?:use|follow|admins?\s+can\s+use)\b.{0,60}\b(?:steps?|procedure)\b/i

function sole(reading: Reading, section: number): readonly string[] {
  const keys = reading.sectionKeys.get(section) ?? []
  return keys.length === 1 ? keys : []
}

/** The first sentence of the section of one key alone. */
function fromSections(reading: Reading): SummaryStatement[] {
  return [...reading.sectionKeys].flatMap(([id, keys]) => {
    const spots = keys.length === 1 ? (reading.inSection.get(id) ?? []) : []
    const first = spots.find(spot => spot.passage.form === 'paragraph')
    const tells =
      first?.hold === 'none' &&
      !first.passage.alert &&
      first.defaults.length === 0 &&
      !LIMITS.test(first.text) &&
      !isStep(first)
    return tells && !first.text.endsWith(':')
      ? [{ key: keys[0]!, text: oneLine(first.text), rank: 6, source: first.source }]
      : []
  })
}

/** At last the first sentence of the feature. */
function fromFeatures(reading: Reading): SummaryStatement[] {
  return [...reading.groups.values()].flatMap(group => {
    if (group.keys.length === 0) return []
    const all = group.sections.flatMap(section => reading.inSection.get(section) ?? [])
    const told = all.filter(
      spot =>
        spot.passage.form === 'paragraph' && spot.passage.alert === null && !spot.aside && spot.defaults.length === 0,
    )
    // What stands behind a table of keys says more of them, not what they are.
    const table = all.findIndex(spot => spot.hold === 'row')
    const intro = table < 0 ? told : told.filter(spot => spot.index < all[table]!.index)
    const first = intro.find(spot => spot.named.length === 0 && !LIMITS.test(spot.text)) ?? intro[0]
    const title = sectionOf(reading.outline, group.sections[0]!)
    const text = first?.text ?? title.title
    const source = first?.source ?? title.source
    return group.keys.map(key => ({ key, text: oneLine(text), rank: 7, source }))
  })
}

function oneLine(text: string): string {
  return text
    .replace(/^\(|\)\.?$/g, found => (text.startsWith('(') && text.replace(/\.$/, '').endsWith(')') ? '' : found))
    .trim()
}
