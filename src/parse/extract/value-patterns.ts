// How sentences say what a value does: one pattern a manner of speaking, most telling first.
import { CUE } from '../cues.ts'

export const MARK = '[\\uE000-\\uE003]([^\\uE004]+)\\uE004'
export const BARE = '(?<![\\w.-])(true|false|-?\\d+)(?![\\w%-]|\\.\\w)'
export const ASSIGNED = '([A-Za-z][\\w.-]*\\s*=\\s*[\\uE000-\\uE003]?[\\w.-]+\\uE004?)'
/** A value: three groups, one of which matches. */
export const VALUE = `(?:${MARK}|${ASSIGNED}|${BARE})`
/** The same for text without an equals sign, in which looking for the second is most of the work: it never matches. */
export const PLAIN_VALUE = `(?:${MARK}|((?!))|${BARE})`
const VERB = '(?:set|enter|specify|type|choose|use|select|change|make|give|assign|add|configure|put|switch|pick)'
const OBJECT = '(?:the|its|it|this|a|an|\\S*[\\uE000-\\uE003=]|true|false|value|key)'
const SUBJECT =
  '(?:(?:an?\\s+|the\\s+)?admin\\w*\\s+)?(?:you\\s+)?(?:can\\s+|must\\s+|should\\s+|needs?\\s+to\\s+|simply\\s+)?'
const IN_ORDER_TO =
  "(?:in\\s+order\\s+to|to|if\\s+you(?:['’]d)?\\s+(?:want|like|prefer)(?:\\s+to)?|when\\s+you\\s+want\\s+to|so\\s+that)"
const CASE = '(?:for|when|whenever|if|with|where|once|while|as\\s+long\\s+as|in\\s+case)'
const IS =
  '(?:\\b(?:is|to|as|of|with|at|value|set|are|equals)\\s+|=\\s*|(?=[A-Za-z][\\w.-]*\\s*=)|(?<=\\s)(?=[\\uE000-\\uE003][A-Za-z][\\w.-]*\\s*=))'
/** In order to; If you want to */
const FOR_PURPOSE = "(?:(?:in\\s+order\\s+)?to|if\\s+you(?:['’]d)?\\s+(?:want|like|prefer)(?:\\s+to)?)"
const NO_SUBJECT = '(?:as|to|for|in|on|and|or|by|key|is\\s+the\\s+default|is\\s+set)'

export interface ValuePattern {
  readonly kind: 'purpose' | 'effect' | 'aside'
  /** Where the meaning stands among the groups: before the value's three groups or after them. */
  readonly meaning: 'before' | 'after'
  /** Without one of these the pattern cannot match. */
  readonly cues: number
  readonly pattern: RegExp
}

const valuePatterns = (value: string): readonly ValuePattern[] => [
  // To let users change it, set the value to `true`.
  {
    kind: 'purpose',
    meaning: 'before',
    cues: CUE.to | CUE.clause,
    pattern: new RegExp(`^\\W*${FOR_PURPOSE}\\s+([^.]+?),\\s+(?:then\\s+)?${SUBJECT}${VERB}s?\\b[^.]*?${value}`, 'i'),
  },
  // To turn it off, the value of `X` must be `false`.
  {
    kind: 'purpose',
    meaning: 'before',
    cues: CUE.to,
    pattern: new RegExp(
      `^\\W*(?:in\\s+order\\s+)?to\\s+([^.]+?),\\s+[^.]*?\\b(?:must|has\\s+to|have\\s+to|should|needs\\s+to)\\s+be\\s+(?:set\\s+to\\s+)?${value}`,
      'i',
    ),
  },
  // To turn it off set the value to `false`.
  {
    kind: 'purpose',
    meaning: 'before',
    cues: CUE.to,
    pattern: new RegExp(
      `^\\W*(?:in\\s+order\\s+)?to\\s+((?:(?!\\b${VERB}\\b\\s+${OBJECT}\\b)[^.])+?),?\\s+${SUBJECT}${VERB}s?\\b[^.]*?${value}`,
      'i',
    ),
  },
  // enter `false` if you don't want the prompt
  {
    kind: 'purpose',
    meaning: 'after',
    cues: CUE.clause,
    pattern: new RegExp(
      `${value}(?:\\s+as\\s+(?:the|its)\\s+(?:configuration\\s+)?value)?\\s*,?\\s+(?:if|when|where)\\s+you\\s+((?:don['’]t|do\\s+not)\\s+want\\s+.+)$`,
      'i',
    ),
  },
  // set the value to `false` to turn it off; enter `false` if you want to turn it off
  {
    kind: 'purpose',
    meaning: 'after',
    cues: CUE.to | CUE.clause,
    pattern: new RegExp(
      `${value}(?:\\s+as\\s+(?:the|its)\\s+(?:configuration\\s+)?value)?\\s*,?\\s+${IN_ORDER_TO}\\s+(?!\\d|be\\b|the\\s+(?:following|list|policy)|[\\uE000-\\uE003])(.+)$`,
      'i',
    ),
  },
  // With `auto` the app tries both.
  {
    kind: 'effect',
    meaning: 'after',
    cues: CUE.clause,
    pattern: new RegExp(
      `^\\W*with\\s+${value}(?:\\s+mode)?,?\\s+(?!(?:set|at|to|as|is|are|alone|on|off|enabled|disabled|and|or)\\b)([a-z].{7,})$`,
      'i',
    ),
  },
  // For users with key set as `true`, … ; When `X` is `true`, … ; With `true`, … ; If it is set to `false`, …
  {
    kind: 'effect',
    meaning: 'after',
    cues: CUE.clause,
    pattern: new RegExp(
      `^\\W*(?:.{0,80}?[:;,]\\s+)?(?:with\\s+(?=[\\uE000-\\uE003])|${CASE}\\b[^,]*?${IS})(?:set\\s+to\\s+|the\\s+value\\s+)?${value}[^,]*?,\\s*(?:then\\s+)?(.+)$`,
      'i',
    ),
  },
  // When `false`, the button is hidden.
  {
    kind: 'effect',
    meaning: 'after',
    cues: CUE.clause,
    pattern: new RegExp(`^\\W*(?:.{0,80}?[:;,]\\s+)?(?:when|if|while)\\s+${value},\\s+(?:then\\s+)?(.+)$`, 'i'),
  },
  // The default is `device`, which accepts a face; the default, `device`, accepts a face
  {
    kind: 'effect',
    meaning: 'after',
    cues: CUE.default,
    pattern: new RegExp(`\\bdefault(?:\\s+value)?\\s+is\\s+${value},\\s+which\\s+(.+)$`, 'i'),
  },
  {
    kind: 'effect',
    meaning: 'after',
    cues: CUE.default,
    pattern: new RegExp(
      `\\bthe\\s+default(?:\\s+value)?,\\s+${value},\\s+(?!(?:and|or|is|are|if|when)\\b)([a-z].+)$`,
      'i',
    ),
  },
  // If the key is missing, the button is shown (`false`).
  {
    kind: 'effect',
    meaning: 'before',
    cues: CUE.clause,
    pattern: new RegExp(`^\\W*(?:if|when|without)\\b[^,]{3,80},\\s+([^()]+?)\\s+\\(${value}\\)\\W*$`, 'i'),
  },
  // Turn it on with `X` set to `true`; hide it by setting `X` to `true`
  {
    kind: 'purpose',
    meaning: 'before',
    cues: CUE.to | CUE.equals,
    pattern: new RegExp(
      `^\\W*(?:(?:you|(?:an?\\s+)?admin\\w*)\\s+can\\s+)?([A-Za-z][^.;,]{3,80}?)\\s+(?:by\\s+(?:setting|changing)|with)\\s+[^.;,]{1,60}?\\s(?:to|=)\\s+${value}`,
      'i',
    ),
  },
  // Setting it to `true` hides the button.
  {
    kind: 'effect',
    meaning: 'after',
    cues: ~0,
    pattern: new RegExp(
      `^\\W*(?:setting|changing|switching|a\\s+value\\s+of|the\\s+value|value)\\b[^,.]*?${value}\\s*,?\\s+(?![\\uE000-\\uE003]|(?:as|to|for|in|on|and|or|is\\s+the\\s+default)\\b)(.+)$`,
      'i',
    ),
  },
  // `X = true` leaves it on; `true` shows the button; `true`: the button is shown
  {
    kind: 'effect',
    meaning: 'after',
    cues: ~0,
    pattern: new RegExp(
      `^\\W*(?:use\\s+|a\\s+)?${value}\\s*(?:\\((?:the\\s+)?default\\)\\s*)?(?:\\s+(?!${NO_SUBJECT}\\b)|\\s*[:–—]\\s*|\\s+[-=]\\s+)(.+)$`,
      'i',
    ),
  },
  // set it to `false` if your users are told otherwise
  {
    kind: 'aside',
    meaning: 'after',
    cues: CUE.to,
    pattern: new RegExp(`\\bset\\b[^.;,]{0,60}?\\bto\\s+${value}\\s+(if\\s+.{8,})$`, 'i'),
  },
  // The button is shown when the value is `true`.
  {
    kind: 'aside',
    meaning: 'before',
    cues: CUE.clause,
    pattern: new RegExp(
      `^(.+?),?\\s+(?:only\\s+)?(?:when|if|while|as\\s+long\\s+as)\\s+(?:(?!\\bnot\\b)[^,])*?(?:\\b(?:is|to|as|set)\\s+|=\\s*)(?:set\\s+to\\s+)?${value}`,
      'i',
    ),
  },
]

export const VALUE_PATTERNS = valuePatterns(VALUE)
export const PLAIN_VALUE_PATTERNS = valuePatterns(PLAIN_VALUE)
