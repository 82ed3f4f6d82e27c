// A catalog → what the reading of a question needs of it: its keys, names of features, and every word it uses.
import type { Records } from '../model/catalog.ts'
import { type ConceptTable, stem, words } from '../words/concept-reader.ts'
import { fieldWords } from '../words/field-phrases.ts'
import { LIGHT_WORDS, OTHER_TOPICS, STOP_WORDS } from '../words/light-words.ts'

export interface Lexicon {
  readonly table: ConceptTable
  readonly keys: readonly string[]
  /** Key, alias or spelling, letters and digits only, lower-case → key. */
  readonly keyByName: ReadonlyMap<string, string>
  /** Words of titles and aliases → feature id, longest first. */
  readonly featureNames: readonly { readonly name: readonly string[]; readonly id: string }[]
  /** Every word of the pages, as written. */
  readonly pageWords: ReadonlySet<string>
  /** Words one may type that are spelled right: those of the pages, of the tables and common ones. */
  readonly knownWords: ReadonlySet<string>
  /** Platforms the pages are about, by their plain names. */
  readonly platforms: ReadonlySet<string>
  /** Initials of a feature → its name in words. */
  readonly initials: ReadonlyMap<string, string>
}

export const squash = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** @param known every word of the pages. */
const PLATFORMS: Readonly<Record<string, RegExp>> = {
  ios: /\b(?:ios|ipados|iphone|ipad)/i,
  android: /\bandroid\b/i,
  macos: /\bmac ?os\b/i,
  windows: /\bwindows\b(?!\.)/i,
  linux: /\blinux\b/i,
}

/** What the pages are about says their titles and addresses; where these name none, any platform may be meant. */
function platformsOf(records: Records, pageWords: ReadonlySet<string>): Set<string> {
  const titles = records.pages.map(p => `${p.title} ${p.url ?? ''} ${p.file} ${p.summary ?? ''}`).join(' ')
  const named = Object.keys(PLATFORMS).filter(name => PLATFORMS[name]!.test(titles.replace(/[-_/]/g, ' ')))
  // "windows" is a word of its own in running text.
  const spoken = () =>
    Object.keys(PLATFORMS).filter(
      name => name !== 'windows' && [...pageWords].some(word => PLATFORMS[name]!.test(word)),
    )
  return new Set(named.length > 0 ? named : spoken())
}

/** The plain name of a platform as typed: `iphone` is `ios`. */
export function platformName(typed: string): string {
  return Object.keys(PLATFORMS).find(name => PLATFORMS[name]!.test(typed)) ?? typed.split(' ')[0]!
}

export function buildLexicon(records: Records, known: readonly string[], table: ConceptTable): Lexicon {
  const keyByName = new Map<string, string>()
  for (const record of records.keys) for (const alias of record.aliases) keyByName.set(squash(alias), record.key)
  for (const record of records.keys) keyByName.set(squash(record.key), record.key)

  const pageWords = new Set(known)
  // People shorten "network protection" to NP: initials of a feature's name, where no page uses them otherwise.
  const initials = new Map<string, string>()
  for (const feature of records.features)
    for (const name of [feature.title, ...feature.aliases]) {
      const parts = words(name)
        .map(w => w.word)
        .filter(w => !STOP_WORDS.has(w) && !['configure', 'configuring', 'set', 'enable', 'disable'].includes(w))
      const short = parts.map(w => w[0]).join('')
      if (parts.length >= 2 && parts.length <= 4 && !pageWords.has(short))
        initials.set(short, initials.get(short) ?? parts.join(' '))
    }

  const knownWords = new Set(pageWords)
  for (const list of [STOP_WORDS, LIGHT_WORDS, OTHER_TOPICS, fieldWords().split(' ')])
    for (const word of list) knownWords.add(word)

  const featureNames = records.features
    .flatMap(f => [f.title, ...f.aliases].map(name => ({ name: words(name).map(w => stem(w.word)), id: f.id })))
    .filter(f => f.name.length > 0)
    .sort((a, b) => b.name.length - a.name.length)
  return {
    table,
    keys: records.keys.map(k => k.key),
    keyByName,
    featureNames,
    pageWords,
    knownWords,
    platforms: platformsOf(records, pageWords),
    initials,
  }
}
