// "… only if SomeKey is true", "… when SomeKey is 0 or 2" → the values of that key the sentence speaks of.
import { type DocumentedValue, findValue } from './documented-values.ts'

const WORDS: Readonly<Record<string, string>> = { on: 'true', enabled: 'true', off: 'false', disabled: 'false' }
const IS = /^["'”’`]?\s*(?:=|is set to|is|has the value|equals|set to)\s*/i

/** Only values that are documented for the key; empty when the sentence gives it none. */
export function valuesSaidOf(key: string, sentence: string, documented: readonly DocumentedValue[]): readonly string[] {
  const at = sentence.indexOf(key)
  const after = at < 0 ? '' : sentence.slice(at + key.length, at + key.length + 100)
  const is = IS.exec(after)
  if (is === null) return []
  const values: string[] = []
  for (const part of after.slice(is[0].length).split(/\s*,\s*(?:or\s+)?|\s+or\s+/)) {
    const word = part.split(/[\s;:)]/)[0]!.replace(/["'“”‘’`]|[.]$/g, '')
    const known = findValue(documented, WORDS[word.toLowerCase()] ?? word)
    if (known === null) break
    values.push(known.value)
    if (/[\s;:)]/.test(part.trim())) break
  }
  return values
}
