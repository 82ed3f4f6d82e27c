// A kind of input, a seed and a time → what came of it, from a process that is started again when it crashes or hangs.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Finding {
  readonly seed: number
  readonly what: string
}

export interface Result {
  readonly name: string
  readonly inputs: number
  readonly seconds: number
  readonly findings: readonly Finding[]
  readonly slowest: { readonly seed: number; readonly took: number }
  /** Most memory of the process, in MB. */
  readonly memory: number
  readonly reached: Readonly<Record<string, number>>
}

/** What one process tells at its end, and at every finding. */
export interface Told {
  readonly next: number
  readonly inputs: number
  readonly slowest: Result['slowest']
  readonly memory: number
  readonly reached: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
}

/** One input takes milliseconds, the longest a few seconds on a busy machine. */
const HANGS = 60_000
const ENOUGH = 20

export async function runTarget(name: string, from: number, seconds: number): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'mde-ios-fuzz-'))
  const begun = performance.now()
  const end = begun + seconds * 1000
  let result: Result = {
    name,
    inputs: 0,
    seconds: 0,
    findings: [],
    slowest: { seed: from, took: 0 },
    memory: 0,
    reached: {},
  }
  let next = from
  while (performance.now() < end && result.findings.length < ENOUGH) {
    const told = await runOnce(name, next, (end - performance.now()) / 1000, folder)
    result = joined(result, told)
    next = told.next
  }
  rmSync(folder, { recursive: true })
  return { ...result, seconds: (performance.now() - begun) / 1000 }
}

function runOnce(name: string, from: number, seconds: number, folder: string): Promise<Told> {
  const [at, out] = [join(folder, 'at'), join(folder, 'told')]
  for (const file of [at, out]) rmSync(file, { force: true })
  const script = join(import.meta.dirname, 'target-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, name, String(from), String(seconds), at, out], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.on('data', piece => {
    err = (err + piece).slice(-2000)
  })
  const hung = watch(child, at)
  return new Promise(resolve =>
    child.on('close', (code, signal) => {
      const told = readTold(out) ?? {
        next: from,
        inputs: 0,
        slowest: { seed: from, took: 0 },
        memory: 0,
        reached: {},
        findings: [],
      }
      if (code === 0) return resolve(told)
      // What it was at when it ended. A process that never began is no finding of an input.
      const seed = seedIn(at)
      if (seed === null) throw new Error(`cannot run ${name}: ${err}`)
      const what = hung()
        ? `hangs: more than ${HANGS / 1000} s`
        : `ends the process: ${code ?? signal} ${err.split('\n').find(line => /Error|FATAL/.test(line)) ?? ''}`
      resolve({ ...told, next: seed + 1, findings: [...told.findings, { seed, what }] })
    }),
  )
}

/** Kills what has been at one input for too long. */
function watch(child: ChildProcess, at: string): () => boolean {
  let seen = ''
  let since = performance.now()
  let hung = false
  const timer = setInterval(() => {
    const now = textIn(at) ?? ''
    if (now !== seen) {
      seen = now
      since = performance.now()
    } else if (performance.now() - since > HANGS) {
      hung = true
      child.kill('SIGKILL')
    }
  }, 500)
  child.on('close', () => clearInterval(timer))
  return () => hung
}

function joined(result: Result, told: Told): Result {
  const reached: Record<string, number> = { ...result.reached }
  for (const [what, times] of Object.entries(told.reached)) reached[what] = (reached[what] ?? 0) + times
  return {
    ...result,
    inputs: result.inputs + told.inputs,
    findings: [...result.findings, ...told.findings],
    slowest: told.slowest.took > result.slowest.took ? told.slowest : result.slowest,
    memory: Math.max(result.memory, told.memory),
    reached,
  }
}

function readTold(file: string): Told | null {
  const text = textIn(file)
  return text === null ? null : (JSON.parse(text) as Told)
}

function seedIn(file: string): number | null {
  const text = textIn(file)
  return text === null ? null : Number(text)
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
