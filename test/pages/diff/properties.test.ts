// What holds for any two pages: the same is the same, there and back is one way, one edit is one change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/model/page-diff.ts'
import { diffPages } from '../../../src/pages/diff/diff-pages.ts'
import { compared, invented, official, said, version } from './pages.ts'

const texts = [...invented.values(), ...(official === null ? [] : [official])]

type Edit = readonly [kind: number, at: number, to: number, length: number]
const edits = fc.array(fc.tuple(fc.nat(3), fc.nat(10_000), fc.nat(10_000), fc.integer({ min: 1, max: 8 })), {
  maxLength: 6,
})

/** Lines that go, come twice, move or lose words; the front matter stays. */
function damaged(text: string, all: readonly Edit[]): string {
  const lines = text.split('\n')
  const body = lines.indexOf('---', 1) + 1
  for (const [kind, from, to, length] of all) {
    const [at, other] = [body + (from % (lines.length - body)), body + (to % (lines.length - body))]
    if (kind === 0) lines.splice(at, length)
    else if (kind === 1) lines.splice(at, 0, lines[other]!)
    else if (kind === 2) lines.splice(other, 0, ...lines.splice(at, length))
    else
      lines[at] = (lines[at] ?? '')
        .split(' ')
        .filter((_, i) => i % (length + 1) !== length)
        .join(' ')
  }
  return lines.join('\n')
}

const pairs = fc.tuple(fc.nat(texts.length - 1), edits, edits)

test('a page compared with itself has no change', () => {
  for (const text of texts) {
    const page = version(text)
    const diff = diffPages(page, page)
    expect([...diff.changes, ...diff.rewordings]).toEqual([])
  }
})

test('the way back mirrors the way there', () => {
  fc.assert(
    fc.property(pairs, ([index, here, there]) => {
      const [a, b] = [version(damaged(texts[index]!, here)), version(damaged(texts[index]!, there))]
      const [to, from] = [diffPages(a, b), diffPages(b, a)]
      expect(to.changes.map(mirrored).sort()).toEqual(from.changes.map(shown).sort())
      expect(to.rewordings.length).toBe(from.rewordings.length)
    }),
    { numRuns: 20, seed: 11 },
  )
})

const shown = ({ kind, keys, from, to }: Change) => `${kind} ${keys.join()}: ${from} → ${to}`
const mirrored = (change: Change) => {
  const turned: Readonly<Record<string, string>> = { added: 'removed', removed: 'added' }
  const kind = change.kind.replace(/added|removed/, word => turned[word]!) as Change['kind']
  // A key that was renamed goes by the name it has now.
  const keys = change.kind === 'key-renamed' ? [change.from!] : change.keys
  return shown({ ...change, kind, keys, from: change.to, to: change.from })
}

test('every change has a line, in the version it is of', () => {
  fc.assert(
    fc.property(pairs, ([index, here, there]) => {
      const [old, next] = [damaged(texts[index]!, here), damaged(texts[index]!, there)]
      const { changes } = compared(version(old), next)
      for (const { lines } of changes) {
        expect(lines.length).toBeGreaterThan(0)
        for (const pair of lines) {
          expect(pair.old ?? pair.new).not.toBeNull()
          if (pair.old) expect(pair.old.source.line).toBeLessThanOrEqual(old.split('\n').length)
          if (pair.new) expect(pair.new.source.line).toBeLessThanOrEqual(next.split('\n').length)
        }
      }
    }),
    { numRuns: 8, seed: 12 },
  )
})

describe('one word of one line', () => {
  const swaps: Readonly<Record<string, string>> = {
    enabled: 'disabled',
    disabled: 'enabled',
    supervised: 'unsupervised',
    unsupervised: 'supervised',
    before: 'after',
    after: 'before',
  }
  const ways: readonly (readonly [string, RegExp, (found: string) => string])[] = [
    ['a negation comes', / (?:is|are|can|does|must) (?!not\b)/, found => `${found}not `],
    ['a negation goes', /n't(?= \w)/, () => ''],
    ['an opposite word', /\b(?:en|dis)abled\b|\b(?:un)?supervised\b|\bbefore\b|\bafter\b/, found => swaps[found]!],
    ['another number', /(?<![\w.#`-])(?<!^\s*)\d+(?![\w.)`]| - |-)/, found => String(Number(found) + 7)],
  ]

  test.each(ways)('%s', (_, pattern, edit) => {
    for (const text of texts) {
      const original = version(text)
      const lines = text.split('\n')
      const body = lines.indexOf('---', 1) + 1
      const places = lines.flatMap((line, i) =>
        i >= body && !/^#|\]\(|:::|^\s*<|\|/.test(line) && pattern.test(line) ? [i] : [],
      )
      // A few of each page: the first, the last and some between.
      for (const at of places.filter((_, i) => i % Math.ceil(places.length / 4) === 0)) {
        const edited = lines.with(at, lines[at]!.replace(pattern, edit)).join('\n')
        const { changes } = compared(original, edited)
        expect(said(changes), `${at + 1}: ${lines[at]}`).toHaveLength(1)
        expect(changes[0]!.lines.some(pair => covers(pair.new?.source, at + 1))).toBe(true)
      }
    }
  })
})

function covers(source: { readonly line: number; readonly endLine: number } | undefined, line: number): boolean {
  return source !== undefined && source.line <= line && line <= source.endLine
}
