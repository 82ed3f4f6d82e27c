// One kind of input, from a seed on, for some seconds. Writes down which input it is at before it runs it, and what came of all
// of them now and then: whoever started it can tell when it crashes or hangs.
import { openSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { insistUnpolluted } from '../../test/fuzz/insist.ts'
import { TARGETS } from '../../test/fuzz/targets.ts'
import type { Finding, Told } from './run-target.ts'

const [name = '', from = '0', seconds = '0', at = '', out = ''] = process.argv.slice(2)
const target = TARGETS.find(each => each.name === name)
if (!target) throw new Error(`there is no ${name}`)

const end = performance.now() + Number(seconds) * 1000
const place = openSync(at, 'w')
const reached: Record<string, number> = {}
const findings: Finding[] = []
let slowest = { seed: Number(from), took: 0 }
let seed = Number(from)
let inputs = 0
let written = performance.now()
// On standard error it would stand as it came.
process.on('warning', ({ message }) =>
  findings.push({ seed, what: `warns, near this input: ${message.slice(0, 200)}` }),
)

for (; performance.now() < end && findings.length < 5; seed++) {
  writeSync(place, String(seed).padEnd(12), 0)
  const before = performance.now()
  try {
    const what = await target.hold(seed)
    insistUnpolluted()
    reached[what] = (reached[what] ?? 0) + 1
  } catch (error) {
    findings.push({ seed, what: told(error) })
  }
  inputs++
  // Warnings are told when nothing else is to be done.
  if (inputs % 50 === 0) await new Promise(resolve => setImmediate(resolve))
  const took = performance.now() - before
  if (took > slowest.took) slowest = { seed, took }
  if (performance.now() - written > 1000) write()
}
write()

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const where =
    error.stack
      ?.split('\n')
      .find(line => /\/src\//.test(line))
      ?.trim() ?? ''
  return `${error.message.slice(0, 500)} ${where.replace(/^.*\/(src\/[^)]*)\)?$/, '$1')}`
}

/** Whole or not at all. */
function write(): void {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  const now: Told = { next: seed + 1, inputs, slowest, memory, reached, findings }
  writeFileSync(`${out}.part`, JSON.stringify(now))
  renameSync(`${out}.part`, out)
  written = performance.now()
}
