// Runs mutants of policies through the readers, rules and repairs: how many, how fast, the slowest. Fails on the first fault.
import { hold } from '../test/fuzz/hold.ts'
import { mutant } from '../test/fuzz/mutants.ts'

const count = Number(process.argv[2] ?? 100_000)
const from = Number(process.argv[3] ?? 0)
const reached = new Map<string, number>()
let slowest = { seed: 0, took: 0 }
const start = performance.now()
for (let seed = from; seed < from + count; seed++) {
  const before = performance.now()
  try {
    const what = hold(mutant(seed))
    reached.set(what, (reached.get(what) ?? 0) + 1)
  } catch (error) {
    console.error(`mutant ${seed} fails`, error)
    process.exit(1)
  }
  const took = performance.now() - before
  if (took > slowest.took) slowest = { seed, took }
}
const seconds = (performance.now() - start) / 1000
console.log(`${count} mutants in ${seconds.toFixed(0)} s, none failed`)
console.log(`slowest: mutant ${slowest.seed}, ${slowest.took.toFixed(0)} ms`)
console.log([...reached].map(([what, times]) => `${what} ${times}`).join(', '))
console.log(`memory ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`)
