// Paths on the command line → readings of every policy file they lead to, and the texts themselves for repairs.
import { findFiles, inputBytes, readBytes } from '../../io/input-files.ts'
import type { Encoding } from '../../policy/decode-text.ts'
import { decodeText, LARGEST } from '../../policy/decode-text.ts'
import { readPolicies } from '../../policy/read-policies.ts'
import type { Reading } from '../../policy/reading.ts'
import type { Io } from '../command.ts'

export interface PolicySource {
  readonly file: string
  /** Where a repaired copy goes below the folder for copies. */
  readonly inner: string
  readonly text: string
  readonly encoding: Encoding
  readonly mark: boolean
}

export interface Inputs {
  readonly readings: readonly Reading[]
  readonly sources: readonly PolicySource[]
}

const STANDARD_INPUT = '<stdin>'

/** What policies are exported, backed up and planned in; other files of a folder are none of our business. */
const WANTED = /\.(?:jsonc?|ya?ml|xml|plist|mobileconfig|csv|tsv|md|markdown|txt|ps1|tf)$/i

export async function readInputs(paths: readonly string[], { stdin, cwd }: Pick<Io, 'stdin' | 'cwd'>): Promise<Inputs> {
  const readings: Reading[] = []
  const sources: PolicySource[] = []
  const add = (file: string, inner: string, bytes: Uint8Array): void => {
    const decoded = decodeText(bytes)
    if ('problem' in decoded) {
      readings.push(problem(file, decoded.problem, decoded.hint))
      return
    }
    readings.push(...readPolicies({ file, text: decoded.text }))
    sources.push({ file, inner, ...decoded })
  }
  const { files, problems } = findFiles(
    paths.filter(path => path !== '-'),
    cwd,
    name => WANTED.test(name),
  )
  for (const { shown, reason } of problems) readings.push(problem(shown, `cannot be read: ${reason}`))
  for (const { shown, path, inner } of files) {
    const read = readBytes(path, LARGEST)
    if ('reason' in read) readings.push(problem(shown, `cannot be read: ${read.reason}`))
    else add(shown, inner, read.bytes)
  }
  if (paths.includes('-')) add(STANDARD_INPUT, 'stdin', await inputBytes(stdin, LARGEST))
  return { readings, sources }
}

function problem(file: string, message: string, hint: string | null = null): Reading {
  return { kind: 'problem', problem: { file, at: null, message, hint } }
}
