// A regular expression → the tree of it that model/pruned-source reads: groups of several alternatives apart, each with what it
// needs; the rest as written.
import type { AST } from '@eslint-community/regexpp'
import { type Alternative, AND, type Group, OR, type Piece } from '../src/model/pruned-source.ts'
import { alternativesOf, groupsIn, needsIn, parse } from './pattern-needs.ts'

/** So few lists of words are looked for inside a group. */
const MOST_NEEDS = 2

export function patternTree(source: string, flags: string): readonly Alternative[] {
  const pattern = parse(source, flags)
  if (groupsIn(pattern).tied)
    return alternativesOf(source, flags).map(({ source, needs, groups }) => [packed(needs), groups, source])
  return pattern.alternatives.map(each => tree(each, flags.includes('i')))
}

const packed = (needs: readonly (readonly string[])[]): string => needs.map(words => words.join(OR)).join(AND)

/** What is heard as it is written needs itself. */
const PLAIN = /^[a-z0-9 ]+$/

function tree(alternative: AST.Alternative, anyCase: boolean): Alternative {
  if (PLAIN.test(alternative.raw)) return alternative.raw
  const pieces = piecesOf(alternative.elements, anyCase)
  const needs = packed(needsBeside(pieces, alternative, anyCase))
  const json = JSON.stringify(pieces)
  const { count } = groupsIn(alternative)
  return needs !== '' && json.length > MANY ? [needs, count, null, json] : [needs, count, ...pieces]
}
/** Of so many letters pieces are packed. */
const MANY = 150

/** A group that must match tells of itself whether it can. */
function needsBeside(pieces: readonly Piece[], alternative: AST.Alternative, anyCase: boolean) {
  if (alternative.parent.type === 'Pattern') return needsIn(alternative, anyCase)
  if (pieces.some(piece => typeof piece !== 'string' && !piece[3])) return []
  return needsIn(alternative, anyCase).slice(0, MOST_NEEDS)
}

function piecesOf(elements: readonly AST.Element[], anyCase: boolean): Piece[] {
  const pieces: Piece[] = []
  for (const element of elements) {
    const group = groupOf(element, anyCase)
    const last = pieces.at(-1)
    if (group) pieces.push(group)
    else if (typeof last === 'string') pieces[pieces.length - 1] = last + element.raw
    else pieces.push(element.raw)
  }
  return pieces
}

type Holder = AST.Group | AST.CapturingGroup | AST.LookaroundAssertion

function groupOf(element: AST.Element, anyCase: boolean): Group | null {
  const holder = element.type === 'Quantifier' ? element.element : element
  if (!isHolder(holder) || !worthwhile(holder)) return null
  const [first, last] = [holder.alternatives[0]!, holder.alternatives.at(-1)!]
  const optional = (element.type === 'Quantifier' && element.min === 0) || ('negate' in holder && holder.negate)
  return [
    element.raw.slice(0, first.start - element.start),
    element.raw.slice(last.end - element.start),
    groupsIn(element).count,
    optional,
    ...holder.alternatives.map(each => tree(each, anyCase)),
  ]
}

function isHolder(node: AST.Element): node is Holder {
  return 'alternatives' in node
}

/** Of two words none is much cheaper than both. */
function worthwhile(holder: Holder): boolean {
  return (
    holder.alternatives.length > 2 ||
    holder.alternatives.some(({ elements }) =>
      elements.some(each => {
        const inner = each.type === 'Quantifier' ? each.element : each
        return isHolder(inner) && worthwhile(inner)
      }),
    )
  )
}
