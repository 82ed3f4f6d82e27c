// A long table of words of which a question asks for a few → one that is looked through as text, since a map takes longer to
// make. Who asks for many words gets the map.

/** So many look-ups take as long as to make a set or a map. */
export const MOST_LOOKED_UP = 40

export interface PairReader {
  get(word: string): string | undefined
}

/** Lines of `word=what it stands for`. */
export function pairReader(lines: () => string): PairReader {
  const known = new Map<string, string | undefined>()
  let text = ''
  let all = false
  const readAll = () => {
    all = true
    for (const line of lines().split('\n'))
      known.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1))
  }
  return {
    get(word) {
      if (all || known.has(word)) return known.get(word)
      if (known.size > MOST_LOOKED_UP) {
        readAll()
        return known.get(word)
      }
      text ||= `\n${lines()}\n`
      const at = text.indexOf(`\n${word}=`)
      const found = at < 0 ? undefined : text.slice(at + word.length + 2, text.indexOf('\n', at + 1))
      known.set(word, found)
      return found
    },
  }
}
