// A table → its rows as cells of sentences, each with its column's head, the row's keys and the row's condition.
import type { Condition } from '../model/condition.ts'
import type { Block, Span } from '../model/document.ts'
import type { KeyNamer } from './key-names.ts'
import { conditionAt } from './place.ts'
import { plainText } from './plain-text.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

export interface Cell {
  readonly sentences: readonly Sentence[]
  /** Head of the row and of the column. */
  readonly context: string | null
  /** What the column's head says over the row's condition. */
  readonly condition: Condition
}

export interface Row {
  readonly cells: readonly Cell[]
  readonly keys: readonly string[]
  readonly condition: Condition
}

/** A cell of so few words says where the row applies ("MDM only"); a longer one describes. */
const SHORT = 5

/** Spaces are counted up to there, and no word is cut out. */
function isShort(text: string): boolean {
  let spaces = 0
  for (let at = text.indexOf(' '); at >= 0 && spaces < SHORT; at = text.indexOf(' ', at + 1)) spaces++
  return spaces < SHORT
}

/** Keys that a cell holds and nothing else. */
function keysAlone(spans: readonly Span[], text: string, namer: KeyNamer): readonly string[] {
  if (!isShort(text)) return []
  return namer(text, spans.length === 1 || spans[0]?.role ? [text, ...spans.map(span => span.text)] : [])
}

export function rowsOf(table: Extract<Block, { kind: 'table' }>, place: Condition, namer: KeyNamer): readonly Row[] {
  const heads = table.header.map(plainText)
  return table.rows.map(row => {
    const line = row.line ?? table.line ?? 1
    const texts = row.cells.map(plainText)
    const keys = [...new Set(row.cells.flatMap((cell, i) => keysAlone(cell, texts[i]!, namer)))]
    let condition = place
    for (const text of texts) if (isShort(text)) condition = conditionAt(text, condition)
    const head = keys[0] ?? texts[0] ?? ''
    const cells = row.cells.map((cell, i): Cell => {
      const column = heads[i] ?? ''
      const about = texts[i] === head ? column : [head, column].filter(Boolean).join(', ')
      return {
        // A cell that holds the row's key alone states nothing.
        sentences: keys.includes(texts[i]!) ? [] : sentencesOf(cell, line, true),
        context: about === '' ? null : about,
        condition: conditionAt(column, condition),
      }
    })
    return { cells, keys, condition }
  })
}
