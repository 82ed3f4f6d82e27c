import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readText, writeText } from '../../src/io/files.ts'
import { makeFolder } from '../../src/io/make-folder.ts'
import { stateFolder } from '../../src/io/system.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-files-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

test('writes the whole text, makes folders on the way and leaves nothing else behind', () => {
  writeText('out/policy.json', 'text', { cwd, force: false })
  expect(readText('out/policy.json', cwd)).toBe('text')
  expect(readdirSync(join(cwd, 'out'))).toEqual(['policy.json'])
})

test('ends where no folder can be made, and where no file is named', () => {
  if (existsSync('/proc/self')) expect(() => makeFolder('/proc/nowhere/below')).toThrow(/ENOENT/)
  expect(() => writeText('', 'x', { cwd, force: true })).toThrow('no file to write is given')
  makeFolder(join(cwd, 'a/b/c'))
  makeFolder(join(cwd, 'a/b/c'))
  expect(readdirSync(join(cwd, 'a/b'))).toEqual(['c'])
})

test('replaces a file only when told to', () => {
  writeFileSync(join(cwd, 'a'), 'old')
  expect(() => writeText('a', 'new', { cwd, force: false })).toThrow('a exists already')
  expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('old')
  writeText('a', 'new', { cwd, force: true })
  expect(readFileSync(join(cwd, 'a'), 'utf8')).toBe('new')
})

test('says in words why it cannot, and leaves nothing half written', () => {
  writeFileSync(join(cwd, 'a'), '')
  expect(() => writeText('a/b', 'x', { cwd, force: true })).toThrow(
    /^cannot write a\/b: a part of the path is no folder/,
  )
  expect(() => writeText('.', 'x', { cwd, force: true })).toThrow(/^cannot write/)
  expect(() => readText('nowhere', cwd)).toThrow('cannot read nowhere: there is no such file or folder')
  expect(() => readText('.', cwd)).toThrow('cannot read .: it is a folder')
  expect(readdirSync(cwd)).toEqual(['a'])
})

test.each([
  [{}, 'linux', '/home/u/.local/state/mde-ios'],
  [{ XDG_STATE_HOME: '/state' }, 'linux', '/state/mde-ios'],
  [{ XDG_STATE_HOME: 'relative' }, 'linux', '/home/u/.local/state/mde-ios'],
  [{}, 'darwin', '/home/u/Library/Application Support/mde-ios'],
  [{ LOCALAPPDATA: '/local' }, 'win32', '/local/mde-ios'],
])('%j on %s remembers in %s', (env, platform, folder) => {
  expect(stateFolder(env, platform, '/home/u')).toBe(folder)
})
