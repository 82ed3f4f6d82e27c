// Headings: one title, levels without gaps, an anchor of the official page on each, no questions.
import type { PageLine } from '../page-lines.ts'
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const ANCHOR = /<a name="([^"<>]*)"><\/a>$/

/** Anchor of a heading, its character references decoded; null when it has none. */
function anchorOf(line: PageLine): string | null {
  return (
    ANCHOR.exec(line.raw)?.[1]?.replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code))) ??
    null
  )
}

function titleOf(line: PageLine): string {
  return line.raw.replace(/^#+ /, '').replace(ANCHOR, '').trim()
}

const levelOf = (line: PageLine) => line.raw.indexOf(' ')

function check({ lines, fields, anchors }: GrammarPage) {
  const all = lines.filter(line => line.kind === 'heading')
  const tops = all.filter(line => levelOf(line) === 1)
  const body = lines.find(line => line.kind !== 'front-matter' && line.kind !== 'blank')
  const findings = tops.slice(1).map(line => at(line.number, 1, 'a page has one # heading'))
  const top = tops[0]
  if (!top) findings.push(at(body?.number ?? 1, 1, 'the page has no # heading'))
  else {
    if (body !== top) findings.push(at(body?.number ?? 1, 1, 'text stands before the # heading'))
    const title = fields.get('title')?.value ?? ''
    if (titleOf(top) !== title) findings.push(at(top.number, 3, `the # heading differs from the title: ${title}`))
    const next = lines.find(line => line.number > top.number && line.kind !== 'blank')
    if (!next || next.kind === 'heading') findings.push(at(top.number, 1, 'no introduction stands under the # heading'))
  }
  for (const [i, line] of all.entries()) {
    const before = all[i - 1]
    if (before && levelOf(line) > levelOf(before) + 1) findings.push(at(line.number, 1, 'a heading level is left out'))
    if (titleOf(line).endsWith('?'))
      findings.push(at(line.number, 1, 'a heading asks a question: say what stands under it'))
    const anchor = anchorOf(line)
    const column = line.raw.length + 1
    if (anchor === null) findings.push(at(line.number, column, 'the heading has no <a name="…"></a> at its end'))
    else if (anchors && !anchors.has(anchor))
      findings.push(
        at(line.number, line.raw.indexOf('<a name') + 1, `no heading of the official page has the anchor ${anchor}`),
      )
  }
  return findings
}

export const headings: GrammarRule = { name: 'headings', everyPage: false, check }
