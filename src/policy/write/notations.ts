// A setting and what it shall be → the changes of the text that make it so, written as its format writes.
import type { Notation, ReadSetting, Spot } from '../reading.ts'
import { graphType } from '../value-types.ts'

/** What a repaired setting says. */
export interface Wanted {
  readonly key: string
  readonly type: string | null
  readonly value: string
}

export interface Change {
  readonly offset: number
  readonly end: number
  readonly text: string
}

export function changesFor(setting: ReadSetting, wanted: Wanted, notation: Notation, text: string): Change[] {
  const { key, type, value } = setting.spots
  const change = (spot: Spot | null, written: string | null): Change[] =>
    spot === null || written === null ? [] : [{ offset: spot.offset, end: spot.end, text: written }]
  const keyChanges = wanted.key !== setting.key
  const typeChanges = wanted.type !== null && wanted.type !== setting.type
  switch (notation) {
    case 'json':
    case 'yaml':
      // The value is written even when it stays, since it may not have been a string.
      return [
        ...(keyChanges ? change(key, JSON.stringify(wanted.key)) : []),
        ...(typeChanges ? change(type, quoted(graphType(wanted.type!))) : []),
        ...change(value, JSON.stringify(wanted.value)),
      ]
    case 'plist':
      return [
        ...(keyChanges ? change(key, escapeXml(wanted.key)) : []),
        ...change(value, plistValue(wanted.type ?? setting.type ?? 'String', wanted.value)),
      ]
    case 'csv':
    case 'markdown':
      return [
        ...(keyChanges ? cell(key, setting.key, wanted.key, notation, text) : []),
        ...(typeChanges ? cell(type, setting.type ?? '', wanted.type!, notation, text) : []),
        ...(wanted.value === setting.value ? [] : cell(value, setting.value, wanted.value, notation, text)),
      ]
  }
}

/** `true` → `<true/>`, 2 → `<integer>2</integer>`. */
export function plistValue(type: string, value: string): string {
  if (type === 'Boolean') return value.toLowerCase() === 'true' ? '<true/>' : '<false/>'
  const name = type === 'Integer' ? 'integer' : type === 'Real' ? 'real' : 'string'
  return `<${name}>${escapeXml(value)}</${name}>`
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Marks around the old words (code, bold) stay; where the old words can't be found, the cell is written anew. */
function cell(spot: Spot | null, from: string, to: string, notation: 'csv' | 'markdown', text: string): Change[] {
  if (spot === null) return []
  const raw = text.slice(spot.offset, spot.end)
  const written = notation === 'csv' ? to.replaceAll('"', '""') : to.replaceAll('|', '\\|')
  const at = from === '' ? -1 : raw.indexOf(from)
  const kept = at < 0 ? written : `${raw.slice(0, at)}${written}${raw.slice(at + from.length)}`
  return [{ offset: spot.offset, end: spot.end, text: kept }]
}

function quoted(text: string | null): string | null {
  return text === null ? null : JSON.stringify(text)
}
