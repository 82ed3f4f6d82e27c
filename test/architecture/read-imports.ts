// Source files → what each imports.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'

export interface Import {
  /** As written: `../model/source.ts`, `node:fs`, `marked`. */
  readonly specifier: string
  /** Path from the root for files of our own, else null. */
  readonly file: string | null
  readonly late: boolean
}

export interface SourceFile {
  /** From the root, with slashes: `src/cli/main.ts`. */
  readonly file: string
  readonly text: string
  readonly imports: readonly Import[]
}

export const root = join(import.meta.dirname, '../..')

export function readSource(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map(file => {
      const text = readFileSync(join(root, file), 'utf8')
      return { file, text, imports: importsOf(file, text) }
    })
}

const STATIC = /^(?:import|export)\b(?:[^'"`;=]*?\bfrom)?\s*'([^']+)'/gm
const LATE = /\bimport\(\s*'([^']+)'\s*\)/g

export function importsOf(file: string, text: string): Import[] {
  const found = (pattern: RegExp, late: boolean) =>
    [...text.matchAll(pattern)].map(([, specifier = '']) => ({
      specifier,
      file: specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : null,
      late,
    }))
  return [...found(STATIC, false), ...found(LATE, true)]
}
