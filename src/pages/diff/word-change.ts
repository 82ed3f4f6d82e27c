// Two wordings of a sentence → whether they say the same: what was negated, counted, conditioned or named otherwise.
import { conceptTable, readConcepts, stem } from '../../words/concept-reader.ts'
import { conditionWords } from '../../words/condition-words.ts'
import {
  CONTRASTS,
  LIMIT_WORDS,
  LOOSE_LIMIT_WORDS,
  LOWER_BOUND,
  NUMBER_WORDS,
  POLAR_WORDS,
  UPPER_BOUND,
} from '../../words/contrast-words.ts'
import { STOP_WORDS } from '../../words/light-words.ts'
import { otherNames } from './other-names.ts'
import { plainWords } from './plain-words.ts'

/** What makes a sentence say something else: the first five whether it holds, the last two only what it is about. */
export type WordChange = 'negated' | 'number' | 'condition' | 'opposite' | 'limit' | 'name' | 'matter'

/** Null: the same in other words. `exact`: the words are all there is, so that any other word says something else. */
export type CompareWords = (old: string, next: string, exact?: boolean) => WordChange | null

/** Each alternative of a row as stems. */
type Row = readonly ReadonlySet<string>[]

const NEGATORS = new Set('not no never none neither nor without nothing nobody hardly'.split(' '))

export function wordComparer(): CompareWords {
  const table = conceptTable()
  const [polar, contrasts] = [POLAR_WORDS.map(rowOf), CONTRASTS.map(rowOf)]
  const noes = new Set(polar.flatMap(row => [...row[1]!]))
  const conceptsOf = (word: string) => readConcepts(word, table).flatMap(token => token.concepts)
  const noesIn = (words: readonly string[]) => words.filter(word => NEGATORS.has(word) || noes.has(stem(word))).length

  const polarStems = new Set(polar.flatMap(row => row.flatMap(side => [...side])))
  const isCritical = (word: string) =>
    isNegator(word) || /^\d/.test(word) || (polarStems.has(stem(word)) && !STOP_WORDS.has(word))

  return (old, next, exact = false) => {
    const [allOld, allNew] = [plainWords(old), plainWords(next)]
    const [gone, come] = difference(allOld, allNew)
    const [goneStems, comeStems] = [gone.map(stem), come.map(stem)]
    const opposed = (row: Row) => isContrast(row, goneStems, comeStems)
    if (numbersIn(old, gone) !== numbersIn(next, come)) return 'number'
    if (noesIn(gone) % 2 !== noesIn(come) % 2) {
      if (gone.filter(isNegator).length !== come.filter(isNegator).length || polar.some(opposed)) return 'negated'
    }
    if (conditionsIn(old) !== conditionsIn(next)) return 'condition'
    if (contrasts.some(opposed)) return 'opposite'
    if (isLimit(gone, come) || isLimit(come, gone) || boundsIn(old) * boundsIn(next) < 0) return 'limit'
    const content = [...gone, ...come].some(word => !STOP_WORDS.has(word))
    if (!content && clausesIn(old, isCritical) !== clausesIn(next, isCritical)) return 'opposite'
    if (otherNames(old, next)) return 'name'
    const [lost, won] = [unlike(gone, allNew, conceptsOf), unlike(come, allOld, conceptsOf)]
    if (exact) return lost > 0 && won > 0 ? 'matter' : null
    return isOtherMatter(lost / contentOf(allOld), won / contentOf(allNew), lost, won) ? 'matter' : null
  }
}

const rowOf = (row: string): Row => row.split('|').map(side => new Set(side.trim().split(/\s+/).map(stem)))

const isNegator = (word: string): boolean => NEGATORS.has(word)

/** Words that only one of them has, each as often as it has it more. */
function difference(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [without(a, b), without(b, a)]
}

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const rest = new Map<string, number>()
  for (const word of others) rest.set(word, (rest.get(word) ?? 0) + 1)
  return words.filter(word => {
    const left = rest.get(word) ?? 0
    rest.set(word, left - 1)
    return left <= 0
  })
}

/** Those in digits, and those in words that the other side lacks; "one" is an article as often as a number. */
function numbersIn(text: string, own: readonly string[]): string {
  const digits = text.match(/\d+(?:[.,:]\d+)*/g) ?? []
  const spelled = own.flatMap(word => NUMBER_WORDS.get(word) ?? []).filter(number => number > 1)
  return [...digits, ...spelled.map(String)].sort().join(' ')
}

function conditionsIn(text: string): string {
  const { channels, supervised, clouds } = conditionWords(text)
  return [...channels, ...supervised, ...clouds].map(String).sort().join(' ')
}

/**
 * What each clause says yes, no or a number of; "" where there are less than two. The same words in other clauses say
 * something else: "true for these and false for those". In another order they don't.
 */
function clausesIn(text: string, isCritical: (word: string) => boolean): string {
  const clauses = text
    .split(/[,;:]\s+(?:(?:and|or|but)\s+)?|(?<!\s)\s+(?:and|or|but|while|whereas)\s+/i)
    .map(plainWords)
    .filter(words => words.some(isCritical))
    .map(words => words.filter(word => isCritical(word) || !STOP_WORDS.has(word)).toSorted())
  return clauses.length < 2
    ? ''
    : clauses
        .map(words => words.join(' '))
        .sort()
        .join(' | ')
}

/** One alternative on one side, another one on the other, and none of them on both. */
function isContrast(row: Row, gone: readonly string[], come: readonly string[]): boolean {
  const left = row.filter(side => gone.some(word => side.has(word)))
  const right = row.filter(side => come.some(word => side.has(word)))
  return left.length > 0 && right.length > 0 && !left.some(side => right.includes(side))
}

function isLimit(words: readonly string[], others: readonly string[]): boolean {
  return (
    words.some(word => LIMIT_WORDS.has(word)) &&
    !others.some(word => LIMIT_WORDS.has(word) || LOOSE_LIMIT_WORDS.has(word))
  )
}

function boundsIn(text: string): number {
  return Number(UPPER_BOUND.test(text)) - Number(LOWER_BOUND.test(text))
}

function contentOf(words: readonly string[]): number {
  return Math.max(1, words.filter(word => !STOP_WORDS.has(word)).length)
}

/** How many words that carry matter have no word of the same meaning on the other side. */
function unlike(
  words: readonly string[],
  others: readonly string[],
  conceptsOf: (word: string) => readonly string[],
): number {
  const there = new Set(others.flatMap(conceptsOf))
  return words.filter(word => !STOP_WORDS.has(word) && !conceptsOf(word).some(concept => there.has(concept))).length
}

/** A whole thought more or less, or so much put differently that it is hardly the same thought. */
function isOtherMatter(lostPart: number, wonPart: number, lost: number, won: number): boolean {
  const [less, more] = [Math.min(lost, won), Math.max(lost, won)]
  return (less === 0 && more >= 3) || (more >= 2 && lostPart >= 0.5 && wonPart >= 0.5)
}
