// JSON text → tree with places. Comments and trailing commas are taken as people leave them; nothing else is mended.
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { tooDeep } from './nesting.ts'
import { type Places, placesIn } from './places.ts'
import { DEEPEST, MOST_NODES, type Parsed, type Tree } from './tree.ts'

const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is no JSON value',
  InvalidNumberFormat: 'a malformed number',
  PropertyNameExpected: 'a member name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'more text after the end of the JSON value',
  UnexpectedEndOfComment: 'a comment that never ends',
  UnexpectedEndOfString: 'a string that never ends',
  UnexpectedEndOfNumber: 'a number that breaks off',
  InvalidUnicode: 'a malformed \\u escape',
  InvalidEscapeCharacter: 'a malformed escape',
  InvalidCharacter: 'a control character inside a string',
}

export function jsonTree(text: string): Parsed {
  const places = placesIn(text)
  const deep = tooDeep(text, DEEPEST, '"')
  if (deep !== null)
    return { problem: { at: places.position(deep), message: `is nested more than ${DEEPEST} levels deep` } }
  if (tooMany(text)) return { problem: { at: null, message: `holds more than ${MOST_NODES} values` } }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true })
  const first = errors[0]
  if (first !== undefined || root === undefined) {
    const offset = first?.offset ?? text.length
    const code = first === undefined ? 'ValueExpected' : printParseErrorCode(first.error)
    const fault = FAULTS[code] ?? code
    const message = text.slice(offset).trim() === '' ? `the text breaks off: ${fault}` : fault
    return { problem: { at: places.position(offset), message: `is not valid JSON: ${message}` } }
  }
  return { trees: [treeOf(root, text, places)] }
}

/** Commas bound the number of values, before any memory is spent on them. */
function tooMany(text: string): boolean {
  let commas = 0
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) if (++commas > MOST_NODES) return true
  return false
}

function treeOf(node: Node, text: string, places: Places): Tree {
  const spot = places.spot(node.offset, node.offset + node.length)
  if (node.type === 'object') {
    const members = (node.children ?? []).flatMap(property => {
      const [name, value] = property.children ?? []
      if (name === undefined || value === undefined) return []
      const nameSpot = places.spot(name.offset, name.offset + name.length)
      return [{ name: String(name.value), nameSpot, value: treeOf(value, text, places) }]
    })
    return { kind: 'object', spot, members }
  }
  if (node.type === 'array')
    return { kind: 'array', spot, items: (node.children ?? []).map(item => treeOf(item, text, places)) }
  const type = node.type === 'string' || node.type === 'number' || node.type === 'boolean' ? node.type : 'null'
  return {
    kind: 'scalar',
    spot,
    type,
    text: type === 'string' ? String(node.value) : text.slice(spot.offset, spot.end),
  }
}
