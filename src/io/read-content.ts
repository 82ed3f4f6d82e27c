// A page, or a folder of pages → files with their text, in an order that does not depend on the file system.
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { printableLine } from '../model/printable.ts'
import { UserError } from '../model/user-error.ts'
import { reasonOf } from './files.ts'
import { readBytes } from './input-files.ts'

export interface ContentFile {
  /** The path as given; for a page in a folder, the folder as given and the way down from it, with slashes. */
  readonly file: string
  readonly text: string
}

/** A page of a folder that cannot be read, or not be understood: the others are. */
export interface LeftOut {
  readonly file: string
  /** One line; names the file only where a line in it is to blame. */
  readonly reason: string
}

export interface Content {
  readonly files: readonly ContentFile[]
  readonly leftOut: readonly LeftOut[]
}

/** No page for readers is larger; a disk image given by mistake should not be read for a minute. */
const LARGEST = 20 * 1024 * 1024
/** A whole documentation repository has a few thousand. */
const MOST = 50_000

/**
 * A bad page alone is an error; in a folder it is left out and reported, as long as a good one is left.
 * @throws UserError when there is nothing, nothing that is a page, or nothing that is text.
 */
export function readContent(path: string, cwd: string, mayBeEmpty = false): Content {
  if (path === '') throw new UserError('input', 'no page or folder is given', { hint: 'Give the path of one.' })
  const start = resolve(cwd, path)
  const stats = statsOf(start)
  if (typeof stats === 'string') throw unreadable(path, stats)
  if (!stats.isDirectory()) {
    const page = readPage(start)
    if ('reason' in page) throw unreadable(path, page.reason)
    return { files: [{ file: path, text: page.text }], leftOut: [] }
  }
  return readFolder(start, path, mayBeEmpty)
}

function readFolder(start: string, path: string, mayBeEmpty: boolean): Content {
  const { names, leftOut } = pageNames(start, path)
  const folder = withoutSlash(path)
  const files: ContentFile[] = []
  const bad = [...leftOut]
  for (const name of names) {
    const page = readPage(join(start, name))
    if ('reason' in page) bad.push({ file: `${folder}/${name}`, reason: page.reason })
    else files.push({ file: `${folder}/${name}`, text: page.text })
  }
  const [first] = bad
  if (files.length > 0 || mayBeEmpty) return { files, leftOut: bad }
  if (first) throw unreadable(first.file, first.reason)
  throw new UserError('input', `there is no page in ${printableLine(path)}`, {
    hint: 'Pages are Markdown files: name.md.',
  })
}

/**
 * README files tell about pages and are none; hidden folders and installed packages hold other things. Links are
 * followed, each folder is walked once however links lead to it.
 */
function pageNames(start: string, path: string): { names: readonly string[]; leftOut: readonly LeftOut[] } {
  const names: string[] = []
  const leftOut: LeftOut[] = []
  const seen = new Set<string>()
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const shown = `${withoutSlash(path)}/${folder}`
    try {
      const real = realpathSync(join(start, folder))
      if (seen.has(real)) continue
      seen.add(real)
      for (const entry of readdirSync(real, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const name = folder + entry.name
        const isPage = /\.(?:md|markdown)$/i.test(entry.name) && !/^readme\./i.test(entry.name)
        const stats = entry.isSymbolicLink() ? statsOf(join(start, name)) : entry
        if (typeof stats === 'string') {
          if (isPage) leftOut.push({ file: shown + entry.name, reason: stats })
        } else if (stats.isDirectory()) folders.push(`${name}/`)
        else if (isPage) names.push(name)
      }
    } catch (error) {
      if (folder === '') throw unreadable(path, reasonOf(error))
      leftOut.push({ file: shown, reason: reasonOf(error) })
    }
    if (names.length > MOST) throw new UserError('input', `${printableLine(path)} holds more than ${MOST} pages`)
  }
  return { names: names.sort(), leftOut }
}

function withoutSlash(path: string): string {
  return path.replace(/(?<![\\/])[\\/]+$/, '')
}

function statsOf(path: string): Stats | string {
  try {
    return statSync(path)
  } catch (error) {
    return reasonOf(error)
  }
}

/** The kind and the size are looked at first: a pipe would be waited for, a device read without end. */
function readPage(path: string): { readonly text: string } | { readonly reason: string } {
  const stats = statsOf(path)
  if (typeof stats === 'string') return { reason: stats }
  if (!stats.isFile()) return { reason: `it is ${kindOf(stats)}, not a file` }
  if (stats.size > LARGEST) return { reason: TOO_LARGE }
  const read = readBytes(path, LARGEST)
  if ('reason' in read) return read
  const { bytes } = read
  if (bytes.length > LARGEST) return { reason: TOO_LARGE }
  const text = decode(bytes)
  if (text === null) return { reason: 'it is no text in UTF-8, nor in UTF-16 with a byte order mark' }
  if (text.includes('\0')) return { reason: 'it is no text: it holds NUL bytes' }
  return text.trim() === '' ? { reason: 'it is empty' } : { text }
}

const TOO_LARGE = `it is larger than any page: more than ${LARGEST / 1024 / 1024} MB`

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  return stats.isDirectory() ? 'a folder' : 'a device'
}

/** PowerShell's `>` writes UTF-16, with a mark. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function unreadable(path: string, reason: string): UserError {
  return new UserError('input', `cannot read ${printableLine(path)}: ${reason}`, {
    hint: 'Pages are Markdown files in UTF-8, or folders of them.',
  })
}
