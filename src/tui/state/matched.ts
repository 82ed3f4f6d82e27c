// A query and a label → the letters of the label that the query accounts for.

interface Letter {
  readonly index: number
  readonly letter: string
}

/** From, and to behind the last; in order. */
export type Range = readonly [from: number, to: number]

/** Together where they stand together, else word by word, else letter by letter in order. */
export function matched(query: string, label: string): readonly Range[] {
  const typed = [...query.toLowerCase()].filter(each => /[\p{L}\p{N}]/u.test(each))
  if (typed.length === 0) return []
  const letters = [...label.matchAll(/[\p{L}\p{N}]/gu)].map(
    ({ index, 0: letter }): Letter => ({ index, letter: letter.toLowerCase() }),
  )
  const joined = letters.map(each => each.letter).join('')
  const start = joined.indexOf(typed.join(''))
  if (start >= 0) return ranges(letters.slice(start, start + typed.length))
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = words.flatMap(word => {
    const at = joined.indexOf(word)
    return at < 0 ? [] : letters.slice(at, at + word.length)
  })
  return found.length > 0 ? ranges(found) : inOrder(typed, letters)
}

function inOrder(typed: readonly string[], letters: readonly Letter[]): readonly Range[] {
  const found: Letter[] = []
  for (const letter of letters) if (letter.letter === typed[found.length]) found.push(letter)
  return found.length === typed.length ? ranges(found) : []
}

function ranges(letters: readonly Letter[]): readonly Range[] {
  const out: [number, number][] = []
  for (const { index, letter } of [...letters].sort((a, b) => a.index - b.index)) {
    const last = out.at(-1)
    if (last && index <= last[1]) last[1] = Math.max(last[1], index + letter.length)
    else out.push([index, index + letter.length])
  }
  return out
}
