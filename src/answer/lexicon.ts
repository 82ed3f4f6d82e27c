// A catalog → what the reading of a question needs of it: its keys, names of features, and every word it uses.
import type { Records, Text } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import { once } from '../model/once.ts'
import { type ConceptTable, conceptTable, stem, words } from '../words/concept-reader.ts'
import { inTables, LIGHT_WORDS, STOP_WORDS, type WordList, wordList } from '../words/light-words.ts'
import { type ListLetter, wordsOf } from '../words/table-words.ts'
import { openWordDrawers, packWordDrawers } from '../words/word-drawers.ts'
import { squash, withoutFamily } from './key-parts.ts'

/** The part that is made when the program is built: plain data. */
export interface LexiconData {
  /** One line: every word of the pages, as written, with spaces between. */
  readonly words: Lines
  /** The stem of each, as `word-drawers` reads it. */
  readonly stems: Lines
  /** Stems of the words of titles and aliases, and the feature's id; longest first. */
  readonly featureNames: readonly { readonly name: readonly string[]; readonly id: string }[]
  /** Platforms the pages are about, by their plain names. */
  readonly platforms: readonly string[]
  /** Initials of a feature → its name in words. */
  readonly initials: Readonly<Record<string, string>>
}

export interface Lexicon extends Pick<LexiconData, 'featureNames'> {
  readonly table: ConceptTable
  readonly keys: readonly string[]
  /** Key, alias or spelling, letters and digits only, lower-case → key. */
  readonly keyByName: ReadonlyMap<string, string>
  /** Words one may type that are spelled right: those of the pages, of the tables and common ones. */
  readonly known: Pick<WordList, 'has'>
  /** The same one by one, and of these the ones of the pages: only slips of the keyboard ask for them. */
  readonly knownWords: () => Iterable<string>
  readonly pageWords: () => ReadonlySet<string>
  /** A key without the word that several keys begin with, squashed → the key: "guard report privacy". */
  readonly keyByRest: () => ReadonlyMap<string, string>
  /** Words of the pages' titles: a key may be typed with the product's name before it. */
  readonly titled: Pick<WordList, 'has'>
  readonly platforms: ReadonlySet<string>
  readonly initials: ReadonlyMap<string, string>
}

const PLATFORMS: Readonly<Record<string, RegExp>> = {
  ios: /\b(?:ios|ipados|iphone|ipad)/i,
  android: /\bandroid\b/i,
  macos: /\bmac ?os\b/i,
  windows: /\bwindows\b(?!\.)/i,
  linux: /\blinux\b/i,
}

/** What the pages are about says their titles and addresses; where these name none, any platform may be meant. */
function platformsOf(records: Records, pageWords: ReadonlySet<string>): readonly string[] {
  const titles = records.pages.map(p => `${p.title} ${p.url ?? ''} ${p.file} ${p.summary ?? ''}`).join(' ')
  const named = Object.keys(PLATFORMS).filter(name => PLATFORMS[name]!.test(titles.replace(/[-_/]/g, ' ')))
  // "windows" is a word of its own in running text.
  const spoken = () =>
    Object.keys(PLATFORMS).filter(
      name => name !== 'windows' && [...pageWords].some(word => PLATFORMS[name]!.test(word)),
    )
  return named.length > 0 ? named : spoken()
}

/** The plain name of a platform as typed: `iphone` is `ios`. */
export function platformName(typed: string): string {
  return Object.keys(PLATFORMS).find(name => PLATFORMS[name]!.test(typed)) ?? typed.split(' ')[0]!
}

function pageWordsOf(records: Records, text: Text): Set<string> {
  const found = new Set<string>()
  const sources = [
    ...text.statements.map(s => s.text),
    ...text.sections.map(s => s.title),
    ...records.features.flatMap(f => [f.title, ...f.aliases]),
  ]
  for (const source of sources) for (const { word } of words(source)) found.add(word)
  return found
}

const isPlain = (word: string): boolean => STOP_WORDS.has(word) || LIGHT_WORDS.has(word)

/** People shorten "network protection" to NP: initials of a feature's name, where no page uses them otherwise. */
function initialsOf(records: Records, pageWords: ReadonlySet<string>): Map<string, string> {
  const initials = new Map<string, string>()
  for (const feature of records.features)
    for (const name of [feature.title, ...feature.aliases]) {
      const parts = words(name)
        .map(w => w.word)
        .filter(w => !STOP_WORDS.has(w) && !['configure', 'configuring', 'set', 'enable', 'disable'].includes(w))
      const short = parts.map(w => w[0]).join('')
      // "App management" is not meant by "am".
      if (parts.length >= 2 && parts.length <= 4 && !pageWords.has(short) && !isPlain(short))
        initials.set(short, initials.get(short) ?? parts.join(' '))
    }
  return initials
}

/** Alone they name nothing, though a page shortens a feature to them: "APP". */
const TOO_COMMON: ReadonlySet<string> = new Set(['app', 'apps', 'device', 'user', 'policy', 'polici', 'setting', 'set'])

export function lexiconData(records: Records, text: Text): LexiconData {
  const pageWords = pageWordsOf(records, text)
  return {
    words: [[...pageWords].join(' ')],
    stems: packWordDrawers([...pageWords].map(word => [word, stem(word)] as const)),
    featureNames: records.features
      .flatMap(f => [f.title, ...f.aliases].map(name => ({ name: words(name).map(w => stem(w.word)), id: f.id })))
      .filter(f => f.name.length > 1 || (f.name.length === 1 && !TOO_COMMON.has(f.name[0]!)))
      .sort((a, b) => b.name.length - a.name.length),
    platforms: platformsOf(records, pageWords),
    initials: Object.fromEntries(initialsOf(records, pageWords)),
  }
}

const LISTS = ['l', 'o', 'p'] as const
const listed = (letter: ListLetter): readonly string[] => wordsOf(letter).split(' ')

export function openLexicon(records: Records, data: LexiconData): Lexicon {
  const keyByName = new Map<string, string>()
  for (const record of records.keys) for (const alias of record.aliases) keyByName.set(squash(alias), record.key)
  for (const record of records.keys) keyByName.set(squash(record.key), record.key)
  const stems = openWordDrawers(data.stems)
  const titled = once(() => wordList(records.pages.map(p => p.title.toLowerCase()).join(' ')))
  const pageWords = once(() => new Set(data.words.at(0)!.split(' ')))
  return {
    table: conceptTable(word => stems.get(word) ?? stem(word)),
    keys: records.keys.map(k => k.key),
    keyByName,
    featureNames: data.featureNames,
    known: { has: word => stems.get(word) !== undefined || STOP_WORDS.has(word) || inTables(word) },
    // Of two words as near, the one of the pages or the field is meant.
    knownWords: once(() => new Set([...pageWords(), ...listed('f'), ...STOP_WORDS, ...LISTS.flatMap(listed)])),
    pageWords,
    keyByRest: once(() => withoutFamily(records.keys.map(k => k.key))),
    titled: { has: word => titled().has(word) },
    platforms: new Set(data.platforms),
    initials: new Map(Object.entries(data.initials)),
  }
}
