// One sentence → the keys that it has the admin enter or set.
import { assignmentIn, isCoined, NAME_PATTERN, nameAt, nameIn } from './key-names.ts'
import { type Coded, marksIn, plain } from './marked-text.ts'

export interface NamedKey {
  readonly name: string
  readonly form: 'step' | 'pair' | 'sentence'
}

const LIST_BREAK = '(?:\\s*[,;&]\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or)\\s+)'
const NAME_LIST = `(?:${NAME_PATTERN.replaceAll('([A-Za-z]', '(?:[A-Za-z]')}(?:\\s*\\([^)]*\\))?${LIST_BREAK})*${NAME_PATTERN.replaceAll('([A-Za-z]', '(?:[A-Za-z]')}`
const KEY_WORDS =
  '(?:app(?:lication)?\\s+)?(?:configuration\\s+|config\\s+|settings?\\s+|policy\\s+|custom\\s+)*(?:key)s?(?:\\s+names?)?'

/** … `X` (and `Y`) as the key. A comma or a bracket may stand between. */
const AS_KEY = new RegExp(
  `(${NAME_LIST})(?:\\s*\\([^)]*\\))?\\s*,?\\s+(?:(?:is|are)\\s+(?:used|entered|added)\\s+)?as\\s+(?:the\\s+|a\\s+|an\\s+|your\\s+|its\\s+|their\\s+|new\\s+|name\\s+of\\s+the\\s+)*${KEY_WORDS}\\b(?!\\s*vault)`,
  'gi',
)
/** … `X` as the name and `true` as its value: how the portal labels a key of a managed app. */
const AS_NAME = new RegExp(`(${NAME_LIST})\\s+as\\s+(?:the\\s+|its\\s+|a\\s+)?(?:setting\\s+)?names?\\b`, 'gi')
const NOT_BETWEEN = '(?:(?!\\b(?:remov|delet|modif|edit|chang|if\\b|when\\b|where\\b|unless\\b|instead\\b))[^.;])'
const ENTER =
  '(?:add|adds|adding|enter|enters|entering|create|creates|creating|(?<!value\\s)(?<!data\\s)type|insert|specify|input|define)'
const USE =
  '(?:set|sets|setting|configure|configures|use|uses|using|with|through|via|by|deploy|push|include|apply|assign)'
const KEY_NAMED = `(${KEY_WORDS}|key[-\\s/]+value\\s+pairs?|settings?|parameters?|name)\\s*(?:named\\s+|called\\s+|of\\s+|:\\s*|=\\s*)?`
/** add the key `X` */
const ENTER_KEY = new RegExp(`\\b${ENTER}\\b${NOT_BETWEEN}{0,80}?\\b${KEY_NAMED}(${NAME_LIST})`, 'gi')
/** add the `X` key */
const ENTER_NAMED = new RegExp(`\\b${ENTER}\\b${NOT_BETWEEN}{0,60}?(${NAME_LIST})\\s+${KEY_WORDS}\\b`, 'gi')
/** set the key `X` to `true`; use the `X` key to … */
const USE_KEY = new RegExp(
  `\\b${USE}\\b${NOT_BETWEEN}{0,60}?\\b${KEY_WORDS}\\s*(?:named\\s+|called\\s+)?(${NAME_LIST})`,
  'gi',
)
const USE_NAMED = new RegExp(
  `\\b${USE}\\b${NOT_BETWEEN}{0,40}?(${NAME_LIST})(?:\\s+(?:${KEY_WORDS}|setting|parameter|property))?\\s+(?:to|as)\\s+[\\uE000-\\uE003]?(?:true|false|\\d+|yes|no)\\b`,
  'gi',
)
/** select `X` and choose `Boolean` as its value type */
const PICK_TYPED = new RegExp(
  `\\b(?:select|choose|pick|find|add|enter)\\s+(?:the\\s+)?(${NAME_LIST})(?=[^.;]*\\b(?:value\\s+type|as\\s+(?:the|its)\\s+value|set\\s+its\\s+value|with\\s+the\\s+value)\\b)`,
  'gi',
)
/** …, and the name `Y` */
const AND_NAME = new RegExp(`\\b(?:and|or)\\b[^.;]{0,20}\\bthe\\s+(?:name|key)\\s+(${NAME_LIST})`, 'gi')
const ADDED = new RegExp(`\\b(?:add|enter)\\s+(?:the\\s+)?(${NAME_LIST})`, 'gi')
const PAIR = /\bkey[-\s/]*(?:(?:and|&)[-\s]*)?value[-\s]+pairs?\b/i
const TYPE = '(?:string|boolean|bool|integer|int|real|float|number)'
/** `X` (Boolean); `X` is a Boolean key */
const TYPED = new RegExp(
  `${NAME_PATTERN}\\s*(?:\\((?:(?:value\\s+)?type:?\\s*)?[\\uE000-\\uE003]?${TYPE}\\b|(?:\\w+\\s+)?(?:is|takes|expects|accepts)\\s+(?:a|an)\\s+(?:\\w+\\s+)?[\\uE000-\\uE003]?${TYPE}\\uE004?\\s*(?:key|setting|value|parameter|configuration|type)?\\b)`,
  'gi',
)
const SET_TO = /\b(?:set|make|configure|enter|add|specify|use|deploy|assign|push|type)\b/i
const IN_CLAUSE =
  /\b(?:if|when|where|unless|once|whether|until|after|before|as\s+long\s+as|has|have|had|is|are|was|were)\b/i

export function definitionsInSentence(sentence: Coded): NamedKey[] {
  const found = new Map<string, NamedKey>()
  const add = (names: readonly string[], form: NamedKey['form']) => {
    for (const name of names) if (!found.has(name)) found.set(name, { name, form })
  }
  const lists = (pattern: RegExp) => [...sentence.matchAll(pattern)]

  for (const match of lists(AS_KEY)) add(namesIn(match[1]!), 'step')
  if (/\bvalues?\b/i.test(sentence)) for (const match of lists(AS_NAME)) add(namesIn(match[1]!), 'step')
  for (const match of lists(ENTER_KEY)) {
    const names = namesIn(match[2]!)
    // A name or a setting may be anything; a key is a key.
    const surely = /\bkeys?\b|pair/i.test(match[1]!) ? names : names.filter(isCoined)
    if (!conditional(sentence, match.index)) add(surely, 'step')
  }
  for (const match of lists(ENTER_NAMED)) if (!conditional(sentence, match.index)) add(namesIn(match[1]!), 'step')
  for (const match of lists(PICK_TYPED)) add(namesIn(match[1]!).filter(isCoined), 'step')
  if (found.size > 0) for (const match of lists(AND_NAME)) add(namesIn(match[1]!).filter(isCoined), 'step')
  if (PAIR.test(sentence)) add(pairNames(sentence), 'pair')
  for (const pattern of [USE_KEY, USE_NAMED]) {
    for (const match of lists(pattern)) {
      const names = namesIn(match[1]!).filter(isCoined)
      if (!conditional(sentence, match.index)) add(names, 'sentence')
    }
  }
  for (const match of lists(TYPED)) {
    const name = nameAt(match[1], match[2])
    if (name && isCoined(name)) add([name], 'sentence')
  }
  add(setNames(sentence), 'sentence')
  return [...found.values()]
}

/** Coined names that a sentence has somebody add, whatever as: keys where the steps of a policy say so. */
export function addedNames(sentence: Coded): string[] {
  return [...sentence.matchAll(ADDED)]
    .filter(match => !conditional(sentence, match.index))
    .flatMap(match => namesIn(match[1]!).filter(isCoined))
}

function namesIn(list: Coded): string[] {
  return [...list.matchAll(new RegExp(NAME_PATTERN, 'g'))]
    .map(match => nameAt(match[1], match[2]))
    .filter(name => name !== null)
}

/** Whether what stands before a place in its clause makes it a condition: "… only visible if an admin has set `X = true`". */
function conditional(sentence: Coded, at: number): boolean {
  const clause = sentence.slice(0, at).split(/[,;:]/).at(-1)!
  return IN_CLAUSE.test(plain(clause))
}

function pairNames(sentence: Coded): string[] {
  const marks = marksIn(sentence)
  const assigned = marks.map(mark => assignmentIn(mark.text)?.name ?? null)
  const bare = [...sentence.matchAll(/(?<![\w.-])([A-Za-z]\w+)\s*=\s*\S/g)].map(match => match[1]!)
  const named = marks.map(mark => (isCoined(mark.text) ? mark.text : null))
  return [...assigned, ...bare.filter(isCoined), ...named].filter(name => name !== null)
}

/** set `X = true`: an instruction, unless it is said as a condition. */
function setNames(sentence: Coded): string[] {
  const marked = marksIn(sentence).map(mark => ({ name: assignmentIn(mark.text)?.name, at: mark.start }))
  const bare = [...sentence.matchAll(/(?<![\w.\uE000-\uE003-])([A-Za-z]\w+)\s*=\s*[\w'"“‘\uE000-\uE003]/g)].map(
    match => ({
      name: match[1],
      at: match.index,
    }),
  )
  return [...marked, ...bare].flatMap(({ name, at }) => {
    if (!name || !isCoined(name)) return []
    const before = sentence.slice(0, at).split(/[,;:]/).at(-1)!
    const byDefault = /\bby\s+default\b/i.test(sentence)
    return (SET_TO.test(before) || byDefault) && !conditional(sentence, at) ? [name] : []
  })
}

export interface LeadingName {
  readonly name: string
  readonly marked: boolean
}

/** The name that a list item begins with: `X`, `X`: …, **X** (String) – … */
export function leadingName(item: Coded): LeadingName | null {
  const found =
    /^(?:[\uE000-\uE003]([^\uE004]+)\uE004|([A-Za-z]\w+))\s*(?:$|[:(,–—.=-]|(?:is|are|controls|decides|sets)\b)/.exec(
      item,
    )
  if (!found) return null
  const text = (found[1] ?? found[2]!).replace(/[:,]$/, '')
  const name = assignmentIn(text)?.name ?? nameIn(text)
  if (!name || (found[1] === undefined && !isCoined(name))) return null
  return { name, marked: found[1] !== undefined }
}

/** "Add the following keys:" introduces keys; for a word that nobody coined it must say so outright. */
export function isKeyListLead(lead: Coded, item: LeadingName): boolean {
  const text = plain(lead)
  const pointing =
    /\b(?:following|these|below|further|other|additional|more|two|three|four|five|as\s+follows)\b|:$/i.test(text)
  if (!pointing || /\b(?:values?|modes?|levels?)\s*:$/i.test(text)) return false
  if (/\b(?:keys?|pairs?)\b/i.test(text)) return true
  return isCoined(item.name) && /\b(?:settings?|parameters?|properties|names|options|attributes)\b/i.test(text)
}

const KEY_LABEL = new RegExp(
  `(?:^|[;,(]\\s*)[\\uE000-\\uE003]?(?:the\\s+)?((?:app\\s+)?(?:configuration\\s+|config\\s+|setting\\s+)?(?:key|name)(?:\\s+name)?)\\s*(?:\\uE004\\s*[:=–—-]|[:=–—]\\s*\\uE004|\\s[-–—]|[:=])\\s*${NAME_PATTERN}`,
  'i',
)

/** `Key: X`; `sure` when the label itself says key. */
export function labelledName(sentence: Coded): { readonly name: string; readonly sure: boolean } | null {
  const found = KEY_LABEL.exec(sentence)
  if (!found) return null
  const name = nameIn(found[2] ?? found[3]!)
  if (!name) return null
  const marked = found[2] !== undefined
  return { name, sure: /key/i.test(found[1]!) && (marked || isCoined(name)) }
}
