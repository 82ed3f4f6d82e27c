// A regular expression → its alternatives, each with words that a text must hold for it to match. Only what is sure goes in:
// where nothing is, an alternative has no needs.
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { spoken } from '../src/model/lazy-pattern.ts'

export interface Alternative {
  readonly source: string
  /** Of each list every text that matches holds a word, both as spoken: see model/lazy-pattern. */
  readonly needs: readonly Words[]
  readonly groups: number
}

type Words = readonly string[]

/** What a piece of a pattern matches: all texts of it, where they are few; else what each of them holds. */
interface Piece {
  readonly exact: Words | null
  readonly needs: readonly Words[]
}

const UNKNOWN: Piece = { exact: null, needs: [] }
/** Here a word begins or ends. */
const EDGE = '\0'
/** Texts put together by hand, words looked for by one text, lists of them by alternative. */
const MOST_EXACT = 24
const MOST_WORDS = 200
const MOST_NEEDS = 4

export function alternativesOf(source: string, flags: string): readonly Alternative[] {
  const pattern = parse(source, flags)
  const alternatives = pattern.alternatives.map(alternative => {
    const needs = needsIn(alternative, flags.includes('i'))
    return { source: alternative.raw, needs, groups: groupsIn(alternative).count }
  })
  const { count, tied } = groupsIn(pattern)
  if (!tied) return alternatives
  return [{ source, needs: eitherOf(alternatives.map(({ needs }) => needs)), groups: count }]
}

/** What a text must hold, the most telling first. */
export function needsIn(alternative: AST.Alternative, anyCase: boolean): readonly Words[] {
  return needsOf(sequence(alternative.elements, anyCase))
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, MOST_NEEDS)
}

/** Words of which every text that matches holds one; none where there are no such, or too many. */
export function gateOf(alternatives: readonly Alternative[]): Words {
  if (alternatives.some(({ needs }) => needs.length === 0)) return []
  const words = unique(alternatives.flatMap(({ needs }) => needs[0]!))
  const few = words.filter(word => !words.some(part => part !== word && word.includes(part)))
  return few.length > MOST_WORDS ? [] : few
}

/**
 * The same for texts whose letters and digits are ASCII's, without the tables of Unicode, which are dear to compile; null
 * where there is no such form.
 */
export function asciiSource(source: string, flags: string): string | null {
  const asked: AST.UnicodePropertyCharacterSet[] = []
  let other = /\\u\{/.test(source)
  visitRegExpAST(parse(source, flags), {
    onCharacterSetEnter(set) {
      if (set.kind !== 'property') return
      if (set.negate || set.strings || !Object.hasOwn(ASCII, set.value ?? '')) other = true
      else asked.push(set)
    },
  })
  if (other) return null
  return asked.reduceRight((text, { value, start, end, parent }) => {
    const letters = ASCII[value!]!
    return text.slice(0, start) + (parent.type === 'CharacterClass' ? letters : `[${letters}]`) + text.slice(end)
  }, source)
}
const ASCII: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', N: '0-9' }

export function parse(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
}

/** tied: groups have names, or are spoken of elsewhere, so that alternatives cannot be told apart. */
export function groupsIn(node: AST.Node): { readonly count: number; readonly tied: boolean } {
  let count = 0
  let tied = false
  visitRegExpAST(node, {
    onCapturingGroupEnter(group) {
      count += 1
      tied ||= group.name !== null
    },
    onBackreferenceEnter() {
      tied = true
    },
  })
  return { count, tied }
}

function pieceOf(node: AST.Element, anyCase: boolean): Piece {
  switch (node.type) {
    case 'Character':
      return characters(node.value, node.value, anyCase)
    case 'CharacterClass':
      return classOf(node, anyCase)
    case 'Assertion':
      return exactly([node.kind === 'word' && !node.negate ? EDGE : ''])
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map(({ elements }) => sequence(elements, anyCase)))
    case 'Quantifier': {
      const piece = pieceOf(node.element, anyCase)
      if (node.min === 1 && node.max === 1) return piece
      if (node.min > 0) return { exact: null, needs: needsOf(piece) }
      return node.max === 1 && piece.exact ? exactly([...piece.exact, '']) : UNKNOWN
    }
    default:
      return UNKNOWN
  }
}

function characters(from: number, to: number, anyCase: boolean): Piece {
  if (to - from >= MOST_EXACT || (anyCase && to > 127)) return UNKNOWN
  const all = Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))
  return exactly(anyCase ? all.map(c => c.toLowerCase()) : all)
}

function classOf(node: AST.CharacterClass, anyCase: boolean): Piece {
  if (node.negate) return UNKNOWN
  const pieces = node.elements.map(element => {
    if (element.type === 'Character') return characters(element.value, element.value, anyCase)
    return element.type === 'CharacterClassRange' ? characters(element.min.value, element.max.value, anyCase) : UNKNOWN
  })
  return either(pieces)
}

function either(pieces: readonly Piece[]): Piece {
  const exact = pieces.every(piece => piece.exact) ? unique(pieces.flatMap(piece => piece.exact ?? [])) : []
  if (exact.length > 0 && exact.length <= MOST_WORDS) return { exact, needs: [] }
  return { exact: null, needs: eitherOf(pieces.map(needsOf)) }
}

/** What a text holds that holds what one of several needs: a word of the best list of each. */
function eitherOf(all: readonly (readonly Words[])[]): readonly Words[] {
  const best = all.map(needs => needs.reduce<Words>((a, b) => (worth(b) > worth(a) ? b : a), []))
  const words = unique(best.flat())
  return best.every(list => list.length > 0) && words.length <= MOST_WORDS ? [words] : []
}

/** What stands one behind the other. Texts are put together as long as they are few. */
function sequence(elements: readonly AST.Element[], anyCase: boolean): Piece {
  const needs: Words[] = []
  let run: Words = ['']
  let whole = true
  for (const element of elements) {
    const piece = pieceOf(element, anyCase)
    if (piece.exact && piece.exact.length * run.length <= MOST_EXACT) {
      run = unique(run.flatMap(before => piece.exact!.map(text => before + text)))
      continue
    }
    whole = false
    needs.push(...wordsOf(run), ...piece.needs)
    run = piece.exact ?? ['']
  }
  return whole ? exactly(run) : { exact: null, needs: [...needs, ...wordsOf(run)] }
}

const exactly = (texts: Words): Piece => ({ exact: unique(texts), needs: [] })
const needsOf = ({ exact, needs }: Piece): readonly Words[] => (exact ? wordsOf(exact) : needs)

const WORD = /\w/

/** Texts with marks where a word must begin or end → words that are looked for; none if a text gives nothing to look for. */
function wordsOf(texts: Words): readonly Words[] {
  const words = texts.flatMap(text => {
    const chars = [...text]
    let word = ''
    for (const [i, char] of chars.entries()) {
      const before = i > 0 && WORD.test(chars[i - 1]!)
      const after = i + 1 < chars.length && WORD.test(chars[i + 1]!)
      if (char !== EDGE) word += spoken(char)
      // Between two letters no word ends: this text matches nothing.
      else if (before && after) return []
      else if ((i === 0 && after) || (i + 1 === chars.length && before)) word += ' '
    }
    return [word]
  })
  const few = unique(words).filter((word, _, all) => !all.some(part => part !== word && word.includes(part)))
  return few.length > 0 && few.every(word => lengthOf(word) > 0) ? [few] : []
}

const lengthOf = (word: string): number => word.trim().length

/** More than 0. Long words rule out most, then those with ends, then few. */
function worth(words: Words): number {
  if (words.length === 0) return 0
  const shortest = Math.min(...words.map(lengthOf))
  const ends = Math.min(...words.map(word => word.length - lengthOf(word)))
  return 10 * shortest + 5 * ends - 0.04 * words.length
}

const unique = (texts: Words): Words => [...new Set(texts)]
