// The names in a question → the keys and features of the catalog: to the letter, spelled apart, or nearly.
import { distance } from 'fastest-levenshtein'
import { stem, words } from '../words/concept-reader.ts'
import { type Lexicon, squash } from './lexicon.ts'
import type { Assignment, NearKey } from './reading.ts'

export interface QuestionNames {
  readonly keys: readonly string[]
  readonly nearKeys: readonly NearKey[]
  readonly features: readonly string[]
  readonly assigned: readonly Assignment[]
}

/** Looks like an identifier and not like a word: inner capital, or digits and letters mixed. */
const IDENTIFIER = /^(?=[\p{L}\p{N}_]{5,})(?=.*\p{Ll}\p{Lu}|.*\p{Lu}{2,}\p{Ll})[\p{L}\p{N}_]+$/u

function nearest(typed: string, lexicon: Lexicon): string | null {
  const name = squash(typed)
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 4)) + 1
  for (const key of lexicon.keys) {
    const candidate = squash(key)
    const contains = candidate.includes(name) || name.includes(candidate)
    const count = contains && name.length >= 8 ? Math.min(2, distance(name, candidate)) : distance(name, candidate)
    if (count < least) {
      best = key
      least = count
    }
  }
  return best ?? likeInParts(typed, lexicon)
}

const parts = (name: string): string[] =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[\s_]+/)

/** Most of the words in the name are those of one key: `ShieldWifiTrust` for `ShieldWifiWatch`. */
function likeInParts(typed: string, lexicon: Lexicon): string | null {
  const mine = parts(typed)
  if (mine.length < 3) return null
  const alike = lexicon.keys
    .map(key => ({ key, shared: parts(key).filter(p => mine.includes(p)).length }))
    .sort((a, b) => b.shared - a.shared)
  const [first, second] = alike
  return first && first.shared >= 2 && first.shared >= mine.length - 1 && first.shared > (second?.shared ?? 0)
    ? first.key
    : null
}

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
  const typed = [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map(m => m[0])
  const take = (key: string) => {
    if (!keys.includes(key)) keys.push(key)
  }
  for (const [i, word] of typed.entries()) {
    const exact = lexicon.keyByName.get(squash(word))
    if (exact && (squash(word).length > 4 || IDENTIFIER.test(word))) {
      take(exact)
      continue
    }
    // "defender optional vpn", "disable sign out" typed apart are words of the feature first: taken as a key only
    // with its whole name in three words or more.
    for (let n = 3; n <= 6 && i + n <= typed.length; n++) {
      const apart = lexicon.keyByName.get(squash(typed.slice(i, i + n).join('')))
      if (apart && squash(apart) === squash(typed.slice(i, i + n).join(''))) take(apart)
    }
    if (!exact && (IDENTIFIER.test(word) || (word.length >= 12 && !lexicon.known.has(word.toLowerCase())))) {
      const key = nearest(word, lexicon)
      if (key && !/^(?:iOS|iPadOS|macOS|iPhone|iPad|WiFi)s?$/i.test(word)) nearKeys.push({ typed: word, key })
    }
  }
  const stems = words(text).map(w => stem(w.word))
  const features: string[] = []
  for (const { name, id } of lexicon.featureNames) {
    const at = stems.findIndex((_, i) => name.every((s, j) => stems[i + j] === s))
    if (at >= 0 && !features.includes(id)) features.push(id)
  }
  return { keys, nearKeys, features, assigned: readAssignments(text, keys, lexicon) }
}
