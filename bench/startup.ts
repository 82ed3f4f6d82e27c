// The built program, started from nothing → its time and memory as ratios to a Node that does nothing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ratio } from './measure.ts'
import type { Row } from './rows.ts'

const bin = join(import.meta.dirname, '../bin/mde-ios.js')
const tell = join(import.meta.dirname, 'tell-memory.cjs')

interface Aim {
  readonly argv: readonly string[]
  readonly most: number
}

const AIMS: readonly Aim[] = [
  { argv: ['--version'], most: 1.3 },
  { argv: ['explain', 'WebProtection'], most: 1.3 },
  { argv: ['explain', 'WebProtection', '--json'], most: 1.3 },
  { argv: ['list'], most: 1.3 },
  { argv: ['search', 'phishing'], most: 1.3 },
  { argv: ['steps', 'WebProtection'], most: 1.3 },
  { argv: ['completion', 'bash'], most: 1.3 },
  { argv: ['complete', '--', 'explain', 'Web'], most: 1.3 },
  { argv: ['ask', 'is web protection on by default?'], most: 1.5 },
]

export function startup(): readonly Row[] {
  const rows: Row[] = []
  const group = 'Start-up (ratio to node -e 0)'
  for (const { argv, most } of AIMS) {
    const { median, low, high } = ratio(
      () => time(['-e', '0']),
      () => time([bin, ...argv]),
    )
    rows.push({ group, what: argv.join(' '), value: median, spread: [low, high], unit: 'times', aim: most })
  }
  const { median, low, high } = ratio(
    () => memory(['-e', '0']),
    () => memory([bin, 'explain', 'WebProtection']),
    21,
  )
  return [
    ...rows,
    { group, what: 'peak memory of explain', value: median, spread: [low, high], unit: 'times', aim: 1.15 },
  ]
}

// Node reads extra certificates at every start when this is set: half the time of a bare start.
const { NODE_EXTRA_CA_CERTS: _certificates, CI: _ci, ...env } = process.env

function time(argv: readonly string[]): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawn(argv)
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** Peak resident memory in KB, told by the process itself when it ends. */
function memory(argv: readonly string[]): number {
  const { stderr } = spawn(['--require', tell, ...argv])
  return Number(stderr.toString().split('\n').at(-1))
}

function spawn(argv: readonly string[]) {
  return spawnSync(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] })
}
