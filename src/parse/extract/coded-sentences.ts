// Coded text → its sentences, marks kept. Also where a page lost the space or the line break between two of them.

import { matchesOf } from '../matches.ts'
import type { Coded } from './marked-text.ts'

const END =
  /[.!?]["')\]\uE004]*(?:\s+(?=["'(]*(?:[A-Z0-9\uE000-\uE003]|i[A-Z]|macOS))|(?<=[a-z]{3}\.)\s+(?=[a-z]{3,}[ ,])|(?<=[a-z)\uE004][.!?])(?=[A-Z][a-z]))|\s*\n\s*/g
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|max|min|resp|abbr|est|ext|dept|inc|misc|no|fig|st|mr|dr|u\.s|u\.k)|\b[A-Z])\.$/i

export function sentencesOf(coded: Coded): Coded[] {
  const sentences: Coded[] = []
  let from = 0
  for (const found of matchesOf(END, coded)) {
    const upTo = found.index + found[0].length
    const sentence = coded.slice(from, upTo).trim()
    if (ABBREVIATION.test(sentence) || !balanced(sentence)) continue
    if (sentence !== '') sentences.push(sentence)
    from = upTo
  }
  const rest = coded.slice(from).trim()
  if (rest !== '') sentences.push(rest)
  return sentences
}

/** A sentence never ends inside a mark: `securitycenter. Next` in bold is one mark. */
function balanced(text: string): boolean {
  const open = text.match(/[\uE000-\uE003]/g)?.length ?? 0
  const closed = text.match(/\uE004/g)?.length ?? 0
  return open === closed
}

const PAGE_THING =
  '(?:pages?|steps?|tables?|headings?|titles?|texts?|descriptions?|documentation|docs|procedures?|sources?|words?|wording)'
const ASIDE = new RegExp(
  `^(?:[^,.]{0,80},\\s+)?[^,.]{0,60}\\b(?:official|original)\\s+(?:\\w+\\s+){0,2}?${PAGE_THING}\\b|^(?:[^,.]{0,60},\\s+)?(?:the|this)\\s+(?:page|documentation|docs|source)\\s+(?:(?:never|only|also|itself)\\s+)?(?:says?|does|names?|gives?|prints?|states?|calls?|uses|speaks|leaves|contradicts|offers|describes?|mentions?)\\b(?!\\s+the\\s+steps)`,
  'i',
)

const MAY_BE_ASIDE = /\b(?:official|original|page|documentation|docs|source)\b/i

/** A sentence about the page itself: "The official page does not say …". It states nothing of the product. */
export function isAside(text: string): boolean {
  return MAY_BE_ASIDE.test(text) && ASIDE.test(text)
}

/** A heading under which a page lists what its source leaves open. */
export function isAsideTitle(title: string): boolean {
  return /\b(?:source|page|documentation)\s+(?:leaves?\s+open|does\s+not\s+say|doesn['’]t\s+say)\b|^(?:open\s+questions|ambiguities)$/i.test(
    title,
  )
}
