// A pattern with the flag `g` and a text → all its matches. `matchAll` makes a new pattern each time, which takes longer than
// most searches do.

const NONE: readonly RegExpExecArray[] = []

export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found = pattern.exec(text)
  if (found === null) return NONE
  const all: RegExpExecArray[] = []
  for (; found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  return all
}
