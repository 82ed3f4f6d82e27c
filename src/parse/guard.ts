// Markdown → nothing, or a UserError where the Markdown is built to hang a parser rather than to be read.
import { UserError } from '../model/user-error.ts'

/** Deeper nesting turns the lexer quadratic, then overflows its stack. */
const MAX_DEPTH = 100

/** @throws UserError naming the line. */
export function refuseHostile(text: string, firstLine: number, file: string): void {
  let line = firstLine
  for (let at = 0; at < text.length; line++) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    if (depthOf(text, at, end) > MAX_DEPTH)
      throw new UserError('input', `${file}:${line}:1: quotes and lists are nested deeper than ${MAX_DEPTH}`, {
        hint: 'No page for readers is; leave this file out.',
      })
    at = end + 1
  }
}

/** Quote marks and list marks at the beginning of a line, and two columns of indent each count as one level. */
function depthOf(text: string, from: number, to: number): number {
  let columns = 0
  let marks = 0
  for (let at = from; at < to; at++) {
    const char = text.charCodeAt(at)
    if (char === 32) columns++
    else if (char === 9) columns += 4
    else if (char === 62) marks++
    else if ((char === 45 || char === 42 || char === 43) && /\s/.test(text[at + 1] ?? ' ')) marks++
    else if (char >= 48 && char <= 57) {
      const mark = /^\d{1,9}[.)](?=\s|$)/.exec(text.slice(at, Math.min(to, at + 12)))
      if (!mark) break
      at += mark[0].length - 1
      marks++
    } else break
  }
  return marks + Math.floor(Math.max(0, columns - marks) / 2)
}
