// Pages → readings: each page's sentences in their places, with its keys, features and indexes over them.
import { once } from '../../model/once.ts'
import { type CueReader, cueReader } from '../cues.ts'
import type { ParsedPage } from '../parsed-page.ts'
import { channelPlaces } from './channel-places.ts'
import { sentencesOf } from './coded-sentences.ts'
import { stemsOf, stemsOfName } from './content-words.ts'
import { type Definition, definitionsOf } from './definitions.ts'
import { distinct, groupBy, memo } from './grouping.ts'
import { type Group, type GroupFinder, groupFinder, groupsOf } from './groups.ts'
import { wordsOf } from './name-shapes.ts'
import { type Outline, outlineOf } from './passages.ts'
import { sentenceReader } from './read-sentence.ts'
import { type Spot, spotsOf } from './spots.ts'
import { type StemIndex, stemIndex } from './stem-index.ts'

export type { Hold, Spot } from './spots.ts'

export interface Reading {
  readonly outline: Outline
  readonly definitions: readonly Definition[]
  readonly spots: readonly Spot[]
  /** Spots by the index of their passage, and by the id of their section. */
  readonly inPassage: ReadonlyMap<number, readonly Spot[]>
  readonly inSection: ReadonlyMap<number, readonly Spot[]>
  /** Keys that the sections hold, directly: section id → keys in order. */
  readonly sectionKeys: ReadonlyMap<number, readonly string[]>
  readonly groups: ReadonlyMap<string, Group>
  readonly groupsTitled: () => GroupFinder
  /** Words of the page's own title: on a page of many features they name the product, not a feature. */
  readonly productStems: readonly string[]
  /** Keys that this page defines. */
  readonly ownKeys: readonly string[]
  readonly ownKeysLike: () => StemIndex
  /** Canonical spelling of every key that one of the pages defines, by its lower case. */
  readonly spelling: ReadonlyMap<string, string>
  /** First words of the names of all keys. */
  readonly prefixes: ReadonlySet<string>
  /** Stems of the words that a key is named with. */
  readonly stemsOfKey: (key: string) => readonly string[]
}

/** All pages at once: a page may name a key that another one defines. */
export function readingsOf(pages: readonly ParsedPage[], cuesOf: CueReader = cueReader()): Reading[] {
  const read = sentenceReader(cuesOf)
  const drafts = pages.map(page => {
    const outline = outlineOf(page)
    const sentences = outline.passages.map(passage => sentencesOf(passage.coded).map(read))
    const channels = channelPlaces(outline, sentences)
    return { outline, sentences, channels, definitions: definitionsOf(outline, sentences, channels) }
  })
  const spelling = new Map<string, string>()
  for (const { definitions } of drafts) {
    for (const { key } of definitions) if (!spelling.has(key.toLowerCase())) spelling.set(key.toLowerCase(), key)
  }
  const prefixes = new Set([...spelling.values()].flatMap(key => wordsOf(key)[0] ?? []))
  const stemsOfKey = memo(stemsOfName)
  return drafts.map(({ outline, sentences, channels, definitions: found }) => {
    const definitions = found.map(one => ({ ...one, key: spelling.get(one.key.toLowerCase())! }))
    const spots = spotsOf(outline, sentences, definitions, channels, spelling)
    const sectionKeys = keysBySection(outline, definitions)
    const groups = groupsOf(outline, sectionKeys)
    const ownKeys = distinct(definitions.map(one => one.key))
    return {
      outline,
      definitions,
      spots,
      inPassage: groupBy(spots, spot => spot.passage.index),
      inSection: groupBy(spots, spot => spot.passage.section),
      sectionKeys,
      groups,
      groupsTitled: once(() => groupFinder(groups)),
      productStems: outline.page.info.oneFeature ? [] : stemsOf(outline.page.info.title),
      ownKeys,
      ownKeysLike: once(() => stemIndex(ownKeys.map(stemsOfKey))),
      spelling,
      prefixes,
      stemsOfKey,
    }
  })
}

function keysBySection(outline: Outline, definitions: readonly Definition[]): Map<number, readonly string[]> {
  const sure = new Set(definitions.filter(found => found.form !== 'sentence').map(found => found.key))
  const first = new Map<string, Definition>()
  for (const found of definitions) if (!sure.has(found.key) && !first.has(found.key)) first.set(found.key, found)
  // A key that only sentences set belongs to the section of the first of them.
  const entries = definitions.filter(found => found.form !== 'sentence' || first.get(found.key) === found)
  const sections = groupBy(entries, found => outline.passages[found.passage]!.section)
  return new Map([...sections].map(([section, found]) => [section, distinct(found.map(one => one.key))]))
}
