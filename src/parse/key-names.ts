// Keys found on a page → a function that says which of them a sentence names.
import { letterAutomaton } from './letter-automaton.ts'

/** A key by the names it has on the pages: other spellings, and phrases from front matter. */
export interface NamedKey {
  readonly key: string
  readonly aliases?: readonly string[]
}

/** Where a key is defined: ids of sections with a step or a table row that does. */
export interface DefinedKey {
  readonly key: string
  readonly sections: readonly number[]
}

/** What the stages behind the record extractor know of keys. The namer is made once for all pages. */
export interface PageKeys {
  readonly namer: KeyNamer
  /** Keys of this page, in the order in which they are shown. */
  readonly defined: readonly DefinedKey[]
}

export type KeyNamer = (text: string, marked: readonly string[]) => readonly string[]

const NAME = /^[A-Za-z_][\w.-]*$/
/** "Tag" or "enabled" is a word like others unless it is marked; `sendlogs` could be, `GuardTag` could not. */
const isCommonWord = (name: string): boolean => /^[A-Z]?[a-z]+$/.test(name)

export function keyNamer(keys: readonly NamedKey[]): KeyNamer {
  const words = new Map<string, string>()
  const phrases: Phrase[] = []
  for (const { key, aliases = [] } of keys) {
    for (const name of [key, ...aliases]) {
      if (NAME.test(name)) words.set(name, key)
      else if (name !== '') phrases.push({ phrase: name === key ? name : name.toLowerCase(), key, exact: name === key })
    }
  }
  const find = wordFinder([...words.keys()])
  const findPhrases = phraseFinder(phrases)
  const lookFor = hintsOf([...words.keys()], phrases)
  return (text, marked) => {
    const hints = lookFor(text)
    if (hints === 0) return NONE
    const candidates = hints & HINT.word ? find(text) : NONE
    const phrased = hints & HINT.phrase ? findPhrases(text) : NONE
    if (candidates.length === 0) return phrased
    const found: string[] = []
    for (const word of candidates) {
      const key = words.get(word)!
      if (!found.includes(key) && (!isCommonWord(word) || isMarked(text, word, marked))) found.push(key)
    }
    for (const key of phrased) if (!found.includes(key)) found.push(key)
    return found
  }
}

interface Phrase {
  readonly phrase: string
  readonly key: string
  /** A key that is no single word: as written; what people call it: however it is written. */
  readonly exact: boolean
}

const HINT = { word: 1, phrase: 2 } as const
/** Letters of all names together: beyond, looking for the names one by one takes less room. */
const MOST_LETTERS = 20_000

/** Whether a text may hold a name or a phrase at all: few do. */
function hintsOf(names: readonly string[], phrases: readonly Phrase[]): (text: string) => number {
  const words = [
    ...names.map(name => [` ${name} `, HINT.word] as const),
    ...phrases.map(({ phrase }) => [` ${phrase} `, HINT.phrase] as const),
  ]
  const letters = words.reduce((sum, [word]) => sum + word.length, 0)
  return letters > MOST_LETTERS ? () => HINT.word | HINT.phrase : letterAutomaton(words)
}

/** By their first word, so that a text is held only against phrases that could begin in it. */
function phraseFinder(phrases: readonly Phrase[]): (text: string) => readonly string[] {
  if (phrases.length === 0) return () => NONE
  const byWord = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [word = ''] = phrase.phrase.toLowerCase().match(LETTERS) ?? []
    const same = byWord.get(word)
    if (same) same.push(phrase)
    else byWord.set(word, [phrase])
  }
  return text => {
    const lower = text.toLowerCase()
    const found: string[] = []
    for (const word of new Set(['', ...(lower.match(LETTERS) ?? [])])) {
      for (const { phrase, key, exact } of byWord.get(word) ?? NO_PHRASES)
        if (!found.includes(key) && hasPhrase(exact ? text : lower, phrase)) found.push(key)
    }
    return found
  }
}

const LETTERS = /[\p{L}\p{N}]+/gu
const NO_PHRASES: readonly Phrase[] = []
const NONE: readonly string[] = []

/** By character code: 2 begins a name, 1 goes on with one. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[A-Za-z_]/.test(char) ? 2 : /[\d.-]/.test(char) ? 1 : 0
})

/**
 * The words of a text that are among `names`, as often as they occur. Every sentence is asked for every key, so it goes
 * through the characters once and cuts out only words that begin and are as long as a name.
 */
function wordFinder(names: readonly string[]): (text: string) => readonly string[] {
  if (names.length === 0) return () => NONE
  const all = new Set(names)
  const begins = new Uint8Array(128)
  const lengths = new Set(names.map(name => name.length))
  for (const name of names) begins[name.charCodeAt(0)] = 1
  return text => {
    let found: string[] | null = null
    for (let at = 0; at < text.length; at++) {
      const begin = text.charCodeAt(at)
      if (begin > 127 || KINDS[begin] !== 2) continue
      let end = at + 1
      for (let code = text.charCodeAt(end); code < 128 && KINDS[code]! > 0; code = text.charCodeAt(end)) end++
      const next = end
      if (begins[begin] === 1) {
        // A stop or hyphen at the end belongs to the sentence.
        while (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 45) end--
        if (lengths.has(end - at)) {
          const word = text.slice(at, end)
          if (all.has(word)) {
            found ??= []
            found.push(word)
          }
        }
      }
      at = next
    }
    return found ?? NONE
  }
}

const isMarked = (text: string, word: string, marked: readonly string[]): boolean =>
  marked.some(mark => mark === word || new RegExp(`^${word}\\s*=`).test(mark)) ||
  new RegExp(`["'“”‘’]${word}["'“”‘’]`).test(text)

function hasPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase)
  if (at < 0) return false
  const isWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char)
  return !(isWord(text[at - 1]) && isWord(phrase[0])) && !(isWord(text[at + phrase.length]) && isWord(phrase.at(-1)))
}

/** Which keys a section speaks of by its place: those it defines, else those defined below it. */
export function keysBySection(
  sections: readonly { readonly id: number; readonly parent: number | null; readonly feature: string | null }[],
  defined: readonly DefinedKey[],
): ReadonlyMap<number, readonly string[]> {
  const own = new Map<number, string[]>(sections.map(section => [section.id, []]))
  for (const { key, sections: ids } of defined) for (const id of ids) own.get(id)?.push(key)
  const below = new Map<number, Set<string>>()
  const out = new Map<number, readonly string[]>()
  const order = new Map(defined.map(({ key }, i) => [key, i]))
  for (const { id, parent, feature } of [...sections].reverse()) {
    const mine = own.get(id)!
    const deeper = below.get(id) ?? new Set()
    const all = mine.length > 0 || feature === null ? mine : [...deeper]
    out.set(
      id,
      all.sort((a, b) => order.get(a)! - order.get(b)!),
    )
    if (parent === null || (mine.length === 0 && deeper.size === 0)) continue
    const above = below.get(parent) ?? new Set()
    for (const key of mine) above.add(key)
    for (const key of deeper) above.add(key)
    below.set(parent, above)
  }
  return out
}
