// Pages and their statements → the words of the field: what general pages head or mark as words, acronyms with what they
// stand for, and a table of words that are seldom explained.
import type { Statement } from '../../model/catalog.ts'
import { FIELD_WORDS } from '../../words/field-words.ts'
import { matchesOf } from '../matches.ts'
import type { Facts } from './facts.ts'
import { distinct, gather } from './grouping.ts'
import { marksIn, plain } from './marked-text.ts'

export interface Word {
  readonly term: string
  readonly aliases: readonly string[]
  /** Names it is looked for under, lower case. */
  readonly spelled: readonly string[]
  /** How texts use it. */
  readonly pattern: RegExp
  /** Where the pattern says more than the names: what stands in every text it matches. */
  readonly letters: string | null
  /** Sections headed by the word. */
  readonly sections: readonly number[]
}

interface Found {
  readonly term: string
  readonly aliases: readonly string[]
  readonly spelled: readonly string[]
  readonly letters: string | null
  readonly pattern: RegExp | null
  readonly sections: readonly number[]
}

export function termWords(pages: readonly Facts[], statements: readonly Statement[]): Word[] {
  return merge([...headed(pages), ...listed(pages), ...fieldWords(), ...acronyms(statements)]).map(withPattern)
}

/** Whether a text begins by saying what a name stands for: "A vault is the store of …". */
export function defines(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text)
  if (!found || found.index > 40) return false
  const rest = text.slice(found.index + found[0].length)
  return IS_A.test(rest)
}

const IS_A =
  /^(?:\s+(?:device|mode|profile|polic(?:y|ies)|VPN|phone)s?)?(?:\s*\([^)]*\))?(?:\s+(?:is|are|means?|stands?\s+for|refers?\s+to)\s+(?:an?|the|any|one|those|all|policies|devices|where|when|that)\b|\s*:\s+\w)/i

const WORDS_HEAD = /\b(?:words?|terms?|terminology|glossary|definitions?|vocabulary|concepts)\b/i

/** Headings of general text under one that speaks of words, and other short ones whose text begins by saying what they are. */
function headed(pages: readonly Facts[]): Found[] {
  return pages.flatMap(({ reading }) => {
    const { sections } = reading.outline
    return [...sections.values()].flatMap(({ id, feature, level, title, parent }) => {
      if (feature !== null || level < 3 || title.split(/\s+/).length > 4) return []
      const word = wordOf(title, [], [id])
      if (parent !== null && WORDS_HEAD.test(sections.get(parent)?.title ?? '')) return [word]
      const first = reading.spots.find(spot => spot.passage.section === id && spot.passage.form !== 'heading')
      return first && !first.aside && defines(patternOf(word.spelled), first.text) ? [word] : []
    })
  })
}

/** "**Vault**: the encrypted store", in lists of general text. */
function listed(pages: readonly Facts[]): Found[] {
  return pages.flatMap(({ reading }) =>
    gather(reading.spots, ({ passage, sentence, coded }) => {
      const section = reading.outline.sections.get(passage.section)
      if (passage.form !== 'item' || sentence > 0 || section?.feature !== null) return []
      const [first] = marksIn(coded)
      if (
        first?.start !== 0 ||
        first.role !== 'strong' ||
        !/^\s*[:–—-]\s*\w|^:/.test(coded.slice(first.end - 1).replace(/^\uE004/, ''))
      )
        return []
      const term = plain(first.text).replace(/:$/, '')
      return term.split(/\s+/).length <= 4 && !/[>]/.test(term) ? [wordOf(term, [], [])] : []
    }),
  )
}

const ACRONYM = /\b((?:[A-Za-z][\w-]*\s+){1,6}?[A-Za-z][\w-]*)\s+\(([A-Z]{2,6})s?\)/g

/** "Mobile Threat Defense (MTD)": the words before the brackets whose initials the brackets hold. */
function acronyms(statements: readonly Statement[]): Found[] {
  const found = new Map<string, Found>()
  for (const { text } of statements) {
    if (!text.includes('(') || !/\([A-Z]{2,6}s?\)/.test(text)) continue
    for (const [, before, short] of matchesOf(ACRONYM, text)) {
      const words = before!.split(/[\s-]+/).filter(word => word !== '')
      const long = words.slice(-short!.length)
      const initials = long.map(word => word[0]!.toUpperCase()).join('')
      const name = long.join(' ')
      if (initials === short) found.set(`${short} ${name.toLowerCase()}`, wordOf(short, [name], []))
    }
  }
  return [...found.values()]
}

function wordOf(term: string, aliases: readonly string[], sections: readonly number[]): Found {
  return { term, aliases, spelled: [term, ...aliases], letters: null, pattern: null, sections }
}

function fieldWords(): Found[] {
  return FIELD_WORDS.map(word => ({ ...word, spelled: [], sections: [] }))
}

/** One word by whatever way it was found, under the first name found. */
function merge(words: readonly Found[]): Found[] {
  const merged: Found[] = []
  const byTerm = new Map<string, number>()
  const byName = new Map<string, number>()
  for (const word of words) {
    const names = [word.term, ...word.aliases].map(name => name.toLowerCase())
    const at = byTerm.get(names[0]!) ?? names.map(name => byName.get(name)).find(found => found !== undefined)
    const place = at ?? merged.length
    merged[place] = at === undefined ? word : joined(merged[at]!, word)
    byTerm.set(merged[place]!.term.toLowerCase(), place)
    for (const name of names) if (!byName.has(name)) byName.set(name, place)
  }
  return merged
}

function joined(one: Found, other: Found): Found {
  const seen = new Set([one.term.toLowerCase()])
  const aliases = [...one.aliases, other.term, ...other.aliases].filter(name => {
    const fresh = !seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    return fresh
  })
  return {
    term: one.term,
    aliases,
    spelled: distinct([...one.spelled, ...other.spelled]),
    letters: one.pattern ? one.letters : other.letters,
    pattern: one.pattern ?? other.pattern,
    sections: [...one.sections, ...other.sections],
  }
}

function withPattern({ term, aliases, spelled, letters, pattern, sections }: Found): Word {
  const names = spelled.length > 0 ? patternOf(spelled) : null
  const both = names && pattern ? new RegExp(`${names.source}|${pattern.source}`, pattern.flags) : (names ?? pattern!)
  return {
    term,
    aliases,
    spelled: spelled.map(name => name.toLowerCase()),
    pattern: both,
    letters,
    sections,
  }
}

/** The names as whole words, spaces and hyphens alike, plural or not; short names in capitals as they are written. */
function patternOf(names: readonly string[]): RegExp {
  const parts = names.map(name => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'))
  const cased = /^[A-Z]{2,6}$/.test(names[0]!)
  return new RegExp(`(?<![\\w-])(?:${parts.join('|')})s?(?![\\w])`, cased ? '' : 'i')
}
