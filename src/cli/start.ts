// Where `bin/mde-ios.js` begins: the built program → running, as fast as this Node allows.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dropOthers, keepCompiled, type Loaded, runFile } from '../io/compiled.ts'
import { stateFolder } from '../io/system.ts'

/** Put in by the build, one for each: V8 would take what was compiled of another file of the same length. */
const BUILD = '@build@'

/** `build`: keeps all that was loaded beside the program; else what was compiled anew is kept with what is the user's. */
export function start(by: 'build' | 'user' = 'user'): void {
  const folder = import.meta.dirname
  const own = join(folder, 'compiled')
  const all = join(stateFolder(process.env), 'compiled')
  const users = join(all, BUILD)
  const files: Loaded[] = []
  // What a user's run has kept was made because the build's did not serve. To look for a file that is not there is dear.
  runFile(folder, 'cli.cjs', existsSync(users) ? [users, own] : [own], loaded => {
    if (by === 'user' && !loaded.fresh) return
    files.push(loaded)
    if (files.length > 1) return
    process.on('exit', () => {
      keepCompiled(by === 'build' ? own : users, files)
      if (by === 'user') dropOthers(all, BUILD)
    })
  })
}
