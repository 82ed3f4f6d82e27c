import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepCompiled, type Loaded, runFile } from '../../src/io/compiled.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mde-ios-compiled-'))
  writeFileSync(join(folder, 'a.cjs'), "exports.a = require('./b.cjs').b + 1; globalThis.told = exports.a")
  writeFileSync(join(folder, 'b.cjs'), "exports.b = require('node:path').basename('/x/41').length + 39")
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(): readonly Loaded[] {
  const files: Loaded[] = []
  Reflect.deleteProperty(globalThis, 'told')
  runFile(folder, 'a.cjs', loaded => files.push(loaded))
  expect(Reflect.get(globalThis, 'told')).toBe(42)
  return files
}

const fresh = (files: readonly Loaded[]) => files.map(({ name, fresh }) => [name, fresh])

function keptFiles(): string[] {
  const kept = join(folder, 'compiled')
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
  keepCompiled(folder, first)
  expect(keptFiles()).toHaveLength(2)
  expect(fresh(run())).toEqual([
    ['a.cjs', false],
    ['b.cjs', false],
  ])
})

test('what is damaged is made anew, in a process that has not seen the file', () => {
  copyFileSync(join(import.meta.dirname, '../../dist/start.cjs'), join(folder, 'start.cjs'))
  writeFileSync(join(folder, 'cli.cjs'), 'process.stdout.write(String(6 * 7))')
  const start = () =>
    execFileSync(process.execPath, ['-e', "require('./start.cjs').start()"], { cwd: folder }).toString()
  expect(start()).toBe('42')
  const [kept = ''] = keptFiles()
  const { size } = statSync(kept)
  for (const damage of [
    () => truncateSync(kept, 40),
    () => writeFileSync(kept, ''),
    () => writeFileSync(kept, 'x'.repeat(size)),
  ]) {
    damage()
    expect(start()).toBe('42')
    expect(statSync(kept).size).toBe(size)
  }
})

test('a folder that cannot be written to is left alone', () => {
  const files = run()
  writeFileSync(join(folder, 'compiled'), 'in the way')
  chmodSync(folder, 0o555)
  keepCompiled(folder, files)
  chmodSync(folder, 0o755)
  expect(fresh(run()).map(([, isFresh]) => isFresh)).toEqual([true, true])
})
