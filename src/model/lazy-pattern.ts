// A regular expression → one that costs nothing until a text holds a word it needs. The build puts these in the place of
// the expressions that a question is read with (scripts/lazy-patterns.ts): they are hundreds, one question needs few, and
// to compile them all takes longer than Node takes to start. They match what the expressions match.

import { type Alternative, holdsOne, prunedSource } from './pruned-source.ts'

/** Between the words of a gate, which stand in a file as they are. */
export const GATE_OR = '|'

/**
 * After so many texts, or so many selections of its alternatives, a pattern is compiled whole: it is in use. The whole of a
 * long one takes as long as twenty selections.
 */
const MOST_TEXTS = 200
const MOST_SELECTIONS = 20

/** No letter or digit but those of ASCII. */
const PLAIN = /^[\0-\xa9\u2010-\u205e]*$/

const NOTHING = /(?!)/g

type Read = (from: number, to: number) => string

/** Has what `replace`, `split` and the like look for in an expression. Made by the hundred, so it holds as little as it can. */
export class LazyPattern {
  private readonly gate: string | number
  private readonly packed: string | number
  private readonly end: number
  private readonly read: Read | null
  private state: State | null = null

  /**
   * @param gate words of which a text must hold one; none where any text may match.
   * @param packed as JSON: flags; a source for texts that aren't plain, where the alternatives are a simpler form of it; and
   * the alternatives (see pruned-source). Or of both where they begin, with `end`, for `read`.
   */
  constructor(gate: string | number, packed: string | number, end = 0, read: Read | null = null) {
    this.gate = gate
    this.packed = packed
    this.end = end
    this.read = read
  }

  get flags(): string {
    return this.unpacked()[0]
  }

  get source(): string {
    return this.unpacked()[1] || wholeOf(this.unpacked())
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

  private opened(): State {
    this.state ??= {
      gate: this.gateWords(),
      parts: null,
      selections: null,
      texts: 0,
      whole: null,
      wholeWide: null,
    }
    return this.state
  }

  private gateWords(): readonly string[] {
    if (typeof this.gate === 'string') return this.gate === '' ? [] : this.gate.split(GATE_OR)
    return this.gate === this.packed ? [] : this.read!(this.gate, this.packed as number).split(GATE_OR)
  }

  private unpacked(): Parts {
    const state = this.opened()
    state.parts ??= JSON.parse(
      typeof this.packed === 'string' ? this.packed : this.read!(this.packed, this.end),
    ) as Parts
    return state.parts
  }

  /** An expression that matches in this text what the whole pattern does. */
  private for(text: string): RegExp {
    const state = this.opened()
    if (state.whole && state.parts?.[1] === '') return state.whole
    const said = heard(text)
    if (state.gate.length > 0 && said.plain && !holdsOne(said.spoken, state.gate)) return NOTHING
    const parts = this.unpacked()
    const wide = parts[1]
    if (wide !== '' && !said.plain) {
      state.wholeWide ??= new RegExp(wide, this.flags)
      return state.wholeWide
    }
    if (state.whole) return state.whole
    const flags = wide === '' ? this.flags : this.flags.replace('u', '')
    state.selections ??= new Map()
    state.texts += 1
    if (needsNothing(parts) || state.texts > MOST_TEXTS || state.selections.size > MOST_SELECTIONS) {
      state.whole = new RegExp(wholeOf(parts), flags)
      return state.whole
    }
    const source = prunedSource(parts, FIRST, said.spoken)
    if (source === null) return NOTHING
    const known = state.selections.get(source)
    if (known) return known
    const made = new RegExp(source, flags)
    state.selections.set(source, made)
    return made
  }
}

type Parts = readonly [flags: string, wide: string, ...alternatives: Alternative[]]
const FIRST = 2

/** What a pattern has come to so far. */
interface State {
  readonly gate: readonly string[]
  parts: Parts | null
  selections: Map<string, RegExp> | null
  texts: number
  whole: RegExp | null
  wholeWide: RegExp | null
}

const wholeOf = (parts: Parts): string => prunedSource(parts, FIRST, null)!

/** There is but one way to write it. */
function needsNothing(parts: Parts): boolean {
  const only = parts.length === FIRST + 1 ? parts[FIRST]! : ''
  return typeof only !== 'string' && only[0] === '' && only.every(piece => typeof piece !== 'object')
}

/** A space is one already. */
const OTHER = /[^\w ]/g

/** Letters and digits of ASCII in lower case, a space for every other character. Where one begins or ends, so does a word. */
export function spoken(text: string): string {
  return text.replace(OTHER, ' ').toLowerCase()
}

interface Heard {
  readonly spoken: string
  readonly plain: boolean
}

/** Hundreds of patterns are tried on a sentence and on its clauses in turn: what they come to is kept for a while. */
const HEARD = new Map<string, Heard>()
const MOST_HEARD = 32

function heard(text: string): Heard {
  const known = HEARD.get(text)
  if (known) return known
  if (HEARD.size >= MOST_HEARD) HEARD.clear()
  const said = { spoken: ` ${spoken(text)} `, plain: PLAIN.test(text) }
  HEARD.set(text, said)
  return said
}
