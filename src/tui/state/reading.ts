// Commands for reading a text → the reader after them, whatever screen it is on.

import type { Command } from '../keys.ts'
import { edit, type Input } from './input.ts'
import {
  doneTyping,
  finding,
  nextMatch,
  paged,
  type Reader,
  scrolledTo,
  stepped,
  withQuery,
  withStop,
  withStopInSight,
} from './reader.ts'

/** Null: no command for reading. */
export function read(reader: Reader, command: Command, height: number): Reader | null {
  switch (command) {
    case 'up':
      return stepped(reader, -1, height)
    case 'down':
      return stepped(reader, 1, height)
    case 'page-up':
      return paged(reader, 1 - height, height)
    case 'page-down':
      return paged(reader, height - 1, height)
    case 'top':
      return withStopInSight(scrolledTo(reader.stop === null ? reader : withStop(reader, 0, height), 0, height), height)
    case 'bottom':
      return withStopInSight(scrolledTo(reader, reader.lines.length, height), height)
    case 'find':
      return finding(reader)
    case 'find-next':
      return nextMatch(reader, 1, height)
    case 'find-previous':
      return nextMatch(reader, -1, height)
    default:
      return null
  }
}

/** Keys while the words to search for are typed. */
export function readTyping(reader: Reader, command: Command, height: number): Reader | null {
  if (!reader.find) return null
  if (command === 'open') return doneTyping(reader)
  if (command === 'escape') return { ...reader, find: null }
  const input = edit(reader.find.input, command)
  return input && withTyped(reader, input, height)
}

export function withTyped(reader: Reader, input: Input, height: number): Reader {
  return withQuery(reader, input, height)
}
