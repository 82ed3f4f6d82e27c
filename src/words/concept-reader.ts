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

/** What may follow "on" that says in which state something is, not where it stands. */
const AFTER_ON =
  '(?=\\s*(?:$|[,.;:?!)]|(?:by default|until|unless|if|when|or off|after|again|later|yet|already|now|out of the box|from the start|once|while|during|for|without|permanently|everywhere|anyway|at all times|all the time|in intune|so|but)\\b))'
/** What "on" stands before when it says where: "flip the switch on his phone". */
const PLACED =
  '(?!\\s+(?:the|an?|your|my|our|his|her|their|its|this|that|these|those|ios|unenrolled|enrolled|supervised|unsupervised|managed|unmanaged|private|personal|company|corporate|i?phones?|ipads?|devices?|handsets?|mobiles?|tablets?|byod|demand)\\b)'
/** "is X on", "turn it back on": the little word says what is done, not where. */
const PARTICLE = new RegExp(
  [
    `\\b(?:turn|switch|toggl|flip|flick|knock)(?:e|ed|es|s|ing|ped|ping)?\\s+((?:(?!on\\b|off\\b)\\S+\\s+){0,5}?)on\\b${PLACED}`,
    `\\b(?:put|leave|leaves|left|keep|keeps|kept|set)\\s+((?:(?!on\\b|off\\b|\\w+ing\\b)\\S+\\s+){0,3}?)on\\b${AFTER_ON}`,
    `(?<=\\S\\s)(?<!\\b(?:log|logs|logged|logging|go|goes|going|carry|carries|rely|relies|depend|depends|based|move|moves|later|hold|hang|come|so|hops?|hopped|jumps?)\\s)on(?=\\s*(?:$|[,.;:?!)]|(?:by default|until|unless|if|when|or off|after|again|later|yet|already|now|out of the box|from the start|once)\\b))`,
  ].join('|'),
  'gi',
)
const PARTICLE_OFF =
  /\b(?:turn|switch|toggl|flip|flick|knock|put|shut|set)(?:e|ed|es|s|ing|ned|ning|ped|ping)?\s+((?:(?!on\b|off\b)\S+\s+){0,5}?)off\b(?!\s+(?:an? |any |the )?(?:alerts?|alarms?)\b)/gi

/** Verbs that stand apart from the little word that belongs to them: "keep the domain out", "stop people from printing". */
const SPLIT_VERB =
  /\b(get|gets|got|getting|bring|brings|have|want|wants|keep|kept|keeps|keeping|leave|leaves|leaving|left|take|takes|taking|took|taken|stop|stops|stopped|stopping|prevent|prevents|prevented|hinder|hinders|strip|wipe|peel|pull|bin|chuck|throw|throws|threw|roll|rolls|rolled|rolling|push|pushed|send|sent|sign|signs|signed|log|logs|logged|kick|kicks|kicked|boot|boots|booted|set|sets|setting|shut|shuts|back|backs|lock|locks|locked|put|puts|putting|tell|tells|hand|hands|fill|cut|cuts|let|lets|wave|waves|waved)\s+((?:(?!(?:and|or|but|if|when|to|is|are|it|out|off|up|down|back|away|in|from|on|apart|over|through)\b)\S+\s+){1,4}?|it\s+)(going again|up again|running again|out|off|up|down|back|away|in|from|apart|over|through)\b/gi

/** Verb and little word → the words that say it in one. Other pairs stay as they stand. */
const PUT_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [/^(?:g[eo]t|gets|getting|brings?|have|wants?) (?:back|going again|up again|running again)$/, 'get back'],
  [/^(?:keep|keeps|kept|keeping|leave|leaves|leaving|left|take|takes|taking) out$/, 'leftout'],
  [/^(?:keep|keeps|kept|keeping) (?:off|away)$/, 'keptaway'],
  [
    /^(?:keep|keeps|kept|keeping|stop|stops|stopped|stopping|prevent|prevents|prevented|hinder|hinders) from$/,
    'preventedfrom',
  ],
  [/^(?:take|takes|taking|took|taken|get|gets|got|getting|strip|wipe|peel|pull|bin|chuck) off$/, 'takenoff'],
  [/^(?:take|takes|taking|took|taken) away$/, 'takenoff'],
  [/^(?:throw|throws|threw|chuck) (?:away|out)$/, 'throw away'],
  [/^(?:take|takes|taking|took|taken) away$/, 'take away'],
  [/^(?:roll|rolls|rolled|rolling|push|pushed|send|sent) (?:out|down)$/, 'roll out'],
  [/^(?:kick|kicks|kicked|boot|boots|booted) off$|^(?:lock|locks|locked|shut|shuts|cut|cuts) (?:out|off)$/, 'lock out'],
  [/^(?:sign|signs|signed|log|logs|logged) (?:out|off)$|^(?:kick|kicks|kicked) out$/, 'sign out'],
  [/^(?:set|sets|setting) up$/, 'set up'],
  [/^(?:set|sets|setting|tells?) apart$/, 'tell apart'],
  [/^shuts? up$/, 'shut up'],
  [/^shuts? down$/, 'shut down'],
  [/^backs? up$/, 'back up'],
  [/^locks?(?:ed)? down$/, 'lock down'],
  [/^(?:put|puts|putting) back$/, 'put back'],
  [/^hands? over$/, 'hand over'],
  [/^hands? in$/, 'hand in'],
  [/^(?:lets?|waves?|waved) through$/, 'let through'],
  [/^fill in$/, 'fill in'],
]

/** "on his own" is by himself, "on its own" by itself; before a thing it is neither: "on his own phone". */
const ALONE =
  /\bon (his|her|my|our|your|their|its) own(?=\s*(?:$|[,.;:?!)]|(?:and|or|when|whenever|after|without|later|again|once|if|in|from|then|too|as well|yet|now|within|until|before|by)\b))/gi

const OWN_LITTLE = /\b(?:sign|signing|log|logging|opt|opting|time|timing|check|drop)\s+$/i

function together(text: string): string {
  const marked = text
    .replace(/\bun-(?=[a-z])/gi, 'un')
    .replace(ALONE, (_, whose: string) => (/^it/i.test(whose) ? 'byitself' : 'byhand'))
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
