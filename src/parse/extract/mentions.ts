// Reading → names of keys that the page only mentions: marked words that look coined, or that it calls a key, and that no
// step, row or sentence defines.
import type { Source } from '../../model/source.ts'
import { CUE } from '../cues.ts'
import { namesInCell } from './definition-tables.ts'
import { gather } from './grouping.ts'
import { type Mark, marksIn, plain } from './marked-text.ts'
import { assignmentIn, isCoined, nameIn, wordsOf } from './name-shapes.ts'
import { sectionOf } from './passages.ts'
import type { Reading, Spot } from './reading.ts'

export interface Mention {
  readonly key: string
  readonly section: number
  readonly source: Source
}

const KEY_BEFORE =
  /\b(?:configuration\s+)?(?:keys?|key-value\s+pairs?)(?:\s+(?:named|called|like|such\s+as))?\s*(?:[\uE000-\uE003][^\uE004]*\uE004\s*(?:,|and|or)\s*)*$/i
const KEY_AFTER =
  /^(?:\s*(?:,|and|or)\s*[\uE000-\uE003][^\uE004]*\uE004)*\s+(?:configuration\s+|app\s+config(?:uration)?\s+)?keys?\b/i
const SETTING_AFTER = /^\s+(?:setting|parameter|attribute|property)\b/i
/** "The page lists the keys … The line `x` tells …" */
const LINE_BEFORE = /\b(?:line|row|entry)\s+$/i
/** A word in code that "is set" or "must be configured" is a setting, wherever it is set. */
const SET_AFTER =
  /^\s+(?:is|are|was|has\s+been|must\s+be|needs\s+to\s+be|isn['’]t|is\s+not)\s+(?:also\s+|not\s+)?(?:set|configured|deployed)\b/i
/** What a marked word is when one of these stands beside it: something to click, a file, an app, a value. */
const OTHER_BEFORE =
  /\b(?:select|choose|tap|click|open|pick|expand|toggle|navigate|go|press|install|app|application|group|file|folder|command|cmdlet|identifier|bundle|certificate|template|domain|url|address|header|schema|table|function|event|permission|role|scope|namespace|class|module|script|port|server|host|token|user|account|version|build|type|mode|value|to|as|or|profile|policy|named?|called|query|column|field)\s+(?:the\s+|a\s+|an\s+|is\s+|of\s+|to\s+)*$/i
const OTHER_AFTER =
  /^\s+(?:app|application|groups?|folder|file|table|cmdlet|command|page|events?|permissions?|role|scope|api|class|extension|template|certificate|profile|policy|button|tab|menu|mode|type|domain|server|screen|section|field|column|function|module|script|tenant|portal|portals?)\b/i

export function mentionsOf(reading: Reading, values: ReadonlySet<string>): Mention[] {
  return gather(reading.spots, spot => {
    if (((spot.cues & CUE.mark) === 0 && spot.cell !== 'key') || spot.passage.form === 'heading' || isMenu(spot))
      return []
    const kind = spot.cell
    if (kind === 'key' && spot.hold === 'none') return bareInCell(reading, spot)
    if (kind === 'type' || kind === 'values' || kind === 'default') return []
    return marksIn(spot.coded).flatMap(mark => {
      const assigned = assignmentIn(mark.text)
      const name = assigned?.name ?? nameIn(mark.text)
      if (!name || reading.spelling.has(name.toLowerCase()) || values.has(name.toLowerCase())) return []
      return isKey(reading, spot, mark, name, assigned !== null)
        ? [{ key: name, section: spot.passage.section, source: spot.source }]
        : []
    })
  })
}

/** Whether a marked name, given a value in its mark or not, is one of a key. */
function isKey(reading: Reading, spot: Spot, mark: Mark, name: string, assigned: boolean): boolean {
  if (name.includes('.')) return false
  const before = spot.coded.slice(0, mark.start)
  const after = spot.coded.slice(mark.end)
  if (spot.cues & CUE.key && (KEY_BEFORE.test(before) || KEY_AFTER.test(after))) return true
  const isSet = (mark.role === 'code' || isCoined(name)) && SET_AFTER.test(after) && !OTHER_BEFORE.test(plain(before))
  if (isSet && /^[a-z]{5,}$|[a-z][A-Z]|_/.test(name)) return true
  if (LINE_BEFORE.test(before) && /\bkeys\b/i.test(plain(spot.passage.coded))) return true
  if (!isCoined(name)) return false
  const family = reading.prefixes.has(wordsOf(name)[0] ?? '')
  const ofKeys = spot.cell === 'key' || /\bkeys\b/i.test(sectionOf(reading.outline, spot.passage.section).title)
  if (family || ofKeys) return true
  if (mark.role !== 'code') return false
  if (SETTING_AFTER.test(after)) return true
  // Without such a sign, only a sentence about keys or settings makes a coined word one of them.
  const aboutKeys = assigned || /\b(?:keys?|settings?)\b/i.test(spot.text)
  return aboutKeys && !OTHER_BEFORE.test(plain(before)) && !OTHER_AFTER.test(plain(after))
}

/** A table that only lists keys, say the retired ones, may write them without a mark. */
function bareInCell(reading: Reading, spot: Spot): Mention[] {
  return namesInCell(spot.coded)
    .filter(name => isCoined(name) && !reading.spelling.has(name.toLowerCase()))
    .map(key => ({ key, section: spot.passage.section, source: spot.source }))
}

function isMenu(spot: Spot): boolean {
  return spot.paths.length > 0 && !/\bkeys?\b/i.test(spot.text)
}
