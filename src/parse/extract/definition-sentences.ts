// One sentence → the keys that it has the admin enter or set.

import { CUE } from '../cues.ts'
import { matchesOf } from '../matches.ts'
import { type Coded, marksIn, plain } from './marked-text.ts'
import { assignmentIn, isCoined, NAME_PATTERN, NAMES, nameAt, nameIn, phraseIn } from './name-shapes.ts'
import { settingsNamed } from './naming-sentences.ts'

export interface NamedKey {
  readonly name: string
  /** `passing`: called a setting in passing, which counts where nothing else on the page defines it. */
  readonly form: 'step' | 'pair' | 'sentence' | 'passing'
}

const LIST_BREAK = '(?:\\s*[,;&]\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or)\\s+)'
const NAME = NAME_PATTERN.replaceAll('([A-Za-z]', '(?:[A-Za-z]')
const NAME_LIST = `(?:${NAME}(?:\\s*\\([^)]*\\))?${LIST_BREAK})*${NAME}`
const LIST_BEFORE = new RegExp(`(${NAME_LIST})(?:\\s*\\([^)]*\\))?\\s*,?$`)
const LIST_AFTER = new RegExp(`^${NAME_LIST}`)
const KEY_WORDS =
  '(?:app(?:lication)?\\s+)?(?:(?:configuration|config|settings?|policy|custom)\\s+){0,4}keys?(?:\\s+names?\\b)?'
const DETERMINERS = '(?:the\\s+|a\\s+|an\\s+|your\\s+|its\\s+|their\\s+|new\\s+|name\\s+of\\s+the\\s+)*'
/** … `X` (and `Y`) as the key. A comma or a bracket may stand between. */
const AS_KEY = new RegExp(
  `\\s+(?:(?:is|are)\\s+(?:used|entered|added)\\s+)?as\\s+${DETERMINERS}${KEY_WORDS}\\b(?!\\s*vault)`,
  'gi',
)
/** … `X` as the name and `true` as its value: how the portal labels a key of a managed app. */
const AS_NAME = /\s+as\s+(?:the\s+|its\s+|a\s+)?(?:setting\s+)?names?\b/gi
const NOT_BETWEEN = '(?:(?!\\b(?:remov|delet|modif|edit|chang|if\\b|when\\b|where\\b|unless\\b|instead\\b))[^.;])'
const ENTER =
  '(?:add|adds|adding|enter|enters|entering|create|creates|creating|(?<!value\\s)(?<!data\\s)type|insert|specify|input|define)'
const USE =
  '(?:set|sets|setting|configure|configures|use|uses|using|with|through|via|by|deploy|push|include|apply|assign)'
/** add the key `X`; a name or a setting may be anything, a key is a key. */
const ENTER_KEY = new RegExp(
  `\\b${ENTER}\\b${NOT_BETWEEN}{0,80}?\\b(${KEY_WORDS}|key[-\\s/]+value\\s+pairs?|settings?|parameters?|name)\\s*(?:named\\s+|called\\s+|of\\s+|:\\s*|=\\s*)?(?=[\\uE000-\\uE003A-Za-z])`,
  'gi',
)
/** set the key `X` to `true`; use the key `X` to … */
const USE_KEY = new RegExp(`\\b${USE}\\b${NOT_BETWEEN}{0,60}?\\b${KEY_WORDS}\\s*(?:named\\s+|called\\s+)?`, 'gi')
/** add the `X` key */
const KEY_AFTER = new RegExp(`\\s+${KEY_WORDS}\\b`, 'gi')
/** set the `X` setting to `true` */
const TO_VALUE = new RegExp(
  `(?:\\s+(?:${KEY_WORDS}|setting|parameter|property))?(?:\\s+set)?\\s+(?:to|as)\\s+[\\uE000-\\uE003]?(?:true|false|\\d+|yes|no)\\b`,
  'gi',
)
const TO_FLAG = /\b(?:to|as)\s+[\uE000-\uE003]?(?:true|false|\d|yes|no)/i
/** set `X` to one of these values */
const SET_NAME = /\bset\s+(?:the\s+)?(?:(?:configuration\s+)?key\s+|setting\s+)?(?=[\uE000-\uE003A-Za-z])/gi
const ENTER_BEFORE = new RegExp(`\\b${ENTER}\\b${NOT_BETWEEN}{0,60}$`, 'i')
const USE_BEFORE = new RegExp(`\\b${USE}\\b${NOT_BETWEEN}{0,40}$`, 'i')
/** select `X` and choose `Boolean` as its value type */
const PICK = /\b(?:select|choose|pick|find|add|enter)\s+(?:the\s+)?(?=[\uE000-\uE003A-Za-z])/gi
const AS_VALUE = /^[^.;]*\b(?:value\s+type|as\s+(?:the|its)\s+value|set\s+its\s+value|with\s+the\s+value)\b/i
/** …, and the name `Y` */
const AND_NAME = /\b(?:and|or)\b[^.;]{0,20}\bthe\s+(?:name|key)\s+/gi
const ADD = /\b(?:add|enter)\s+(?:the\s+)?(?=[\uE000-\uE003A-Za-z])/gi
/** For **Configuration key**, enter `X`; set the **Key** to `X` */
const FIELD =
  /[\uE000-\uE003](?:configuration\s+|config\s+|setting\s+)?key(?:\s+name)?:?\uE004\s*(?:field|column|box)?\s*(?:,\s*(?:enter|type|add|specify|select|use|put)\s+|(?:is\s+set\s+)?to\s+|is\s+|:\s*|=\s*)(?:the\s+)?(?=[\uE000-\uE003A-Za-z])/gi
/** enter `X` in the **Configuration key** field; add `X` to the list of keys */
const IN_FIELD =
  /\s+(?:in|into|under|for|to|at)\s+(?:the\s+)?(?:list\s+of\s+)?[\uE000-\uE003]?(?:configuration\s+|config\s+|setting\s+)?keys?\b(?:\s+name)?\uE004?/gi
const PAIR = /\bkey[-\s/]*(?:(?:and|&)[-\s]*)?value[-\s]+pairs?\b/i
const TYPE = '(?:string|boolean|bool|integer|int|real|float|number)'
/** What follows a name whose type is said: `X` (Boolean); `X` is a Boolean key */
const TYPED = new RegExp(
  `^\\s*(?:\\((?:(?:value\\s+)?type:?\\s*)?[\\uE000-\\uE003]?${TYPE}\\b|(?:\\w+\\s+)?(?:is|takes|expects|accepts)\\s+(?:not\\s+)?(?:a|an)\\s+(?:\\w+\\s+)?[\\uE000-\\uE003]?${TYPE}\\uE004?\\s*(?:key|setting|value|parameter|configuration|type)?\\b)`,
  'i',
)
const SET_TO = /\b(?:set|make|configure|enter|add|specify|use|deploy|assign|push|type)\b/i
const IN_CLAUSE =
  /\b(?:if|when|where|unless|once|whether|until|after|before|as\s+long\s+as|has|have|had|is|are|was|were)\b/i

/** Without one of these only names in passing can be found. */
const ANY = CUE.key | CUE.value | CUE.name | CUE.set | CUE.flag | CUE.digit | CUE.type | CUE.equals

/** @param cues those of the sentence; all, where they are not known. */
export function definitionsInSentence(sentence: Coded, cues = ~0): NamedKey[] {
  const found = new Map<string, NamedKey>()
  const add = (names: readonly string[], form: NamedKey['form']) => {
    for (const name of names) if (!found.has(name)) found.set(name, { name, form })
  }
  if ((cues & ANY) === 0) {
    add(settingsNamed(sentence), 'passing')
    return [...found.values()]
  }
  const says = (word: RegExp) => word.test(sentence)
  const speaksOfKeys = (cues & CUE.key) !== 0 && says(/\bkeys?\b/i)
  const gives = (cues & CUE.value) !== 0 && says(/\bvalues?\b/i)
  if (speaksOfKeys) {
    for (const cue of matchesOf(AS_KEY, sentence)) {
      const names = listBefore(sentence, cue.index)
      add(names.length > 0 ? names : phraseBefore(sentence, cue.index), 'step')
    }
  }
  if (gives) for (const cue of matchesOf(AS_NAME, sentence)) add(listBefore(sentence, cue.index), 'step')
  if (speaksOfKeys || (cues & CUE.name && says(/\b(?:name|settings?|parameters?)\b/i))) {
    for (const cue of matchesOf(ENTER_KEY, sentence)) {
      if (conditional(sentence, cue.index)) continue
      const names = listAfter(sentence, cue.index + cue[0].length)
      add(/\bkeys?\b|pair/i.test(cue[1]!) ? names : names.filter(isCoined), 'step')
    }
  }
  if (speaksOfKeys) {
    for (const cue of matchesOf(FIELD, sentence)) add(listAfter(sentence, cue.index + cue[0].length), 'step')
    for (const cue of matchesOf(IN_FIELD, sentence)) {
      const at = startOfList(sentence, cue.index)
      if (at !== null && ENTER_BEFORE.test(sentence.slice(0, at))) add(listBefore(sentence, cue.index), 'step')
    }
  }
  if (speaksOfKeys) for (const names of keyNouns(sentence, ENTER_BEFORE)) add(names, 'step')
  if (gives) {
    for (const cue of matchesOf(PICK, sentence)) {
      const at = cue.index + cue[0].length
      if (AS_VALUE.test(sentence.slice(at))) add(listAfter(sentence, at).filter(isCoined), 'step')
    }
  }
  if (found.size > 0) {
    for (const cue of matchesOf(AND_NAME, sentence)) {
      add(listAfter(sentence, cue.index + cue[0].length).filter(isCoined), 'step')
    }
  }
  if (speaksOfKeys && PAIR.test(sentence)) add(pairNames(sentence), 'pair')
  if (speaksOfKeys) {
    for (const cue of matchesOf(USE_KEY, sentence)) {
      if (conditional(sentence, cue.index)) continue
      add(listAfter(sentence, cue.index + cue[0].length).filter(isCoined), 'sentence')
    }
  }
  for (const cue of cues & (CUE.flag | CUE.digit) && TO_FLAG.test(sentence) ? matchesOf(TO_VALUE, sentence) : []) {
    const at = startOfList(sentence, cue.index)
    if (at === null || !USE_BEFORE.test(sentence.slice(0, at)) || conditional(sentence, at)) continue
    add(listBefore(sentence, cue.index).filter(isCoined), 'sentence')
  }
  for (const cue of cues & CUE.set ? matchesOf(SET_NAME, sentence) : []) {
    const at = cue.index + cue[0].length
    const names = listAfter(sentence, at).filter(isCoined)
    const to = /^[^.;,]{0,80}?\uE004?\s+(?:key\s+|setting\s+)?to\s+(?:one|the|an?|any|your)\b/i.test(sentence.slice(at))
    if (to && !conditional(sentence, cue.index)) add(names, 'sentence')
  }
  if (cues & CUE.type && says(/string|bool|integer|\bint\b|\breal\b|float|number/i))
    add(typedNames(sentence), 'sentence')
  if (cues & (CUE.equals | CUE.set) && (sentence.includes('=') || /\bset to\b/i.test(sentence)))
    add(setNames(sentence), 'sentence')
  add(settingsNamed(sentence), 'passing')
  return [...found.values()]
}

/** Names before the word key, where a verb before them has somebody enter them. */
function keyNouns(sentence: Coded, verb: RegExp): string[][] {
  return matchesOf(KEY_AFTER, sentence).flatMap(cue => {
    const at = startOfList(sentence, cue.index)
    if (at === null || !verb.test(sentence.slice(0, at)) || conditional(sentence, at)) return []
    return [listBefore(sentence, cue.index)]
  })
}

function typedNames(sentence: Coded): string[] {
  return matchesOf(NAMES, sentence).flatMap(match => {
    const name = nameAt(match[1], match[2])
    return name && isCoined(name) && TYPED.test(sentence.slice(match.index + match[0].length)) ? [name] : []
  })
}

/** Coined names that a sentence has somebody add, whatever as: keys where the steps of a policy say so. */
export function addedNames(sentence: Coded): string[] {
  return matchesOf(ADD, sentence)
    .filter(cue => !conditional(sentence, cue.index))
    .flatMap(cue => listAfter(sentence, cue.index + cue[0].length).filter(isCoined))
}

/** A list of names is never longer than this; what stands before it is not looked through. */
const REACH = 400

function listBefore(sentence: Coded, end: number): string[] {
  return namesOf(LIST_BEFORE.exec(sentence.slice(Math.max(0, end - REACH), end))?.[1])
}

/** **Enable the glow in Contoso Lamp** as the key */
function phraseBefore(sentence: Coded, end: number): string[] {
  const found = /[\uE000-\uE003]([^\uE000-\uE004]+)\uE004\s*,?$/.exec(sentence.slice(Math.max(0, end - REACH), end))
  const phrase = found && phraseIn(found[1]!)
  return phrase ? [phrase] : []
}

function startOfList(sentence: Coded, end: number): number | null {
  const from = Math.max(0, end - REACH)
  const found = LIST_BEFORE.exec(sentence.slice(from, end))
  return found ? from + found.index : null
}

function listAfter(sentence: Coded, start: number): string[] {
  return namesOf(LIST_AFTER.exec(sentence.slice(start, start + REACH))?.[0])
}

function namesOf(list: Coded | undefined): string[] {
  if (list === undefined) return []
  return matchesOf(NAMES, list)
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
  const bare = matchesOf(/(?<![\w.-])([A-Za-z]\w+)\s*=\s*\S/g, sentence).map(match => match[1]!)
  const named = marks.map(mark => (isCoined(mark.text) ? mark.text : null))
  return [...assigned, ...bare.filter(isCoined), ...named].filter(name => name !== null)
}

/** set `X = true`: an instruction, unless it is said as a condition. */
function setNames(sentence: Coded): string[] {
  const marked = marksIn(sentence).map(mark => ({ name: assignmentIn(mark.text)?.name, at: mark.start }))
  const bare = matchesOf(/(?<![\w.\uE000-\uE003-])([A-Za-z]\w+)\s*=\s*[\w'"“‘\uE000-\uE003]/g, sentence).map(match => ({
    name: match[1],
    at: match.index,
  }))
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
    /^(?:[\uE000-\uE003]([^\uE004]+)\uE004|([A-Za-z][\w.]+))\s*(?:$|[:(,–—.=-]|(?:is|are|controls|decides|sets)\b)/.exec(
      item,
    )
  if (!found) return null
  const text = (found[1] ?? found[2]!).replace(/[:,]$/, '')
  const name = assignmentIn(text)?.name ?? nameIn(text)
  const whole = item.trim() === text
  if (!name || (found[1] === undefined && !isCoined(name) && !whole)) return null
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
  `(?:^|[;,(:]\\s*)[\\uE000-\\uE003]?(?:the\\s+)?((?:app\\s+)?(?:configuration\\s+|config\\s+|setting\\s+)?(?:key|name)(?:\\s+name)?)\\s*(?:\\uE004\\s*[:=–—-]|[:=–—]\\s*\\uE004|\\s[-–—]|[:=])\\s*${NAME_PATTERN}`,
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
