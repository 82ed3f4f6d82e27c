// A line of text being typed → the same after an editing key. Pure; the cursor never stands inside a cluster.
import { printableLine } from '../../model/printable.ts'
import { clusters } from '../../output/render/columns.ts'
import type { Command } from '../keys.ts'

export interface Input {
  readonly text: string
  /** Index into `text`. */
  readonly cursor: number
}

export const EMPTY: Input = { text: '', cursor: 0 }

/** More than anybody asks; a pasted book must not slow the program down. */
const LONGEST = 2000

export function inputOf(text: string): Input {
  return { text, cursor: text.length }
}

export function insert(input: Input, typed: string): Input {
  const clean = printableLine(typed)
    .replaceAll('\ufffd', '')
    .slice(0, LONGEST - input.text.length)
  const text = input.text.slice(0, input.cursor) + clean + input.text.slice(input.cursor)
  return { text, cursor: input.cursor + clean.length }
}

/** Null: the command edits nothing. */
export function edit(input: Input, command: Command): Input | null {
  const { text, cursor } = input
  const before = text.slice(0, cursor)
  const after = text.slice(cursor)
  switch (command) {
    case 'left':
      return { text, cursor: cursor - (clusters(before).at(-1)?.length ?? 0) }
    case 'right':
      return { text, cursor: cursor + (clusters(after)[0]?.length ?? 0) }
    case 'word-left':
      return { text, cursor: wordStart(before) }
    case 'word-right':
      return { text, cursor: cursor + (after.match(/^\s*\S+/)?.[0].length ?? 0) }
    case 'line-start':
      return { text, cursor: 0 }
    case 'line-end':
      return { text, cursor: text.length }
    case 'erase-left': {
      const kept = before.slice(0, before.length - (clusters(before).at(-1)?.length ?? 0))
      return { text: kept + after, cursor: kept.length }
    }
    case 'erase-right':
      return { text: before + after.slice(clusters(after)[0]?.length ?? 0), cursor }
    case 'erase-word': {
      const kept = before.slice(0, wordStart(before))
      return { text: kept + after, cursor: kept.length }
    }
    case 'erase-to-start':
      return { text: after, cursor: 0 }
    case 'erase-to-end':
      return { text: before, cursor }
    default:
      return null
  }
}

function wordStart(before: string): number {
  return before.replace(/(?<!\S)\S+\s*$/, '').length
}
