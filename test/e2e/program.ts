// Runs the built program as a user's shell would: a process of its own, real pipes, a clean environment.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const bin = join(root, 'bin/mde-ios.js')

/** The Node to run it with; CI sets it to run the same tests on newer ones. */
export const node = process.env.MDE_IOS_TEST_NODE ?? process.execPath

export interface ProgramOptions {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

export interface EndedBytes extends Pick<Ended, 'code' | 'signal'> {
  readonly out: Buffer
  readonly err: Buffer
}

export function program(argv: readonly string[], options: ProgramOptions = {}): Promise<Ended> {
  return ended(node, [bin, ...argv], options)
}

/** The same with the bytes as they were written. */
export function programBytes(argv: readonly string[], options: ProgramOptions = {}): Promise<EndedBytes> {
  return endedBytes(node, [bin, ...argv], options)
}

/** A line for bash, in which `mde-ios` is the built program. Pipes fail with their first failure. */
export function shell(line: string, options: ProgramOptions = {}): Promise<Ended> {
  const define = 'set -o pipefail; mde-ios() { "$NODE" "$BIN" "$@"; }; '
  return ended('bash', ['-c', define + line], { ...options, env: { NODE: node, BIN: bin, ...options.env } })
}

async function ended(command: string, argv: readonly string[], options: ProgramOptions): Promise<Ended> {
  const { out, err, ...rest } = await endedBytes(command, argv, options)
  return { ...rest, out: out.toString(), err: err.toString() }
}

function endedBytes(
  command: string,
  argv: readonly string[],
  { stdin = '', env = {}, cwd }: ProgramOptions,
): Promise<EndedBytes> {
  const child = spawn(command, argv, { cwd, env: { ...cleanEnv(), ...env } })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => err.push(chunk))
  // Who doesn't read its input closes it early; that is no failure of the test.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out: Buffer.concat(out), err: Buffer.concat(err) }))
  })
}

const LEFT_OUT = /^(?:MDE_IOS_|NO_COLOR$|FORCE_COLOR$|CI$|COLUMNS$|NODE_|VITEST|npm_)/

export function cleanEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !LEFT_OUT.test(name))
  return { ...(Object.fromEntries(kept) as Record<string, string>), LANG: 'C.UTF-8' }
}
