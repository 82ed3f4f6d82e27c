import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { bundledGround } from '../support/ground.ts'

const ground = bundledGround()

const ASKED = [
  'is web protection on by default',
  'can I disable web protection on supervised devices',
  'which keys take a Boolean',
  'how do I report a phishing site',
  'does network protection need the user to open the app',
  'what is the value type of DisableSignOut',
  'are jailbroken phones blocked',
  'how long until a device tag shows in the portal',
  'does this support printing from the app',
]

describe('what changes nothing in the meaning changes nothing in the answer', () => {
  test.each(ASKED)('%s', question => {
    const plain = answer(question, ground)
    for (const same of [
      `${question}?`,
      `${question} please`,
      question.toUpperCase(),
      `  ${question}  ??`,
      `hi, ${question}?`,
    ]) {
      const other = answer(same, ground)
      expect({ asked: same, verdict: other.verdict, at: other.evidence[0]?.line }).toEqual({
        asked: same,
        verdict: plain.verdict,
        at: plain.evidence[0]?.line,
      })
    }
  })
})

test('the same question gets the same answer', () => {
  for (const question of ASKED) expect(answer(question, ground)).toEqual(answer(question, ground))
})

test('a limit to one channel is never kept for the other one', () => {
  for (const record of ground.records.keys) {
    if (record.channels.mam.available !== false || record.mentionOnly) continue
    expect(answer(`can I use ${record.key} for unenrolled devices?`, ground).verdict).toBe('no')
    expect(answer(`can I use ${record.key} for enrolled devices?`, ground).verdict).toBe('yes')
  }
})

test.each([
  'does Zorblax Shield scan the fridge',
  'how do I set QuuxFrobnicate on toasters',
  'what is the default of the holographic teleporter',
  'can users paint the moon with Flimflam mode',
])('about what no page speaks of it says so: %s', question => {
  const given = answer(question, ground)
  expect(given.verdict).toBe('unknown')
  expect(given.evidence).toEqual([])
  expect(given.suggestions.length).toBeGreaterThan(0)
})

test('every quote stands in its file at its line, marks and white space aside', () => {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[*_`[\]|>#\s"'“”‘’\\\u00a0\u202f]+/g, ' ')
      .trim()
  for (const question of ASKED) {
    for (const { quote, file, line, endLine } of answer(question, ground).evidence) {
      const lines = readFileSync(file, 'utf8').split('\n')
      expect(bare(lines.slice(line - 1, endLine).join(' '))).toContain(bare(quote).slice(0, 60).trim())
    }
  }
})

test('other verdicts than unknown have evidence, unknown has none', () => {
  for (const question of [...ASKED, '', '???', 'a', 'DisableSignOut', 'supervised']) {
    const given = answer(question, ground)
    expect(given.evidence.length > 0).toBe(given.verdict !== 'unknown')
  }
})

test('anything typed gets an answer, quickly, and nothing a terminal would obey', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'is',
          'not',
          'DisableSignOut',
          'supervised',
          '=',
          'true',
          '?',
          '\u001b[31m',
          '\u202e',
          'why',
          'default',
          'or',
          ',',
        ),
      )
      .map(words => words.join(' ')),
  )
  fc.assert(
    fc.property(typed, question => {
      const given = answer(question, ground)
      expect(['yes', 'no', 'depends', 'info', 'unknown']).toContain(given.verdict)
      expect(given.question).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/)
    }),
    { numRuns: 300 },
  )
})

test('a line of 10,000 characters is answered in a moment', () => {
  const started = performance.now()
  answer('is web protection on '.repeat(500), ground)
  expect(performance.now() - started).toBeLessThan(5_000)
})
