// A table of rows from a planning sheet: what its columns are for, whose words a header may use.
import type { Spot } from '../reading.ts'
import { isTypeWord } from '../value-types.ts'

export interface Cell {
  /** Without the marks of its format. */
  readonly text: string
  /** As written, between its delimiters, outer spaces left out. */
  readonly spot: Spot
}

export interface Table {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** What stands above it, nearest first: caption, headings, title, file name. */
  readonly above: readonly string[]
}

export interface Columns {
  readonly key: number
  readonly value: number
  readonly type: number | null
  readonly channel: number | null
  readonly platform: number | null
}

const KEY =
  /^(?:(?:app(?:lication)? )?config(?:uration)? |xml |setting |policy |intune )?keys?(?: name)?$|^konfigurationsschlüssel$|^schlüssel$|^clé(?: de configuration)?$|^clave(?: de configuración)?$/
/** Heads that tables of anything use; they count only beside a column of value types. */
const VAGUE_KEY = /^(?:setting|setting name|name|property|attribute|parameter|einstellung)$/
const VALUE =
  /^(?:(?:app )?config(?:uration)? |setting |key |our |desired |target |recommended |suggested |required )?values?(?: to set)?$|^(?:recommended|recommendation|set to|setting)$|^(?:konfigurations)?wert$|^valeur(?: de configuration)?$|^valor(?: de configuración)?$/
const TYPE =
  /^(?:(?:configuration )?value |data ?|key |setting )?type$|^(?:wert|daten)?typ$|^type de valeur$|^tipo(?: de valor)?$/
const CHANNEL = /^(?:channel|enrol+ment|management|managed|policy type|device enrol+ment type)$/
const PLATFORM = /^(?:platform|os|operating system|plattform)$/

export function columnsOf(header: readonly string[]): Columns | null {
  const heads = header.map(head =>
    head
      .toLowerCase()
      .replace(/[`*_"':()]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const find = (pattern: RegExp, not: readonly number[] = []): number | null => {
    const at = heads.findIndex((head, index) => !not.includes(index) && pattern.test(head))
    return at < 0 ? null : at
  }
  const type = find(TYPE)
  const key = find(KEY) ?? (type === null ? null : find(VAGUE_KEY))
  if (key === null) return null
  const value = find(VALUE, [key])
  if (value === null) return null
  return { key, value, type, channel: find(CHANNEL), platform: find(PLATFORM) }
}

/** Rows pasted from the portal without their header: key, value type, value. */
export function columnsWithoutHeader(first: readonly string[]): Columns | null {
  const [key = '', type = '', value = ''] = first
  if (first.length !== 3 || !isTypeWord(type) || value === '' || !/^[A-Za-z][\w.-]*$/.test(key)) return null
  return { key: 0, type: 1, value: 2, channel: null, platform: null }
}
