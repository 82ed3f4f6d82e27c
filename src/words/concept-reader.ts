// Text → the concepts it speaks of, in order, by the concept table: longest phrase first, on stemmed words.
import { stemmer } from 'stemmer'
import { CONCEPTS } from './concepts.ts'
import { IRREGULAR } from './irregular-words.ts'
import { STOP_WORDS } from './light-words.ts'

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

interface Phrase {
  readonly stems: readonly string[]
  readonly concepts: readonly string[]
}

/** First stem → phrases, longest first. */
export type ConceptTable = ReadonlyMap<string, readonly Phrase[]>

/** Words of a text with their offsets: letters and digits, with inner apostrophes, dots in numbers and names dropped. */
export function words(text: string): { word: string; at: number }[] {
  const found: { word: string; at: number }[] = []
  for (const match of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*(?:\.[\p{L}\p{N}]+)*/gu)) {
    found.push({ word: match[0].replace(/['’]/g, ''), at: match.index })
  }
  return found
}

export function stem(word: string): string {
  const regular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word]! : null
  if (regular) return regular
  return /^[a-z]+$/.test(word) && word.length > 2 ? stemmer(word) : word
}

/** Words inside a phrase that change nothing: "state of your system" is "state of the system". */
export const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'your',
  'my',
  'our',
  'their',
  'his',
  'her',
  'its',
  'this',
  'that',
  'these',
  'those',
])

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
]

function together(text: string): string {
  const marked = text
    .replace(PARTICLE, (_, a?: string, b?: string) => `${a ?? b ?? ''}switchedon`)
    .replace(PARTICLE_OFF, (_, between: string) => `${between}switchedoff`)
  return SPLIT_VERBS.reduce((t, [pattern, to]) => t.replace(pattern, to), marked)
}

/** The table as the reader wants it. Rows: see concepts.ts. */
export function conceptTable(rows: readonly string[] = CONCEPTS): ConceptTable {
  const phrases = new Map<string, Phrase[]>()
  const seen = new Map<string, Phrase & { concepts: string[] }>()
  for (const row of rows) {
    const [id, list] = [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]
    for (const entry of list.split('|')) {
      const [text, result] = entry.split('=')
      const stems = words(text ?? '')
        .filter(w => !DETERMINERS.has(w.word))
        .map(w => stem(w.word))
      const concepts = result ? result.trim().split(/\s+/) : [id]
      const known = seen.get(stems.join(' '))
      if (known) {
        known.concepts.push(...concepts.filter(c => !known.concepts.includes(c)))
        continue
      }
      const phrase = { stems, concepts }
      seen.set(stems.join(' '), phrase)
      const first = stems[0]
      if (first === undefined) continue
      phrases.set(first, [...(phrases.get(first) ?? []), phrase])
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return phrases
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
  const stems = list.map(w => stem(w.word))
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
