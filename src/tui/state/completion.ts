// The word being typed → the key it begins.
import type { Records } from '../../model/catalog.ts'
import type { Input } from './input.ts'

const LEAST = 3

export interface Completion {
  /** Letters already typed. */
  readonly typed: number
  /** The whole key as it is spelled. */
  readonly key: string
}

/** Null when nothing begins so, the word is whole already, or the cursor stands inside the text. */
export function completion({ text, cursor }: Input, { keys }: Records): Completion | null {
  if (cursor !== text.length) return null
  const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text)?.[0] ?? ''
  if (word.length < LEAST) return null
  const begun = keys.map(({ key }) => key).filter(key => key.toLowerCase().startsWith(word.toLowerCase()))
  const [key] = begun
  return key === undefined || begun.some(each => each.length === word.length) ? null : { typed: word.length, key }
}
