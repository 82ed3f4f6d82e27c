// A page, or a folder of pages → files with their text, in an order that does not depend on the file system.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { reasonOf } from './files.ts'

export interface ContentFile {
  /** The path as given; for a page in a folder, the folder as given and the way down from it, with slashes. */
  readonly file: string
  readonly text: string
}

/** No page for readers is larger; a disk image given by mistake should not be read for a minute. */
const LARGEST = 32 * 1024 * 1024
/** A whole documentation repository has a few thousand. */
const MOST = 50_000

/** @throws UserError when there is nothing, nothing that is a page, or nothing that is text. */
export function readContent(path: string, cwd: string): readonly ContentFile[] {
  const start = resolve(cwd, path)
  if (!kindOf(start, path).isDirectory()) return [{ file: path, text: readPage(start, path) }]
  const names = pageNames(start, path)
  if (names.length === 0) {
    throw new UserError('input', `there is no page in ${path}`, { hint: 'Pages are Markdown files: name.md.' })
  }
  const folder = path.replace(/[\\/]+$/, '')
  return names.map(name => {
    const file = `${folder}/${name}`
    return { file, text: readPage(join(start, name), file) }
  })
}

/** README files tell about pages and are none; hidden folders and installed packages hold other things. */
function pageNames(start: string, path: string): readonly string[] {
  const found: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(start, folder), path)) {
      const name = `${folder}${entry.name}`
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) folders.push(`${name}/`)
      else if (/\.(?:md|markdown)$/i.test(entry.name) && !/^readme\./i.test(entry.name)) found.push(name)
      if (found.length > MOST) throw new UserError('input', `${path} holds more than ${MOST} pages`)
    }
  }
  return found.sort()
}

function entriesOf(folder: string, path: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    throw unreadable(path, error)
  }
}

function kindOf(start: string, path: string) {
  try {
    return statSync(start)
  } catch (error) {
    throw unreadable(path, error)
  }
}

function readPage(path: string, file: string): string {
  let bytes: Buffer
  try {
    const { size } = statSync(path)
    if (size > LARGEST) throw new UserError('input', `${file} is larger than any page: ${size} bytes`)
    bytes = readFileSync(path)
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(file, error)
  }
  const text = decode(bytes)
  if (text === null || text.includes('\0')) {
    throw new UserError('input', `${file} is no text in UTF-8 or UTF-16`, { hint: 'Save it as UTF-8.' })
  }
  return text
}

/** PowerShell's `>` writes UTF-16, with a mark. */
function decode(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function unreadable(path: string, error: unknown): UserError {
  return new UserError('input', `cannot read ${path}: ${reasonOf(error)}`, { hint: 'Check the path.' })
}
