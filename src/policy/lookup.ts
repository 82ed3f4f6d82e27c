// Records → questions that rules ask of them: is this key defined, only mentioned, known from elsewhere, nearly this?
import { distance } from 'fastest-levenshtein'
import type { Records } from '../model/catalog.ts'
import type { Channel } from '../model/condition.ts'
import type { Caveat, Feature, KeyRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'
import { conditionWords } from '../words/condition-words.ts'
import { sentencesFor, wantsOneChannel, wantsOneOf } from './caveat-words.ts'
import { KEYS_ELSEWHERE, type KeyElsewhere } from './known-elsewhere.ts'

export interface Lookup {
  /** Exactly that key, defined by the pages read. */
  defined(key: string): KeyRecord | null
  /** Named by the pages read, and not defined. */
  mentioned(key: string): KeyRecord | null
  elsewhere(key: string): KeyElsewhere | null
  /** The known key that an unknown one may have meant: by case, then by its parts, then by distance. */
  nearest(key: string): string | null
  /** A key's own caveats and those of its feature. */
  caveats(record: KeyRecord): readonly Caveat[]
  /** The caveat that wants one policy in one channel only for this key. */
  oneChannel(record: KeyRecord): Caveat | null
  /** The caveat that wants only one of what the key sets. */
  oneOf(record: KeyRecord): { readonly noun: string; readonly source: Source | null } | null
  /** Where the pages limit the key or its feature to that channel. */
  limit(record: KeyRecord, channel: Channel): Source | null
  /** Every key the pages name. */
  readonly names: readonly string[]
  readonly records: Records
}

export function lookupIn(records: Records): Lookup {
  const byKey = new Map(records.keys.map(record => [record.key, record]))
  const elsewhere = new Map(KEYS_ELSEWHERE.map(known => [known.key, known]))
  const features = new Map(records.features.map(feature => [feature.id, feature]))
  const defined = records.keys.filter(record => !record.mentionOnly).map(record => record.key)
  const names = [...new Set([...defined, ...elsewhere.keys()])]
  const caveats = new Map(records.keys.map(record => [record.key, caveatsOf(record, features.get(record.feature.id))]))
  const pick = (key: string, mentionOnly: boolean): KeyRecord | null => {
    const record = byKey.get(key)
    return record !== undefined && record.mentionOnly === mentionOnly ? record : null
  }
  const named = records.keys.map(record => record.key)
  return {
    defined: key => pick(key, false),
    mentioned: key => pick(key, true),
    elsewhere: key => elsewhere.get(key) ?? null,
    nearest: key => nearestOf(key, names),
    caveats: record => caveats.get(record.key) ?? record.caveats,
    oneChannel: record =>
      caveats.get(record.key)?.find(({ text }) => sentencesFor(text, record.key, named).some(wantsOneChannel)) ?? null,
    oneOf: record => oneOf(record, caveats.get(record.key) ?? [], named),
    limit: (record, channel) => limitOf(caveats.get(record.key) ?? [], channel),
    names: named,
    records,
  }
}

function oneOf(record: KeyRecord, caveats: readonly Caveat[], names: readonly string[]): ReturnType<Lookup['oneOf']> {
  for (const { text, sources } of caveats) {
    for (const sentence of sentencesFor(text, record.key, names)) {
      const noun = wantsOneOf(sentence, record.key)
      if (noun !== null) return { noun, source: sources[0] ?? null }
    }
  }
  return null
}

function limitOf(caveats: readonly Caveat[], channel: Channel): Source | null {
  const limit = caveats.find(
    ({ text }) => /\b(?:only|just|exclusively)\b/i.test(text) && conditionWords(text).channels.includes(channel),
  )
  return limit?.sources[0] ?? null
}

function caveatsOf(record: KeyRecord, feature: Feature | undefined): readonly Caveat[] {
  const own = new Set(record.caveats.map(caveat => caveat.text))
  return [...record.caveats, ...(feature?.caveats ?? []).filter(caveat => !own.has(caveat.text))]
}

/** Shorter parts than this occur in names by chance. */
const PART = 6
/** Longer names are no typing mistakes, and distances to them cost time. */
const LONGEST = 100

function nearestOf(key: string, names: readonly string[]): string | null {
  const typed = key.trim().toLowerCase()
  if (typed === '' || typed.length > LONGEST) return null
  const sameLetters = names.find(name => name.toLowerCase() === typed)
  if (sameLetters !== undefined) return sameLetters
  const close = names
    .map(name => ({ name, away: distance(typed, name.toLowerCase()) }))
    .filter(({ name, away }) => away <= Math.max(1, Math.floor(Math.min(typed.length, name.length) / 4)))
    .sort((a, b) => a.away - b.away)[0]
  if (close !== undefined) return close.name
  const holding = names
    .filter(name => typed.length >= PART && name.toLowerCase().includes(typed))
    .sort((a, b) => a.length - b.length)[0]
  const held = names
    .filter(name => name.length >= PART && typed.includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0]
  return holding ?? held ?? null
}
