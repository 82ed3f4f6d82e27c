import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PatternFile, withLazyPatterns } from '../../scripts/lazy-patterns.ts'
import { alternativesOf, asciiSource, gateOf } from '../../scripts/pattern-needs.ts'
import { patternTree } from '../../scripts/pattern-tree.ts'
import { LazyPattern } from '../../src/model/lazy-pattern.ts'
import { prunedSource } from '../../src/model/pruned-source.ts'

// --- what they match ----------------------------------------------------------------------------------------------

/** The patterns a module gets, made as the build makes them. */
async function made(code: string, folder = '.'): Promise<LazyPattern[]> {
  const lines = (await withLazyPatterns(code, folder)).split('\n')
  const texts = lines.flatMap(line => /^const lazyPattern\d+ = \/\* @__PURE__ \*\/ (.*)$/.exec(line)?.[1] ?? [])
  return texts.map(text => new Function('LazyPattern', `return ${text}`)(LazyPattern) as LazyPattern)
}

function does(pattern: LazyPattern | RegExp, text: string): unknown {
  const expression = pattern as RegExp
  const found = expression.flags.includes('g') ? [...text.matchAll(expression)] : [expression.exec(text)]
  return [
    found.map(match => match && [match.index, ...match]),
    text.replace(expression, (...args) => `<${args.slice(0, -1).join('|')}>`),
    text.split(expression),
    text.search(expression),
    text.match(expression)?.[0],
    expression.flags.includes('g') || expression.test(text),
  ]
}

const atom = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'ab', 'ba b', 'B', ' ', "'", 'é', '\u017f', 'k', '-', '\u212a') },
  fc.constantFrom(
    '\\b',
    '\\b',
    '\\B',
    '^',
    '$',
    '.',
    '\\w',
    '\\s',
    '[ab]',
    '[a-e]',
    '[^a]',
    '[\\w ]',
    '(?=a)',
    '(?<!b)',
  ),
)
const { pattern } = fc.letrec<{ pattern: string; item: string }>(tie => ({
  item: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'item' },
    atom,
    fc
      .tuple(fc.constantFrom('(?:', '(?:', '(', '(?=', '(?!', '(?<='), tie('pattern'))
      .map(([open, inner]) => `${open}${inner})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '??', '{1,3}?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  pattern: fc
    .array(
      fc.array(tie('item'), { maxLength: 4 }).map(items => items.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map(all => all.join('|')),
}))
const text = fc.string({ unit: fc.constantFrom(..."ab B'cé-_".split(''), '\u017f', '\u212a', '\u0130'), maxLength: 12 })

test('a pattern does in every text what the expression does', async () => {
  await fc.assert(
    fc.asyncProperty(
      pattern,
      fc.constantFrom('', 'i', 'g', 'gi', 'u', 'iu'),
      fc.array(text, { maxLength: 6 }),
      async (source, flags, texts) => {
        const [lazy] = await made(`export const x = ${new RegExp(source, flags)}`)
        for (const each of texts) expect(does(lazy!, each), each).toEqual(does(new RegExp(source, flags), each))
      },
    ),
    { numRuns: 400 },
  )
})

test('every expression of the rooms does the same on questions and sentences of pages', async () => {
  const texts = [
    ...lines('test/answer/questions/official-1.jsonl'),
    ...lines('content/web-protection.md'),
    'What’s “on” – or off?',
    'İK ſs é',
  ]
  const files = ['src/answer', 'src/words'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(name =>
      /\.ts$/.test(name) ? [`${folder}/${name}`] : [],
    ),
  )
  let count = 0
  for (const file of files) {
    const { transformSync } = await import('esbuild')
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts' })
    for (const lazy of await made(code, dirname(file))) {
      count += 1
      const expression = new RegExp(lazy.source, lazy.flags)
      for (const each of texts) expect(does(lazy, each), `${expression} on ${each}`).toEqual(does(expression, each))
    }
  }
  expect(count).toBeGreaterThan(200)
})

function lines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line => (line === '' ? [] : line.slice(0, 300)))
}

// --- what is taken from an expression -----------------------------------------------------------------------------

test.each([
  ['what (?:is|are)\\b', '', [[['what is ', 'what are ']]]],
  ['\\bon\\b|off', '', [[[' on ']], [['off']]]],
  ['Colou?r', 'i', [[['color', 'colour']]]],
  [
    '(?:if|when) .* (?:never|not) set',
    '',
    [
      [
        [' never set', ' not set'],
        ['when ', 'if '],
      ],
    ],
  ],
  ['a*', '', [[]]],
  ['x\\Bon', '', [[['xon']]]],
  ['ſ', 'i', [[]]],
  ['[^a]', '', [[]]],
  ['\\w+|x', '', [[], [['x']]]],
])('/%s/%s needs %j', (source, flags, needs) => {
  const sorted = (lists: readonly (readonly string[])[]) => lists.map(list => list.toSorted()).toSorted()
  expect(alternativesOf(source, flags).map(each => sorted(each.needs))).toEqual(needs.map(sorted))
})

test('an expression whose groups are spoken of stays whole', () => {
  expect(alternativesOf('(a)|b\\1', '').map(({ source }) => source)).toEqual(['(a)|b\\1'])
})

test.each([
  ['[^\\p{L}\\p{N}]+\\p{Lu}', '[^A-Za-z0-9]+[A-Z]'],
  ['\\p{Script=Greek}', null],
  ['\\P{L}', null],
])('/%s/u is %s for ASCII', (source, ascii) => {
  expect(asciiSource(source, 'u')).toBe(ascii)
})

// --- where it stands ----------------------------------------------------------------------------------------------

test('an expression made of other texts is known by making it; one made late, or stepping through a text, stays', async () => {
  const code = await withLazyPatterns(
    `const word = ['on', 'off'].join('|'); export const SWITCH = new RegExp(\`\\\\b(?:\${word})\\\\b\`)
     export const late = w => new RegExp(w); export const step = t => /a/g.exec(t)`,
    '.',
  )
  expect(code).toContain('new LazyPattern(" on | off ", "[')
  expect(code).toContain('w => new RegExp(w)')
  expect(code).toContain('/a/g.exec(t)')
})

test('a pattern kept in a file is read where it is said to be, and kept once', () => {
  const file = new PatternFile()
  const patterns = [
    { gate: 'a|b', packed: ['g', '', 'a', 'b'] },
    { gate: '', packed: ['i', '', '\u2019'] },
    { gate: 'a|b', packed: ['g', '', 'a', 'b'] },
  ]
  const kept = patterns.map(file.keep)
  expect(kept[2]).toBe(kept[0])
  for (const [i, each] of kept.entries()) {
    const { code, text } = file.placed(each)
    const [gate, packed, end] = code.split(',').map(Number)
    expect(text.slice(gate, packed)).toBe(patterns[i]!.gate)
    expect(JSON.parse(text.slice(packed, end))).toEqual(patterns[i]!.packed)
  }
})

test.each([
  ['\\bon\\b|switched (?:off|out)', [' on ', 'switched off', 'switched out']],
  ['\\bon\\b|a*', []],
  ['(?:if|when) .* (?:never|not) set', [' never set', ' not set']],
])('a text that matches /%s/ holds one of %j', (source, words) => {
  expect(gateOf(alternativesOf(source, '')).toSorted()).toEqual(words.toSorted())
})

// --- what is left of it for a text --------------------------------------------------------------------------------

test.each([
  ['(?:on|off|up) by (?:night|day)', 'on by day', '(?:on) by (?:night|day)'],
  ['(?:on|off|up)? by', 'not by day', '(?:) by'],
  ['(?:on|off|up) by', 'down by', null],
  ['(?!on|off|up)by', 'by', '(?:)by'],
  ['(?:(on)|off|up) by', 'up by', '(?:(?!)()|up) by'],
])('/%s/ is for "%s" %s', (source, text, left) => {
  expect(prunedSource(patternTree(source, ''), 0, text)).toBe(left)
})
