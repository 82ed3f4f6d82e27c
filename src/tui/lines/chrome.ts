// Model → the rows around the text: title, rules, hints.
import { columns } from '../../output/render/columns.ts'
import { lineColumns } from '../../output/render/wrap.ts'
import { keyName } from '../key-names.ts'
import { hintsFor } from '../keys.ts'
import { contentDate } from '../state/content-date.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Model, Screen } from '../state/model.ts'
import { placeOf } from '../state/place.ts'
import type { Reader } from '../state/reader.ts'
import { findRow } from './input-row.ts'
import { marksOf } from './marks.ts'
import { type Cell, cell, type Row, spread } from './row.ts'

export const TABS: readonly { readonly kind: Screen['kind']; readonly title: string }[] = [
  { kind: 'browse', title: 'Browse' },
  { kind: 'ask', title: 'Ask' },
  { kind: 'matrix', title: 'Matrix' },
  { kind: 'tour', title: 'Tour' },
]

export function titleRow(model: Model): Row {
  const { columns: width, unicode } = model.terminal
  const name = width >= 46 ? [cell(' mde-ios  ', 'strong')] : []
  const tabs = TABS.flatMap(tab => tabCells(tab.title, tab.kind === tabOf(model.screen), model))
  return spread([...name, ...tabs], [cell(`${ageOf(model)} `, 'dim')], width, unicode)
}

function tabCells(title: string, current: boolean, model: Model): readonly Cell[] {
  if (!current) return [cell(` ${title} `)]
  return [model.terminal.color ? cell(` ${title} `, 'strong', true) : cell(`[${title}]`, 'strong')]
}

/** A page is read in Browse, whatever led there. */
export function tabOf(screen: Screen): Screen['kind'] {
  return screen.kind === 'page' ? 'browse' : screen.kind
}

/** The date of the content, and a word when it was last reviewed over a year ago. */
export function ageOf({ knowledge, today, terminal }: Model): string {
  const newest = contentDate(knowledge.records)
  if (!newest || terminal.columns < 60) return ''
  const old = `${Number(newest.slice(0, 4)) + 1}${newest.slice(4)}` < today
  return `content of ${newest}${old && terminal.columns >= 78 ? ', over a year old' : ''}`
}

/** The rule above the body; heavier above what has the focus. */
export function upperRule(model: Model, focus: 'left' | 'right' | 'all'): Row {
  const { list, split, columns: width } = geometryOf(model.terminal)
  const { line, strongLine, down } = marksOf(model.terminal)
  if (!split || focus === 'all') return [cell(line.repeat(width), 'dim')]
  const part = (text: string, size: number) => cell(text.repeat(size), text === line ? 'dim' : undefined)
  return [
    part(focus === 'left' ? strongLine : line, list),
    cell(down, 'dim'),
    part(focus === 'right' ? strongLine : line, width - list - 3),
  ]
}

/** The rule below the body, with how much of the text is above and below. */
export function lowerRule(model: Model, reader: Reader | null, split: boolean): Row {
  const { list, body } = geometryOf(model.terminal)
  const { line, up } = marksOf(model.terminal)
  const says = reader ? position(model, reader.top, reader.lines.length, body) : ''
  return ruleWith(model, says, split ? line.repeat(list) + up : '')
}

/** The rule below a list that has no text beside it. */
export function countRule(model: Model, top: number, count: number, height: number): Row {
  return ruleWith(model, position(model, top, count, height), '')
}

function ruleWith({ terminal }: Model, says: string, left: string): Row {
  if (terminal.screenReader) return [cell(says)]
  const { line } = marksOf(terminal)
  const rest = terminal.columns - columns(left) - columns(says)
  return [cell(left + line.repeat(Math.max(0, rest - 2)) + says + line.repeat(Math.min(2, rest)), 'dim')]
}

function position({ terminal }: Model, top: number, count: number, height: number): string {
  if (count <= height) return ''
  return ` ${top + 1}${marksOf(terminal).dash}${Math.min(count, top + height)} of ${count} `
}

/** The few keys that matter here; a notice or a search in their place. */
export function hintRow(model: Model): Row {
  const { columns: width, unicode } = model.terminal
  const find = findRow(model)
  if (find) return spread(find, [], width, unicode)
  if (model.notice) return spread([cell(` ${model.notice}`, 'strong')], [], width, unicode)
  const hints = hintsFor(placeOf(model)).map(({ key, says }): readonly Cell[] => [
    cell(` ${hintKey(key, unicode)}`, 'strong'),
    cell(` ${says} `, 'dim'),
  ])
  // Help is the one hint that leads to all others.
  const help = hints.findIndex(hint => /help/.test(hint[1]?.text ?? ''))
  const cells: Cell[] = []
  let left = width - 1 - lineColumns(hints[help] ?? [])
  for (const [i, hint] of hints.entries()) {
    const wide = lineColumns(hint)
    if (i !== help && wide > left) continue
    if (i !== help) left -= wide
    cells.push(...hint)
  }
  return spread(cells, [], width, unicode)
}

/** Up and down go together. */
function hintKey(key: string, unicode: boolean): string {
  return key === 'up' ? (unicode ? '\u2191\u2193' : 'Up/Down') : keyName(key, unicode)
}
