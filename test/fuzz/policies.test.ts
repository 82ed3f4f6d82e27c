// Some thousand mutants of policies: none crashes or hangs the readers. `npm run fuzz` runs as many as one likes.
import { expect, test } from 'vitest'
import { hold } from './hold.ts'
import { mutant } from './mutants.ts'

const MUTANTS = 4_000

test('mutants of policies', { timeout: 300_000 }, () => {
  const reached = new Set<string>()
  for (let seed = 0; seed < MUTANTS; seed++) {
    const start = performance.now()
    try {
      reached.add(hold(mutant(seed)))
    } catch (error) {
      throw new Error(`mutant ${seed}`, { cause: error })
    }
    // A hang, not slowness: other work may share the machine.
    expect(performance.now() - start, `mutant ${seed} took too long`).toBeLessThan(60_000)
  }
  expect([...reached].sort()).toEqual(['policy', 'problem', 'refused', 'repaired', 'undecoded'])
})
