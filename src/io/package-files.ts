// The package on disk → what was built into it. The only file that knows where the package lies.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** Files the build writes into `dist`. */
export type BuiltFile =
  | 'about.json'
  | 'records.json'
  | 'text.json'
  | 'documents.json'
  | 'index.json'
  | 'answer.json'
  | 'clauses.jsonl'
  | 'procedures.json'
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

/** The build writes ASCII, which is read twice as fast as other text. */
export function readBuilt(file: BuiltFile): unknown {
  return JSON.parse(readFileSync(join(packageRoot(), 'dist', file), 'latin1'))
}

/** A file of one JSON value a line, for readers who want a few of them. */
export function readBuiltLines(file: BuiltFile): readonly string[] {
  return readFileSync(join(packageRoot(), 'dist', file), 'latin1').split('\n')
}

export function readAbout(): About {
  return readBuilt('about.json') as About
}
