// Where `bin/mde-ios.js` begins: the built program → running, as fast as this Node allows.
import { keepCompiled, type Loaded, runFile } from '../io/compiled.ts'

/** `keep` all that was loaded, for the build; else only what was compiled anew. */
export function start(keep: 'all' | 'new' = 'new'): void {
  const folder = import.meta.dirname
  const files: Loaded[] = []
  runFile(folder, 'cli.cjs', loaded => {
    if (keep === 'new' && !loaded.fresh) return
    if (files.length === 0) process.on('exit', () => keepCompiled(folder, files))
    files.push(loaded)
  })
}
