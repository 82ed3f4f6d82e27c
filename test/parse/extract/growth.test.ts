// Pages that repeat one thing thousands of times in one place: eight times the text takes about eight times the work, where
// work that looks at all of the text for each part of it would take sixty-four times.
import { expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const SHORT = 30_000
const TIMES = 8

const lines = (size: number, line: (i: number) => string): string => {
  const made: string[] = []
  for (let i = 0, length = 0; length < size; i++) {
    made.push(line(i))
    length += made[i]!.length
  }
  return made.join('')
}

/** A word for each number, with no beginning in common. */
const word = (i: number): string =>
  `${'bcdfglmnprstvz'[i % 14]}${'aeiou'[Math.floor(i / 14) % 5]}${i < 70 ? 'x' : word(Math.floor(i / 70))}`

const work = (text: string): number => {
  const started = process.cpuUsage()
  buildCatalog([{ file: 'page.md', text }])
  return process.cpuUsage(started).user
}

/** The least of some runs, in turn: other programs run too, and the first runs are slower than later ones. */
function growth(short: string, long: string): number {
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY }
  for (let i = 0; i < 3; i++) {
    least.long = Math.min(least.long, work(long))
    for (let j = 0; j < 3; j++) least.short = Math.min(least.short, work(short))
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
  [
    'features that are for one channel each',
    size =>
      `# A\n\n${lines(size, i => `## ${word(i)} guard\n\nThe ${word(i + 7)} lamp is only available on enrolled devices (MDM). Add \`Guard${word(i)}On\` as the key.\n\n`)}`,
  ],
  [
    'defaults of features far from their keys',
    size =>
      `# A\n\n${lines(size / 2, i => `- Add \`${word(i)}GuardOn\` as the key.\n`)}\n## B\n\n${lines(size / 2, i => `The ${word(i)} lamp is enabled by default.\n\n`)}`,
  ],
  [
    'features that are told from each other',
    size =>
      `# A\n\n${lines(size, i => `## ${word(i)} guard\n\nThe ${word(i)} guard is different from the ${word(i + 5)} lamp. Add \`Guard${word(i)}On\` as the key.\n\n`)}`,
  ],
  ['lone carriage returns', size => lines(size, () => 'a\r')],
  ['bars on lines of their own', size => lines(size, () => '|\n')],
])('%s: the work grows with the text', (_name, page) => {
  expect(growth(page(SHORT), page(SHORT * TIMES))).toBeLessThan(5 * TIMES)
})
