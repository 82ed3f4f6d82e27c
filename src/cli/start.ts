// Where `bin/mde-ios.js` begins: the built program → running, as fast as this Node allows.
import { cacheFile, runFile } from '../io/compiled.ts'

export { cacheFile, runFile }

export function start(): void {
  runFile(import.meta.dirname, 'cli.cjs')
}
