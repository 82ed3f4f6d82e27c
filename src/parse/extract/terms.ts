// Pages and their statements → the words of the field they use: what general pages head or mark as words, acronyms with
// what they stand for, and a table of words that are seldom explained; each with its best statements.
import type { Statement } from '../../model/catalog.ts'
import type { Term } from '../../model/record.ts'
import { FIELD_WORDS } from '../../words/field-words.ts'
import { isAside } from './coded-sentences.ts'
import type { Facts } from './facts.ts'
import { marksIn, plain } from './marked-text.ts'

interface Word {
  readonly term: string
  readonly aliases: readonly string[]
  readonly pattern: RegExp
  /** Sections headed by the word. */
  readonly sections: readonly number[]
}

const MOST = 12

export function termRecords(
  pages: readonly Facts[],
  statements: readonly Statement[],
  taken: ReadonlySet<string>,
): Term[] {
  const words = merge([...headed(pages), ...listed(pages), ...fieldWords(), ...acronyms(statements)])
  return words.flatMap(word => {
    if (taken.has(word.term.toLowerCase())) return []
    const using = statements.filter(one => word.sections.includes(one.section) || word.pattern.test(one.text))
    if (using.length === 0) return []
    const scored = using
      .map(one => ({ one, score: score(word, one) }))
      .sort((a, b) => b.score - a.score || a.one.id - b.one.id)
    const denied = using.some(
      one => isAside(one.text) && /\b(?:not|never)\b[^.]*\bexplain/i.test(one.text) && word.pattern.test(one.text),
    )
    const explained = !denied && scored[0]!.score >= 3
    const { term, aliases } = word
    return [{ term, aliases, explained, statements: scored.slice(0, MOST).map(({ one }) => one.id) }]
  })
}

/** 3 and more: it says what the word is. */
function score(word: Word, { text, section, form }: Statement): number {
  if (isAside(text)) return 0
  const own = word.sections.includes(section) ? 1 : 0
  const definition = defines(word, text) ? 3 : 0
  return definition + own + (word.pattern.test(text) ? 1 : 0) - (form === 'step' ? 1 : 0)
}

function defines(word: Word, text: string): boolean {
  const found = word.pattern.exec(text)
  if (!found || found.index > 40) return false
  const rest = text.slice(found.index + found[0].length)
  return /^(?:\s+(?:device|mode|profile|polic(?:y|ies)|VPN|phone)s?)?(?:\s*\([^)]*\))?(?:\s+(?:is|are|means?|stands?\s+for|refers?\s+to)\s+(?:an?|the|any|one|those|all|policies|devices|where|when|that)\b|\s*:\s+\w)/i.test(
    rest,
  )
}

const WORDS_HEAD = /\b(?:words?|terms?|terminology|glossary|definitions?|vocabulary|concepts)\b/i

/** Headings of general text under one that speaks of words, and other short ones whose text begins by saying what they are. */
function headed(pages: readonly Facts[]): Word[] {
  return pages.flatMap(({ reading }) => {
    const { sections } = reading.outline
    return [...sections.values()].flatMap(({ id, feature, level, title, parent }) => {
      if (feature !== null || level < 3 || title.split(/\s+/).length > 4) return []
      const word = wordOf(title, [], [id])
      if (parent !== null && WORDS_HEAD.test(sections.get(parent)?.title ?? '')) return [word]
      const first = reading.spots.find(spot => spot.passage.section === id && spot.passage.form !== 'heading')
      return first && !first.aside && defines(word, first.text) ? [word] : []
    })
  })
}

/** "**Vault**: the encrypted store", in lists of general text. */
function listed(pages: readonly Facts[]): Word[] {
  return pages.flatMap(({ reading }) =>
    reading.spots.flatMap(({ passage, sentence, coded }) => {
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
function acronyms(statements: readonly Statement[]): Word[] {
  return statements.flatMap(({ text }) => {
    if (!/\([A-Z]{2,6}s?\)/.test(text)) return []
    return [...text.matchAll(ACRONYM)].flatMap(found => {
      const words = found[1]!.split(/[\s-]+/)
      const short = found[2]!
      const long = words.slice(-short.length)
      const initials = long.map(word => word[0]!.toUpperCase()).join('')
      return initials === short ? [wordOf(short, [long.join(' ')], [])] : []
    })
  })
}

function wordOf(term: string, aliases: readonly string[], sections: readonly number[]): Word {
  const spelled = [term, ...aliases].map(name =>
    name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+'),
  )
  const cased = /^[A-Z]{2,6}$/.test(term)
  return {
    term,
    aliases,
    sections,
    pattern: new RegExp(`(?<![\\w-])(?:${spelled.join('|')})s?(?![\\w])`, cased ? '' : 'i'),
  }
}

function fieldWords(): Word[] {
  return FIELD_WORDS.map(({ term, aliases, pattern }) => ({ term, aliases, pattern, sections: [] }))
}

/** One word by whatever way it was found, under the first name found. */
function merge(words: readonly Word[]): Word[] {
  const merged: Word[] = []
  for (const word of words) {
    const names = [word.term, ...word.aliases].map(name => name.toLowerCase())
    const same = merged.findIndex(other => other.term.toLowerCase() === names[0])
    const at =
      same >= 0
        ? same
        : merged.findIndex(other => [other.term, ...other.aliases].some(name => names.includes(name.toLowerCase())))
    if (at < 0) merged.push(word)
    else {
      const other = merged[at]!
      const aliases = [...other.aliases, word.term, ...word.aliases].filter(
        (name, i, all) =>
          name.toLowerCase() !== other.term.toLowerCase() &&
          all.findIndex(one => one.toLowerCase() === name.toLowerCase()) === i,
      )
      const pattern = new RegExp(
        `${other.pattern.source}|${word.pattern.source}`,
        other.pattern.flags || word.pattern.flags,
      )
      merged[at] = { ...other, aliases, pattern, sections: [...other.sections, ...word.sections] }
    }
  }
  return merged
}
