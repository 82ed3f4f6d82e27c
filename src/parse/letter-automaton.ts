// Words → a function that goes through a text once and tells which of them stand in it, as bits (Aho and Corasick's automaton).

/** A word in small letters with the bits it stands for; a space in it is anything that is no letter, or an end of the text. */
export type CueWord = readonly [word: string, bits: number]

/** Room for the symbols of one state: a power of two, so that its place is a shift. */
const ROOM = 32
const SHIFT = 5
const SYMBOLS = 27

/** Letters are 1 to 26, large and small alike; all else is 0. */
const symbolOf = (code: number): number => {
  const low = code | 32
  return low >= 97 && low <= 122 && code < 128 ? low - 96 : 0
}

/**
 * Several characters that are no letters count as one.
 * @param signs single characters that are no letters.
 */
export function letterAutomaton(words: readonly CueWord[], signs: readonly CueWord[] = []): (text: string) => number {
  const { next, bits } = statesOf(words)
  const symbols = Uint8Array.from({ length: 128 }, (_, code) => symbolOf(code))
  const bitsOfSign = new Map(signs.map(([sign, own]) => [sign.charCodeAt(0), own]))
  const plainSigns = Int32Array.from({ length: 128 }, (_, code) => bitsOfSign.get(code) ?? 0)
  return text => {
    let found = 0
    let state = next[0]!
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      const symbol = code < 128 ? symbols[code]! : 0
      if (symbol === 0) found |= code < 128 ? plainSigns[code]! : (bitsOfSign.get(code) ?? 0)
      state = next[state + symbol]!
      found |= bits[state >> SHIFT]!
    }
    return found | bits[next[state]! >> SHIFT]!
  }
}

/** Characters in a row that are no letters are one. */
const symbolsOf = (word: string): readonly number[] =>
  Array.from({ length: word.length }, (_, i) => symbolOf(word.charCodeAt(i))).filter(
    (symbol, i, all) => symbol > 0 || all[i - 1] !== 0,
  )

/** `next` holds for each state and symbol where the next state begins. */
function statesOf(words: readonly CueWord[]): { readonly next: Int32Array; readonly bits: Int32Array } {
  const spelled = words.map(([word, own]) => [symbolsOf(word), own] as const)
  const most = 1 + spelled.reduce((sum, [word]) => sum + word.length, 0)
  const next = new Int32Array(most * ROOM)
  const bits = new Int32Array(most)
  let states = 1
  for (const [word, own] of spelled) {
    let state = 0
    for (const symbol of word) {
      const at = (state << SHIFT) + symbol
      if (next[at] === 0) next[at] = states++ << SHIFT
      state = next[at]! >> SHIFT
    }
    bits[state]! |= own
  }
  // Breadth first: where a word does not go on, the longest ending that begins another one does.
  const back = new Int32Array(states)
  const queue: number[] = []
  for (let symbol = 0; symbol < SYMBOLS; symbol++) if (next[symbol]! > 0) queue.push(next[symbol]! >> SHIFT)
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!
    bits[state]! |= bits[back[state]!]!
    for (let symbol = 0; symbol < SYMBOLS; symbol++) {
      const at = (state << SHIFT) + symbol
      const otherwise = next[(back[state]! << SHIFT) + symbol]!
      if (next[at] === 0) next[at] = otherwise
      else {
        queue.push(next[at]! >> SHIFT)
        back[next[at]! >> SHIFT] = otherwise >> SHIFT
      }
    }
  }
  // What follows a character that is no letter, and is none either, changes nothing.
  for (const [word] of spelled) {
    let state = 0
    for (const symbol of word) {
      state = next[(state << SHIFT) + symbol]! >> SHIFT
      if (symbol === 0) next[state << SHIFT] = state << SHIFT
    }
  }
  return { next, bits }
}
