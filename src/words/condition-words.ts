// The field's words for conditions → Condition. Data first: each row is a phrase of the field and what it stands for.
import type { Channel, Cloud, Condition } from '../model/condition.ts'

interface Row<T> {
  /** A part of a word in all that the pattern matches: to look for it costs a fraction of the pattern. */
  readonly stem?: RegExp
  readonly pattern: RegExp
  readonly means: T
}

/** Longer and negated phrases first: what a row matches is taken out before the next row looks. */
const CHANNEL_WORDS: readonly Row<Channel>[] = [
  {
    stem: /enrol|mdm|unmanaged/i,
    pattern:
      /\b(?:un|non[- ]?)enrol+(?:l?ed|ment)\b|\b(?:not|never|nobody|\w+n['’]?t|dont|didnt|havent|arent|isnt|wont)\s+(?:(?:been|yet|be|got|get|being|ever|actually|even|want\s+to|going\s+to|plan\s+to|have\s+to)\s+)*(?:mdm[- ]?)?enrol+(?:ed|ing)?\b|\bwithout\s+(?:\w+\s+)?(?:enrol+ment|enrol+ing|mdm|being\s+enrol+ed)\b|\bno\s+(?:enrol+ment|mdm)\b|\bnot?\s+mdm\b|(?<=\benrol+ed\s)or\s+not\b|\bunmanaged\s+(?:ios\s+|mobile\s+|private\s+|personal\s+)?(?:devices?|i?phones?|ipads?|tablets?|handsets?|mobiles?)\b|\bunmanaged(?=\s+(?:and|or)\s+managed\b)/gi,
    means: 'mam',
  },
  {
    stem: /(?:intune|mdm|management)\b/i,
    pattern:
      /\b(?:devices?|i?phones?|ipads?|tablets?|handsets?|mobiles?|kit|users?|byod)\b[^.?!,;]{0,24}?\b(?:not|never|\w+n['’]?t|isnt|arent|havent|hasnt)\s+(?:been\s+|yet\s+)*(?:in|under|on|inside|part\s+of|added\s+to|joined\s+to|registered\s+(?:in|with)|known\s+to|put\s+in(?:to)?)\s+(?:our\s+|the\s+|your\s+|any\s+)?(?:intune|mdm|(?:device\s+)?management)\b(?!\s+(?:polic|portal|console|admin|group))/gi,
    means: 'mam',
  },
  {
    stem: /outside|mdm|(?:we|i|nobody|one)\s+(?:do|manage)/i,
    pattern:
      /\boutside\s+(?:of\s+)?(?:our\s+|the\s+)?(?:mdm|device\s+management)\b|\b(?:devices?|i?phones?|ipads?|tablets?|handsets?|mobiles?|people|users?)\s+(?:that\s+are\s+|who\s+are\s+)?outside\s+(?:of\s+)?(?:our\s+|the\s+)?intune\b|\b(?:non[- ]?mdm|mdm[- ](?:less|free))\b|\b(?:devices?|i?phones?|ipads?|tablets?|handsets?|mobiles?)\s+(?:that\s+|which\s+)?(?:(?:we|i)\s+(?:do\s+not|don['’]?t)\s+manage|(?:nobody|no\s+one)\s+manages)\b/gi,
    means: 'mam',
  },
  { pattern: /\bMAM\b|\bmobile\s+application\s+management\b|\bmanaged\s+apps?\b/gi, means: 'mam' },
  {
    stem: /managed?\b/i,
    pattern:
      /\b(?:un|non[- ]?)managed\s+(?:ios\s+|mobile\s+|personal\s+)?(?:devices?|i?phones?|ipads?)\b|\bunmanaged\b(?!\s+(?:apps?|applications?)\b)|\b(?:not|\w+n['’]?t)\s+managed?\b(?!\s+to\b)/gi,
    means: 'mam',
  },
  {
    pattern:
      /\benrol+ed\b|\bMDM\b|\bmobile\s+device\s+management\b|\bwith(?:\s+enrol+ment\b|(?=\s+(?:and|or)\s+\u0001))/gi,
    means: 'mdm',
  },
  {
    pattern:
      /\bmanaged\s+(?:ios\s+|mobile\s+|corporate\s+)?(?:devices?|i?phones?|ipads?|tablets?|handsets?)\b|\bmanaged(?=\s+(?:and|or)\s+(?:unmanaged|\u0001))/gi,
    means: 'mdm',
  },
]

/** Stems of words that say for whom something holds: they are compared as conditions, not as matter. */
export const CONDITION_STEM =
  /^(?:un|non)?(?:enrol|superv|unsuperv|mdm$|mam$|gcc$|gov|commerci|byod$|us$|unmanaged$)|^customer$/

const SUPERVISED_WORDS: readonly Row<boolean>[] = [
  {
    pattern:
      /\b(?:un|non[- ]?)superv[ie]?[scz]+[ei]*d\b|\b(?:not|\w+n['’]?t)\s+(?:in\s+|an?\s+)?superv[ie][sz]ed\b|\bwithout\s+supervision\b/gi,
    means: false,
  },
  { pattern: /\bsuperv[ie]?[scz]+[ei]*d\b|\bsupervision\b/gi, means: true },
]

const CLOUD_WORDS: readonly Row<Cloud>[] = [
  { pattern: /\bGCC\b(?![- ]?(?:high|h)\b)|\bgovernment community cloud\b(?!\s+high)/gi, means: 'gcc' },
  {
    pattern:
      /\b(?:U\.?S\.?|american)\s+gov(?:t|ernment)?\b(?:\s+(?:clouds?|customers?|tenants?))*|\bgov(?:t|ernment)\s+(?:clouds?|tenants?|customers?)\b|\bus\s*gov\b|\bU\.?S\.?\s+federal\b|\bfederal\s+(?:tenants?|customers?|cloud)\b/gi,
    means: 'us-government',
  },
  { pattern: /\bcommercial\b/gi, means: 'commercial' },
]

/** A part of a word in everything that the rows of a table match: most texts have none of them. */
const CHANNEL_STEMS = /enrol|m[da]m|manage|(?:\bnot|never|n['’]?t)\b[^.?!]{0,30}intune|outside[^.?!]{0,12}intune/i
const SUPERVISED_STEMS = /superv/i
const CLOUD_STEMS = /gcc|gov|commercial|federal/i

/** The values of a table that a text speaks of, in the order of the table. */
function spokenOf<T>(text: string, stems: RegExp, table: readonly Row<T>[]): T[] {
  if (!stems.test(text)) return []
  let rest = text
  const found: T[] = []
  for (const { stem, pattern, means } of table) {
    if (stem && !stem.test(rest)) continue
    const without = rest.replace(pattern, ' \u0001 ')
    if (without === rest) continue
    rest = without
    if (!found.includes(means)) found.push(means)
  }
  return found
}

export interface ConditionWords {
  readonly channels: readonly Channel[]
  readonly supervised: readonly boolean[]
  readonly clouds: readonly Cloud[]
}

/** What one of the three looks for, in one go. */
const ANY_STEM = /enrol|m[da]m|manage|intune|superv|gcc|gov|commercial|federal/i

/** Of a text without any word for a condition. */
export const NO_CONDITIONS: ConditionWords = { channels: [], supervised: [], clouds: [] }

/** Every condition that a text names, those it contrasts included. */
export function conditionWords(text: string): ConditionWords {
  if (!ANY_STEM.test(text)) return NO_CONDITIONS
  return {
    channels: spokenOf(text, CHANNEL_STEMS, CHANNEL_WORDS),
    supervised: spokenOf(text, SUPERVISED_STEMS, SUPERVISED_WORDS),
    clouds: spokenOf(text, CLOUD_STEMS, CLOUD_WORDS),
  }
}

/** The condition of a text: only what it names alone. "both enrolled (MDM) and unenrolled (MAM)" is no condition. */
export function conditionIn(text: string): Condition {
  const { channels, supervised, clouds } = conditionWords(text)
  return {
    ...(channels.length === 1 && { channel: channels[0]! }),
    ...(supervised.length === 1 && { supervised: supervised[0]! }),
    ...(clouds.length === 1 && { cloud: clouds[0]! }),
  }
}
