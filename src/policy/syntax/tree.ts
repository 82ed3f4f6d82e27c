// The tree that JSON and YAML files are read into: every part knows its place, repeated members are kept.
import type { Position } from '../../model/finding.ts'
import type { Spot } from '../reading.ts'

export type Tree = TreeObject | TreeArray | TreeScalar

export interface TreeObject {
  readonly kind: 'object'
  readonly spot: Spot
  readonly members: readonly TreeMember[]
}

export interface TreeMember {
  readonly name: string
  readonly nameSpot: Spot
  readonly value: Tree
}

export interface TreeArray {
  readonly kind: 'array'
  readonly spot: Spot
  readonly items: readonly Tree[]
}

export interface TreeScalar {
  readonly kind: 'scalar'
  readonly spot: Spot
  readonly type: 'string' | 'number' | 'boolean' | 'null'
  /** A string's text; else as written. */
  readonly text: string
}

export interface SyntaxProblem {
  readonly at: Position | null
  readonly message: string
}

export type Parsed = { readonly trees: readonly Tree[] } | { readonly problem: SyntaxProblem }

/** Deeper than any export; parsers recurse, so deeper text is refused before they see it. */
export const DEEPEST = 100
/** More values than a tenant's whole export holds. */
export const MOST_NODES = 500_000

/** The member of that name, matched without regard to case as Graph does; the last one wins, as in JSON.parse. */
export function member(tree: TreeObject, name: string): Tree | null {
  return tree.members.findLast(found => found.name === name)?.value ?? memberAnyCase(tree, name)
}

function memberAnyCase(tree: TreeObject, name: string): Tree | null {
  const wanted = name.toLowerCase()
  return tree.members.findLast(found => found.name.toLowerCase() === wanted)?.value ?? null
}

export function textMember(tree: TreeObject, name: string): string | null {
  const value = member(tree, name)
  return value?.kind === 'scalar' && value.type === 'string' ? value.text : null
}

export function arrayMember(tree: TreeObject, name: string): readonly Tree[] | null {
  const value = member(tree, name)
  return value?.kind === 'array' ? value.items : null
}

export function isObject(tree: Tree | null): tree is TreeObject {
  return tree?.kind === 'object'
}
