// No regular expression of the source takes time that grows faster than its text allows: every literal and every one
// that is made at run time is taken apart by scslre, which finds the two quantifiers that can trade what they match.
//
// What it cannot decide: whether a quadratic search (a pattern without an anchor that begins with a repetition is tried
// at each character) matters, because it does not know how long the texts are. Those are listed below, each with what
// bounds its text. Repetitions with a bound (`.{0,60}`) count as constant.
import { join } from 'node:path'
import { type Node, parse } from 'acorn'
import { transformSync } from 'esbuild'
import { analyse, type Report } from 'scslre'
import { expect, test } from 'vitest'
import { readSource, root } from './read-imports.ts'

interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

function literalsOf(file: string, text: string): Pattern[] {
  const { code } = transformSync(text, { loader: file.endsWith('x') ? 'tsx' : 'ts' })
  const found: Pattern[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex } = node as { readonly regex?: { readonly pattern: string; readonly flags: string } }
    if (regex) found.push({ file, source: regex.pattern, flags: regex.flags })
    else Object.values(node as Node).forEach(visit)
  }
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return found
}

/** Those that a module makes when it is loaded, and those made while a page is read and questions are answered. */
async function madeAtRunTime(): Promise<readonly Pattern[]> {
  const Native = RegExp
  const made = new Map<string, Pattern>()
  const record = (pattern: RegExp): RegExp => {
    const { source, flags } = pattern
    const key = `/${source}/${flags}`
    if (!made.has(key)) made.set(key, { file: maker(), source, flags })
    return pattern
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, by) => record(Reflect.construct(target, args, by) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  })
  try {
    for (const { file } of readSource('src').filter(({ file }) => !BEGINS.test(file))) await import(join(root, file))
    const { bundledGround } = await import('../support/ground.ts')
    const { answer } = await import('../../src/answer/answer.ts')
    const ground = bundledGround()
    for (const question of QUESTIONS) answer(question, ground)
  } finally {
    globalThis.RegExp = Native
  }
  return [...made.values()].filter(({ file }) => file !== '')
}

/** Importing these runs the program. */
const BEGINS = /^src\/cli\/(?:entry|start)\.ts$|\.d\.ts$/

const QUESTIONS = [
  'Is WebProtection on by default?',
  'Is there a key called WebProtection?',
  'Does DefenderOptionalVPN take 1 or 0?',
  'How do I disable web protection with Intune?',
  'Which iOS version is needed?',
  'What is the difference between WebProtection and DefenderOptionalVPN?',
  'Is it for personal or corporate devices?',
]

/** The file of the source that calls, else nothing. */
function maker(): string {
  const frames = (new Error().stack ?? '').split('\n').filter(frame => !frame.includes('patterns.test'))
  const caller = frames.find(frame => /[\w)] ?\(|at /.test(frame)) ?? ''
  return /[\\/](src[\\/][^:?]+\.tsx?)/.exec(caller)?.[1]?.replaceAll('\\', '/') ?? ''
}

const found = [...readSource('src').flatMap(({ file, text }) => literalsOf(file, text)), ...(await madeAtRunTime())]
const reports = [...new Map(found.map(each => [`${each.file} /${each.source}/${each.flags}`, each])).values()].flatMap(
  ({ file, source, flags }) =>
    analyse({ source, flags }).reports.map(report => ({ file, pattern: `/${source}/${flags}`, report })),
)

/** No character but white space makes it slow. */
function ofWhiteSpace({ character }: Report): boolean {
  const slow = new RegExp(character.literal.source, character.literal.flags)
  return !VISIBLE.some(char => slow.test(char))
}
const VISIBLE = [...Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)), 'é', '漢', '\uE000', '\uE004']

/** Where texts have an end: there a quadratic search is over soon, as the tests at the end of this file hold. */
const BOUNDED: Readonly<Record<string, string>> = {
  'src/answer/': 'a question of 4,000 characters at most, a sentence',
  'src/words/': 'a question of 4,000 characters at most, a sentence',
  'src/parse/extract/': 'a sentence of 1,500 characters at most, a name; no two spaces in a row anywhere',
  'src/parse/page-info.ts': 'a title or an address of front matter, on one line and with single spaces',
  'src/parse/sentences.ts': 'the last characters before a stop',
  'src/policy/relation-values.ts': 'a sentence',
  'src/policy/syntax/markdown-tables.ts': 'a cell of 2,000 characters at most',
}

/** Two repetitions share what they match, on a sentence of 1,500 characters at most: a million steps. */
const SHARED = ['src/parse/extract/value-patterns.ts', 'src/parse/extract/default-sentences.ts']

const shown = (those: readonly (typeof reports)[number][]): readonly string[] => [
  ...new Set(
    those.map(({ file, pattern, report }) => `${file}: ${report.type} by ${report.character.pick}: ${pattern}`),
  ),
]
const within = (file: string, places: readonly string[]): boolean => places.some(place => file.startsWith(place))

test('the patterns are found, those made at run time too', () => {
  expect(found.length).toBeGreaterThan(1200)
  expect(found.some(({ file }) => file === 'src/parse/extract/value-patterns.ts')).toBe(true)
  expect(analyse({ source: '(?:a+)+b', flags: '' }).reports.some(({ exponential }) => exponential)).toBe(true)
  expect(analyse({ source: '^a *([^b]*?) *b$', flags: '' }).reports).not.toEqual([])
})

test('no pattern backtracks exponentially, or into itself', () => {
  expect(shown(reports.filter(({ report }) => report.exponential || report.type === 'Self'))).toEqual([])
})

test('no two repetitions share the characters they match, but for white space where there is one space at most', () => {
  const trades = reports.filter(({ report }) => report.type === 'Trade')
  const harmless = (each: (typeof reports)[number]) =>
    ofWhiteSpace(each.report) ? within(each.file, Object.keys(BOUNDED)) : SHARED.includes(each.file)
  expect(shown(trades.filter(each => !harmless(each)))).toEqual([])
})

test('no pattern searches a text without bound from each of its characters', () => {
  const moves = reports.filter(({ report }) => report.type === 'Move')
  expect(shown(moves.filter(({ file }) => !within(file, Object.keys(BOUNDED))))).toEqual([])
  const needless = Object.keys(BOUNDED).filter(place => !reports.some(({ file }) => file.startsWith(place)))
  expect(needless).toEqual([])
})

test('what reads a page for its facts gets single spaces, and sentences with an end', async () => {
  const { codedOf } = await import('../../src/parse/extract/marked-text.ts')
  const { sentencesOf } = await import('../../src/parse/extract/coded-sentences.ts')
  const texts = ['a\t\t b', 'a \n \n b', '  a', `x${' '.repeat(5000)}y`, '\u00a0 \u3000']
  for (const text of texts)
    for (const role of ['code', 'strong', 'em', undefined] as const) {
      const coded = codedOf([{ text: 'b ' }, { text, ...(role && { role }) }, { text: ' c' }])
      expect(coded).not.toMatch(/\s\s/)
    }
  for (const text of ['a'.repeat(9000), 'word '.repeat(9000), '\uE000k\uE004, '.repeat(9000)])
    for (const sentence of sentencesOf(text)) expect(sentence.length).toBeLessThanOrEqual(1500)
})
