// Text with brackets → the offset where it nests deeper than allowed, found without recursion.

/** Offset of the bracket that goes too deep, or null. Strings are skipped where `quotes` says so. */
export function tooDeep(text: string, deepest: number, quotes: string): number | null {
  let depth = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quote !== '') {
      if (character === '\\') at++
      else if (character === quote || character === '\n') quote = ''
    } else if (quotes.includes(character)) quote = character
    else if (character === '{' || character === '[') {
      if (++depth > deepest) return at
    } else if (character === '}' || character === ']') depth = Math.max(0, depth - 1)
  }
  return null
}
