// Policies in every format, broken, spliced and padded → readers, rules, repairs.
import { holdPolicy } from './hold-policy.ts'
import { mutant } from './policy-mutants.ts'
import type { Target } from './target.ts'

export const policies: Target = {
  name: 'policies',
  few: 3000,
  show: seed => Buffer.from(mutant(seed).bytes).toString('latin1'),
  hold: seed => holdPolicy(mutant(seed)),
}
