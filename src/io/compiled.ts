// A file of the program → run, with what V8 made of it in an earlier run, so that it isn't parsed and compiled at every
// start (a third of the whole). The build makes the first runs and keeps it beside the program; where that is not (another
// Node, or installed from a package), the first run of a user does, and keeps it where the program keeps what is the user's.
import { closeSync, fstatSync, openSync, readdirSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { constants, Script } from 'node:vm'
import { makeFolder } from './make-folder.ts'

export interface Loaded {
  readonly name: string
  readonly script: Script
  /** Nothing was kept of it, or V8 refused it: made by another version or with other flags. */
  readonly fresh: boolean
}

/**
 * What the build puts around each file, so that it is one function as it stands: to put it there at every start would copy
 * the file twice.
 */
export const AROUND = { before: '(function(exports,require,module,__filename,__dirname){', after: '})' }

/** All files are read into one place, one after the other: new memory is dearer than to read. */
const ROOM = 2 ** 21
/** The second half of what is kept is read by pieces. */
const PIECE = 2 ** 16

/**
 * Runs `name` in `folder` and gives what it exports; files it requires from there take the same way. What was kept is looked
 * for in `places`, in order.
 */
export function runFile(
  folder: string,
  name: string,
  places: readonly string[],
  tell: (loaded: Loaded) => void = () => {},
): unknown {
  const running = new Map<string, { exports: unknown }>()
  const room = Buffer.allocUnsafeSlow(ROOM)
  const load = (file: string): unknown => {
    const known = running.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    running.set(file, module)
    const filename = join(folder, file)
    const script = compile(filename, places, room)
    tell({ name: file, script, fresh: script.cachedDataRejected !== false })
    const run = script.runInThisContext() as (...scope: unknown[]) => void
    const near = (id: string) => (id.startsWith('./') ? load(id.slice(2)) : require(id))
    run.call(module.exports, module.exports, near, module, filename, dirname(filename))
    return module.exports
  }
  return load(name)
}

/** Keeps what V8 has made of files so far; where the program may not write, it stays as it is. */
export function keepCompiled(place: string, files: readonly Loaded[]): void {
  try {
    for (const { name, script } of files) {
      const file = keptFile(place, name)
      const beside = `${file}.${process.pid}`
      makeFolder(dirname(file))
      const data = script.createCachedData()
      writeFileSync(beside, Buffer.concat([data, data]), { flush: true })
      renameSync(beside, file)
    }
  } catch {
    // The next run compiles again.
  }
}

/** Takes away what other builds of the program left in `folder`, which holds a folder for each. */
export function dropOthers(folder: string, build: string): void {
  try {
    for (const other of readdirSync(folder)) if (other !== build) rmSync(join(folder, other), { recursive: true })
  } catch {
    // Then they stay.
  }
}

/** One for each Node: V8 refuses what another has made. */
function keptFile(place: string, name: string): string {
  return join(place, `${process.version}-${process.arch}`, name)
}

/**
 * V8 trusts the bytes it gets: changed ones crash the process or hang it, and nothing could catch that. So a file holds
 * them twice, and is used when both are the same; a checksum would take six times as long.
 */
function keptOf(places: readonly string[], name: string, room: Buffer): Buffer | undefined {
  for (const place of places) {
    try {
      const kept = reading(keptFile(place, name), (file, size) => readTwin(file, Math.floor(size / 2), room))
      if (kept) return kept
    } catch {
      // Not there.
    }
  }
  return undefined
}

/** The first half of a file when the second is the same. */
function readTwin(file: number, length: number, room: Buffer): Buffer | undefined {
  const half = readPart(file, 0, length, room)
  const free = room.subarray(half.length)
  for (let at = 0; at < length; at += PIECE) {
    const piece = readPart(file, length + at, Math.min(PIECE, length - at), free)
    if (piece.compare(half, at, at + piece.length) !== 0) return undefined
  }
  return half
}

function compile(filename: string, places: readonly string[], room: Buffer): Script {
  // The bundles hold ASCII only, and Latin-1 is the cheapest way to read that.
  const source = reading(filename, (file, size) => readPart(file, 0, size, room).toString('latin1'))
  const cachedData = keptOf(places, basename(filename), room)
  const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
  return new Script(source, { filename, importModuleDynamically, ...(cachedData && { cachedData }) })
}

function reading<T>(path: string, read: (file: number, size: number) => T): T {
  const file = openSync(path, 'r')
  try {
    return read(file, fstatSync(file).size)
  } finally {
    closeSync(file)
  }
}

/** Into `room` when there is enough. */
function readPart(file: number, from: number, length: number, room: Buffer): Buffer {
  const part = length <= room.length ? room.subarray(0, length) : Buffer.allocUnsafeSlow(length)
  if (readSync(file, part, 0, length, from) < length) throw new Error('a file is shorter than it was')
  return part
}
