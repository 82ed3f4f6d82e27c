// Text → how many lines it ends.

/** Line feeds only: the text has passed `plainMarkdown`. */
export function countLineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
