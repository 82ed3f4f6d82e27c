// The text of a page → where it departs from the grammar of content/README.md. Serves authors and `docs lint` alike.
import { alerts } from './grammar/alerts.ts'
import { changes } from './grammar/changes.ts'
import type { GrammarFinding, GrammarPage, GrammarRule } from './grammar/finding.ts'
import { frontMatter } from './grammar/front-matter.ts'
import { headings } from './grammar/headings.ts'
import { keys } from './grammar/keys.ts'
import { links } from './grammar/links.ts'
import { sentences } from './grammar/sentences.ts'
import { steps } from './grammar/steps.ts'
import { tables } from './grammar/tables.ts'
import { whitespace } from './grammar/whitespace.ts'
import { type PageLine, readLines } from './page-lines.ts'

export type { GrammarFinding } from './grammar/finding.ts'

export const GRAMMAR_RULES: readonly GrammarRule[] = [
  frontMatter,
  headings,
  steps,
  keys,
  sentences,
  changes,
  alerts,
  tables,
  links,
  whitespace,
]

export interface GrammarOptions {
  /** Hold the page to the whole grammar; without it only a page whose front matter names its `kind` is. */
  readonly author?: boolean
  /** Anchors of the official page. */
  readonly anchors?: ReadonlySet<string>
}

/** Findings in the order of the page. */
export function checkGrammar(text: string, options: GrammarOptions = {}): readonly GrammarFinding[] {
  const lines = readLines(text)
  const page: GrammarPage = { lines, fields: readFields(lines), anchors: options.anchors ?? null }
  const author = options.author ?? page.fields.has('kind')
  return GRAMMAR_RULES.filter(rule => author || rule.everyPage)
    .flatMap(rule => rule.check(page).map(finding => ({ ...finding, rule: rule.name })))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

function readFields(lines: readonly PageLine[]): GrammarPage['fields'] {
  const fields = new Map<string, { value: string; line: number }>()
  for (const { kind, raw, number } of lines) {
    if (kind !== 'front-matter') break
    const colon = raw.indexOf(':')
    if (colon < 1 || raw.startsWith(' ')) continue
    fields.set(raw.slice(0, colon), { value: raw.slice(colon + 1).trim(), line: number })
  }
  return fields
}
