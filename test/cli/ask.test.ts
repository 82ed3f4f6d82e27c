// Lines of standard input → answers, in order, whatever one of them holds.
import { expect, test } from 'vitest'
import { run } from './run.ts'

test('a line without end gets one answer that says so, and the lines around it get theirs', async () => {
  const stdin = `Is web protection on by default?\n${'is web protection on '.repeat(10_000)}\n\nIs web protection on by default?\n`
  const { code, out, err } = await run(['ask', '-', '--json'], { stdin })
  const answers = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(answers.map(({ verdict }) => verdict)).toEqual(['yes', 'unknown', 'unknown', 'yes'])
  expect(answers[1].answer).toBe('The line is longer than 65,536 characters, and was not read.')
  expect(answers[1].question.length).toBeLessThan(300)
  expect([code, err]).toEqual([0, ''])
})
