// The page about fuzzing and the results of a run → the page with the table of that run.
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import type { Result } from './run-target.ts'

const FROM = '<!-- The last run, written by `npm run fuzz -- --write`. -->'
const TO = '<!-- End of the last run. -->'

export function fuzzedPage(page: string, results: readonly Result[], now: Date): string {
  const [start, end] = [page.indexOf(FROM), page.indexOf(TO)]
  if (start < 0 || end < start) throw new Error('docs/fuzzing.md has no place for the table')
  const all = results.reduce((sum, { inputs }) => sum + inputs, 0)
  const seconds = results.reduce((sum, each) => sum + each.seconds, 0)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  const rows = results.map(
    ({ name, inputs, seconds, findings, slowest, memory, reached }) =>
      `| ${name} | ${number(inputs)} | ${Math.round(seconds)} s | ${findings.length} | ${Math.round(slowest.took)} ms | ${memory} MB | ${toldReached(reached)} |`,
  )
  const table = `
${now.toISOString().slice(0, 10)}, Node ${process.version} on ${process.platform} ${process.arch}, ${cpus().length} cores, after ${commit}: ${number(all)} inputs in
${Math.round(seconds / 60)} minutes, ${results.reduce((sum, { findings }) => sum + findings.length, 0)} findings.

| what | inputs | time | findings | slowest input | most memory | what became of them |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

`
  return page.slice(0, start + FROM.length) + table + page.slice(end)
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

function toldReached(reached: Result['reached']): string {
  return Object.entries(reached)
    .sort(([, a], [, b]) => b - a)
    .map(([what, times]) => `${what} ${number(times)}`)
    .join(', ')
}
