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
  /\b(?:(?:turn|switch|toggl|flip|flick|knock)(?:e|ed|es|s|ing)?\s+((?:(?!on\b|off\b)\S+\s+){0,5}?)|(?:put|leave|leaves|left|keep|keeps|kept|set)\s+((?:(?!on\b|off\b|\w+ing\b)\S+\s+){0,3}?))on\b(?!\s+(?:the|a|an|your|my|our|ios|unenrolled|enrolled|supervised|unsupervised)\b)|(?<=\S\s)(?<!\b(?:log|logs|logged|logging|go|goes|going|carry|carries|rely|relies|depend|depends|based|move|moves|later|hold|hang|come|so)\s)on(?=\s*(?:$|[,.;:?!)]|(?:by default|until|unless|if|when|or off|after|again|later|yet|already|now|out of the box|from the start|once)\b))/gi
const PARTICLE_OFF =
  /\b(?:turn|switch|toggl|flip|flick|knock|put|shut|set)(?:e|ed|es|s|ing|ned|ning)?\s+((?:(?!on\b|off\b)\S+\s+){0,5}?)off\b/gi

/** Verbs that stand apart from the little word that belongs to them: "keep the domain out", "stop people from printing". */
const SPLIT_VERB =
  /\b(get|gets|got|getting|bring|brings|have|want|wants|keep|kept|keeps|keeping|leave|leaves|leaving|left|take|takes|taking|took|taken|stop|stops|stopped|stopping|prevent|prevents|prevented|hinder|hinders|strip|wipe|peel|pull|bin|chuck|throw|throws|threw|roll|rolls|rolled|rolling|push|pushed|send|sent|sign|signs|signed|log|logs|logged|kick|kicks|kicked|set|sets|setting|shut|shuts|back|backs|lock|locks|locked|put|puts|putting|tell|tells|hand|hands|fill)\s+((?:(?!(?:and|or|but|if|when|to|is|are|it|out|off|up|down|back|away|in|from|on|apart|over)\b)\S+\s+){1,4}?|it\s+)(out|off|up|down|back|away|in|from|apart|over)\b/gi

/** Verb and little word → the words that say it in one. Other pairs stay as they stand. */
const PUT_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^(?:g[eo]t|gets|getting|brings?|have|wants?) back$/, 'get back'],
  [/^(?:keep|keeps|kept|keeping|leave|leaves|leaving|left|take|takes|taking) out$/, 'leftout'],
  [
    /^(?:keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|hinder|hinders) from$/,
    'preventedfrom',
  ],
  [/^(?:take|takes|taking|took|taken|get|gets|got|getting|strip|wipe|peel|pull|bin|chuck) off$/, 'takenoff'],
  [/^(?:throw|throws|threw|chuck) (?:away|out)$/, 'throw away'],
  [/^(?:take|takes|taking|took|taken) away$/, 'take away'],
  [/^(?:roll|rolls|rolled|rolling|push|pushed|send|sent) (?:out|down)$/, 'roll out'],
  [/^(?:sign|signs|signed|log|logs|logged|kick|kicks|kicked) (?:out|off)$/, 'sign out'],
  [/^(?:set|sets|setting) up$/, 'set up'],
  [/^shuts? up$/, 'shut up'],
  [/^backs? up$/, 'back up'],
  [/^locks?(?:ed)? down$/, 'lock down'],
  [/^(?:put|puts|putting) back$/, 'put back'],
  [/^tells? apart$/, 'tell apart'],
  [/^hands? over$/, 'hand over'],
  [/^fill in$/, 'fill in'],
]

const OWN_LITTLE = /\b(?:sign|signing|log|logging|opt|opting|time|timing|check|drop)\s+$/i

function together(text: string): string {
  const marked = text
    .replace(/\bun-(?=[a-z])/gi, 'un')
    .replace(PARTICLE, (_, a?: string, b?: string) => `${a ?? b ?? ''}switchedon`)
    .replace(PARTICLE_OFF, (_, between: string) => `${between}switchedoff`)
  return marked.replace(SPLIT_VERB, (all, verb: string, between: string, little: string) => {
    // "keep the sign out button": the little word belongs to what stands right before it.
    if (OWN_LITTLE.test(between)) return all
    const pair = `${verb} ${little}`.toLowerCase()
    const to = PUT_TOGETHER.find(([pattern]) => pattern.test(pair))?.[1]
    return to === undefined ? all : `${to} ${between}`
  })
}

/** The table of the field. */
export function conceptTable(stemOf?: (word: string) => string): ConceptTable {
  return openTable(fieldPhrases(), stemOf)
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
