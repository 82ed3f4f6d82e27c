// Markdown → policies: its tables with key and value columns, and the policies in its fenced blocks.
import type { PolicyText, Reader, Reading } from '../reading.ts'
import { isDelimiterRow, markdownParts } from '../syntax/markdown-tables.ts'
import { columnsOf } from '../syntax/table.ts'
import { json } from './json.ts'
import { plist } from './plist.ts'
import { tablePolicies } from './table-policies.ts'
import { yaml } from './yaml.ts'

/** Longer than any page with a table to check; lines cost more here than in data formats. */
const LARGEST_MARKDOWN = 1024 * 1024

/** Each is read with the whole text before it blanked. */
const MOST_FENCES = 50

const FENCED: readonly { readonly languages: RegExp; readonly reader: Reader }[] = [
  { languages: /^(?:jsonc?|)$/, reader: json },
  { languages: /^(?:xml|plist|)$/, reader: plist },
  { languages: /^ya?ml$/, reader: yaml },
]

export const markdown: Reader = {
  id: 'markdown',
  title: 'Markdown table of key, value type and value; JSON, XML or YAML in a fenced block',
  recognise: ({ file, text }) => /\.(?:md|markdown|mdx)$/i.test(file) || text.split('\n').some(isDelimiterRow),
  read: readMarkdown,
}

function readMarkdown({ file, text }: PolicyText): readonly Reading[] {
  if (text.length > LARGEST_MARKDOWN)
    return [{ kind: 'problem', problem: { file, at: null, message: 'is Markdown larger than 1 MB', hint: null } }]
  const titled = /^---\r?\n(?:.*\n){0,40}?title:\s*(.+)/.exec(text)?.[1]
  const name = file.split(/[\\/]/).at(-1) ?? file
  const parts = markdownParts(text, titled === undefined ? [name] : [titled.trim(), name])
  const tables = parts.tables.flatMap(table => {
    const columns = columnsOf(table.header)
    return columns === null ? [] : tablePolicies(table, columns, { file, kind: markdown.id, notation: 'markdown' })
  })
  const fenced = parts.fences.slice(0, MOST_FENCES).flatMap(({ language, offset, end }) => {
    const block = text.slice(offset, end)
    const kind = FENCED.find(
      ({ languages, reader }) => languages.test(language) && reader.recognise({ file: '', text: block }),
    )
    if (kind === undefined) return []
    // Blanks before the block keep every line and column of the file.
    const before = text.slice(0, offset).replace(/[^\n]/g, ' ')
    // A block of documentation may be an excerpt: what doesn't read as a policy is no error of the file.
    return kind.reader.read({ file, text: before + block }).filter(reading => reading.kind === 'policy')
  })
  const readings = [...tables, ...fenced]
  if (readings.length > 0) return readings
  const what = 'Markdown without a table of keys and values'
  const hint = 'A planning sheet needs the columns Key, Value type and Value.'
  return [{ kind: 'refused', refusal: { file, at: null, what, hint, traits: [] } }]
}
