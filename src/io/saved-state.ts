// What the program remembers between runs ↔ a JSON file in the platform's state folder.
import { accessSync, constants, existsSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeText } from './files.ts'
import { stateFolder } from './system.ts'
import type { Env } from './terminal.ts'

export interface Remembered<T> {
  readonly value: T | null
  /** Where a damaged file was put; null when there was none. */
  readonly putAside: string | null
}

/** `check` throws, or returns null, for what is not as it was written. A damaged file is put aside, never overwritten. */
export function remembered<T>(name: string, env: Env, check: (data: unknown) => T | null): Remembered<T> {
  const path = join(stateFolder(env), name)
  if (!existsSync(path)) return { value: null, putAside: null }
  try {
    const value = check(JSON.parse(readFileSync(path, 'utf8')))
    if (value !== null) return { value, putAside: null }
  } catch {
    // No JSON, or not to be read: the same road.
  }
  const aside = `${path}.damaged`
  try {
    renameSync(path, aside)
  } catch {
    return { value: null, putAside: path }
  }
  return { value: null, putAside: aside }
}

/** Whether what is to be remembered can be written there. */
export function stateStatus(folder: string): 'writable' | 'not there yet' | 'cannot be written' {
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory() ? 'writable' : 'cannot be written'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not there yet' : 'cannot be written'
  }
}

export function remember(name: string, env: Env, value: unknown): void {
  const path = join(stateFolder(env), name)
  writeText(path, `${JSON.stringify(value, null, 1)}\n`, { cwd: stateFolder(env), force: true })
}
