// What is fuzzed: a seed becomes an input, and something must hold of it.
export interface Target {
  readonly name: string
  /** Inputs in the short run of the tests. */
  readonly few: number
  /** Shows the input of a seed, to mend what was found. */
  show(seed: number): string
  /** Runs it; says what became of it. @throws what does not hold. */
  hold(seed: number): string | Promise<string>
}
