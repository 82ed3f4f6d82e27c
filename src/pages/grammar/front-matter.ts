// Front matter: the six fields every page has, one line each.
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const NEEDED: Readonly<Record<string, (value: string) => string | null>> = {
  title: value => (value === '' ? 'the title is empty' : null),
  summary: value => (/^["']?[A-Z].*\.["']?$/.test(value) ? null : 'the summary is one sentence, ending in a full stop'),
  kind: value => (value === 'feature' || value === 'general' ? null : 'kind is `feature` or `general`'),
  aliases: value => aliasFault(value),
  official: value => (/^https:\/\/[^\s#]+$/.test(value) ? null : 'official is an https address without `#anchor`'),
  date: value => (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? null : 'date is YYYY-MM-DD'),
}

const OPTIONAL = ['key-aliases']

function aliasFault(value: string): string | null {
  if (!/^\[.+\]$/.test(value)) return 'aliases is a list on one line: [one, two]'
  const names = value
    .slice(1, -1)
    .split(',')
    .map(name => name.trim().toLowerCase())
  if (names.includes('')) return 'an alias is empty'
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  return twice === undefined ? null : `the alias ${twice} stands twice`
}

function check({ lines, fields }: GrammarPage) {
  if (lines[0]?.kind !== 'front-matter') return [at(1, 1, 'the page has no front matter between two lines `---`')]
  const missing = Object.keys(NEEDED).filter(name => !fields.has(name))
  const findings = missing.map(name => at(1, 1, `front matter lacks the field ${name}`))
  for (const [name, { value, line }] of fields) {
    const fault = NEEDED[name]?.(value) ?? null
    if (fault) findings.push(at(line, name.length + 3, fault))
    if (!NEEDED[name] && !OPTIONAL.includes(name)) findings.push(at(line, 1, `front matter has no field ${name}`))
  }
  const title = fields.get('title')?.value.toLowerCase()
  const aliases = fields.get('aliases')
  if (
    title &&
    aliases?.value
      .slice(1, -1)
      .split(',')
      .some(name => name.trim().toLowerCase() === title)
  )
    findings.push(at(aliases.line, 1, 'an alias repeats the title'))
  return findings
}

export const frontMatter: GrammarRule = { name: 'front-matter', everyPage: false, check }
