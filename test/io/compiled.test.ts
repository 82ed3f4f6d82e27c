import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { AROUND, keepCompiled, type Loaded, runFile } from '../../src/io/compiled.ts'
import { stateFolder } from '../../src/io/system.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mde-ios-compiled-'))
  writeProgram('a.cjs', "exports.a = require('./b.cjs').b + 1; globalThis.told = exports.a")
  writeProgram('b.cjs', "exports.b = require('node:path').basename('/x/41').length + 39")
})
afterEach(() => rmSync(folder, { recursive: true }))

function writeProgram(name: string, code: string): void {
  writeFileSync(join(folder, name), `${AROUND.before}${code}${AROUND.after}`)
}

function run(): readonly Loaded[] {
  const files: Loaded[] = []
  Reflect.deleteProperty(globalThis, 'told')
  runFile(folder, 'a.cjs', [join(folder, 'users'), join(folder, 'compiled')], loaded => files.push(loaded))
  expect(Reflect.get(globalThis, 'told')).toBe(42)
  return files
}

/** Copies with a few bytes changed, each in another place behind the header that V8 looks at. */
function changedBytes(sound: Buffer, count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => {
    const changed = Buffer.from(sound)
    const at = 64 + Math.floor((i * (sound.length - 80)) / count)
    for (let j = at; j < at + 8; j++) changed[j] = 255 - changed[j]!
    return changed
  })
}

const fresh = (files: readonly Loaded[]) => files.map(({ name, fresh }) => [name, fresh])

function keptFiles(kept = join(folder, 'compiled')): string[] {
  return readdirSync(kept, { recursive: true, encoding: 'utf8' })
    .map(name => join(kept, name))
    .filter(name => statSync(name).isFile())
}

test('what was kept is used by the next run', () => {
  const first = run()
  expect(fresh(first)).toEqual([
    ['a.cjs', true],
    ['b.cjs', true],
  ])
  keepCompiled(join(folder, 'compiled'), first)
  expect(keptFiles()).toHaveLength(2)
  expect(fresh(run())).toEqual([
    ['a.cjs', false],
    ['b.cjs', false],
  ])
})

test('what is damaged is made anew, in a process that has not seen the file', () => {
  copyFileSync(join(import.meta.dirname, '../../dist/start.cjs'), join(folder, 'start.cjs'))
  writeProgram('cli.cjs', 'process.stdout.write(String(6 * 7))')
  const start = () =>
    execFileSync(process.execPath, ['-e', "require('./start.cjs').start()"], {
      cwd: folder,
      timeout: 20_000,
      env: { ...process.env, HOME: folder, XDG_STATE_HOME: '', LOCALAPPDATA: folder },
    }).toString()
  const users = join(stateFolder({}, process.platform, folder), 'compiled')
  mkdirSync(join(users, 'an older build'), { recursive: true })
  expect(start()).toBe('42')
  expect(readdirSync(users)).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)])
  const [kept = ''] = keptFiles(users)
  const sound = readFileSync(kept)
  const { length } = sound
  for (const damaged of [
    sound.subarray(0, 40),
    sound.subarray(0, length / 2),
    Buffer.alloc(0),
    Buffer.alloc(length),
    Buffer.alloc(length, 'x'),
    ...changedBytes(sound, 8),
  ]) {
    writeFileSync(kept, damaged)
    expect(start()).toBe('42')
    expect(readFileSync(kept).equals(damaged)).toBe(false)
    expect(statSync(kept).size).toBe(length)
  }
})

test('what the user has comes before what the build made, and both are looked for', () => {
  const first = run()
  keepCompiled(join(folder, 'compiled'), first)
  keepCompiled(join(folder, 'users'), first.slice(0, 1))
  writeFileSync(keptFiles(join(folder, 'compiled')).find(file => file.endsWith('a.cjs'))!, 'damaged')
  expect(fresh(run())).toEqual([
    ['a.cjs', false],
    ['b.cjs', false],
  ])
})

test('a folder that cannot be written to is left alone', () => {
  const files = run()
  writeFileSync(join(folder, 'compiled'), 'in the way')
  chmodSync(folder, 0o555)
  keepCompiled(join(folder, 'compiled'), files)
  chmodSync(folder, 0o755)
  expect(fresh(run()).map(([, isFresh]) => isFresh)).toEqual([true, true])
})
