// The names in a question → the keys and features of the catalog: to the letter, spelled apart, or nearly.
import { stem, words } from '../words/concept-reader.ts'
import { squash } from './key-parts.ts'
import type { Lexicon } from './lexicon.ts'
import { likeKey } from './near-key.ts'
import type { Assignment, NearKey } from './reading.ts'

export interface QuestionNames {
  readonly keys: readonly string[]
  readonly nearKeys: readonly NearKey[]
  readonly strangeKeys: readonly NearKey[]
  readonly features: readonly string[]
  readonly assigned: readonly Assignment[]
}

/** Looks like an identifier and not like a word: inner capital, or digits and letters mixed. */
const IDENTIFIER = /^(?=[\p{L}\p{N}_]{5,})(?=.*\p{Ll}\p{Lu}|.*\p{Lu}{2}\p{Ll})[\p{L}\p{N}_]+$/u

/** Written like a key, and a name of something else. */
const OTHER_NAME = /^(?:iOS|iPadOS|macOS|iPhone|iPad|WiFi)s?$/i
/** A word this long that nobody knows may be a key in small letters. */
const LONG = 10

const VALUE = /^(?:true|false|\d+|string|yes|no)$/i

function readAssignments(text: string, keys: readonly string[], lexicon: Lexicon): Assignment[] {
  const found: Assignment[] = []
  const pattern =
    /([\p{L}\p{N}_]+)\s*(?:=|:|(?:(?:is|are|was|be|been|being|key|value|currently|now)\s+)*(?:set|turned|switched|configured|put|left|changed)?\s*(?:to|as|at|on|with)?\s+)\s*['"‘’“”`]?(true|false|\d+)\b/giu
  for (const match of text.matchAll(pattern)) {
    const key = lexicon.keyByName.get(squash(match[1]!)) ?? null
    found.push({ key: key && keys.includes(key) ? key : null, value: match[2]! })
  }
  return found.filter(a => VALUE.test(a.value))
}

export function readNames(text: string, lexicon: Lexicon): QuestionNames {
  const keys: string[] = []
  const nearKeys: NearKey[] = []
  const strangeKeys: NearKey[] = []
  const typed = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(m => m[0])
  // Keys with dots or dashes in them are typed so: looked at whole first.
  const joined = lexicon.keys.some(key => /[.-]/.test(key))
    ? [...text.matchAll(/[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)+/g)].map(m => m[0])
    : []
  const take = (key: string) => {
    if (!keys.includes(key)) keys.push(key)
  }
  const squashed = typed.map(squash)
  for (const [i, word] of typed.entries()) {
    const exact = lexicon.keyByName.get(squashed[i]!)
    if (exact && (squashed[i]!.length > 4 || IDENTIFIER.test(word))) {
      take(exact)
      continue
    }
    // "defender optional vpn", "disable sign out" typed apart are words of the feature first: taken as a key only
    // with its whole name in three words or more.
    let name = squashed[i]! + (squashed[i + 1] ?? '')
    for (let n = 3; n <= 6 && i + n <= typed.length; n++) {
      name += squashed[i + n - 1]!
      const apart = lexicon.keyByName.get(name)
      if (apart && squash(apart) === name) take(apart)
      const rest = lexicon.keyByRest().get(name)
      if (rest) take(rest)
    }
    if (exact || OTHER_NAME.test(word) || lexicon.known.has(word.toLowerCase())) continue
    if (!IDENTIFIER.test(word) && word.length < LONG) continue
    const like = likeKey(word, lexicon)
    if (like) (like.meant ? nearKeys : strangeKeys).push({ typed: word, key: like.key })
  }
  for (const name of joined) {
    const exact = lexicon.keyByName.get(squash(name))
    if (exact) take(exact)
    else if (!lexicon.known.has(name.toLowerCase())) {
      const like = likeKey(name, lexicon)
      if (like) (like.meant ? nearKeys : strangeKeys).push({ typed: name, key: like.key })
    }
  }
  const stems = words(text).map(w => stem(w.word))
  const features: string[] = []
  for (const { name, id } of lexicon.featureNames) {
    if (!stems.includes(name[0]!)) continue
    const at = stems.findIndex((_, i) => name.every((s, j) => stems[i + j] === s))
    if (at >= 0 && !features.includes(id)) features.push(id)
  }
  return { keys, nearKeys, strangeKeys, features, assigned: readAssignments(text, keys, lexicon) }
}
