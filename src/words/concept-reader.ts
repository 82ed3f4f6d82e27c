// Text → the concepts it speaks of, in order, by the concept table: longest phrase first, on stemmed words.
import { type ConceptTable, openTable, type Phrase } from './concept-table.ts'
import { fieldPhrases } from './field-phrases.ts'
import { STOP_WORDS } from './light-words.ts'
import { DETERMINERS, words } from './stems.ts'

export type { ConceptTable } from './concept-table.ts'
export { DETERMINERS, stem, words } from './stems.ts'

export interface Token {
  /** The word or phrase as written, lower-cased. */
  readonly word: string
  /** Concept ids; a word of no concept stands for itself by its stem. */
  readonly concepts: readonly string[]
  /** The table has a concept for it: a word of the field. */
  readonly ofField: boolean
  /** Offset in the text that was read. */
  readonly at: number
  /** A word of no matter (see light-words). */
  readonly stop: boolean
}

/** "is X on", "turn it back on": the little word says what is done, not where. */
const PARTICLE =
  /\b(?:(?:turn|switch|toggl|flip)(?:e|ed|es|s|ing)?\s+((?:(?!on\b|off\b)\S+\s+){0,5}?)|(?:put|leave|leaves|left|keep|keeps|kept|set)\s+((?:(?!on\b|off\b|\w+ing\b)\S+\s+){0,3}?))on\b(?!\s+(?:the|a|an|your|my|our|ios|unenrolled|enrolled|supervised|unsupervised)\b)|(?<=\S\s)(?<!\b(?:log|logs|logged|logging|go|goes|going|carry|carries|rely|relies|depend|depends|based|move|moves|later|hold|hang|come|so)\s)on(?=\s*(?:$|[,.;:?!)]|(?:by default|until|unless|if|when|or off|after|again|later|yet|already|now|out of the box|from the start|once)\b))/gi
const PARTICLE_OFF =
  /\b(?:turn|switch|toggl|flip|put|shut|set)(?:e|ed|es|s|ing|ned|ning)?\s+((?:(?!on\b|off\b)\S+\s+){0,5}?)off\b/gi

/** Split verbs, put together: "keep the domain out", "stop people from printing". */
const SPLIT_VERBS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:get|gets|got|getting|bring|brings|have|want|wants)\s+((?:(?!back\b)\S+\s+){1,4}?)back\b/gi, 'get back $1'],
  [
    /\b(?:keep|kept|keeps|keeping|leave|leaves|leaving|left|take|takes|taking)\s+((?:(?!out\b)\S+\s+){1,5}?)out\b/gi,
    'leftout $1',
  ],
  [
    /\b(?:keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|hinder|hinders)\s+((?:(?!from\b)\S+\s+){1,4}?)from\b/gi,
    'preventedfrom $1',
  ],
  // A condition is one word, however it is denied.
  [
    /\b(?:without|no|not|never|non)[\s-]+(?:(?:any|being|been|yet|mdm|device|intune)[\s-]+)*(?:enrol+ment|enrol+ed|enrol+ing|mdm)\b/gi,
    'unenrolled',
  ],
  [
    /\b(?:without|no|not|never|non)[\s-]+(?:(?:any|being|in|yet)[\s-]+)*(?:supervision|supervised)(?:\s+mode)?\b/gi,
    'unsupervised',
  ],
  // What nobody touches is as it comes: "without me setting any switch for it".
  [
    /\bwithout\s+(?:(?:me|us|anyone|anybody|somebody|someone|(?:an |the )?admins?)\s+)?(?:setting|touching|changing|configuring|flipping|adjusting)\s+(?:any|an?|the)\s+(?:\w+\s+)?(?:keys?|settings?|switch(?:es)?|toggles?|options?|values?|polic(?:y|ies))(?:\s+for\s+(?:it|this|that))?/gi,
    'by default',
  ],
]

function together(text: string): string {
  const marked = text
    .replace(PARTICLE, (_, a?: string, b?: string) => `${a ?? b ?? ''}switchedon`)
    .replace(PARTICLE_OFF, (_, between: string) => `${between}switchedoff`)
  return SPLIT_VERBS.reduce((t, [pattern, to]) => t.replace(pattern, to), marked)
}

/** The table of the field. */
export function conceptTable(stems?: ReadonlyMap<string, string>): ConceptTable {
  return openTable(fieldPhrases(), stems)
}

/** How many words of a text a phrase takes from a place on, determiners between skipped; 0 when it doesn't stand there. */
function lengthOf(phrase: Phrase, stems: readonly string[], list: readonly { word: string }[], from: number): number {
  let at = from
  for (const [i, wanted] of phrase.stems.entries()) {
    while (i > 0 && at < list.length && DETERMINERS.has(list[at]!.word)) at++
    if (stems[at] !== wanted) return 0
    at++
  }
  return at - from
}

/** Every word of a text as a token; phrases of the table are one token. */
export function readConcepts(text: string, table: ConceptTable): Token[] {
  const list = words(together(text))
  const stems = list.map(w => table.stemOf(w.word))
  const tokens: Token[] = []
  for (let i = 0; i < list.length; ) {
    let phrase: Phrase | undefined
    let length = 1
    for (const candidate of table.get(stems[i]!) ?? []) {
      const taken = lengthOf(candidate, stems, list, i)
      if (taken === 0) continue
      phrase = candidate
      length = taken
      break
    }
    const { word, at } = list[i]!
    tokens.push({
      word: list
        .slice(i, i + length)
        .map(w => w.word)
        .join(' '),
      concepts: phrase?.concepts ?? [stems[i]!],
      ofField: phrase !== undefined,
      at,
      stop: !phrase && STOP_WORDS.has(word),
    })
    i += length
  }
  return tokens
}

/** `switch+` → `switch`; a concept of no axis is its own. */
export function axisOf(concept: string): string {
  return /[+-]$/.test(concept) ? concept.slice(0, -1) : concept
}

/** +1 or -1 for an end of an axis, 0 else. */
export function signOf(concept: string): -1 | 0 | 1 {
  return concept.endsWith('+') ? 1 : concept.endsWith('-') ? -1 : 0
}
