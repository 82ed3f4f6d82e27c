// Pages that repeat one thing thousands of times in one place: twelve times the text takes about twelve times the work, where
// work that looks at all of the text for each part of it would take a hundred and forty-four times.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const SHORT = 15_000
const TIMES = 12

const lines = (size: number, line: (i: number) => string): string => {
  const made: string[] = []
  for (let i = 0, length = 0; length < size; i++) {
    made.push(line(i))
    length += made[i]!.length
  }
  return made.join('')
}

const work = (text: string): number => {
  const started = process.cpuUsage()
  buildCatalog([{ file: 'page.md', text }])
  return process.cpuUsage(started).user
}

/** The least of some runs, in turn: other programs run too, and the first runs are slower than later ones. */
function growth(short: string, long: string): number {
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY }
  for (let i = 0; i < 5; i++) {
    least.long = Math.min(least.long, work(long))
    for (let j = 0; j < 4; j++) least.short = Math.min(least.short, work(short))
  }
  return least.long / least.short
}

test.each<[string, (size: number) => string]>([
  ['short lines of one paragraph that set one key', size => `# A\n\n${lines(size, () => 'Set `KeyOne` to true.\n')}`],
  ['short lines that set a key each', size => `# A\n\n${lines(size, i => `Set \`Key${i}One\` to true.\n`)}`],
  [
    'a key and its default on each line',
    size => `# A\n\n${lines(size, i => `Add \`Key${i}One\` as the key.\nThe default is \`${i}\`.\n`)}`,
  ],
  [
    'sentences of one cell',
    size =>
      `| Key | Type | Description |\n|-|-|-|\n| \`KeyOne\` | Boolean | ${lines(size, () => 'Set `KeyOne` to true.<br>')} |\n`,
  ],
  [
    'rows of keys',
    size =>
      `| Key | Default | Description |\n|-|-|-|\n${lines(size, i => `| \`Key${i}One\` | \`true\` | Turns it on. |\n`)}`,
  ],
  [
    'steps that add a key each',
    size =>
      `# A\n\n${lines(size, i => `${i + 1}. Add \`Key${i}One\` as the key, and set its value type to \`String\`.\n`)}`,
  ],
  ['lone carriage returns', size => lines(size, () => 'a\r')],
  ['bars on lines of their own', size => lines(size, () => '|\n')],
])('%s: the work grows with the text', (_name, page) => {
  expect(growth(page(SHORT), page(SHORT * TIMES))).toBeLessThan(4 * TIMES)
})
