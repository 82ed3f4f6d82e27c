// A regular expression → one that costs nothing until a text holds a word it needs. The build puts these in the place of
// the expressions that a question is read with (scripts/lazy-patterns.ts): they are hundreds, one question needs few, and
// to compile them all takes longer than Node takes to start. They match what the expressions match.

/** Between the words of which a text must hold one, and between lists of such. */
export const OR = '\n'
export const AND = '\f'
/** In such a word: here a word begins or ends. */
export const EDGE = '\b'

/** After so many texts, or so many selections of its alternatives, a pattern is compiled whole: it is in use. */
const MOST_TEXTS = 100
const MOST_SELECTIONS = 3

/** No letter or digit but those of ASCII. */
const PLAIN = /^[\0-\xa9\u2010-\u205e]*$/

const NOTHING = /(?!)/g

/** Has what `replace`, `split` and the like look for in an expression. */
export class LazyPattern {
  readonly flags: string
  private readonly alternatives: readonly string[]
  private readonly wide: string | null
  private readonly selections = new Map<string, RegExp>()
  private texts = 0
  private whole: RegExp | null = null
  private wholeWide: RegExp | null = null

  /**
   * @param alternatives three entries each: its source; what a text must hold; what holds the place of its groups.
   * @param wide the source for texts that aren't plain, where the alternatives are a simpler form of it.
   */
  constructor(flags: string, alternatives: readonly string[], wide: string | null = null) {
    this.flags = flags
    this.alternatives = alternatives
    this.wide = wide
  }

  get source(): string {
    return this.wide ?? sourceOf(this.alternatives)
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

  /** An expression that matches in this text what the whole pattern does. */
  private for(text: string): RegExp {
    if (this.wide !== null && !PLAIN.test(text)) {
      this.wholeWide ??= new RegExp(this.wide, this.flags)
      return this.wholeWide
    }
    if (this.whole) return this.whole
    const flags = this.wide === null ? this.flags : this.flags.replace('u', '')
    this.texts += 1
    if (this.texts > MOST_TEXTS || this.selections.size > MOST_SELECTIONS) {
      this.whole = new RegExp(sourceOf(this.alternatives), flags)
      return this.whole
    }
    const source = selected(this.alternatives, flags.includes('i') ? text.toLowerCase() : text)
    if (source === null) return NOTHING
    const known = this.selections.get(source)
    if (known) return known
    const made = new RegExp(source, flags)
    this.selections.set(source, made)
    return made
  }
}

function sourceOf(alternatives: readonly string[]): string {
  return alternatives.filter((_, i) => i % 3 === 0).join('|')
}

/** The alternatives that may match in a text, as one source; null when none may. */
function selected(alternatives: readonly string[], text: string): string | null {
  const sources: string[] = []
  let any = false
  for (let i = 0; i < alternatives.length; i += 3) {
    const needs = alternatives[i + 1]!
    const needed = needs === '' || needs.split(AND).every(list => list.split(OR).some(word => holds(text, word)))
    const source = alternatives[needed ? i : i + 2]!
    if (source !== '' || needed) sources.push(source)
    any ||= needed
  }
  return any ? sources.join('|') : null
}

function holds(text: string, marked: string): boolean {
  const begins = marked.startsWith(EDGE)
  const ends = marked.endsWith(EDGE)
  const word = marked.slice(begins ? 1 : 0, ends ? -1 : marked.length)
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!(begins && isWord(text.charCodeAt(at - 1))) && !(ends && isWord(text.charCodeAt(at + word.length))))
      return true
  }
  return false
}

/** What `\w` matches. */
function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
}
