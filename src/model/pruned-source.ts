// A regular expression as a tree → its source without the alternatives that cannot match in a text, since it holds no word
// that they need. An expression with a hundred words in it takes V8 milliseconds to compile, and of these a text holds few.

/**
 * [what it needs: `AND` of `OR`, how many groups it counts, its pieces]; as a mere text, what needs itself. Many pieces stand
 * behind null, as JSON: most texts don't come to them.
 */
export type Alternative =
  | string
  | readonly [needs: string, groups: number, ...pieces: Piece[]]
  | readonly [needs: string, groups: number, null, json: string]
/** As written, or a group. */
export type Piece = string | Group
/** `optional`: where no alternative is left, it may be left out; else what holds it cannot match. */
export type Group = readonly [
  open: string,
  close: string,
  groups: number,
  optional: boolean,
  ...alternatives: Alternative[],
]

/** Between the words of which a text must hold one, and between lists of such. */
export const OR = '\n'
export const AND = '\f'

const NEVER = '(?!)'

/** Where the pieces of an alternative begin, and the alternatives of a group. */
const PIECES = 2
const ALTERNATIVES = 4

/** Of `alternatives` from a place on; null when none is left. With null for the text, the whole. */
export function prunedSource(
  alternatives: readonly (Alternative | unknown)[],
  from: number,
  text: string | null,
): string | null {
  const sources: string[] = []
  let any = false
  for (let i = from; i < alternatives.length; i++) {
    const alternative = alternatives[i] as Alternative
    const source = alternativeFor(alternative, text)
    any ||= source !== null
    if (source !== null) sources.push(source)
    // Groups keep their numbers.
    else if (typeof alternative !== 'string' && alternative[1] > 0) sources.push(NEVER + '()'.repeat(alternative[1]))
  }
  return any ? sources.join('|') : null
}

function alternativeFor(alternative: Alternative, text: string | null): string | null {
  if (typeof alternative === 'string') return text === null || text.includes(alternative) ? alternative : null
  if (text !== null && !holdsAll(text, alternative[0])) return null
  const packed = alternative[PIECES] === null
  const pieces = packed ? (JSON.parse(alternative[PIECES + 1] as string) as readonly Piece[]) : alternative
  let source = ''
  for (let i = packed ? 0 : PIECES; i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    const written = typeof piece === 'string' ? piece : groupFor(piece, text)
    if (written === null) return null
    source += written
  }
  return source
}

function groupFor(group: Group, text: string | null): string | null {
  const optional = group[3]
  const inner = prunedSource(group, ALTERNATIVES, text)
  if (inner !== null) return group[0] + inner + group[1]
  if (!optional) return null
  return group[2] > 0 ? groupFor(group, null) : '(?:)'
}

function holdsAll(text: string, needs: string): boolean {
  if (needs === '') return true
  for (const list of needs.split(AND)) if (!holdsOne(text, list.split(OR))) return false
  return true
}

export function holdsOne(text: string, words: readonly string[]): boolean {
  for (const word of words) if (text.includes(word)) return true
  return false
}
