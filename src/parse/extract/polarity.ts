// The documented values of a key → which of them means on and which off, where their meanings make that plain.
import { coverage, stemsOf, stemsOfName } from './content-words.ts'
import { wordsOf } from './name-shapes.ts'
import type { ValueStatement } from './values.ts'

const OFF =
  /^(?:an?\s+admins?\s+)?(?:to\s+)?(?:disabl\w+|deactivat\w+|disallow\w*|off\b|(?:turn|switch)\w*\s+(?:\w+\s+){0,5}?off\b|(?:turn|switch)\w*\s+off\b|remov\w+|hid(?:e|es|ing)\b|suppress\w*|block\w*|stop\w*|prevent\w*|don['’]t\b|do\s+not\b|not?\b|never\b)|\b(?:is|are|stays?)\s+(?:turned\s+|switched\s+)?(?:off|disabled|inactive)\b/i
const ON =
  /^(?:an?\s+admins?\s+)?(?:to\s+)?(?:enabl\w+|activat\w+|allow\w*|on\b|(?:turn|switch)\w*\s+(?:\w+\s+){0,5}?on\b|(?:turn|switch)\w*\s+on\b|show\w*|start\w*|let\w*)|\b(?:is|are|stays?)\s+(?:turned\s+|switched\s+)?(?:on|enabled|active)\b/i

export interface Polarity {
  readonly on: string | null
  readonly off: string | null
}

export const UNKNOWN: Polarity = { on: null, off: null }

export function opposite(value: string): string | null {
  const pairs: Readonly<Record<string, string>> = {
    true: 'false',
    false: 'true',
    True: 'False',
    False: 'True',
    TRUE: 'FALSE',
    FALSE: 'TRUE',
    yes: 'no',
    no: 'yes',
  }
  return pairs[value] ?? null
}

/** The same for keys that take 0 and 1. */
export function oppositeAmong(value: string, values: readonly string[]): string | null {
  const flags = values.length > 0 && [...values, value].every(one => one === '0' || one === '1')
  return flags ? (value === '0' ? '1' : '0') : opposite(value)
}

export function saysOff(meaning: string): boolean {
  return OFF.test(meaning)
}

export function saysOn(meaning: string): boolean {
  return !OFF.test(meaning) && ON.test(meaning)
}

/** @param subject what is on or off, as the page puts it; the meaning of a value must speak of the same thing. */
export function polarityOf(values: readonly ValueStatement[], subject: string): Polarity {
  const said = stemsOf(subject)
  const speaksOfIt = (meaning: string): boolean => {
    const stems = stemsOf(meaning.replace(OFF, '').replace(ON, '')).filter(stem => stem.length > 1)
    const bare = stemsOf(meaning).length <= 1 || stems.length === 0 || /\b(?:it|this)\b/i.test(meaning)
    return said.length === 0 || bare || coverage(said, stemsOf(meaning)) > 0
  }
  const telling = values.filter(
    one => one.meaning !== null && one.kind !== 'aside' && one.kind !== 'steps' && speaksOfIt(one.meaning),
  )
  const off = telling.find(one => saysOff(one.meaning!))?.value ?? null
  const on = telling.find(one => saysOn(one.meaning!))?.value ?? null
  if (on !== null && on === off) return UNKNOWN
  const all = values.map(one => one.value)
  return { on: on ?? (off && oppositeAmong(off, all)), off: off ?? (on && oppositeAmong(on, all)) }
}

const NEGATIVE =
  /^(?:disable|disabled|suppress|exclude|hide|block|no|off|without|skip|deny|prevent|optional|mute|stop|limit|lock|restrict|opt)$/

/** By its name alone: `true` of a key that is named after the subject means on. Good enough to see a contradiction, not to state a value. */
export function namePolarity(key: string, subject: string): Polarity {
  if (wordsOf(key).some(word => NEGATIVE.test(word))) return UNKNOWN
  return coverage(stemsOf(subject), stemsOfName(key)) >= 0.6 ? { on: 'true', off: 'false' } : UNKNOWN
}
