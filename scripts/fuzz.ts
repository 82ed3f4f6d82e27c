// `npm run fuzz -- [--minutes N] [--only NAME] [--from SEED] [--seed SEED] [--write]` → inputs, time and findings of everything
// that is fuzzed. Each kind runs in a process of its own, so that a crash or a hang is a finding and not the end.
// --seed shows one input and runs it. --write puts the table into docs/fuzzing.md. Fails when anything was found.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { TARGETS } from '../test/fuzz/targets.ts'
import { fuzzedPage } from './fuzz/fuzzed-page.ts'
import { runTarget } from './fuzz/run-target.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    only: { type: 'string' },
    from: { type: 'string' },
    seed: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const chosen = TARGETS.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) throw new Error(`there is no ${values.only}: ${TARGETS.map(({ name }) => name).join(', ')}`)

if (values.seed !== undefined) {
  for (const { name, show, hold } of chosen) {
    console.log(`${name} ${values.seed}:\n${show(Number(values.seed))}\n`)
    console.log(await hold(Number(values.seed)))
  }
} else {
  const seconds = (Number(values.minutes) * 60) / chosen.length
  // Other inputs at every run, and the same again for who gives the number.
  const from = Number(values.from ?? Math.floor(Date.now() / 1000) % 1_000_000_000)
  const results = []
  for (const { name } of chosen) {
    const result = await runTarget(name, from, seconds)
    results.push(result)
    const { inputs, findings, slowest, memory, reached } = result
    console.log(
      `${name.padEnd(14)} ${inputs} inputs in ${Math.round(result.seconds)} s, ${findings.length} findings; slowest ${slowest.seed}: ${Math.round(slowest.took)} ms; ${memory} MB`,
    )
    console.log(
      `  ${Object.entries(reached)
        .map(([what, times]) => `${what} ${times}`)
        .join(', ')}`,
    )
    for (const { seed, what } of findings) console.log(`  ${seed}: ${what}`)
  }
  if (values.write) {
    const path = join(import.meta.dirname, '../docs/fuzzing.md')
    writeFileSync(path, fuzzedPage(readFileSync(path, 'utf8'), results, new Date()))
  }
  if (results.some(({ findings }) => findings.length > 0)) process.exitCode = 1
}
