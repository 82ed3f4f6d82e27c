// Ten thousand mutants of policies: none crashes or hangs the readers. `npm run fuzz` runs as many as one likes.
import { expect, test } from 'vitest'
import { hold } from './hold.ts'
import { mutant } from './mutants.ts'

test('mutants of policies', () => {
  const reached = new Set<string>()
  for (let seed = 0; seed < 10_000; seed++) {
    const start = performance.now()
    try {
      reached.add(hold(mutant(seed)))
    } catch (error) {
      throw new Error(`mutant ${seed}`, { cause: error })
    }
    expect(performance.now() - start, `mutant ${seed} took too long`).toBeLessThan(3000)
  }
  expect([...reached].sort()).toEqual(['policy', 'problem', 'refused', 'repaired', 'undecoded'])
})
