// Links and code spans: closed on their line, with a target and a text.
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

// Neither part may hold a bracket of its own kind, so that a line of brackets is read once, not once for each.
const LINK = /\[([^[\]]*)\]\(([^()]*)(\)?)/g

function check({ lines }: GrammarPage) {
  const findings = []
  for (const { kind, raw, number } of lines) {
    if (kind === 'front-matter' || kind === 'code' || kind === 'fence') continue
    for (const found of raw.matchAll(LINK)) {
      const [, text, target, end] = found
      const column = found.index + 1
      if (!end) {
        // A parenthesis within the target is legal; whether it closes is the parser's business.
        if (raw[found.index + found[0].length] !== '(') findings.push(at(number, column, 'the link is not closed'))
      } else if (target!.trim() === '') findings.push(at(number, column, 'the link has no target'))
      else if (/^\S+\s+[^"'\s]/.test(target!)) findings.push(at(number, column, 'the target of the link holds a blank'))
      else if (text!.trim() === '' && raw[found.index - 1] !== '!')
        findings.push(at(number, column, 'the link has no text'))
    }
    const ticks = raw.split('`').length - 1
    if (ticks % 2 === 1)
      findings.push(at(number, raw.lastIndexOf('`') + 1, 'code is not closed: a backtick is left over'))
  }
  return findings
}

export const links: GrammarRule = { name: 'links', everyPage: true, check }
