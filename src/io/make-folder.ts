// A path → the folder, made with those it lies in.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** One by one: where nothing can be made (`/proc`), Node's own recursion never ends. @throws what the system says. */
export function makeFolder(path: string): void {
  const missing: string[] = []
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.push(at)
  for (const folder of missing.reverse()) {
    try {
      mkdirSync(folder)
    } catch (error) {
      // Another program may have made it meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(folder)) throw error
    }
  }
}
