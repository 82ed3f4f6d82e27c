// Reading → sentences that can say in one line what a key does, with how well they do so.
import type { Source } from '../../model/source.ts'
import { sentencesOf } from './coded-sentences.ts'
import { enumerationIn } from './enumerations.ts'
import { groupBy } from './grouping.ts'
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
  /\b(?:controls?|governs?|decides?|determines?|lets?|allows?|turns?|specif(?:y|ies)|sets?|holds?|says?|tells?|is\s+used|are\s+used|enables?|disables?|manages?|managed\s+by|defines?|chooses?|limits?|hides?|shows?|keeps?|makes?|gives?|names?|configures?|is\s+the|is\s+an?)\b/i
const STEP =
  /^(?:select|choose|click|tap|open|go\s+to|navigate|sign\s+in|give|enter|type|pick|add|under|on\s+the|in\s+the|provide|review|assign|create|set|once|next|for\s+example)\b/i
const LIMITS =
  /\b(?:only|not|never|can['’]?t|cannot|\w+n['’]t|must|requires?|need|no\s+effect|retired|no\s+longer|changed\s+since)\b/i

export function summaryStatements(reading: Reading): SummaryStatement[] {
  return [...fromCells(reading), ...fromSentences(reading), ...fromFeatures(reading)]
}

function fromCells(reading: Reading): SummaryStatement[] {
  const cells = reading.spots.filter(spot => spot.hold === 'row' && spot.cell === 'description')
  return [...groupBy(cells, spot => spot.passage.index).values()].flatMap(spots => {
    const coded = spots.map(spot => spot.coded).join(' ')
    const { rest } = enumerationIn(coded)
    const said = sentencesOf(rest).map(plain)
    const told = said.filter(one => !/^\W*(?:MDM|MAM|enrolled|unenrolled)\b.{0,12}\bonly\b/i.test(one))
    const text = told.find(one => !/^(?:if|when|in|so|for)\b/i.test(one) && one.length > 12) ?? told[0]
    return text ? spots[0]!.keys.map(key => ({ key, text: oneLine(text), rank: 0, source: spots[0]!.source })) : []
  })
}

function fromSentences(reading: Reading): SummaryStatement[] {
  return reading.spots.flatMap(spot => {
    if (spot.aside || spot.passage.cell || spot.passage.form === 'heading' || spot.text.length < 12) return []
    if (/^\W*(?:true|false|\d+)\W{0,3}\s*[:–—-]\s/i.test(spot.text)) return []
    const { keys, rank } = worth(reading, spot)
    return keys.map(key => ({ key, text: oneLine(spot.text), rank, source: spot.source }))
  })
}

const NOTHING = { keys: [] as readonly string[], rank: 9 }

function worth(reading: Reading, spot: Spot): { readonly keys: readonly string[]; readonly rank: number } {
  const named = spot.named
  if (spot.defaults.length > 0) return NOTHING
  const held = spot.hold === 'own' || spot.hold === 'above'
  if (!held && spot.hold !== 'heading' && named.length !== 1) {
    return FOR_STEPS.test(spot.text) && !isStep(spot) ? { keys: sole(reading, spot.passage.section), rank: 5 } : NOTHING
  }
  const { phrase, deictic } = spot.subject()
  const limits = LIMITS.test(spot.text)
  const values = spot.values
  if (isStep(spot)) {
    const purpose = held && values.some(one => one.kind === 'purpose')
    return purpose ? { keys: named.length === 1 ? named : spot.keys, rank: 5 } : NOTHING
  }
  const inSubject = named.length === 1 && phrase.includes(named[0]!) && !/=/.test(phrase)
  if (inSubject && !limits && DOES.test(spot.text)) return { keys: named, rank: 1 }
  if (spot.hold === 'heading' && !limits) return { keys: spot.keys, rank: 2 }
  if (held && values.some(one => one.kind === 'purpose'))
    return { keys: named.length === 1 ? named : spot.keys, rank: 3 }
  if (spot.hold === 'own' && spot.sentence > 0 && deictic && !limits) return { keys: spot.keys, rank: 3 }
  if (held && values.some(one => one.kind === 'effect'))
    return { keys: named.length === 1 ? named : spot.keys, rank: 4 }
  if (held && named.length > 0 && !limits) return { keys: named, rank: 4 }
  if (FOR_STEPS.test(spot.text)) return { keys: sole(reading, spot.passage.section), rank: 5 }
  if (spot.hold === 'own' && spot.sentence > 0) return { keys: spot.keys, rank: 5 }
  return NOTHING
}

function isStep({ text, definitions }: Spot): boolean {
  const label = /^(?:\w+\s+){0,2}(?:key|name|value|type)\s*(?:name\s*)?[:=–—-]/i.test(text)
  return label || STEP.test(text) || definitions.some(one => one.form !== 'sentence')
}

const FOR_STEPS = /^(?:use|follow|admins?\s+can\s+use)\b.{0,60}\b(?:steps?|procedure)\b/i

function sole(reading: Reading, section: number): readonly string[] {
  const keys = reading.sectionKeys.get(section) ?? []
  return keys.length === 1 ? keys : []
}

/** At last the first sentence of the feature. */
function fromFeatures(reading: Reading): SummaryStatement[] {
  return [...reading.groups.values()].flatMap(group => {
    if (group.keys.length === 0) return []
    const all = group.sections.flatMap(section => reading.inSection.get(section) ?? [])
    const first = all.find(
      spot =>
        spot.passage.form === 'paragraph' && spot.passage.alert === null && !spot.aside && spot.defaults.length === 0,
    )
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
