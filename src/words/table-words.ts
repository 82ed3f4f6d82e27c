// All words of the lists and tables → of each, the lists it stands in. The build writes what these functions give into a file
// and reads it in their place (scripts/word-plugins.ts).
import { COMMON_WORDS, DESK_TALK, FORENAMES, PLACES } from './common-words.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { fieldWords } from './field-phrases.ts'
import { HARDWARE, MANAGERS, OTHER_MATTERS, PRODUCTS, TECHNIQUE } from './other-topics.ts'
import { packWordDrawers } from './word-drawers.ts'

/** l: light, o: of other topics, m and a: of these managers and matters aside, p: places, n: forenames, e: everyday, f: of the field. */
export type ListLetter = 'l' | 'o' | 'm' | 'a' | 'p' | 'n' | 'e' | 'f'

const LISTS: readonly (readonly [letter: ListLetter, list: () => string])[] = [
  ['f', fieldWords],
  ['l', () => `${COMMON_WORDS} ${DESK_TALK}`],
  ['o', () => `${HARDWARE} ${PRODUCTS} ${MANAGERS} ${TECHNIQUE} ${OTHER_MATTERS}`],
  ['p', () => PLACES],
  ['m', () => MANAGERS],
  ['a', () => OTHER_MATTERS],
  ['n', () => FORENAMES],
  ['e', () => EVERYDAY_WORDS],
]

/** Word → letters of its lists, as `word-drawers` reads them. */
export function listLetters(): readonly string[] {
  const letters = new Map<string, string>()
  for (const [letter, list] of LISTS)
    for (const word of new Set(split(list()))) letters.set(word, `${letters.get(word) ?? ''}${letter}`)
  return packWordDrawers(letters)
}

/** The words of one list, in its order, with spaces between. */
export function wordsOf(letter: ListLetter): string {
  return split(LISTS.find(([each]) => each === letter)![1]()).join(' ')
}

const split = (list: string): readonly string[] => list.trim().split(/\s+/)
