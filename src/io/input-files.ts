// Paths of files, folders and standard input → the bytes of each file, or why there are none. Nothing here throws for a file.
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { reasonOf } from './files.ts'
import type { Input } from './input.ts'

export interface FoundFile {
  /** As the user would write it. */
  readonly shown: string
  readonly path: string
  /** Below the folder that was given, else its name: where a copy of it goes. */
  readonly inner: string
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Paths that lead nowhere, and folders that can't be read. */
  readonly problems: readonly { readonly shown: string; readonly reason: string }[]
}

export type Bytes = { readonly bytes: Uint8Array } | { readonly reason: string }

/** Folders are walked in the order of names, each once however links lead to it; `wanted` picks their files by name. */
export function findFiles(paths: readonly string[], cwd: string, wanted: (name: string) => boolean): FoundFiles {
  const files: FoundFile[] = []
  const problems: { shown: string; reason: string }[] = []
  const seen = new Set<string>()
  const visit = (shown: string, path: string, root: string | null): void => {
    try {
      const real = realpathSync(path)
      if (seen.has(real)) return
      seen.add(real)
      if (!statSync(real).isDirectory()) {
        files.push({ shown, path, inner: root === null ? basename(path) : relative(root, path) })
        return
      }
      for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        if (entry.isFile() && !wanted(entry.name)) continue
        const inside = join(path, entry.name)
        // A link may lead to a file of another name, or nowhere: only what it leads to counts.
        if (entry.isSymbolicLink() && !leadsTo(inside, wanted)) continue
        visit(join(shown, entry.name), inside, root ?? path)
      }
    } catch (error) {
      problems.push({ shown, reason: reasonOf(error) })
    }
  }
  for (const path of paths) visit(path, resolve(cwd, path), null)
  return { files, problems }
}

/** Reads no more than `most` bytes and one; a file that is gone by now has a reason instead. */
export function readBytes(path: string, most: number): Bytes {
  try {
    const file = openSync(path, 'r')
    try {
      const size = fstatSync(file).size
      const pieces: Uint8Array[] = []
      let left = most + 1
      for (;;) {
        const piece = new Uint8Array(Math.min(left, Math.max(65536, Math.min(size + 1, left))))
        const got = readSync(file, piece)
        if (got === 0) break
        pieces.push(piece.subarray(0, got))
        left -= got
        if (left <= 0) break
      }
      return { bytes: joined(pieces) }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

export async function inputBytes(input: Input, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let left = most + 1
  for await (const chunk of input.chunks()) {
    const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    pieces.push(piece.subarray(0, left))
    left -= piece.length
    if (left <= 0) break
  }
  return joined(pieces)
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
}

function leadsTo(link: string, wanted: (name: string) => boolean): boolean {
  try {
    const real = realpathSync(link)
    return statSync(real).isDirectory() || wanted(basename(real))
  } catch {
    return false
  }
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}
