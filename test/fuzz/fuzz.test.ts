// Some inputs of each kind: none crashes, hangs or breaks what must hold. `npm run fuzz` runs as many as time allows.
import { expect, test } from 'vitest'
import { insistUnpolluted } from './insist.ts'
import { TARGETS } from './targets.ts'

test.each(TARGETS)('$name', { timeout: 300_000 }, async ({ name, few, hold }) => {
  const reached = new Set<string>()
  for (let seed = 0; seed < few; seed++) {
    const start = performance.now()
    try {
      reached.add(await hold(seed))
      insistUnpolluted()
    } catch (error) {
      throw new Error(`${name} ${seed}`, { cause: error })
    }
    // A hang, not slowness: other work may share the machine.
    expect(performance.now() - start, `${name} ${seed} took too long`).toBeLessThan(60_000)
  }
  expect(reached.size).toBeGreaterThan(1)
})
