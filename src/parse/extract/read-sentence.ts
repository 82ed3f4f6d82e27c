// One sentence of a page → all that its words alone say: names, definitions, defaults, values, subject, conditions, menu
// paths. Made once for each wording; what it means where it stands is for the reading to tell.
import { type ConditionWords, conditionWords } from '../../words/condition-words.ts'
import { isAside } from './coded-sentences.ts'
import { defaultsInSentence } from './default-sentences.ts'
import { addedNames, definitionsInSentence, type NamedKey } from './definition-sentences.ts'
import { type Coded, plain } from './marked-text.ts'
import { menuPathsIn } from './menu-paths.ts'
import { namesIn } from './name-shapes.ts'
import type { SaidDefault } from './said-default.ts'
import { type Subject, subjectOf } from './subject-phrase.ts'
import { type SaidValue, valuesInSentence } from './value-sentences.ts'

export interface ReadSentence {
  readonly coded: Coded
  readonly text: string
  /** Words that may be names of keys. */
  readonly names: readonly string[]
  readonly definitions: readonly NamedKey[]
  /** Coined names it has somebody add. */
  readonly added: readonly string[]
  readonly defaults: readonly SaidDefault[]
  readonly values: readonly SaidValue[]
  readonly subject: Subject
  readonly conditions: ConditionWords
  readonly paths: readonly (readonly string[])[]
  /** It speaks of the page and not of the product. */
  readonly aside: boolean
}

export type SentenceReader = (coded: Coded) => ReadSentence

/** Beyond this a sentence is no sentence: its start is read, so that no page takes more than its share of time. */
const MOST = 1500
const MAY_CONDITION = /enrol|m[da]m\b|manag|superv|gov|gcc|commercial|mobile/i
/** Of a sentence without any word for a condition. */
export const NO_CONDITIONS: ConditionWords = { channels: [], supervised: [], clouds: [] }

/** Pages repeat their steps and rows: each wording is read once. */
export function sentenceReader(): SentenceReader {
  const read = new Map<Coded, ReadSentence>()
  return coded => {
    const known = read.get(coded)
    if (known) return known
    const fresh = readSentence(coded)
    read.set(coded, fresh)
    return fresh
  }
}

function readSentence(whole: Coded): ReadSentence {
  const coded = whole.length > MOST ? whole.slice(0, MOST) : whole
  const text = plain(whole)
  const names = namesIn(coded)
  const aside = isAside(text)
  return {
    coded,
    text,
    names,
    definitions: names.length > 0 && !aside ? definitionsInSentence(coded) : [],
    added: names.length > 0 && !aside ? addedNames(coded) : [],
    defaults: defaultsInSentence(coded, text),
    values: valuesInSentence(coded, text),
    subject: subjectOf(text.slice(0, MOST)),
    conditions: MAY_CONDITION.test(text) ? conditionWords(text) : NO_CONDITIONS,
    paths: menuPathsIn(coded),
    aside,
  }
}
