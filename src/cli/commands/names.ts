// The names a command line gives → what they name, and an error for those that name nothing.
import type { Records } from '../../model/catalog.ts'
import { UserError } from '../../model/user-error.ts'
import { listed } from '../../output/present/wording.ts'
import { allNames, type Named } from '../../search/named.ts'
import { findName } from '../../search/names.ts'

export interface Resolved {
  /** In the order asked, each once. */
  readonly found: readonly Named[]
  /** As typed. */
  readonly missing: readonly string[]
}

/** Words that are a name only together (`sign out`) are one name. */
export function resolveNames(args: readonly string[], records: Records): Resolved {
  if (args.some(arg => arg.trim() === ''))
    throw new UserError('usage', 'a name is empty', { hint: 'For all names: mde-ios list.' })
  const names = allNames(records)
  const matches = args.map(arg => findName(arg, records, names))
  if (args.length > 1 && matches.some(match => match.found === null)) {
    const together = findName(args.join(' '), records, names)
    if (together.found) return { found: [together.found], missing: [] }
  }
  return {
    found: [...new Set(matches.flatMap(match => match.found ?? []))],
    missing: matches.flatMap(match => (match.found === null ? [match.query] : [])),
  }
}

/** The error for names that nothing has, with the names that are near. */
export async function nothingCalled(
  missing: readonly string[],
  names: readonly Named[],
  what = 'key, feature or word of the pages',
): Promise<UserError> {
  // Late, because fuse.js takes longer to load than all else of a command that finds its name.
  const { nearNames } = await import('../../search/near-names.ts')
  const quoted = missing.map(query => `“${query}”`)
  return new UserError('not-found', `no ${what} is called ${listed(quoted, 'or')}`, {
    hint: `Try: mde-ios search ${missing.join(' ')}, or mde-ios list.`,
    suggestions: [...new Set(missing.flatMap(query => nearNames(query, names).map(named => named.name)))],
  })
}
