import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pagerCommand, pagerEnv, runPager } from '../../src/io/pager.ts'

test.each([
  [{}, ['less', '-R']],
  [{ PAGER: '' }, null],
  [{ PAGER: 'cat' }, null],
  [{ PAGER: 'most -s' }, ['most', '-s']],
  [{ PAGER: `"/opt/my pager/p" '-x y' z` }, ['/opt/my pager/p', '-x y', 'z']],
  [{ PAGER: 'less; rm -rf x' }, ['less;', 'rm', '-rf', 'x']],
])('%j pages with %j', (env, command) => {
  expect(pagerCommand(env)).toEqual(command)
})

test('less is told how to behave unless the person has told it', () => {
  expect(pagerEnv({}).LESS).toBe('FRX')
  expect(pagerEnv({ LESS: 'M' }).LESS).toBe('M')
})

test('the pager gets the text as it is, without a shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pager-'))
  const script = join(folder, 'pager.mjs')
  const out = join(folder, 'out')
  writeFileSync(script, `import fs from 'node:fs'; fs.writeFileSync(process.argv[2], fs.readFileSync(0))`)
  const text = 'one $(two) `three`\nfour\n'
  expect(runPager([process.execPath, script, out], text, process.env)).toBe(true)
  expect(readFileSync(out, 'utf8')).toBe(text)
})

test('a pager that is left early is no failure, one that does not exist is', () => {
  const text = 'line\n'.repeat(100_000)
  expect(runPager([process.execPath, '-e', '0'], text, process.env)).toBe(true)
  expect(runPager(['no-such-pager-anywhere'], text, process.env)).toBe(false)
})
