// One sentence → the states it gives as a default: "is enabled by default", "off for A and on for B by default".
import { conditionAround, defaultCondition } from './conditions.ts'
import { type Coded, plain } from './marked-text.ts'
import type { SaidDefault } from './said-default.ts'
import { IS_STATE, ON, STATE_WORD } from './state-words.ts'
import { subjectOf } from './subject-phrase.ts'

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|are|be|comes?|stays?|remains?|isn['’]t|aren['’]t)['’]?s?\\s+(?:(?:not|always|already|also)\\s+)*(?:turned\\s+|switched\\s+|set\\s+to\\s+|set\\s+)?[\\uE000-\\uE003]?${STATE_WORD}\\b\\uE004?`,
    'i',
  ),
  new RegExp(`['’]s\\s+(?:turned\\s+|switched\\s+|set\\s+to\\s+)?${STATE_WORD}\\b`, 'i'),
  new RegExp(`\\bdefault\\b[^.]{0,30}?(?:is|:|=)\\s+[\\uE000-\\uE003]?${STATE_WORD}\\b`, 'i'),
  new RegExp(`\\b${STATE_WORD}\\s+by\\s+default\\b`, 'i'),
  new RegExp(`^(?:turned\\s+|switched\\s+)?${STATE_WORD}\\b`, 'i'),
]
const NEXT_STATE = new RegExp(
  `,?\\s+(?:and|but|while|whereas)\\s+(?=(?:(?:it\\s+)?(?:is|are)\\s+|it['’]s\\s+)?(?:turned\\s+|switched\\s+)?${STATE_WORD}\\b)`,
  'i',
)
const VERB = /\b(enables|activates|turns\s+on|disables|deactivates|turns\s+off)\s+(.+?)(?:,|\.|$)/i

export function statesSaid(coded: Coded): SaidDefault[] {
  const text = plain(coded)
  if (!/\bby\s+default\b|\bdefault\s+(?:state|setting|is)\b/i.test(text)) return []
  const subject = subjectOf(text).phrase
  const parts = coded.split(NEXT_STATE).filter(part => part !== undefined && !IS_STATE.test(part))
  const states = parts.map(part => ({ part, state: stateIn(part) }))
  if (states.every(one => one.state !== null)) {
    return states.map(({ part, state }) => {
      const when =
        parts.length > 1
          ? (conditionAround(plain(part).replace(/^.*\bby\s+default\b/i, '')) ?? defaultCondition(plain(part)))
          : defaultCondition(text)
      return { value: null, name: null, subject, before: coded, after: '', when, state }
    })
  }
  const whole = stateIn(coded)
  const when = defaultCondition(text)
  if (whole) return [{ value: null, name: null, subject, before: coded, after: '', when, state: whole }]
  const verb = VERB.exec(text)
  if (!verb) return []
  const on = ON.test(verb[1]!)
  const state = { text: on ? 'enabled' : 'disabled', on }
  return [{ value: null, name: null, subject: verb[2]!.trim(), before: coded, after: '', when, state }]
}

function stateIn(coded: Coded): SaidDefault['state'] {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(coded)
    if (!found) continue
    const negated = /\b(?:not|\w+n['’]t)\b/i.test(plain(found[0]))
    const word = found[1]!.toLowerCase()
    return { text: negated ? `not ${word}` : word, on: ON.test(word) !== negated }
  }
  return null
}
