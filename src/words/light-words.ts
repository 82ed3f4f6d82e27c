// Words that carry no matter of their own. Data. STOP words never count; LIGHT words count a little when a page has
// them and nothing when it hasn't: they are how people talk, not what they talk about.
import { once } from '../model/once.ts'
import { MOST_LOOKED_UP } from './pair-reader.ts'
import { type ListLetter, listLetters } from './table-words.ts'
import { openWordDrawers } from './word-drawers.ts'

/** A long list of which a question asks for a few words: looked through as text, since a set takes longer to make. */
export interface WordList extends Iterable<string> {
  has(word: string): boolean
}

/** @param written parted by single spaces, or in lines that begin with some. */
export function wordList(written: string): WordList {
  const text = ` ${written} `
  const list = () => written.trim().split(/\s+/)
  const set = once(() => new Set(list()))
  let lookedUp = 0
  return {
    has(word) {
      if (word === '' || /\s/.test(word)) return false
      lookedUp += 1
      if (lookedUp > MOST_LOOKED_UP) return set().has(word)
      return text.includes(` ${word} `) || text.includes(` ${word}\n`)
    },
    [Symbol.iterator]: () => list()[Symbol.iterator](),
  }
}

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its itself he she they them their theirs his her him we us our ours you your yours i me my mine
  is are was were be been being am do does did doing done have has had having can could will would shall should may might
  and or but nor so if then than as at by for from in into of on onto to with about against between during through via per over under up down out
  not no don doesn didn isn aren wasn weren won wouldn couldn shouldn hasn haven hadn can cannot cant dont doesnt isnt arent wasnt werent wont didnt wouldnt shouldnt couldnt hasnt havent hadnt aint non
  what which who whom whose where when why how whats hows wheres whos
  s t d ll m o re ve y ok okay hi hello hey please pls plz thanks thank thx cheers regards dear sorry
  any some all each every either neither such same own too very just also even only still yet else ever never really actually
  et al eg ie etc`.split(/\s+/),
)

const letters = once(() => openWordDrawers(listLetters()))

/** Any list of the tables has it: it is spelled right. */
export function inTables(word: string): boolean {
  return letters().get(word) !== undefined
}

export function inList(word: string, letter: ListLetter): boolean {
  return letters().get(word)?.includes(letter) ?? false
}

const list = (letter: ListLetter): Pick<WordList, 'has'> => ({ has: word => inList(word, letter) })

/** Plain forms: ask with `known` of word-forms, which undoes regular inflections. */
export const LIGHT_WORDS = list('l')

/**
 * Words of neighbouring topics: real words, so never "corrected" into a word of the page; they carry matter, and a page
 * that lacks them speaks of something else. Plain forms, as above; what the table of concepts has needn't stand here too.
 */
export const OTHER_TOPICS = list('o')
/** Of these the names of other managers of devices, and matters that stand aside. */
export const MANAGER_NAMES = list('m')
export const ASIDE = list('a')
