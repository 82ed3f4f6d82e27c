// A file of the program → run, with what V8 made of it at build time, so that it isn't parsed and compiled at every start
// (a third of the whole). Another Node than the one that built it does without: V8 checks, and compiles as ever.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'

export interface Loaded {
  readonly name: string
  readonly script: Script
}

/** Runs `name` in `folder`; files it requires from there take the same way. Returns what it exports. */
export function runFile(folder: string, name: string, loaded: (one: Loaded) => void = () => {}): unknown {
  const running = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = running.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    running.set(file, module)
    const filename = join(folder, file)
    const script = compiled(filename, readOrNothing(cacheFile(folder, file)))
    loaded({ name: file, script })
    const run = script.runInThisContext() as (...scope: unknown[]) => void
    const near = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
    run.call(module.exports, module.exports, near, module, filename, dirname(filename))
    return module.exports
  }
  return load(name)
}

/** One for each Node: V8 refuses what another has made. */
export function cacheFile(folder: string, name: string): string {
  return join(folder, 'compiled', `${process.version}-${process.arch}`, name)
}

function compiled(filename: string, cachedData: Buffer | undefined): Script {
  // The bundles hold ASCII only, and Latin-1 is the cheapest way to read that.
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'latin1')}\n})`
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  return new Script(source, { filename, importModuleDynamically, ...(cachedData && { cachedData }) })
}

function readOrNothing(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
