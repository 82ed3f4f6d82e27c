// Text → a file descriptor, whole and at once, without the streams of `process` (they make every start 15 % slower).
import { fstatSync, statSync, writeSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'
import type { Env } from './env.ts'
import { reasonOf } from './files.ts'
import { pagerCommand, runPager } from './pager.ts'

export interface Output {
  /** Writes all of it; throws with code EPIPE when nobody reads any more. */
  write(text: string): void
  isTerminal(): boolean
  /** Null where there is no terminal, or it does not say. */
  columns(): number | null
  /** The same for rows; absent where nobody can say. */
  rows?(): number | null
  /** Shows text taller than the terminal in a pager; false: there is none, or no need, and it is still to be written. */
  page?(text: string, env: Env): boolean
}

export function fileOutput(fd: number): Output {
  return {
    write: text => writeOrTell(fd, text),
    isTerminal: () => isTerminal(fd),
    columns: () => (isTerminal(fd) ? terminalSize(fd)[0] : null),
    rows: () => (isTerminal(fd) ? terminalSize(fd)[1] : null),
    page: (text, env) => isTerminal(fd) && paged(fd, text, env),
  }
}

function writeOrTell(fd: number, text: string): void {
  try {
    writeAll(fd, Buffer.from(text))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw error
    throw new UserError('input', `cannot write the output: ${reasonOf(error)}`)
  }
}

/** Asking the file system first is cheap; asking the terminal is not, and rarely needed in pipes. */
export function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd)
    if (!stat.isCharacterDevice() || stat.rdev === nullDevice()) return false
  } catch {
    // Windows consoles may refuse; the terminal itself knows.
  }
  return tty().isatty(fd)
}

function nullDevice(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev
}

/** Columns and rows; null for what the terminal does not say. */
function terminalSize(fd: number): readonly [columns: number | null, rows: number | null] {
  try {
    const [columns, rows] = new (tty().WriteStream)(fd).getWindowSize()
    return [columns > 0 ? columns : null, rows > 0 ? rows : null]
  } catch {
    return [null, null]
  }
}

function paged(fd: number, text: string, env: Env): boolean {
  const rows = terminalSize(fd)[1]
  const command = pagerCommand(env)
  // The prompt takes a row as well.
  if (rows === null || command === null || text.split('\n').length <= rows) return false
  return runPager(command, text, env)
}

/** Loads the network and all streams with it (3 ms): only for a device that may be a terminal. */
function tty(): typeof import('node:tty') {
  return process.getBuiltinModule('node:tty')
}

type WriteSome = (fd: number, bytes: Uint8Array) => number

/** A full non-blocking pipe takes a part, or nothing for now: go on until all is out. */
export function writeAll(fd: number, bytes: Uint8Array, writeSome: WriteSome = writeSync): void {
  let rest = bytes
  let wait = 1
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSome(fd, rest))
      wait = 1
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      pause(wait)
      wait = Math.min(wait * 2, 32)
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
