// A record → the values a setting of that key may have, as the pages give them, and how a value stands to them.
import type { KeyRecord } from '../model/record.ts'
import type { Source } from '../model/source.ts'

export interface DocumentedValue {
  readonly value: string
  readonly meaning: string | null
  readonly source: Source
}

/** Null when the pages name no set of values: the admin types the value, or they don't say. */
export function documentedValues(record: KeyRecord): readonly DocumentedValue[] | null {
  if (record.freeText) return null
  const named: DocumentedValue[] = [
    ...record.values,
    ...record.defaults.flatMap(({ value, sources }) =>
      value === null ? [] : [{ value, meaning: null, source: sources[0] ?? record.source }],
    ),
  ]
  // A page that names one of true and false means the other one too.
  const opposites = named.flatMap(({ value, source }) => {
    const opposite = oppositeOf(value)
    return opposite === null ? [] : [{ value: opposite, meaning: null, source }]
  })
  const all: DocumentedValue[] = []
  for (const candidate of [...named, ...opposites])
    if (!all.some(({ value }) => sameLetters(value, candidate.value))) all.push(candidate)
  return all.length === 0 ? null : all
}

/** Exactly, else but for the case of letters. */
export function findValue(values: readonly DocumentedValue[], value: string): DocumentedValue | null {
  return values.find(known => known.value === value) ?? values.find(known => sameLetters(known.value, value)) ?? null
}

export function sameLetters(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['true', 'false'],
  ['True', 'False'],
  ['TRUE', 'FALSE'],
]

function oppositeOf(value: string): string | null {
  for (const [yes, no] of OPPOSITES) {
    if (value === yes) return no
    if (value === no) return yes
  }
  return null
}

/** A value that stands for a documented one beyond doubt: 0 and 1 where only true and false are documented, stray quotes. */
export function repairedValue(values: readonly DocumentedValue[], value: string): string | null {
  const bare = value
    .trim()
    .replace(/^(["'“‘])(.*)["'”’]$/, '$2')
    .trim()
  if (bare !== value) {
    const known = findValue(values, bare)
    if (known !== null) return known.value
  }
  const words = values.map(known => known.value.toLowerCase())
  if (words.length !== 2 || !words.includes('true') || !words.includes('false')) return null
  if (bare !== '0' && bare !== '1') return null
  return findValue(values, bare === '1' ? 'true' : 'false')?.value ?? null
}
