// A regular expression → one that costs nothing until a text holds a word it needs. The build puts these in the place of
// the expressions that a question is read with (scripts/lazy-patterns.ts): they are hundreds, one question needs few, and
// to compile them all takes longer than Node takes to start. They match what the expressions match.

/** What parts the parts of a packed pattern: its flags, its source for any text, and three for each alternative. */
export const PART = '\0'
/** Between the words of which a text must hold one, and between lists of such; words are as `spoken` gives them. */
export const OR = '\n'
export const AND = '\f'

/** After so many texts, or so many selections of its alternatives, a pattern is compiled whole: it is in use. */
const MOST_TEXTS = 100
const MOST_SELECTIONS = 3

/** No letter or digit but those of ASCII. */
const PLAIN = /^[\0-\xa9\u2010-\u205e]*$/

const NOTHING = /(?!)/g

/** Has what `replace`, `split` and the like look for in an expression. */
export class LazyPattern {
  private readonly packed: string | number
  private readonly end: number
  private readonly read: (from: number, to: number) => string
  private parts: readonly string[] | null = null
  private selections: Map<string, RegExp> | null = null
  private texts = 0
  private whole: RegExp | null = null
  private wholeWide: RegExp | null = null

  /**
   * @param packed flags; a source for texts that aren't plain, where the alternatives are a simpler form of it; and for each
   * alternative its source, what a text must hold, and what holds the place of its groups when it is left out. Or where
   * that begins, with `end`, for `read`.
   */
  constructor(packed: string | number, end = 0, read: (from: number, to: number) => string = () => '') {
    this.packed = packed
    this.end = end
    this.read = read
  }

  get flags(): string {
    return this.unpacked()[0]!
  }

  get source(): string {
    return this.unpacked()[1] || sourceOf(this.unpacked())
  }

  test(text: string): boolean {
    return this.for(text).test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.for(text).exec(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.for(text)[Symbol.match](text)
  }

  [Symbol.matchAll](text: string): IterableIterator<RegExpMatchArray> {
    return this.for(text)[Symbol.matchAll](text)
  }

  [Symbol.replace](text: string, by: string): string {
    return this.for(text)[Symbol.replace](text, by)
  }

  [Symbol.search](text: string): number {
    return this.for(text)[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.for(text)[Symbol.split](text, limit)
  }

  private unpacked(): readonly string[] {
    this.parts ??= (typeof this.packed === 'string' ? this.packed : this.read(this.packed, this.end)).split(PART)
    return this.parts
  }

  /** An expression that matches in this text what the whole pattern does. */
  private for(text: string): RegExp {
    const parts = this.unpacked()
    const wide = parts[1]!
    if (wide !== '' && !PLAIN.test(text)) {
      this.wholeWide ??= new RegExp(wide, this.flags)
      return this.wholeWide
    }
    if (this.whole) return this.whole
    const flags = wide === '' ? this.flags : this.flags.replace('u', '')
    this.selections ??= new Map()
    this.texts += 1
    const needless = parts.length === FIRST + 3 && parts[FIRST + 1] === ''
    if (needless || this.texts > MOST_TEXTS || this.selections.size > MOST_SELECTIONS) {
      this.whole = new RegExp(sourceOf(parts), flags)
      return this.whole
    }
    const source = selected(parts, spokenLast(text))
    if (source === null) return NOTHING
    const known = this.selections.get(source)
    if (known) return known
    const made = new RegExp(source, flags)
    this.selections.set(source, made)
    return made
  }
}

const FIRST = 2

function sourceOf(parts: readonly string[]): string {
  return parts.filter((_, i) => i >= FIRST && (i - FIRST) % 3 === 0).join('|')
}

/** The alternatives that may match in a text, as one source; null when none may. */
function selected(parts: readonly string[], text: string): string | null {
  const sources: string[] = []
  let any = false
  for (let i = FIRST; i < parts.length; i += 3) {
    const needed = holdsAll(text, parts[i + 1]!)
    const source = parts[needed ? i : i + 2]!
    if (source !== '' || needed) sources.push(source)
    any ||= needed
  }
  return any ? sources.join('|') : null
}

function holdsAll(text: string, needs: string): boolean {
  if (needs === '') return true
  for (const list of needs.split(AND)) if (!holdsOne(text, list.split(OR))) return false
  return true
}

function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}

const OTHER = /\W/g

/** Letters and digits of ASCII in lower case, a space for every other character. Where one begins or ends, so does a word. */
export function spoken(text: string): string {
  return text.replace(OTHER, ' ').toLowerCase()
}

/** Hundreds of patterns are tried on one text: what it comes to is kept until another one comes. */
const LAST = { text: '', spoken: '  ' }

function spokenLast(text: string): string {
  if (LAST.text !== text) {
    LAST.spoken = ` ${spoken(text)} `
    LAST.text = text
  }
  return LAST.spoken
}
