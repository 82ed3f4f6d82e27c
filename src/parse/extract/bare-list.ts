// A cell of nothing but words in a row ("off (default), on, ask"; one a line) → the values it lists.
import type { Coded } from './marked-text.ts'
import { isTypeWord } from './name-shapes.ts'

export interface BareValue {
  readonly value: string
  readonly isDefault: boolean
}

const BARE_VALUE = /^[\uE000-\uE003]?([A-Za-z][\w-]{0,29}|-?\d{1,6})\uE004?(\s*\((?:the\s+)?default\))?$/i
const BETWEEN = /\s*(?:[,;|/\n]\s*(?:(?:and|or)\s+)?|\s(?:or|and)\s)\s*/

/** Words in a row with one of them marked as the default: the page lost the line breaks between them. */
const LOST = /^(?:[\w-]+(?: \(default\))? ){1,5}[\w-]+(?: \(default\))?$(?<=\(default\).*)/i

/** For a column of values, where bare words are values. "host or port" is a description, not two values. */
export function bareListIn(cell: Coded): readonly BareValue[] {
  if (cell.length > 300) return []
  const whole = cell.replace(/(?<![.\s])[.\s]+$/, '')
  const parts = whole.split(LOST.test(whole) ? /(?<!\()\s+(?!\()/ : BETWEEN)
  const found = parts.map(part => BARE_VALUE.exec(part))
  if (parts.length < 2 || found.some(one => one === null || isTypeWord(one[1]!))) return []
  const values = found.map(one => ({ value: one![1]!, isDefault: one![2] !== undefined }))
  const sure = parts.length > 2 || /[,;|/\n]/.test(cell) || values.some(one => one.isDefault)
  return sure ? values : []
}
