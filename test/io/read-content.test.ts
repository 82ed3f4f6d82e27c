import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readContent } from '../../src/io/read-content.ts'

let cwd: string
let socket: Server | null = null
beforeAll(async () => {
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
    'image.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]),
    'nothing.md': '',
    'blank.md': '\ufeff \r\n\t',
    'large.md': '# Large',
    'locked.md': '# Locked',
    'mixed/good.md': '# Good',
    'mixed/bad.md': 'a\0b',
    'allbad/bad.md': 'a\0b',
    'linked/real.md': '# Real',
    '\u001b[31mred.md': 'a\0b',
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, name, '..'), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  truncateSync(join(cwd, 'large.md'), 20 * 1024 * 1024 + 1)
  chmodSync(join(cwd, 'locked.md'), 0)
  symlinkSync('.', join(cwd, 'pages/circle'))
  symlinkSync('loop2.md', join(cwd, 'loop1.md'))
  symlinkSync('loop1.md', join(cwd, 'loop2.md'))
  symlinkSync('nowhere.md', join(cwd, 'mixed/dangling.md'))
  symlinkSync('../pages/b.md', join(cwd, 'linked/b.md'))
  symlinkSync('../pages/deep', join(cwd, 'linked/deep'))
  if (process.platform === 'win32') return
  execFileSync('mkfifo', [join(cwd, 'pipe.md'), join(cwd, 'mixed/pipe.md')])
  socket = createServer()
  await new Promise<void>(resolve => socket!.listen(join(cwd, 'socket.md'), resolve))
})
afterAll(() => {
  socket?.close()
  rmSync(cwd, { recursive: true })
})

test.each(['pages', 'pages/', './pages'])(
  '%s: every page under the folder, in order, named from what was given',
  path => {
    const folder = path.replace(/\/$/, '')
    expect(readContent(path, cwd)).toEqual({
      files: [
        { file: `${folder}/a.MD`, text: '# A' },
        { file: `${folder}/b.md`, text: '# B' },
        { file: `${folder}/deep/c.markdown`, text: '# C' },
      ],
      leftOut: [],
    })
  },
)

test.each([
  ['mark.md', '# Marked'],
  ['utf16.md', '# Wide\r\n'],
])('%s: text without its mark, line ends as on disk', (file, text) => {
  expect(readContent(file, cwd)).toEqual({ files: [{ file, text }], leftOut: [] })
})

test('links are followed to files and folders', () => {
  expect(readContent('linked', cwd).files.map(({ file, text }) => [file, text])).toEqual([
    ['linked/b.md', '# B'],
    ['linked/deep/c.markdown', '# C'],
    ['linked/real.md', '# Real'],
  ])
})

const onUnix = process.platform !== 'win32'
const NO_TEXT = 'it is no text in UTF-8, nor in UTF-16 with a byte order mark'

test.each([
  ['', 'no page or folder is given'],
  ['nowhere', 'cannot read nowhere: there is no such file or folder'],
  ['empty', 'there is no page in empty'],
  ['latin.md', `cannot read latin.md: ${NO_TEXT}`],
  ['image.md', `cannot read image.md: ${NO_TEXT}`],
  ['binary.md', 'cannot read binary.md: it is no text: it holds NUL bytes'],
  ['nothing.md', 'cannot read nothing.md: it is empty'],
  ['blank.md', 'cannot read blank.md: it is empty'],
  ['large.md', 'cannot read large.md: it is larger than any page: more than 20 MB'],
  ['mark.md/x', 'cannot read mark.md/x: a part of the path is no folder'],
  ['loop1.md', 'cannot read loop1.md: its links go in a circle'],
  ['allbad', 'cannot read allbad/bad.md: it is no text: it holds NUL bytes'],
  ['\u001b[31mred.md', 'cannot read \ufffd[31mred.md: it is no text: it holds NUL bytes'],
  ...(onUnix
    ? [
        ['pipe.md', 'cannot read pipe.md: it is a pipe, not a file'],
        ['socket.md', 'cannot read socket.md: it is a socket, not a file'],
        ['/dev/zero', 'cannot read /dev/zero: it is a device, not a file'],
      ]
    : []),
  // Root reads what nobody may.
  ...(onUnix && process.getuid?.() !== 0 ? [['locked.md', 'cannot read locked.md: no permission']] : []),
])('%j is an input error', (path, message) => {
  expect(() => readContent(path!, cwd)).toThrow(expect.objectContaining({ code: 'input', message }))
})

test.skipIf(!onUnix)('a bad page in a folder is left out and told, the good ones are read', () => {
  const { files, leftOut } = readContent('mixed', cwd)
  expect(files.map(({ file }) => file)).toEqual(['mixed/good.md'])
  expect([...leftOut].sort((a, b) => (a.file < b.file ? -1 : 1))).toEqual([
    { file: 'mixed/bad.md', reason: 'it is no text: it holds NUL bytes' },
    { file: 'mixed/dangling.md', reason: 'there is no such file or folder' },
    { file: 'mixed/pipe.md', reason: 'it is a pipe, not a file' },
  ])
})
