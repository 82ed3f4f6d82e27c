// The raw text of a quote → on which of its lines each block in it begins.
// A quote whose lines go on without its mark is lexed in parts, and what those say they are of it does not add up.

import { countLineEnds } from './line-ends.ts'

/** No part of a quote is as many lines off. */
const FAR = 60

/** @returns the line, counted from 0, that holds the first words of `block`: the nearest from `least` on, else `least`. */
export type LineOf = (block: string, least: number) => number

export function quoteLines(raw: string): LineOf {
  const lines = raw.split('\n').map(words)
  return (block, least) => {
    // A quote in the quote may begin with lines that hold a mark alone.
    const head = /^[\s>]*/.exec(block)![0]
    const first = words(/[^\n]*/.exec(block.slice(head.length))![0])
    const above = countLineEnds(head) - countLineEnds(/^\s*/.exec(block)![0])
    if (first === '') return least
    for (let at = least; at + above < lines.length && at < least + FAR; at++) if (lines[at + above] === first) return at
    return least
  }
}

/** Without the marks and spaces at its ends. */
function words(line: string): string {
  return line.replace(/^[\s>]+/, '').trimEnd()
}
