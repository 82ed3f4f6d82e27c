// The package on disk → what was built into it. The only file that knows where the package lies.
import { openSync, readFileSync, readSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Lines } from '../model/lines.ts'
import { once } from '../model/once.ts'

/** Files the build writes into `dist`. */
export type BuiltFile =
  | 'about.json'
  | 'records.json'
  | 'late.jsonl'
  | 'text.json'
  | 'text.jsonl'
  | 'steps.json'
  | 'documents.json'
  | 'index.json'
  | 'index.jsonl'
  | 'answer.json'
  | 'clauses.jsonl'
  | 'answer.jsonl'
  | 'phrases.jsonl'
  | 'words.jsonl'
  | 'patterns.jsonl'
  | 'procedures.jsonl'
  | 'poles.jsonl'
  | 'commands.json'

export interface About {
  readonly version: string
  /** ISO date of the newest bundled page; null when no page has one. */
  readonly contentDate: string | null
}

/** Works from the bundle in `dist` and from the source in `src/io` alike. */
export function packageRoot(): string {
  const here = import.meta.dirname
  return join(here, basename(here) === 'dist' ? '..' : '../..')
}

/** The build writes ASCII, which takes half the memory of other text; as UTF-8 Node reads it without a buffer. */
export function readBuilt(file: BuiltFile): unknown {
  return JSON.parse(readFileSync(join(packageRoot(), 'dist', file), 'utf8'))
}

/** Not in the heap, for readers of a few parts. */
export function readBuiltBytes(file: BuiltFile): Buffer {
  return readFileSync(join(packageRoot(), 'dist', file))
}

/**
 * A file of one JSON value a line. Where each line begins stands before them, in figures of one length: of the lines only
 * those are read that are asked for.
 */
export function readBuiltLines(file: BuiltFile): Lines {
  const part = partsOf(file)
  const count = Number(part(0, FIGURES))
  const begins = part(FIGURES, (count + 2) * FIGURES)
  const begin = (i: number) => Number(begins.slice(i * FIGURES, (i + 1) * FIGURES))
  return { at: i => (i >= 0 && i < count ? part(begin(i), begin(i + 1) - 1) : undefined) }
}

/** Reads from one byte to another; who asks for many parts gets the whole read for them. */
function partsOf(file: BuiltFile): (from: number, to: number) => string {
  const opened = openSync(join(packageRoot(), 'dist', file), 'r')
  const whole = once(() => readBuiltBytes(file))
  let part = Buffer.allocUnsafeSlow(4096)
  let parts = 0
  return (from, to) => {
    parts += 1
    if (parts > MOST_PARTS) return whole().toString('latin1', from, to)
    if (to - from > part.length) part = Buffer.allocUnsafeSlow(2 * (to - from))
    return part.toString('latin1', 0, readSync(opened, part, 0, to - from, from))
  }
}
const MOST_PARTS = 100
const FIGURES = 8

/** The same, for a file of texts: what its lines say. */
export function readBuiltTexts(file: BuiltFile): Lines {
  const lines = readBuiltLines(file)
  const at = (i: number) => {
    const line = lines.at(i)
    return line === undefined ? undefined : (JSON.parse(line) as string)
  }
  return { at }
}

/** The text of such a file. */
export function builtLines(lines: readonly string[]): string {
  const figures = [lines.length]
  let begins = (lines.length + 2) * FIGURES
  for (const line of [...lines, '']) {
    figures.push(begins)
    begins += line.length + 1
  }
  return figures.map(n => String(n).padStart(FIGURES)).join('') + lines.map(line => `${line}\n`).join('')
}

export function readAbout(): About {
  return readBuilt('about.json') as About
}
