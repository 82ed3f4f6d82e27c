// A run that meets each of many patterns once → the same in two thirds of the time. V8 first compiles a pattern for a
// first, slow use, and again when it is used more: here most are used just that once or hundreds of times.
import { setFlagsFromString } from 'node:v8'

export async function compilingOnce<T>(run: () => Promise<T>): Promise<T> {
  setFlagsFromString('--no-regexp-tier-up')
  try {
    return await run()
  } finally {
    // What V8 keeps of the program's files is bound to its flags.
    setFlagsFromString('--regexp-tier-up')
  }
}
