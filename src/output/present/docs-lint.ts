// A check of pages → a line a finding, as compilers print them, and a summary. And the same as JSON.
import type { Document, Span } from '../../model/document.ts'
import type { PageFinding, PagesLint } from '../../model/page-finding.ts'
import { placeText } from './wording.ts'

export function docsLintDocument({ pages, findings }: PagesLint): Document {
  const over = count(pages, 'page')
  if (findings.length === 0)
    return [{ kind: 'paragraph', spans: [{ text: `Nothing wrong in ${over}.`, role: 'good' }] }]
  return [
    { kind: 'paragraph', spans: findings.flatMap(findingSpans) },
    { kind: 'paragraph', spans: [{ text: `${count(findings.length, 'problem')} in ${over}.` }] },
  ]
}

function findingSpans({ file, line, column, rule, message, others }: PageFinding, i: number): readonly Span[] {
  const also = others.map(source => placeText(source, { ...source, file })).join(', ')
  return [
    { text: `${i > 0 ? '\n' : ''}${file}:${line}:${column}`, role: 'strong' },
    { text: ': ' },
    { text: rule, role: 'warn' },
    { text: `: ${message}` },
    ...(also === '' ? [] : [{ text: ` (also ${also})`, role: 'dim' as const }]),
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function docsLintJson({ pages, findings }: PagesLint) {
  return {
    schemaVersion: 1,
    pages,
    findings: findings.map(({ file, line, column, rule, message, keys, others }) => ({
      file,
      line,
      column,
      rule,
      message,
      keys,
      others: others.map(({ file, line, endLine, url }) => ({ file, line, endLine, url })),
    })),
  }
}
