// Two things to do → how much longer one takes, measured in turn so that a busy machine slows both.
export interface Ratio {
  readonly median: number
  readonly low: number
  readonly high: number
  /** Of the thing itself, in milliseconds: for orientation only. */
  readonly milliseconds: number
}

export function ratio(base: () => number, thing: () => number, pairs = 31): Ratio {
  const all = Array.from({ length: pairs }, () => ({ base: base(), thing: thing() }))
  const ratios = all.map(pair => pair.thing / pair.base).sort((a, b) => a - b)
  return {
    median: at(ratios, 0.5),
    low: at(ratios, 0.1),
    high: at(ratios, 0.9),
    milliseconds: at(
      all.map(pair => pair.thing).sort((a, b) => a - b),
      0.5,
    ),
  }
}

export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
