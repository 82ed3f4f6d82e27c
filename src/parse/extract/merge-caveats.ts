// Caveats as found in many places → one for each thing said, with all its places.
import type { Caveat } from '../../model/record.ts'
import type { CaveatStatement } from './caveats.ts'
import { groupBy } from './grouping.ts'

export function mergeCaveats(statements: readonly CaveatStatement[]): Caveat[] {
  return [...groupBy(statements, one => gist(one.text)).values()].map(same => {
    const { kind, text, when } = same.find(one => isAlert(one)) ?? same[0]!
    return { kind, text, when, sources: same.map(one => one.source) }
  })
}

/** The words alone: two tables of a page repeat a sentence with another comma or article. */
function gist(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|a|an)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isAlert({ kind }: CaveatStatement): boolean {
  return kind !== 'limit' && kind !== 'requirement' && kind !== 'condition'
}
