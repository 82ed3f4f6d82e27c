// Front matter of the plainest kind (`key: words`, lists of words) → its data; null where it takes a YAML parser to tell.
// Nearly all pages have no other, and that parser takes longer for ten lines than reading the page does.

type Scalar = string | null
type Value = Scalar | readonly Scalar[] | Readonly<Record<string, readonly Scalar[]>>
type Meta = Readonly<Record<string, Value>>

const LINE = /^([A-Za-z][\w.-]{0,80}):(?: +(\S.*))?$/
const ITEM = /^( *)- +(\S.*)$/
const NO_STRING = /^(?:null|true|false)$/i
/** Words that cannot be a number, a mark of YAML or the begin of anything but a text. */
const WORDS = /^[A-Za-z][^\n]*$/
/** Dates and addresses: figures that make no number. */
const FIGURES = /^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|\d{1,2}\/\d{1,2}\/\d{4}|\d+\.\d+\.\d+\.\d+)$/
const FLOW_WORDS = /^[A-Za-z][\w ./()&+'-]*$/
/** Tabs and what cannot be seen are for the parser to judge. */
const ODD = /[^\n\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\ud7ff]/

export function plainFrontMatter(yaml: string): Meta | null {
  if (ODD.test(yaml)) return null
  const meta: Record<string, Value> = {}
  const lines = yaml.split('\n').map(line => line.replace(/(?<! ) +$/, ''))
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] === '') continue
    const found = LINE.exec(lines[i]!)
    if (!found || Object.hasOwn(meta, found[1]!) || NO_STRING.test(found[1]!)) return null
    const items = found[2] === undefined ? itemsFrom(lines, i + 1) : []
    const value = items.length > 0 ? all(items.map(scalarOf)) : found[2] === undefined ? null : valueIn(found[2])
    i += items.length
    // What is indented goes on with the line above.
    if (value === undefined || lines[i + 1]?.startsWith(' ')) return null
    meta[found[1]!] = value
  }
  return meta
}

/** The list below a key: its items, all at one indent. */
function itemsFrom(lines: readonly string[], from: number): readonly string[] {
  const items: string[] = []
  let indent: string | undefined
  for (let item = ITEM.exec(lines[from] ?? ''); item; item = ITEM.exec(lines[from + items.length] ?? '')) {
    indent ??= item[1]!
    if (item[1] !== indent) break
    items.push(item[2]!)
  }
  return items
}

function valueIn(text: string): Value | undefined {
  if (text.startsWith('{')) return mapOf(text)
  return text.startsWith('[') ? listOf(text) : scalarOf(text)
}

function listOf(text: string): readonly string[] | undefined {
  const inside = /^\[([^[\]]*)\]$/.exec(text)
  const items = inside?.[1]?.split(',').map(item => item.trim())
  return items?.every(isFlowScalar) ? items : undefined
}

const isFlowScalar = (item: string): boolean => FIGURES.test(item) || (FLOW_WORDS.test(item) && !NO_STRING.test(item))

/** `{ SomeKey: [words, more words], Other: [words] }` */
function mapOf(text: string): Readonly<Record<string, readonly Scalar[]>> | undefined {
  const map: Record<string, readonly Scalar[]> = {}
  const inside = /^\{([^{}]*)\}$/.exec(text)?.[1]?.trim()
  for (const entry of inside?.split(/(?<=\]), */) ?? ['']) {
    const found = /^([A-Za-z]\w{0,80}): (\[.*)$/.exec(entry)
    const list = found && listOf(found[2]!)
    if (!list || Object.hasOwn(map, found[1]!) || NO_STRING.test(found[1]!)) return undefined
    map[found[1]!] = list
  }
  return map
}

function scalarOf(text: string): Scalar | undefined {
  const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(text)
  if (quoted) return quoted[1] ?? quoted[2]!
  if (FIGURES.test(text)) return text
  const isText = WORDS.test(text) && !NO_STRING.test(text) && !/: |:$| #/.test(text)
  return isText ? text : undefined
}

const all = <T>(found: readonly (T | undefined)[]): readonly T[] | undefined =>
  found.every(one => one !== undefined) ? (found as readonly T[]) : undefined
