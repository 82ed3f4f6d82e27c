// Options and environment → where the team's notes are, if there are any.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from './env.ts'
import { configFolder } from './system.ts'

export interface NotesPlace {
  readonly path: string
  /** Somebody said so: what is wrong there is an error. Else it is the usual place, and what is wrong there is only told. */
  readonly asked: boolean
}

/** The option, MDE_IOS_NOTES, or `notes` in the configuration folder: the last costs one look when there is none. */
export function notesPlace(option: string | undefined, env: Env): NotesPlace | null {
  const asked = option ?? (env.MDE_IOS_NOTES || null)
  if (asked !== null) return { path: asked, asked: true }
  const path = usualNotes(env)
  return existsSync(path) ? { path, asked: false } : null
}

function usualNotes(env: Env): string {
  return join(configFolder(env), 'notes')
}
