// Texts of a page that writes its keys with dots and without marks ("scan.depth takes …") → the same texts, those names
// marked, so that all that reads marked names reads them. Only a family counts: two names or more that begin alike.
import { matchesOf } from '../matches.ts'
import { type Coded, markedCode } from './marked-text.ts'
import { isCoined } from './name-shapes.ts'

const MAY_HOLD = /[a-z]\.[a-z]/
const DOTTED = /(?<![\w.@/:\\-])[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+(?![\w@/\\-]|\.\w)/g
/** Where a crawl lost the space behind a full stop: "the device.then". */
const LOST_SPACE =
  /\.(?:an?|and|as|at|but|by|for|if|in|is|it|no|not|of|on|or|so|that|the|then|this|to|use|we|when|with|you|your)$/

/** The names, whether the page marks them here and there or never; empty for most pages. */
export function dottedFamilies(texts: Iterable<Coded>): ReadonlySet<string> {
  const byFirst = new Map<string, Set<string>>()
  for (const text of texts) {
    if (!MAY_HOLD.test(text)) continue
    for (const [name] of matchesOf(DOTTED, text)) {
      if (!isCoined(name) || LOST_SPACE.test(name)) continue
      const first = name.slice(0, name.indexOf('.'))
      const family = byFirst.get(first)
      if (family) family.add(name)
      else byFirst.set(first, new Set([name]))
    }
  }
  return new Set([...byFirst.values()].filter(family => family.size > 1).flatMap(family => [...family]))
}

export function withNamesMarked(text: Coded, names: ReadonlySet<string>): Coded {
  if (!MAY_HOLD.test(text)) return text
  return text
    .split(MARKS)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(DOTTED, name => (names.has(name) ? markedCode(name) : name))))
    .join('')
}

const MARKS = /([\uE000-\uE003][^\uE004]*\uE004)/
const MARKED = /[\uE000-\uE003][^\uE004]*\uE004/g
const DOTTED_MARK = /[\uE000-\uE003][a-z]\w*\.[a-z]/

export interface Dotless {
  readonly coded: Coded
  /** What was read out of it, with the names as the page writes them. */
  readonly restored: <T>(read: T) => T
}

/** A full stop ends what most patterns look through: they read a sentence with its dotted names written with underscores. */
export function dotless(coded: Coded): Dotless {
  if (!DOTTED_MARK.test(coded)) return { coded, restored: read => read }
  const names = new Map<string, string>()
  const without = coded.replace(MARKED, mark =>
    mark.replace(DOTTED, name => {
      if (!isCoined(name)) return name
      const plainer = name.replaceAll('.', '_')
      names.set(plainer, name)
      return plainer
    }),
  )
  if (names.size === 0) return { coded, restored: read => read }
  const pattern = new RegExp(`(?<!\\w)(?:${[...names.keys()].join('|')})(?!\\w)`, 'g')
  return { coded: without, restored: read => mapped(read, text => text.replace(pattern, name => names.get(name)!)) }
}

/** Every string in it, through `change`. */
function mapped<T>(read: T, change: (text: string) => string): T {
  if (typeof read === 'string') return change(read) as T
  if (Array.isArray(read)) return read.map(one => mapped(one, change)) as T
  if (typeof read !== 'object' || read === null) return read
  return Object.fromEntries(Object.entries(read).map(([name, one]) => [name, mapped(one, change)])) as T
}
