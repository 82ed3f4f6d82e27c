// One sentence of a page → all that its words alone say: names, definitions, defaults, values, subject, conditions, menu
// paths. Made once for each wording; what it means where it stands is for the reading to tell.
import { once } from '../../model/once.ts'
import { type ConditionWords, conditionWords, NO_CONDITIONS } from '../../words/condition-words.ts'
import { CUE, type CueReader } from '../cues.ts'
import { isAside } from './coded-sentences.ts'
import { defaultsInSentence } from './default-sentences.ts'
import { addedNames, definitionsInSentence, type NamedKey } from './definition-sentences.ts'
import { dotless } from './dotted-names.ts'
import { type Coded, plain } from './marked-text.ts'
import { menuPathsIn } from './menu-paths.ts'
import { type Bracketed, unbracketed } from './name-brackets.ts'
import { namesIn } from './name-shapes.ts'
import type { SaidDefault } from './said-default.ts'
import { type Subject, subjectOf } from './subject-phrase.ts'
import { type SaidValue, valuesInSentence } from './value-sentences.ts'

export interface ReadSentence {
  readonly coded: Coded
  readonly text: string
  /** Which kinds of words stand in it: see `CUE`. */
  readonly cues: number
  /** Words that may be names of keys. */
  readonly names: readonly string[]
  /** Nobody asks it of headings and cells. */
  readonly definitions: () => readonly NamedKey[]
  /** Coined names it has somebody add. */
  readonly added: () => readonly string[]
  readonly defaults: readonly SaidDefault[]
  /** Nobody asks it of headings, of lists of values and of most cells. */
  readonly values: () => readonly SaidValue[]
  /** Few ask for it. */
  readonly subject: () => Subject
  readonly conditions: ConditionWords
  readonly paths: readonly (readonly string[])[]
  /** It speaks of the page and not of the product. */
  readonly aside: boolean
}

export type SentenceReader = (coded: Coded) => ReadSentence

/** Pages repeat their steps and rows: each wording is read once. */
export function sentenceReader(cuesOf: CueReader): SentenceReader {
  const read = new Map<Coded, ReadSentence>()
  return coded => {
    const known = read.get(coded)
    if (known) return known
    const fresh = readSentence(coded, cuesOf)
    read.set(coded, fresh)
    return fresh
  }
}

const NOTHING: readonly never[] = []
const nothing = (): readonly never[] => NOTHING

function readSentence(coded: Coded, cuesOf: CueReader): ReadSentence {
  const own = cuesOf(coded)
  const text = own & CUE.mark ? plain(coded) : coded.trim()
  // A mark may part a word.
  const cues = own & CUE.mark ? own | cuesOf(text) : own
  const names = cues & (CUE.mark | CUE.coined | CUE.equals | CUE.colon) ? namesIn(coded) : NOTHING
  const aside = (cues & CUE.page) !== 0 && isAside(text)
  const named = names.length > 0 && !aside
  // What stands in brackets behind a name is told by itself, and the sentence reads on without it.
  const { coded: spoken, restored } = named ? dotless(coded) : { coded, restored: <T>(read: T): T => read }
  const { coded: main, facts } = named ? unbracketed(spoken) : { coded, facts: NOTHING }
  const mainText = main === coded ? text : plain(main)
  return {
    coded,
    text,
    cues,
    names,
    definitions: named ? once(() => restored(definitionsInSentence(spoken, cues))) : nothing,
    added: named && cues & CUE.add ? once(() => restored(addedNames(spoken))) : nothing,
    defaults: restored(
      withBracketed(
        facts,
        bracketedDefault,
        cues & (CUE.default | CUE.absent | CUE.not) ? defaultsInSentence(main, mainText) : NOTHING,
      ),
    ),
    values:
      mayHoldValues(cues) || facts.length > 0
        ? once(() => {
            const others = mayHoldValues(cues) ? valuesInSentence(main, mainText, cues) : NOTHING
            return restored(withBracketed(facts, bracketedValues, others))
          })
        : nothing,
    subject: once(() => restored(subjectOf(mainText))),
    conditions: cues & CUE.condition ? conditionWords(text) : NO_CONDITIONS,
    paths: cues & (CUE.arrow | CUE.condition) ? menuPathsIn(coded) : NOTHING,
    aside,
  }
}

function bracketedDefault({ name, default: value }: Bracketed): SaidDefault[] {
  return value === null
    ? []
    : [{ value, state: null, name, subject: name, before: '', after: '', when: null, inBrackets: true }]
}

function bracketedValues({ name, values }: Bracketed): SaidValue[] {
  return values.map(value => ({ name, value, meaning: null, kind: 'named' }))
}

function withBracketed<T>(
  facts: readonly Bracketed[],
  told: (fact: Bracketed) => readonly T[],
  others: readonly T[],
): readonly T[] {
  return facts.length === 0 ? others : [...facts.flatMap(told), ...others]
}

const mayHoldValues = (cues: number): boolean =>
  (cues & (CUE.flag | CUE.digit | CUE.equals)) !== 0 ||
  ((cues & CUE.mark) !== 0 && (cues & (CUE.value | CUE.set | CUE.default | CUE.add)) !== 0)
