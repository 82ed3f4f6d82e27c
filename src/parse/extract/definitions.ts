// Outline → where the page defines keys: steps that add a key, table rows, label lists, key-value pairs, headings and
// sentences that set one. What is only named is no definition (see `mentions`).
import { CUE } from '../cues.ts'
import { type ChannelPlace, pathChannels } from './channel-places.ts'
import { isKeyListLead, labelledName, leadingName } from './definition-sentences.ts'
import { keyColumn, namesInRows, verticalKey } from './definition-tables.ts'
import { type Coded, marksIn, plain } from './marked-text.ts'
import { isCoined, nameIn } from './name-shapes.ts'
import { settingPicked, settingsSetByTheWay } from './naming-sentences.ts'
import type { Outline, Passage } from './passages.ts'
import type { ReadSentence } from './read-sentence.ts'

/** `step`, `row`, `label`, `item` and `pair` say where to enter the key; `heading` and `sentence` only when none of these does. */
export type DefinitionForm = 'step' | 'row' | 'label' | 'item' | 'pair' | 'heading' | 'sentence'

export interface Definition {
  readonly key: string
  /** As written in this place. */
  readonly spelled: string
  readonly form: DefinitionForm
  /** Index of the passage; for a row its first cell. */
  readonly passage: number
  /** Sentence of the passage. */
  readonly sentence: number
  readonly table: number | null
  readonly row: number | null
}

export function isEntry(definition: Definition): boolean {
  return definition.form !== 'heading' && definition.form !== 'sentence'
}

export function definitionsOf(
  outline: Outline,
  sentences: readonly (readonly ReadSentence[])[],
  channels: readonly ChannelPlace[],
): Definition[] {
  const { found, passing, conditional } = textDefinitions(outline, sentences, channels)
  const all = [...found, ...rowDefinitions(outline)]
  for (const weaker of [passing, conditional]) {
    const known = new Set(all.map(one => one.key.toLowerCase()))
    all.push(...weaker.filter(one => !known.has(one.key.toLowerCase())))
  }
  return all.sort((a, b) => a.passage - b.passage)
}

interface TextDefinitions {
  readonly found: readonly Definition[]
  /** Of keys that nothing better defines: called a setting in passing; set in a clause of condition. */
  readonly passing: readonly Definition[]
  readonly conditional: readonly Definition[]
}

function textDefinitions(
  outline: Outline,
  sentences: readonly (readonly ReadSentence[])[],
  channels: readonly ChannelPlace[],
): TextDefinitions {
  const found: Definition[] = []
  const passing: Definition[] = []
  const conditional: Definition[] = []
  for (const passage of outline.passages) {
    const at = { passage: passage.index, table: null, row: null }
    if (passage.form === 'heading') {
      const key = headingKey(passage.coded)
      if (key && saysHow(outline, passage)) found.push({ key, spelled: key, form: 'heading', sentence: 0, ...at })
      continue
    }
    if (passage.form === 'cell') continue
    const listed = passage.form === 'item' ? leadingName(passage.coded) : null
    if (listed && isKeyListLead(leadIn(outline, passage), listed)) {
      found.push({ key: listed.name, spelled: listed.name, form: 'item', sentence: 0, ...at })
    }
    sentences[passage.index]!.forEach((sentence, index) => {
      if (sentence.aside) return
      const label = sentence.cues & (CUE.key | CUE.name) ? labelledName(sentence.coded) : null
      if (label && (label.sure || besideValueLabel(outline, passage))) {
        found.push({ key: label.name, spelled: label.name, form: 'label', sentence: index, ...at })
      }
      // With the way to a policy in the same sentence, setting a key is as good as adding it.
      const defined = sentence.definitions()
      const leads = defined.length > 0 && pathChannels([sentence]).length > 0
      for (const { name, form: said } of defined) {
        const form = said === 'passing' || said === 'sentence' ? (leads ? 'step' : 'sentence') : said
        const list = said === 'passing' ? passing : found
        list.push({ key: name, spelled: name, form, sentence: index, ...at })
      }
      const next = sentences[passage.index]![index + 1]
      const picked = next && sentence.names.length > 0 ? settingPicked(sentence.coded, next.text) : null
      if (picked) found.push({ key: picked, spelled: picked, form: 'step', sentence: index, ...at })
      for (const name of sentence.names.length > 0 ? settingsSetByTheWay(sentence.coded) : [])
        conditional.push({ key: name, spelled: name, form: 'sentence', sentence: index, ...at })
      // In the steps of a policy, "add `X`" adds a key.
      if (passage.list !== null && channels[passage.index]!.offered.length > 0) {
        for (const name of sentence.added())
          found.push({ key: name, spelled: name, form: 'step', sentence: index, ...at })
      }
    })
  }
  return { found, passing, conditional }
}

function rowDefinitions(outline: Outline): Definition[] {
  const firstCells = new Map<string, number>()
  for (const { cell, index } of outline.passages) {
    if (cell && !firstCells.has(`${cell.table}/${cell.row}`)) firstCells.set(`${cell.table}/${cell.row}`, index)
  }
  return outline.tables.flatMap((table, t) => {
    const column = keyColumn(table)
    const rows = column === null ? [] : namesInRows(table, column)
    return table.rows.flatMap((_, r) => {
      const passage = firstCells.get(`${t}/${r}`)
      if (passage === undefined) return []
      const names = column === null ? [verticalKey(table, r)] : rows[r]!
      return names
        .filter(name => name !== null)

        .map(key => ({ key, spelled: key, form: 'row' as const, passage, sentence: 0, table: t, row: r }))
    })
  })
}

/** The text that introduces a list: the paragraph before it, or the item it hangs on. */
export function leadIn(outline: Outline, item: Passage): Coded {
  for (let i = item.index - 1; i >= 0; i--) {
    const before = outline.passages[i]!
    if (before.form === 'heading') return before.section === item.section ? before.coded : ''
    if (item.above.includes(before.index)) return before.coded
    if (before.above.length === item.above.length && before.list !== item.list && !before.cell) return before.coded
  }
  return ''
}

const LONGEST_HEADING = 300

/** The key that a heading is about: the whole heading, or a marked coined word in it. */
export function headingKey(heading: Coded): string | null {
  if (heading.length > LONGEST_HEADING) return null
  const text = plain(heading)
  const whole = nameIn(text.replace(/^the\s+|\s*\([^)]*\)$|\s+(?:configuration\s+)?(?:key|setting)$/gi, ''))
  if (whole && isCoined(whole)) return whole
  const named = marksIn(heading).map(mark => nameIn(mark.text))
  const coined = named.filter(name => name !== null && isCoined(name))
  return coined.length === 1 ? coined[0]! : null
}

/** A heading defines a key only when the text under it says how to set it. */
function saysHow(outline: Outline, heading: Passage): boolean {
  for (let i = heading.index + 1; i < outline.passages.length; i++) {
    const passage = outline.passages[i]!
    if (passage.form === 'heading') return false
    if (
      /(?:^|[.:]\s+)(?:string|boolean|integer|real|number)\.|\b(?:value|data)?\s*type\b|\bdefault\b|\bvalues?\b|\bset\b|\b(?:true|false)\b/i.test(
        plain(passage.coded),
      )
    )
      return true
  }
  return false
}

/** `Name: X` is a key when an item beside it gives a value or a value type. */
function besideValueLabel(outline: Outline, passage: Passage): boolean {
  const next = outline.passages[passage.index + 1]
  return (
    next !== undefined &&
    next.form === passage.form &&
    next.list === passage.list &&
    /^(?:value|data)?\s*type\b|^(?:configuration\s+)?value\b/i.test(plain(next.coded))
  )
}
