import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContent } from '../../src/io/read-content.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-content-'))
  const files: Readonly<Record<string, string | Buffer>> = {
    'pages/b.md': '# B',
    'pages/a.MD': '# A',
    'pages/deep/c.markdown': '# C',
    'pages/README.md': '# about',
    'pages/notes.txt': 'no page',
    'pages/.hidden/d.md': '# D',
    'pages/node_modules/e.md': '# E',
    'empty/readme.md': '# about',
    'mark.md': '\ufeff# Marked',
    'utf16.md': Buffer.from('\ufeff# Wide\r\n', 'utf16le'),
    'latin.md': Buffer.from([0x23, 0x20, 0xe4, 0xf6]),
    'binary.md': 'a\0b',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  symlinkSync('.', join(cwd, 'pages/circle'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

test.each(['pages', 'pages/', './pages'])(
  '%s: every page under the folder, in order, named from what was given',
  path => {
    const folder = path.replace(/\/$/, '')
    expect(readContent(path, cwd)).toEqual([
      { file: `${folder}/a.MD`, text: '# A' },
      { file: `${folder}/b.md`, text: '# B' },
      { file: `${folder}/deep/c.markdown`, text: '# C' },
    ])
  },
)

test.each([
  ['mark.md', '# Marked'],
  ['utf16.md', '# Wide\r\n'],
])('%s: text without its mark, line ends as on disk', (file, text) => {
  expect(readContent(file, cwd)).toEqual([{ file, text }])
})

test.each([
  ['nowhere', 'cannot read nowhere: there is no such file or folder'],
  ['empty', 'there is no page in empty'],
  ['latin.md', 'latin.md is no text in UTF-8 or UTF-16'],
  ['binary.md', 'binary.md is no text in UTF-8 or UTF-16'],
  ['mark.md/x', 'cannot read mark.md/x: a part of the path is no folder'],
])('%s is an input error', (path, message) => {
  expect(() => readContent(path, cwd)).toThrow(expect.objectContaining({ code: 'input', message }))
})
