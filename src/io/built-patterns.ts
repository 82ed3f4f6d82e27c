// The file of the patterns that the build has packed → a piece of one. See model/lazy-pattern.
import { once } from '../model/once.ts'
import { readBuiltBytes } from './package-files.ts'

const bytes = once(() => readBuiltBytes('patterns.jsonl'))

export function readPattern(from: number, to: number): string {
  return bytes().toString('latin1', from, to)
}
