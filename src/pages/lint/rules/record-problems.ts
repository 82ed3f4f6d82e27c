// Problems the parser met while it made records → findings, but for what a page itself says it leaves open.
import type { Statement } from '../../../model/catalog.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import type { Problem } from '../../../model/record.ts'
import { STOP_WORDS } from '../../../words/light-words.ts'
import { isAside } from '../asides.ts'
import { columnOf, type LintInput } from '../lint-rule.ts'

export function recordProblems({ pages, catalog }: LintInput): readonly PageFinding[] {
  const lines = new Map(pages.map(({ file, lines }) => [file, lines]))
  const asides = catalog.statements.filter(isAside)
  const disputed = new Set(catalog.problems.filter(({ kind }) => kind === 'contradiction').flatMap(({ keys }) => keys))
  const features = new Map(catalog.keys.map(({ key, feature }) => [key, feature.id]))
  return catalog.problems.flatMap((problem): readonly PageFinding[] => {
    const [first, ...others] = problem.sources
    if (!first || isOwned(problem, asides, features) || isFollowing(problem, disputed)) return []
    const { kind, message, keys } = problem
    // "unassigned" is said of procedures; a name that nothing defines is another thing.
    const rule = kind === 'unassigned' ? 'undefined-key' : kind
    const column = columnOf(lines.get(first.file)?.[first.line - 1], [...keys, 'default'])
    return [{ file: first.file, line: first.line, column, rule, message, keys, others }]
  })
}

/** A page that says itself what is open, odd or unknown of a key, or of its feature, has no fault in that. */
function isOwned(
  { kind, message, keys }: Problem,
  asides: readonly Statement[],
  features: ReadonlyMap<string, string>,
): boolean {
  if (kind === 'contradiction') return false
  const own = asides.filter(({ names }) => keys.some(key => names.includes(key)))
  if (kind !== 'gap') return own.length > 0
  const about = asides.filter(({ feature }) => keys.some(key => features.get(key) === feature))
  return partsOf(message, keys).every(part =>
    [...own, ...about].some(({ text }) => part.every(word => text.toLowerCase().includes(word))),
  )
}

/** Where pages contradict themselves of a key, what is so cannot be told: that is one problem and not two. */
function isFollowing({ kind, message, keys }: Problem, disputed: ReadonlySet<string>): boolean {
  return (
    kind === 'gap' &&
    keys.every(key => disputed.has(key)) &&
    message.split(';').every(part => /\bmeans?\b|\bdefault\b|\btype\b|\bwhether it is for\b/.test(part))
  )
}

/** What is missing, thing by thing, each as the words it is called by. */
function partsOf(message: string, keys: readonly string[]): readonly (readonly string[])[] {
  const rest = keys.reduce((text, key) => text.slice(text.indexOf(key) + key.length), message)
  return rest.split(';').map(part => (part.toLowerCase().match(/[a-z]+/g) ?? []).filter(word => !isCommon(word)))
}

function isCommon(word: string): boolean {
  return STOP_WORDS.has(word) || ['device', 'devices', 'general', 'whether', 'means', 'value', 'does'].includes(word)
}
