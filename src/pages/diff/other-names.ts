// Two wordings of a sentence → whether they name other things: keys, products, buttons, menu paths.

const WORD = /[\p{L}\p{N}]+(?:[._/-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu
const MENU = /(?<![^.:;,()>])[^.:;,()>]+(?:\s>\s[^.:;,()>]+)+/g

export function otherNames(old: string, next: string): boolean {
  if (menusIn(old) !== menusIn(next)) return true
  const [a, b] = [wordsOf(old), wordsOf(next)]
  return namesNotIn(old, b) && namesNotIn(next, a)
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(WORD) ?? []).map(word => word.toLowerCase()))
}

/** Capitals inside a sentence, or in the middle of a word, make a name; dots inside a word make an address. */
function namesNotIn(text: string, words: ReadonlySet<string>): boolean {
  for (const found of text.matchAll(WORD)) {
    const [word] = found
    const first = /(?:^|[.!?:]\s+["'“‘(]?)$/.test(text.slice(0, found.index)) || found.index === 0
    const isName = first ? /^\p{Lu}{2,}|\p{Ll}\p{Lu}|\p{L}[._]\p{L}/u.test(word) : /\p{Lu}|\p{L}[._]\p{L}/u.test(word)
    if (isName && !words.has(word.toLowerCase())) return true
  }
  return false
}

/** The parts of menu paths; what stands before and behind them belongs to the sentence. */
function menusIn(text: string): string {
  return [...text.matchAll(MENU)]
    .map(([path]) => path.split('>').slice(1))
    .flatMap(parts => [...parts.slice(0, -1), parts.at(-1)!.trim().split(' ')[0]!])
    .map(part => part.trim().toLowerCase())
    .join('>')
}
