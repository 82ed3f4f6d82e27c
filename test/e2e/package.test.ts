// What users install: the packed file, its size and list, put into an empty prefix without any network, and run from there.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { KEY, openPty } from '../support/pty.ts'
import { FILES, LINES } from './command-lines.ts'
import { node, root, shell } from './program.ts'

const MOST_BYTES = 1_500_000

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

let work: string
let packed: Packed
let warned: string
let bin: string
let modules: string

/** Npm with nothing but what is at hand: no registry, no cache, no settings of the machine's owner. */
function npm(...argv: readonly string[]): { readonly out: string; readonly err: string } {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_|^MDE_IOS_/i.test(name))
  const env = {
    ...Object.fromEntries(kept),
    HOME: work,
    npm_config_cache: join(work, 'cache'),
    npm_config_registry: 'http://127.0.0.1:1',
  }
  const all = [...argv, '--offline', '--no-audit', '--no-fund']
  const { status, stdout, stderr } = spawnSync('npm', all, { cwd: root, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm ${argv.join(' ')}: ${stderr}`)
  return { out: stdout, err: stderr }
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'mde-ios-package-'))
  // The build is there already, and would be made anew under the other tests.
  const told = npm('pack', '--json', '--ignore-scripts', '--pack-destination', work)
  packed = (JSON.parse(told.out) as readonly Packed[])[0]!
  warned = npm('install', '--global', '--prefix', join(work, 'prefix'), join(work, packed.filename)).err
  bin = join(work, 'prefix/bin/mde-ios')
  modules = join(work, 'prefix/lib/node_modules')
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(work, name), text)
  mkdirSync(join(work, 'home'))
})
afterAll(() => rmSync(work, { recursive: true }))

test('the list of files is what the program needs, and nothing else', () => {
  const dist = readdirSync(join(root, 'dist'), { withFileTypes: true }).filter(entry => entry.isFile())
  const within = (folder: string) => readdirSync(join(root, folder)).map(name => `${folder}/${name}`)
  expect(packed.files.map(({ path }) => path).sort()).toEqual(
    [
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY.md', 'package.json'],
      'man/mde-ios.1',
      ...within('bin'),
      ...within('content'),
      ...within('schemas'),
      ...dist.map(({ name }) => `dist/${name}`),
    ].sort(),
  )
  for (const { path } of packed.files) expect(path).toMatch(/\.(?:md|js|cjs|jsonl?|1)$|^LICENSE$/)
})

test('it is small', () => {
  expect(packed.size).toBe(statSync(join(work, packed.filename)).size)
  expect(packed.size).toBeLessThan(MOST_BYTES)
})

test('installing it brings nothing else, runs nothing and warns of nothing', () => {
  expect(warned).toBe('')
  const about = JSON.parse(readFileSync(join(modules, 'mde-ios/package.json'), 'utf8'))
  for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
    expect(about).not.toHaveProperty(field)
  // Npm warns of `prepare` too, when a packed file is installed; `preprepare` builds after `npm ci`, and only there.
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
    expect(about.scripts).not.toHaveProperty(script)
  expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['mde-ios'])
  expect(existsSync(join(modules, 'mde-ios/node_modules'))).toBe(false)
})

describe('from the prefix', () => {
  const run = (line: string, program: string) =>
    shell(`run() { "$NODE" "$PROGRAM" "$@"; }; ${line}`, {
      cwd: work,
      env: { DIR: work, PROGRAM: program, HOME: join(work, 'home'), XDG_STATE_HOME: join(work, 'state') },
    })

  test.each(Object.keys(LINES))('%s does what it does here', async name => {
    const line = `run ${LINES[name]}`
    const installed = await run(line, bin)
    expect(installed.code).not.toBe(70)
    expect(installed).toEqual(await run(line, join(root, 'bin/mde-ios.js')))
  })

  test('what the first runs compiled is kept with what is the user’s, not with the program', async () => {
    await run('run list', bin)
    expect(readdirSync(join(work, 'state/mde-ios'))).toContain('compiled')
    expect(existsSync(join(modules, 'mde-ios/dist/compiled'))).toBe(false)
  })

  test('the screen opens', async () => {
    const env = { HOME: join(work, 'home'), XDG_STATE_HOME: join(work, 'state') }
    const pty = openPty(node, [bin], { cwd: work, env })
    try {
      await pty.until('Browse')
      pty.type(`webprotection${KEY.tab}`)
      await pty.until('Enter whole page')
      pty.type('q')
      expect(await pty.ended).toMatchObject({ code: 0 })
    } finally {
      pty.kill('SIGKILL')
    }
  })

  test('the manual page is where man looks', () => {
    const page = join(work, 'prefix/share/man/man1/mde-ios.1')
    expect(existsSync(page)).toBe(true)
    const man = spawnSync('man', ['-P', 'cat', '-l', page], {
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80' },
    })
    if (man.error || man.status !== 0) return
    expect(man.stdout).toContain('policy check')
    expect(man.stderr).toBe('')
  })
})
