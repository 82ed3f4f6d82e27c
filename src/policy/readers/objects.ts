// The trees of a JSON or YAML file → readings: lists are opened, wrappers looked into, each object goes to its reader.

import type { Reading } from '../reading.ts'
import { objectRefusal } from '../refusals/objects.ts'
import { isObject, member, type Tree, type TreeObject } from '../syntax/tree.ts'
import { graph } from './graph.ts'
import { graphXml } from './graph-xml.ts'
import { intuneCd } from './intune-cd.ts'
import { intuneManagement } from './intune-management.ts'
import { managedApp } from './managed-app.ts'
import type { ObjectReader, Place } from './object-reader.ts'
import { odataType } from './odata-type.ts'

/** First match wins: exports and backups are Graph objects with something of their own. */
const OBJECT_READERS: readonly ObjectReader[] = [intuneManagement, intuneCd, graphXml, graph, managedApp]

/** How far below the root a policy may stand in a wrapper that nobody knows. */
const DEPTH = 4

export function readTrees(trees: readonly Tree[], place: Place, text: string): readonly Reading[] {
  const readings = trees.flatMap(tree => readTree(tree, place, text, 0))
  if (readings.length > 0) return readings
  const what = `${place.notation.toUpperCase()} of another kind`
  const at = trees[0]?.spot.at ?? null
  return [{ kind: 'refused', refusal: { file: place.file, at, what, hint: null, traits: [] } }]
}

function readTree(tree: Tree, place: Place, text: string, depth: number): readonly Reading[] {
  if (depth > DEPTH) return []
  if (tree.kind === 'array') return tree.items.flatMap(item => readTree(item, place, text, depth + 1))
  if (!isObject(tree)) return depth === 0 ? wrappedText(tree, place) : []
  const reader = OBJECT_READERS.find(candidate => candidate.recognise(tree))
  if (reader !== undefined) return reader.read(tree, place)
  const listed = odataType(tree) === null ? member(tree, 'value') : null
  if (listed?.kind === 'array') return readTree(listed, place, text, depth + 1)
  const refusal = objectRefusal(tree, place, text)
  if (refusal !== null) return [{ kind: 'refused', refusal }]
  return inside(tree, place, text, depth)
}

/** An object without a type that isn't known may be a wrapper around policies. */
function inside(tree: TreeObject, place: Place, text: string, depth: number): readonly Reading[] {
  return tree.members.flatMap(({ value }) => (value.kind === 'scalar' ? [] : readTree(value, place, text, depth + 1)))
}

function wrappedText(tree: Tree, { file }: Place): readonly Reading[] {
  if (tree.kind !== 'scalar' || tree.type !== 'string' || !/^\s*[{[]/.test(tree.text)) return []
  const what = 'JSON as text inside a string'
  return [{ kind: 'refused', refusal: { file, at: tree.spot.at, what, hint: 'Take the quotes off.', traits: [] } }]
}
