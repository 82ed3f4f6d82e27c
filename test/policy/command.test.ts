// `policy check`, `policy new` and `policy rules` as a user runs them, on real files, in this process.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { graph, managedApp } from './told.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-policy-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const put = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(cwd, name, '..'), { recursive: true })
  writeFileSync(join(cwd, name), text)
}
const check = (...argv: string[]) => run(['policy', 'check', ...argv], { cwd })
const json = async (...argv: string[]) => {
  const ran = await check(...argv, '--json')
  return { ...ran, data: JSON.parse(ran.out) as Report }
}
interface Report {
  readonly files: readonly { readonly file: string; readonly kind: string; readonly settings: readonly object[] }[]
  readonly findings: readonly {
    readonly file: string
    readonly rule: string
    readonly severity: string
    readonly line: number
  }[]
  readonly summary: Readonly<Record<string, number>>
  readonly effective?: readonly {
    readonly keys: readonly { readonly key: string; readonly value: string | null; readonly origin: string }[]
  }[]
}

const CLEAN = graph([['DisableSignOut', 'stringType', 'true']])
const WRONG = graph([['WebProtection', 'booleanType', 'true']])
const VPN = '{"@odata.type":"#microsoft.graph.iosVpnConfiguration"}'

describe('policy check', () => {
  test('a clean policy says so, and what was checked', async () => {
    put('a.json', CLEAN)
    const { code, out, err } = await check('a.json')
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^a\.json /)
    expect(out.replace(/\s+/g, ' ')).toMatch(/Clean: 0 errors, 0 warnings.*Checked: wrong-type, .* and value-case\./)
  })

  test('a folder, a file and standard input in one run, by file', async () => {
    put('in/b.json', WRONG)
    put('in/deep/er/c.csv', 'Key,Value\nDisableSignOut,true\n')
    put('in/picture.png', Buffer.from([0x89]))
    put('in/.hidden/d.json', '{')
    put('in/node_modules/e.json', '{')
    put('f.json', CLEAN)
    const { code, out } = await run(['policy', 'check', 'in', 'f.json', '-', '--json'], { cwd, stdin: WRONG })
    const data = JSON.parse(out) as Report
    expect(code).toBe(1)
    expect(data.files.map(({ file, kind }) => `${file} ${kind}`)).toEqual([
      'in/b.json graph',
      'in/deep/er/c.csv csv',
      'f.json graph',
      '<stdin> graph',
    ])
    expect(data.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([
      '<stdin>',
      'in/b.json',
    ])
  })

  test('unreadable files are lines on standard error, the others are checked, and the exit code is 3', async () => {
    put('a.json', WRONG)
    put('broken.json', '{"settings": [')
    put('locked.json', CLEAN)
    chmodSync(join(cwd, 'locked.json'), 0)
    put('utf16.json', Buffer.from(`\ufeff${CLEAN}`, 'utf16le'))
    const { code, out, err } = await check('.', 'gone.json')
    expect(code).toBe(3)
    expect(err.split('\n')[0]).toBe('mde-ios: gone.json cannot be read: there is no such file or folder')
    expect(err).toMatch(/^mde-ios: broken\.json:1:15 is not valid JSON: the text breaks off/m)
    expect(out).toMatch(/wrong-type/)
    expect(out).toMatch(/^utf16\.json /m)
    expect(out).not.toMatch(/broken/)
  })

  test('with --json, unreadable files are findings and one JSON error', async () => {
    put('a.json', CLEAN)
    put('broken.json', '{')
    const { code, err, data } = await json('a.json', 'broken.json')
    expect(code).toBe(3)
    expect(data.findings.filter(({ rule }) => rule === 'unreadable').map(({ file }) => file)).toEqual(['broken.json'])
    expect((JSON.parse(err) as { error: { code: string } }).error.code).toBe('input')
  })

  test('a refused file beside a policy is a word, alone it is an error', async () => {
    put('a.json', CLEAN)
    put('vpn.json', VPN)
    const both = await check('a.json', 'vpn.json')
    expect(both.code).toBe(0)
    expect(both.out.replace(/\s+/g, ' ')).toMatch(
      /vpn\.json - info 1:1 refused: This is a VPN profile \(iosVpnConfiguration\)/,
    )
    const alone = await check('vpn.json')
    expect(alone.code).toBe(3)
    expect(alone.err).toMatch(/no app configuration policy/)
  })

  test('--fail-on, --severity, --rule and --no-rule', async () => {
    put(
      'a.json',
      graph([
        ['webprotection', 'stringType', 'true'],
        ['DisableSignOut', 'stringType', 'False'],
      ]),
    )
    expect((await check('a.json')).code).toBe(0)
    expect((await check('a.json', '--fail-on', 'warning')).code).toBe(1)
    expect((await check('a.json', '--fail-on', 'warning', '--severity', 'error')).code).toBe(1)
    expect((await json('a.json', '--severity', 'warning')).data.findings.map(({ rule }) => rule)).toEqual([
      'unknown-key',
    ])
    expect((await json('a.json', '--severity', 'warning')).data.summary.info).toBeGreaterThan(0)
    expect((await json('a.json', '--rule', 'value-case')).data.findings.map(({ rule }) => rule)).toEqual(['value-case'])
    expect(
      (await json('a.json', '--no-rule', 'unknown-key,value-case,redundant-default,caveat')).data.findings,
    ).toEqual([])
    const wrong = await check('a.json', '--rule', 'wrongtype')
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/wrong-type/)])
  })

  test('the channel of a file that does not say may be given', async () => {
    put('plan.csv', 'Key,Value\nDefenderOptionalVPN,true\n')
    expect((await check('plan.csv')).code).toBe(0)
    expect((await check('plan.csv', '--channel', 'mam')).code).toBe(1)
  })

  test('--supervised makes a caveat a finding', async () => {
    put('a.json', graph([['WebProtection', 'stringType', 'false']]))
    expect((await check('a.json', '--fail-on', 'warning')).code).toBe(0)
    const { out, code } = await check('a.json', '--fail-on', 'warning', '--supervised')
    expect(code).toBe(1)
    expect(out).toMatch(/WARNING 1:\d+ no-effect/)
  })

  test('--effective shows the policy over the defaults', async () => {
    put('a.json', graph([['WebProtection', 'stringType', 'false']]))
    const { data } = await json('a.json', '--effective')
    const keys = data.effective![0]!.keys
    expect(keys[0]).toMatchObject({ key: 'WebProtection', value: 'false', origin: 'policy' })
    expect(keys.find(({ key }) => key === 'DefenderOpenNetworkDetection')).toMatchObject({
      value: '2',
      origin: 'default',
    })
    const text = await check('a.json', '--effective')
    expect(text.out).toMatch(/DefenderOpenNetworkDetection\s+2\s+default/)
  })

  test('--fix writes repaired copies, leaves the files, and never overwrites', async () => {
    put(
      'in/a.json',
      graph([
        ['WebProtection', 'booleanType', '0'],
        ['Nonsense', 'stringType', 'x'],
      ]),
    )
    put('in/b/a.json', WRONG)
    put('in/ok.json', CLEAN)
    const before = readFileSync(join(cwd, 'in/a.json'), 'utf8')
    const { code, out } = await check('in', '--fix', '--out', 'fixed')
    expect(code).toBe(1)
    expect(out).toMatch(/in\/a\.json → fixed\/a\.json: 2 repaired, 1 left to do by hand/)
    expect(out).toMatch(/in\/b\/a\.json → fixed\/b\/a\.json: 1 repaired, nothing is left/)
    expect(readFileSync(join(cwd, 'in/a.json'), 'utf8')).toBe(before)
    expect(existsSync(join(cwd, 'fixed/ok.json'))).toBe(false)
    expect((await check('fixed/b/a.json')).code).toBe(0)
    const again = await check('in', '--fix', '--out', 'fixed')
    expect([again.code, again.err]).toEqual([3, expect.stringMatching(/exists already/)])
    expect((await check('in', '--fix', '--out', 'fixed', '--force')).code).toBe(1)
    expect((await check('in', '--fix')).code).toBe(2)
    expect((await check('in', '--out', 'x')).code).toBe(2)
  })

  test('a repaired copy keeps its encoding', async () => {
    put('a.json', Buffer.from(`\ufeff${WRONG}`, 'utf16le'))
    await check('a.json', '--fix', '--out', 'fixed')
    const bytes = readFileSync(join(cwd, 'fixed/a.json'))
    expect(bytes.subarray(0, 2).toString('hex')).toBe('fffe')
    expect(bytes.toString('utf16le')).toContain('stringType')
  })

  test('links that go in circles, the same file twice, an empty folder', async () => {
    put('in/a.json', CLEAN)
    symlinkSync('..', join(cwd, 'in/loop'))
    symlinkSync('nowhere.json', join(cwd, 'in/dead.json'))
    const { data, code } = await json('in', 'in/a.json', './in')
    expect([code, data.files.length]).toEqual([0, 1])
    mkdirSync(join(cwd, 'empty'))
    const none = await check('empty')
    expect([none.code, none.err]).toEqual([3, expect.stringMatching(/no policy file in empty/)])
  })

  test('a file of 100 MB is told, not read', async () => {
    put('a.json', CLEAN)
    put('huge.json', '')
    truncateSync(join(cwd, 'huge.json'), 100_000_000)
    const start = performance.now()
    const { code, err } = await check('a.json', 'huge.json')
    expect([code, err]).toEqual([3, expect.stringMatching(/^mde-ios: huge\.json is larger than 10 MB/)])
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('a folder of a thousand files', async () => {
    for (let i = 0; i < 1000; i++) put(`in/${i % 10}/${i}.json`, i % 100 === 0 ? WRONG : CLEAN)
    const { code, data } = await json('in')
    expect([code, data.files.length, data.summary.error]).toEqual([1, 1000, 10])
  })

  test('text from files cannot drive the terminal', async () => {
    put('a.json', graph([['\u001b[31mRed\u202e', 'stringType', '\u0007']]).replace(/"displayName.*?,/, ''))
    const { out } = await check('a.json')
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/)
  })
})

describe('policy new', () => {
  const make = (...argv: string[]) => run(['policy', 'new', ...argv], { cwd })

  test('prints a Graph body, XML or rows that pass the check', async () => {
    for (const [format, file] of [
      ['graph', 'a.json'],
      ['xml', 'a.xml'],
      ['table', 'a.md'],
    ] as const) {
      const { code, out } = await make(
        '--channel',
        'mdm',
        'WebProtection=false',
        'DefenderFeedbackData=false',
        '--format',
        format,
      )
      expect(code).toBe(0)
      put(file, out)
      const checked = await json(file)
      expect([checked.code, checked.data.files[0]?.settings.length]).toEqual([0, 2])
    }
  })

  test('the values of channels, keys, types and values are refused with the same findings', async () => {
    for (const [argv, told] of [
      [['--channel', 'mdm', 'WebProtection=maybe'], /undocumented-value/],
      [['--channel', 'mdm', 'WebProtection:Boolean=true'], /wrong-type/],
      [['--channel', 'mdm', 'webprotection=true'], /unknown-key.*WebProtection/s],
      [['--channel', 'mam', 'DefenderOptionalVPN=true'], /not-in-channel/],
      [['--channel', 'mdm', 'DisableSignOut=true', 'DisableSignOut=false'], /duplicate-key/],
      [['--channel', 'mdm', 'SilentOnboard=True'], /misplaced-key/],
      [['--channel', 'mdm', 'issupervised=true'], /literal-token/],
    ] as const) {
      const { code, out, err } = await make(...argv)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(told)
    }
    expect((await make('--channel', 'mdm', 'issupervised={{issupervised}}')).code).toBe(0)
  })

  test('wrong command lines', async () => {
    expect((await make()).code).toBe(2)
    expect((await make('WebProtection=true')).code).toBe(2)
    expect((await make('--channel', 'mdm', 'WebProtection')).code).toBe(2)
    expect((await make('--channel', 'mam', 'WebProtection=true', '--format', 'xml')).code).toBe(2)
  })

  test('--out never overwrites without --force', async () => {
    const argv = ['--channel', 'mam', 'DisableSignOut=true', '--out', 'sub/new.json']
    const first = await make(...argv)
    expect([first.code, first.out]).toEqual([0, 'sub/new.json: 1 setting written\n'])
    expect((await check('sub/new.json')).code).toBe(0)
    expect((await make(...argv)).code).toBe(3)
    expect((await make(...argv, '--force')).code).toBe(0)
  })

  test('asks in a terminal: list, card, a wrong value, a right one, the end', async () => {
    const stdin = 'mam\nsign\nmaybe\ntrue\nnonsense\n\n'
    const { code, out, err } = await run(['policy', 'new'], { cwd, stdin, terminal: true })
    expect(code).toBe(0)
    expect(JSON.parse(out.replace(/\u001b\[[\d;]*m/g, ''))).toMatchObject({
      policy: { customSettings: [{ name: 'DisableSignOut', value: 'true' }] },
    })
    expect(err).toMatch(/DefenderOpenNetworkDetection/)
    expect(err).not.toMatch(/DefenderOptionalVPN/)
    expect(err).toMatch(/undocumented-value/)
    expect(err).toMatch(/No key is called .nonsense/)
    const none = await run(['policy', 'new', '--channel', 'mdm'], { cwd, stdin: '', terminal: true })
    expect([none.code, none.out]).toEqual([0, ''])
  })
})

test('policy rules lists every rule with its example', async () => {
  const { code, out } = await run(['policy', 'rules'])
  expect(code).toBe(0)
  expect(out).toMatch(/^wrong-type \(error\)/)
  expect(out.match(/^Example/gm)?.length).toBeGreaterThanOrEqual(13)
})

test('managed app policies made by hand are judged by the bundled records', async () => {
  put('mam.json', managedApp([['DefenderNetworkProtectionEnable', 'true']]))
  put('mdm.json', graph([['DefenderNetworkProtectionEnable', 'stringType', 'true']]))
  expect((await check('mam.json', 'mdm.json')).out).toMatch(/both-channels/)
})
