// YAML text → tree with places. Anchors and aliases are followed (PyYAML writes them for equal parts), within bounds.
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
} from 'yaml'
import { tooDeep } from './nesting.ts'
import { type Places, placesIn } from './places.ts'
import { DEEPEST, MOST_NODES, type Parsed, type SyntaxProblem, type Tree } from './tree.ts'

/** The YAML parser is some hundred times slower than the JSON one. */
const LARGEST_YAML = 256 * 1024

/** Nobody repeats parts more often; each costs a look through the document. */
const MOST_ALIASES = 1000

/** What the walk over one file knows; both numbers count down, so that aliases of aliases end. */
interface Walk {
  readonly document: Document
  readonly places: Places
  left: number
  aliases: number
}

export function yamlTree(text: string): Parsed {
  const places = placesIn(text)
  if (text.length > LARGEST_YAML) return { problem: { at: null, message: 'is YAML larger than 256 KB' } }
  const deep = tooDeep(text, DEEPEST, '')
  if (deep !== null) return { problem: tooDeepAt(places, deep) }
  const documents = documentsIn(text)
  if (documents === null)
    return { problem: { at: null, message: 'is not valid YAML: it is nested too deep to be read' } }
  const trees: Tree[] = []
  for (const document of documents) {
    const error = document.errors[0]
    if (error !== undefined)
      return {
        problem: { at: places.position(error.pos[0]), message: `is not valid YAML: ${firstLine(error.message)}` },
      }
    if (document.contents === null) continue
    const tree = treeOf(document.contents as Node, { document, places, left: MOST_NODES, aliases: MOST_ALIASES }, 0)
    if ('message' in tree) return { problem: tree }
    trees.push(tree)
  }
  return { trees }
}

/** Null when the parser runs out of stack: it calls itself for some repetitions that nest nothing. */
function documentsIn(text: string): readonly Document[] | null {
  try {
    return [...parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })]
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function treeOf(node: Node, walk: Walk, depth: number): Tree | SyntaxProblem {
  const [offset, end] = node.range ?? [0, 0]
  if (depth > DEEPEST) return tooDeepAt(walk.places, offset)
  if (--walk.left < 0) return { at: null, message: `holds more than ${MOST_NODES} values` }
  const spot = walk.places.spot(offset, end)
  if (isAlias(node)) return aliasOf(node, walk, depth)
  if (isMap(node)) {
    const members = []
    for (const pair of node.items) {
      const key = pair.key as Scalar
      const [from, to] = key?.range ?? [offset, offset]
      const value = treeOf((pair.value as Node | null) ?? emptyAt(to), walk, depth + 1)
      if ('message' in value) return value
      members.push({ name: isScalar(key) ? String(key.value) : '', nameSpot: walk.places.spot(from, to), value })
    }
    return { kind: 'object', spot, members }
  }
  if (isSeq(node)) {
    const items = []
    for (const item of node.items) {
      const tree = treeOf(item as Node, walk, depth + 1)
      if ('message' in tree) return tree
      items.push(tree)
    }
    return { kind: 'array', spot, items }
  }
  const scalar = node as Scalar
  const { value } = scalar
  if (value === null || value === undefined) return { kind: 'scalar', spot, type: 'null', text: 'null' }
  const type = typeof value === 'number' || typeof value === 'boolean' ? typeof value : 'string'
  return {
    kind: 'scalar',
    spot,
    type: type as 'string',
    text: type === 'string' ? String(value) : (scalar.source ?? String(value)),
  }
}

function aliasOf(alias: Alias, walk: Walk, depth: number): Tree | SyntaxProblem {
  if (--walk.aliases < 0) return { at: null, message: `holds more than ${MOST_ALIASES} aliases` }
  const target = alias.resolve(walk.document)
  if (target === undefined)
    return {
      at: walk.places.position(alias.range?.[0] ?? 0),
      message: `is not valid YAML: no anchor named ${alias.source}`,
    }
  return treeOf(target, walk, depth + 1)
}

function emptyAt(offset: number): Node {
  return { range: [offset, offset, offset], value: null } as unknown as Node
}

function tooDeepAt(places: Places, offset: number): SyntaxProblem {
  return { at: places.position(offset), message: `is nested more than ${DEEPEST} levels deep` }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]!
}
