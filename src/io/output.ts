// Text → a file descriptor, whole and at once, without the streams of `process` (they make every start 15 % slower).
import { fstatSync, writeSync } from 'node:fs'
import { UserError } from '../model/user-error.ts'
import { reasonOf } from './files.ts'

export interface Output {
  /** Writes all of it; throws with code EPIPE when nobody reads any more. */
  write(text: string): void
  isTerminal(): boolean
  /** Null where there is no terminal, or it does not say. */
  columns(): number | null
}

export function fileOutput(fd: number): Output {
  return {
    write: text => writeOrTell(fd, text),
    isTerminal: () => isTerminal(fd),
    columns: () => (isTerminal(fd) ? terminalColumns(fd) : null),
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
    if (!fstatSync(fd).isCharacterDevice()) return false
  } catch {
    // Windows consoles may refuse; the terminal itself knows.
  }
  return tty().isatty(fd)
}

function terminalColumns(fd: number): number | null {
  try {
    const columns = new (tty().WriteStream)(fd).getWindowSize()[0]
    return columns > 0 ? columns : null
  } catch {
    return null
  }
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
