// What must hold of any input → an error when it does not.
import { leak } from '../e2e/hostile-text.ts'

export function insist(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`does not hold: ${what}`)
}

/** Nothing a terminal obeys. */
export function insistPrintable(text: string, what: string): void {
  const bad = leak(text)
  if (bad !== null) throw new Error(`${what} holds what a terminal obeys: ${bad}`)
}

const OWN: readonly (readonly [object, string])[] = [
  [Object.prototype, 'Object'],
  [Array.prototype, 'Array'],
  [String.prototype, 'String'],
  [Function.prototype, 'Function'],
].map(([prototype, name]) => [prototype as object, `${name as string}: ${Reflect.ownKeys(prototype as object).length}`])

/** No input has given every object of the program a member of its own. */
export function insistUnpolluted(): void {
  for (const [prototype, told] of OWN)
    insist(told.endsWith(` ${Reflect.ownKeys(prototype).length}`), `the prototype of all is as it was (${told})`)
}
