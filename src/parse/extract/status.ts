// Reading → keys that the page says are retired, in the sentence that says so, and other names a key has or had.
import { once } from '../../model/once.ts'
import type { Source } from '../../model/source.ts'
import { CUE } from '../cues.ts'
import { matchesOf } from '../matches.ts'
import { namesInCell } from './definition-tables.ts'
import { gather, groupBy } from './grouping.ts'
import { groupId } from './groups.ts'
import { plain } from './marked-text.ts'
import { isCoined, NAME_PATTERN, NAMES, nameAt } from './name-shapes.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'
import { isDeictic, subjectOf } from './subject-phrase.ts'
import { speaksOfGroup } from './subjects.ts'

export interface RetiredStatement {
  readonly key: string
  readonly text: string
  readonly source: Source
}

const RETIRED =
  /\b(?:(?:is|are|was|were|has\s+been|have\s+been|been)\s+(?:now\s+|since\s+)?(?:retired|deprecated|discontinued|removed\s+(?:from\s+(?:the\s+)?(?:app|product)|(?:in|with|as\s+of)\s+(?:version|release|v?\d))|obsolete|withdrawn)|no\s+longer\s+(?:applies|apply|supported|used|read|works?|has\s+(?:any\s+)?effect|available|valid|needed|recognized|evaluated|honou?red)|(?:is|are)n['’]t\s+(?:read|used|supported|evaluated)\s+(?:any\s*more|any\s+longer)|(?:deprecated|retired|obsolete)\s+(?:key|setting)|end\s+of\s+(?:support|life))\b/i
/** The heading of a table of them. */
const OF_RETIRED = /^(?:retired|deprecated|obsolete|removed|discontinued)\s+(?:\w+\s+){0,2}(?:keys?|settings?)$/i
const NOT_YET = /\b(?:will\s+be|going\s+to\s+be|plan(?:s|ned)?\s+to|isn['’]t\s+retired|not\s+retired)\b/i

export function retiredStatements(reading: Reading): RetiredStatement[] {
  const passages = once(() => groupBy(reading.spots, spot => spot.passage.alert?.id ?? `p${spot.passage.index}`))
  return gather(reading.spots, spot => {
    if (spot.cell === 'key' && OF_RETIRED.test(sectionOf(reading.outline, spot.passage.section).title)) {
      const { title } = sectionOf(reading.outline, spot.passage.section)
      return namesInCell(spot.coded).map(key => ({ key, text: title, source: spot.source }))
    }
    if ((spot.cues & CUE.retired) === 0) return []
    const marked = spot.cell === 'key' || spot.passage.form === 'heading'
    if (marked && /\((?:[^)]*\b)?(?:deprecated|retired|obsolete|no\s+longer\s+used)\b[^)]*\)/i.test(spot.text)) {
      const keys = spot.cell === 'key' ? spot.keys : spot.named
      return keys.map(key => ({ key, text: spot.text, source: spot.source }))
    }
    if (spot.hold === 'heading' && spot.sentence === 0 && IN_ROW.test(spot.text) && !NOT_YET.test(spot.text)) {
      return spot.keys.map(key => ({ key, text: spot.text, source: spot.source }))
    }
    if (IN_ROW.test(spot.text) && spot.passage.cell && spot.sentence === 0 && !NOT_YET.test(spot.text)) {
      return keysOfRow(reading, spot).map(key => ({ key, text: spot.text, source: spot.source }))
    }
    if (spot.aside || !RETIRED.test(spot.text) || NOT_YET.test(spot.text)) return []
    const around = passages().get(spot.passage.alert?.id ?? `p${spot.passage.index}`) ?? []
    return retiredKeys(reading, spot, around).map(key => ({ key, text: spot.text, source: spot.source }))
  })
}

/** "Deprecated in version 3.8." in a cell. */
const IN_ROW =
  /^\W*(?:deprecated|retired|discontinued|obsolete|removed)(?:\s+(?:in|since|as|with|from|and)\b|\W*$|[.,;:])/i

/** Those the row defines, else the name at its head: a retired key may have no definition left. */
function keysOfRow(reading: Reading, { hold, keys, cell, passage }: Spot): readonly string[] {
  if (cell === 'values' || cell === 'type' || cell === 'default' || passage.cell!.column === 0) return []
  if (hold === 'row') return keys
  const [head] = reading.outline.tables[passage.cell!.table]!.rows[passage.cell!.row]!.cells
  return namesInCell(head ?? '')
    .filter(isCoined)
    .slice(0, 1)
}

/** The keys the sentence's subject names, or "it" points back to, or those of the feature that went. */
function retiredKeys(reading: Reading, spot: Spot, around: readonly Spot[]): readonly string[] {
  const { phrase } = subjectOf(spot.text.replace(/^changed\s+since\s+\([^)]*\):?\s*/i, ''))
  const named = knownOrMentioned(spot)
  const subject = named.filter(key => phrase.includes(key))
  if (subject.length > 0) return subject
  if (named.length > 0) return /\b(?:deprecated|retired|obsolete)\s+(?:key|setting)/i.test(spot.text) ? named : []
  if (phrase === '' || isDeictic(phrase)) {
    const before = around.filter(other => other.index < spot.index).flatMap(other => knownOrMentioned(other))
    if (before.length > 0) return [before.at(-1)!]
    return spot.hold === 'none' ? [] : spot.keys
  }
  const group = reading.groups.get(groupId(reading.outline, spot.passage.section))
  return group &&
    /\b(?:retired|discontinued|withdrawn|deprecated)\b/i.test(spot.text) &&
    speaksOfGroup(reading, phrase, group)
    ? group.keys
    : []
}

/** Names in the sentence: of defined keys, or any marked name (a retired key may have no definition left). */
function knownOrMentioned(spot: Spot): readonly string[] {
  const known = spot.named
  if (known.length > 0) return known
  return matchesOf(NAMES, spot.coded)
    .map(match => (match[1] === undefined ? null : nameAt(match[1], match[2])))
    .filter(name => name !== null)
}

export interface OtherName {
  readonly key: string
  readonly name: string
}

const NAME = NAME_PATTERN
/** `X` was formerly known as `Y`; `X` (formerly `Y`); `X` was called `Y` before … */
const WAS = new RegExp(
  `${NAME}\\s*(?:,|\\(|is|was|has\\s+been|were)*\\s*(?:also\\s+|formerly\\s+|previously\\s+|earlier\\s+|once\\s+)*(?:known\\s+as|named|called|formerly|previously|renamed\\s+from|spelled|replaces|replaced)\\s+(?:the\\s+key\\s+)?${NAME}`,
  'gi',
)
/** `Y` was renamed to `X`; `Y` is now called `X`; `Y` was replaced by `X` */
const NOW = new RegExp(
  `${NAME}\\s+(?:is|was|has\\s+been|were)\\s+(?:now\\s+)?(?:renamed\\s+(?:to|as)|now\\s+(?:named|called|known\\s+as)|replaced\\s+(?:by|with)|superseded\\s+by)\\s+(?:the\\s+key\\s+)?${NAME}`,
  'gi',
)
const ALSO = new RegExp(`\\(\\s*(?:formerly|previously)\\s+(?:known\\s+as\\s+|named\\s+|called\\s+)?${NAME}`, 'gi')

/** In the row or under the heading of a key: "Replaces `Y`", "Formerly `Y`". */
const HERE = new RegExp(
  `^\\W*(?:replaces|formerly|previously|once|renamed\\s+from)\\s+(?:known\\s+as\\s+|named\\s+|called\\s+)?(?:the\\s+key\\s+)?${NAME}`,
  'i',
)

export function otherNames(reading: Reading): OtherName[] {
  return gather(reading.spots, spot => {
    if ((spot.cues & CUE.renamed) === 0) return []
    if (!/\b(?:named|called|known|formerly|previously|renamed|replaced?s?|superseded)\b/i.test(plain(spot.coded)))
      return []
    const known = (name: string | null) => (name ? reading.spelling.get(name.toLowerCase()) : undefined)
    const pair = (key: string | undefined, name: string | null): OtherName[] =>
      key && name && key.toLowerCase() !== name.toLowerCase() ? [{ key, name }] : []
    const was = matchesOf(WAS, spot.coded).flatMap(found =>
      pair(known(nameAt(found[1], found[2])), nameAt(found[3], found[4])),
    )
    const now = matchesOf(NOW, spot.coded).flatMap(found =>
      pair(known(nameAt(found[3], found[4])), nameAt(found[1], found[2])),
    )
    const [first] = spot.named
    const also = matchesOf(ALSO, spot.coded).flatMap(found => pair(first, nameAt(found[1], found[2])))
    const here =
      (spot.hold === 'row' || spot.hold === 'heading') && spot.keys.length === 1 ? HERE.exec(spot.coded) : null
    return [...was, ...now, ...also, ...(here ? pair(spot.keys[0], nameAt(here[1], here[2])) : [])]
  })
}
