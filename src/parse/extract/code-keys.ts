// Code blocks of a page → the keys that its property lists and JSON set. An example defines no key: it names one, and
// states the type of what it sets.
import type { Channel } from '../../model/condition.ts'
import type { Block } from '../../model/document.ts'
import type { Source } from '../../model/source.ts'
import { decodeEntities } from '../entities.ts'
import { countLineEnds } from '../line-ends.ts'
import { matchesOf } from '../matches.ts'
import { isCoined, nameIn } from './name-shapes.ts'
import { sourceOf } from './passages.ts'
import type { Reading } from './reading.ts'
import type { TypeStatement } from './types.ts'

export interface CodeKey {
  readonly key: string
  readonly section: number
  readonly source: Source
  readonly type: TypeStatement['type'] | null
  /** For which the example stands; null: the page doesn't say. */
  readonly channel: Channel | null
}

type Code = Extract<Block, { kind: 'code' }>
type Named = Pick<CodeKey, 'key' | 'type'> & { readonly at: number }

/** A key of a dictionary that holds no dictionary of its own: `<key>X</key> <integer>`. */
const ELEMENT = /<key>([^<>\n]{1,100})<\/key>\s{0,200}<(string|integer|real|true|false|array|date|data)\b/g
const ELEMENT_TYPES: Readonly<Record<string, TypeStatement['type']>> = {
  string: 'String',
  integer: 'Integer',
  real: 'Real',
  true: 'Boolean',
  false: 'Boolean',
}
/** A configuration profile: its keys are the system's. */
const PROFILE = /<key>Payload(?:Type|Content|UUID|Identifier)<\/key>|"Payload(?:Type|Content|UUID|Identifier)"/

/** `{ "key": "X", "valueInteger": 1 }`, `{ "appConfigKey": "X", "appConfigKeyType": "stringType", … }` */
const PAIR =
  /"(?:key|appConfigKey|name)"\s{0,20}:\s{0,20}"([^"\n]{1,100})"\s{0,50},(?=[^{}]{0,300}"(?:value|appConfigKey)[A-Za-z]{0,20}"\s{0,20}:)([^{}]{0,300})/g
const PAIR_TYPE =
  /"value(Integer|Bool|String|Float)\w{0,10}"|"appConfigKeyType"\s{0,20}:\s{0,20}"(integer|boolean|string|real)Type"/i
const PAIR_TYPES: Readonly<Record<string, TypeStatement['type']>> = {
  integer: 'Integer',
  bool: 'Boolean',
  boolean: 'Boolean',
  string: 'String',
  float: 'Real',
  real: 'Real',
}
/** `"X": true` at the beginning of a line; what holds an object or a list is a group. */
const MEMBER = /^([ \t]{0,40})"([A-Za-z][\w.-]{1,80})"[ \t]{0,20}:(?![ \t]{0,20}[[{])/gm

/** Each key once, where an example first sets it. */
export function codeKeys(reading: Reading): CodeKey[] {
  const { outline } = reading
  const seen = new Set<string>()
  return [...outline.sections.values()].flatMap(section =>
    codeIn(section.blocks).flatMap(block => {
      const text = block.text.includes('&lt;') ? decodeEntities(block.text) : block.text
      if (PROFILE.test(text)) return []
      let line = firstLine(block)
      let counted = 0
      const named = [...inList(text), ...inPairs(text), ...inMembers(text, reading)].sort((a, b) => a.at - b.at)
      return named.flatMap(({ key, type, at }) => {
        line += countLineEnds(text.slice(counted, at))
        counted = at
        if (seen.has(key.toLowerCase())) return []
        seen.add(key.toLowerCase())
        const source = sourceOf(outline, { section: section.id, line, endLine: line })
        const above = reading.inSection.get(section.id)?.findLast(spot => spot.source.line <= line)
        return [{ key, type, section: section.id, source, channel: above?.channel ?? null }]
      })
    }),
  )
}

function inList(text: string): Named[] {
  if (!text.includes('<key>')) return []
  return matchesOf(ELEMENT, text).flatMap(found => {
    const key = keyIn(found[1]!.trim())
    return key ? [{ key, type: ELEMENT_TYPES[found[2]!] ?? null, at: found.index }] : []
  })
}

function inPairs(text: string): Named[] {
  if (!text.includes('"')) return []
  return matchesOf(PAIR, text).flatMap(found => {
    const key = keyIn(found[1]!)
    const stated = PAIR_TYPE.exec(found[2]!)
    return key
      ? [{ key, type: PAIR_TYPES[(stated?.[1] ?? stated?.[2] ?? '').toLowerCase()] ?? null, at: found.index }]
      : []
  })
}

/** Beside a key that the pages define, at the same depth, stand keys; elsewhere JSON may hold anything. */
function inMembers(text: string, { spelling }: Reading): Named[] {
  if (!text.includes('"')) return []
  const members = matchesOf(MEMBER, text)
  const depths = new Set(members.filter(([, , name]) => spelling.has(name!.toLowerCase())).map(([, indent]) => indent))
  return members.flatMap(found => {
    const key = depths.has(found[1]!) ? keyIn(found[2]!) : null
    return key && isCoined(key) ? [{ key, type: null, at: found.index + found[1]!.length }] : []
  })
}

/** No bundle ids, no names of other products' domains. */
function keyIn(text: string): string | null {
  const name = nameIn(text)
  return name?.includes('.') ? null : name
}

function codeIn(blocks: readonly Block[]): Code[] {
  return blocks.flatMap(block => {
    if (block.kind === 'code') return [block]
    if (block.kind === 'quote' || block.kind === 'alert') return codeIn(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(item => codeIn(item.blocks)) : []
  })
}

/** Of its text: a fenced block begins with its fence, an indented one with its text. */
function firstLine({ text, line = 1, endLine = line }: Code): number {
  return endLine - line > countLineEnds(text) ? line + 1 : line
}
