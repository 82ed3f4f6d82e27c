// Paths → files found once, in order, and their bytes up to a limit; what can't be read has a reason.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles, inputBytes, readBytes } from '../../src/io/input-files.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-input-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const put = (name: string) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), name)
}
const json = (name: string) => name.endsWith('.json')
const shown = (...paths: string[]) => findFiles(paths, cwd, json).files.map(file => `${file.shown} ${file.inner}`)

test('files as they are named, folders with the files wanted of them', () => {
  for (const name of ['b.txt', 'in/c.json', 'in/a/d.json', 'in/x.txt', 'in/.git/e.json', 'in/node_modules/f.json'])
    put(name)
  expect(shown('b.txt', 'in')).toEqual(['b.txt b.txt', 'in/a/d.json a/d.json', 'in/c.json c.json'])
})

test('each file once, however it is reached, and links in circles end', () => {
  put('in/a.json')
  symlinkSync('.', join(cwd, 'in/self'))
  symlinkSync('a.json', join(cwd, 'in/b.json'))
  symlinkSync('nowhere.json', join(cwd, 'in/dead.json'))
  expect(shown('in', 'in/a.json', join(cwd, 'in'))).toEqual(['in/a.json a.json'])
})

test('paths that lead nowhere have a reason', () => {
  put('a.json')
  const { files, problems } = findFiles(['gone.json', 'a.json/b.json', 'a.json'], cwd, json)
  expect(files).toHaveLength(1)
  expect(problems).toEqual([
    { shown: 'gone.json', reason: 'there is no such file or folder' },
    { shown: 'a.json/b.json', reason: 'a part of the path is no folder' },
  ])
})

test('a file that is gone by the time it is read has a reason', () => {
  put('a.json')
  const [file] = findFiles(['a.json'], cwd, json).files
  rmSync(file!.path)
  expect(readBytes(file!.path, 100)).toEqual({ reason: 'there is no such file or folder' })
  expect(readBytes(cwd, 100)).toEqual({ reason: 'it is a folder' })
})

test('no more than the limit and one byte is read', async () => {
  writeFileSync(join(cwd, 'a'), 'x'.repeat(200_000))
  const length = (most: number) => {
    const read = readBytes(join(cwd, 'a'), most)
    return 'bytes' in read && read.bytes.length
  }
  expect([length(10), length(199_999), length(200_000), length(1_000_000)]).toEqual([11, 200_000, 200_000, 200_000])
  const input = {
    isTerminal: () => false,
    async *chunks() {
      yield 'äb'
      yield Buffer.from('cdef')
    },
  }
  expect((await inputBytes(input, 4)).length).toBe(5)
  expect(Buffer.from(await inputBytes(input, 100)).toString()).toBe('äbcdef')
})
