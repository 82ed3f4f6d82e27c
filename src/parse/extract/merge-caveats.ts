// Caveats as found in many places → one for each thing said, with all its places.
import type { Caveat } from '../../model/record.ts'
import type { CaveatStatement } from './caveats.ts'
import { groupBy } from './grouping.ts'

export function mergeCaveats(statements: readonly CaveatStatement[]): Caveat[] {
  return [...groupBy(statements, one => one.gist).values()].map(same => {
    const { kind, text, when } = same.find(one => isAlert(one)) ?? same[0]!
    return { kind, text, when, sources: same.map(one => one.source) }
  })
}

function isAlert({ kind }: CaveatStatement): boolean {
  return kind !== 'limit' && kind !== 'requirement' && kind !== 'condition'
}
