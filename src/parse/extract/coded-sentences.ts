// Coded text → its sentences, marks kept. Also where a page lost the space or the line break between two of them.

import { matchesOf } from '../matches.ts'
import type { Coded } from './marked-text.ts'

const END =
  /[.!?]["')\]\uE004]*(?:\s+(?=["'(]*(?:[A-Z0-9\uE000-\uE003]|i[A-Z]|macOS))|(?<=[a-z]{3}\.)\s+(?=[a-z]{3,}[ ,])|(?<=[a-z)\uE004][.!?])(?=[A-Z][a-z]))|\s*\n\s*/g
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|max|min|resp|abbr|est|ext|dept|inc|misc|no|fig|st|mr|dr|u\.s|u\.k)|\b[A-Z])\.$/i

/** Beyond this a sentence is no sentence: it is read in pieces, so that no page takes more than its share of time. */
const MOST = 1500

export function sentencesOf(coded: Coded): Coded[] {
  const sentences: Coded[] = []
  let from = 0
  let seen = 0
  let open = 0
  const marked = coded.includes('\uE004')
  const add = (sentence: Coded): void => {
    if (sentence.length > MOST) sentences.push(...piecesOf(sentence))
    else if (sentence !== '') sentences.push(sentence)
  }
  for (const found of matchesOf(END, coded)) {
    const upTo = found.index + found[0].length
    // A sentence never ends inside a mark: `securitycenter. Next` in bold is one mark.
    if (marked) open += marksLeftOpen(coded, seen, upTo)
    seen = upTo
    if (
      open !== 0 ||
      ABBREVIATION.test(
        coded
          .slice(Math.max(from, upTo - 40), upTo)
          .trim()
          .slice(-12),
      )
    )
      continue
    add(coded.slice(from, upTo).trim())
    from = upTo
  }
  add(coded.slice(from).trim())
  return sentences
}

function marksLeftOpen(coded: Coded, from: number, to: number): number {
  let open = 0
  for (let i = from; i < to; i++) {
    const code = coded.charCodeAt(i)
    if (code === 0xe004) open--
    else if (code >= 0xe000 && code < 0xe004) open++
  }
  return open
}

/** Cut at spaces outside of marks, where there are any; a space at the front is no place to cut, or it would never end. */
function piecesOf(sentence: Coded): Coded[] {
  const pieces: Coded[] = []
  for (let from = 0; from < sentence.length; ) {
    let end = Math.min(sentence.length, from + MOST)
    if (end < sentence.length) {
      let open = 0
      let space = end
      for (let i = from; i < end; i++) {
        open += marksLeftOpen(sentence, i, i + 1)
        if (i > from && open === 0 && sentence.charCodeAt(i) === 32) space = i
      }
      end = space
    }
    const piece = sentence.slice(from, end).trim()
    if (piece !== '') pieces.push(piece)
    from = end
  }
  return pieces
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
