// Text ↔ files: read with an error people understand, written whole or not at all.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UserError } from '../model/user-error.ts'
import { makeFolder } from './make-folder.ts'

export interface WriteOptions {
  /** What a relative path starts from. */
  readonly cwd: string
  /** Replace a file that exists. */
  readonly force: boolean
}

export function readText(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8').replace(/^\ufeff/, '')
  } catch (error) {
    throw new UserError('input', `cannot read ${path}: ${reasonOf(error)}`, { hint: 'Check the path.' })
  }
}

/** Another program never sees half a file: written beside it, then put in its place. Folders on the way are made. */
export function writeText(path: string, text: string | Uint8Array, { cwd, force }: WriteOptions): void {
  if (path === '') throw new UserError('input', 'no file to write is given', { hint: 'Give the path of one.' })
  const target = resolve(cwd, path)
  if (!force && existsSync(target)) {
    throw new UserError('input', `${path} exists already`, { hint: 'Choose another name, or replace it with --force.' })
  }
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    makeFolder(dirname(target))
    writeFileSync(beside, text, { flush: true })
    renameSync(beside, target)
  } catch (error) {
    if (existsSync(beside)) rmSync(beside)
    throw new UserError('input', `cannot write ${path}: ${reasonOf(error)}`, { hint: 'Check the path and its rights.' })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'a part of the path is no folder',
  EACCES: 'no permission',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its links go in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
}

/** What the system says, in words; its own text when it is a rare thing. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? message
}
