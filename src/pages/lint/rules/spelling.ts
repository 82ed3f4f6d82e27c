// Names of keys, and values of one key, that are spelled in another case than the rest of the page → findings.
// Devices compare them letter by letter.
import type { Statement } from '../../../model/catalog.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import type { KeyRecord } from '../../../model/record.ts'
import { isAside } from '../asides.ts'
import type { LintedPage, LintInput } from '../lint-rule.ts'

/** What stands in code, bold or quotes, or beside an equals sign. */
const MARKED = /(?<=[`'"‘“*=]\s?)[A-Za-z][\w.-]*(?=\s?[`'"’”*=])/g
/** Short names are words. */
const SHORTEST = 5

interface Spelled {
  readonly text: string
  readonly line: number
  readonly column: number
}

export function spelling({ pages, catalog }: LintInput): readonly PageFinding[] {
  const keys = new Map(
    catalog.keys.filter(({ key }) => key.length >= SHORTEST).map(each => [each.key.toLowerCase(), each]),
  )
  // The parser has seen the keys whose values are all unlike those of the others.
  const told = new Set(catalog.problems.filter(({ kind }) => kind === 'value-case').flatMap(each => each.keys))
  const open = catalog.keys.filter(({ key }) => !told.has(key))
  return pages.flatMap(page => {
    const marked = page.lines.flatMap((line, i) =>
      [...line.matchAll(MARKED)].map(found => ({ text: found[0], line: i + 1, column: found.index + 1 })),
    )
    return [
      ...marked.flatMap(each => nameFinding(page, each, keys.get(each.text.toLowerCase()))),
      ...open.flatMap(key => valueFindings(page, key, marked, catalog.statements)),
    ]
  })
}

function nameFinding(
  { file }: LintedPage,
  { text, line, column }: Spelled,
  key: KeyRecord | undefined,
): readonly PageFinding[] {
  // An alias is a spelling that the page gives on purpose.
  if (!key || key.key === text || key.source.line === line) return []
  const message = `${text} is spelled ${key.key} where it is defined`
  return [{ file, line, column, rule: 'key-case', message, keys: [key.key], others: [key.source] }]
}

/** The rarer spelling of a value is the odd one. */
function valueFindings(
  { file }: LintedPage,
  { key, values }: KeyRecord,
  marked: readonly Spelled[],
  statements: readonly Statement[],
): readonly PageFinding[] {
  const known = new Set(values.map(({ value }) => value.toLowerCase()))
  if (known.size === 0) return []
  const lines = new Set(statements.filter(each => isOnlyAbout(each, key, file)).map(({ source }) => source.line))
  const own = marked.filter(({ text, line }) => lines.has(line) && known.has(text.toLowerCase()))
  return [...known].flatMap(value => {
    const spelled = own.filter(({ text }) => text.toLowerCase() === value)
    const counts = new Map<string, number>()
    for (const { text } of spelled) counts.set(text, (counts.get(text) ?? 0) + 1)
    const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
    return spelled
      .filter(({ text }) => text !== usual)
      .map(({ text, line, column }) => ({
        file,
        line,
        column,
        rule: 'value-case',
        message: `${text} is a value of ${key} that is spelled ${usual} elsewhere`,
        keys: [key],
        others: [],
      }))
  })
}

function isOnlyAbout(statement: Statement, key: string, file: string): boolean {
  const { keys, source } = statement
  return source.file === file && !isAside(statement) && keys.length === 1 && keys[0] === key
}
