// The names a command line gives → what they name, and an error for those that name nothing.
import type { Records } from '../../model/catalog.ts'
import { UserError } from '../../model/user-error.ts'
import { listed } from '../../output/present/wording.ts'
import { findName, type Named, type NameMatch, nameIndex } from '../../search/names.ts'

export interface Resolved {
  /** In the order asked, each once. */
  readonly found: readonly Named[]
  readonly missing: readonly NameMatch[]
}

/** Words that are a name only together (`sign out`) are one name. */
export function resolveNames(args: readonly string[], records: Records): Resolved {
  const index = nameIndex(records)
  const matches = args.map(arg => findName(arg, records, index))
  if (args.length > 1 && matches.some(match => match.found === null)) {
    const together = findName(args.join(' '), records, index)
    if (together.found) return { found: [together.found], missing: [] }
  }
  return {
    found: [...new Set(matches.flatMap(match => match.found ?? []))],
    missing: matches.filter(match => match.found === null),
  }
}

export function nothingCalled(missing: readonly NameMatch[], what = 'key, feature or word of the pages'): UserError {
  const names = missing.map(match => `“${match.query}”`)
  const query = missing.map(match => match.query).join(' ')
  return new UserError('not-found', `no ${what} is called ${listed(names, 'or')}`, {
    hint: `Try: mde-ios search ${query}, or mde-ios list.`,
    suggestions: [...new Set(missing.flatMap(match => match.near.map(named => named.name)))],
  })
}
