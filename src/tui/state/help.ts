// The help screen: every key of the one table, filtered as you type.
import type { Span } from '../../model/document.ts'
import { columns } from '../../output/render/columns.ts'
import { type Line, wrapSpans } from '../../output/render/wrap.ts'
import { keyName } from '../key-names.ts'
import { KEYS } from '../key-table.ts'
import type { Command } from '../keys.ts'
import { geometryOf } from './geometry.ts'
import { EMPTY, edit, type Input } from './input.ts'
import type { Help, Terminal } from './model.ts'

export function helping(): Help {
  return { kind: 'help', input: EMPTY, top: 0 }
}

export function helpCommand(help: Help, terminal: Terminal, command: Command): Help | null {
  const { body } = geometryOf(terminal)
  const by = { up: -1, down: 1, 'page-up': 1 - body, 'page-down': body - 1 }[command as string]
  if (by !== undefined) return scrolled(help, terminal, help.top + by)
  const input = edit(help.input, command)
  return input && withFilter(help, input)
}

export function withFilter(help: Help, input: Input): Help {
  return { ...help, input, top: input.text === help.input.text ? help.top : 0 }
}

export function scrolled(help: Help, terminal: Terminal, top: number): Help {
  const most = Math.max(0, helpLines(help, terminal).length - geometryOf(terminal).body)
  return { ...help, top: Math.max(0, Math.min(most, top)) }
}

interface Entry {
  readonly section: string
  readonly keys: string
  readonly does: string
}

/** Same doings with other keys in other places are one entry. */
export function helpEntries(unicode: boolean): readonly Entry[] {
  const found = new Map<string, { section: string; keys: Set<string>; does: string }>()
  for (const { title, bindings } of KEYS) {
    for (const { does, letters, chords } of bindings) {
      const id = `${title} ${does}`
      const entry = found.get(id) ?? { section: title, keys: new Set<string>(), does }
      for (const key of [...letters, ...chords]) entry.keys.add(keyName(key, unicode))
      found.set(id, entry)
    }
  }
  return [...found.values()].map(({ section, keys, does }) => ({ section, keys: [...keys].join('  '), does }))
}

const KEYS_WIDTH = 18

export function helpLines(help: Help, terminal: Terminal): readonly Line[] {
  const words = help.input.text.toLowerCase().split(/\s+/)
  const entries = helpEntries(terminal.unicode && !terminal.screenReader).filter(entry => {
    const text = `${entry.section} ${entry.keys} ${entry.does}`.toLowerCase()
    return words.every(word => text.includes(word))
  })
  const width = geometryOf(terminal).page
  const lines: Line[] = []
  for (const [i, entry] of entries.entries()) {
    if (entries[i - 1]?.section !== entry.section)
      lines.push(...(i > 0 ? [[]] : []), [{ text: entry.section, role: 'strong' }])
    lines.push(...entryLines(entry, width))
  }
  return lines.length > 0 ? lines : [[{ text: 'No key does that.', role: 'dim' }]]
}

/** Keys and meaning side by side, or one above the other where there is no room. */
function entryLines({ keys, does }: Entry, width: number): readonly Line[] {
  const head: Span = { text: `  ${keys}`, role: 'key' }
  const used = columns(head.text)
  const stacked = width < 50
  const indent = stacked ? 4 : KEYS_WIDTH + 2
  const body = wrapSpans([{ text: does }], Math.max(10, width - indent))
  const rest = (line: Line): Line => [{ text: ' '.repeat(indent) }, ...line]
  if (stacked || used > KEYS_WIDTH) return [[head], ...body.map(rest)]
  return body.map((line, i) => (i === 0 ? [head, { text: ' '.repeat(indent - used) }, ...line] : rest(line)))
}
