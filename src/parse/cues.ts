// Text → which kinds of words and signs stand in it, as bits. Looked for once for each text, so that a pattern that could
// match nowhere in it is never tried: a page has thousands of sentences, and there are hundreds of patterns.
import { type CueWord, letterAutomaton } from './letter-automaton.ts'

/** Each bit says too much at times, never too little: it stands wherever one of the patterns behind it could match. */
export const CUE = {
  /** A mark, or what ends one, or a line break. */
  mark: 1 << 0,
  equals: 1 << 1,
  digit: 1 << 2,
  arrow: 1 << 3,
  /** Letter case or an underscore as in a coined name. */
  coined: 1 << 4,
  key: 1 << 5,
  value: 1 << 6,
  name: 1 << 7,
  set: 1 << 8,
  flag: 1 << 9,
  type: 1 << 10,
  add: 1 << 11,
  default: 1 << 12,
  absent: 1 << 13,
  not: 1 << 14,
  only: 1 << 15,
  limit: 1 << 16,
  require: 1 << 17,
  condition: 1 << 18,
  page: 1 << 19,
  unlike: 1 << 20,
  renamed: 1 << 21,
  retired: 1 << 22,
  colon: 1 << 23,
  to: 1 << 24,
  /** A word that begins a clause of case or purpose. */
  clause: 1 << 25,
  portal: 1 << 26,
  steps: 1 << 27,
} as const

/** Beginnings and parts of words; a space is an end of a word. "isn't" has the letters `n` and `t ` with a sign between. */
const WORDS: Readonly<Partial<Record<keyof typeof CUE, string>>> = {
  key: ' key',
  value: ' value| option| mode | choose | specify ',
  name: ' name| setting| parameter',
  set: ' set',
  flag: ' true | false | yes | no | on | off ',
  type: 'string|bool|integer| int | real |float|double|number| date | text |array',
  add: ' add | enter ',
  default: ' default',
  absent:
    ' unless | out of | at first | at the start | at the outset | at the begin| at start | at outset | at begin| initial| begin with | start with | from the start | nothing | leave | left | missing | absent | omitted | without this | without the | without a ',
  not: ' not |n t | cannot | no | never ',
  only: ' only | solely | exclusively | just ',
  limit:
    ' except| fall back | falls back | unless | up to | at most | maximum | limited | one polic| unsupported | unavailable | ignore',
  require:
    ' must | require| has to | have to | need| necessary | mandatory | prerequisite | make sure | ensure | registration | available in | available from | available since | available as ',
  condition: 'enrol|mdm|mam|manag|superv|gcc|gov|commercial|mobile',
  page: ' official | original | page| documentation | docs | source',
  unlike: ' different | else | same | confuse| mix up | identical | the key ',
  renamed: ' named | called | known | formerly | previously | renamed | replace| superseded ',
  retired: ' retired | deprecated | discontinued | removed | obsolete | withdrawn | longer | any more | end of ',
  to: ' to ',
  clause: ' if | when| where | while | once | with| as long | in case | for | so that ',
  portal: ' designer | public | general ',
  steps: ' step| procedure| instruction',
}

const SIGNS: Readonly<Partial<Record<keyof typeof CUE, string>>> = {
  mark: '\uE000\uE001\uE002\uE003\uE004\n',
  equals: '=',
  digit: '0123456789',
  arrow: '>→›»',
  colon: ':',
}

/** Text, with marks or without → its cues. */
export type CueReader = (text: string) => number

export function cueReader(): CueReader {
  const pairs = (table: typeof WORDS, parts: (text: string) => readonly string[]): CueWord[] =>
    Object.entries(table).flatMap(([name, text]) =>
      parts(text).map(part => [part, CUE[name as keyof typeof CUE]] as const),
    )
  const find = letterAutomaton(
    pairs(WORDS, text => text.split('|')),
    pairs(SIGNS, text => [...text]),
  )
  return text => (HOLDS_COINED.test(text) ? find(text) | CUE.coined : find(text))
}

/** Letters as in `FooBar`, `foo_bar`, `FOObar`. */
export const HOLDS_COINED = /[a-z0-9][A-Z]|[A-Za-z]_[A-Za-z]|[A-Z]{2}[a-z]{2}/
