// The value types of the portal's configuration designer, and how each format spells them.

interface TypeWords {
  /** As the portal says it; what records and policies hold. */
  readonly type: 'String' | 'Integer' | 'Real' | 'Boolean' | 'Token'
  readonly graph: string
  /** Lower case, other spellings people use in tables. */
  readonly words: readonly string[]
}

const TYPES: readonly TypeWords[] = [
  { type: 'String', graph: 'stringType', words: ['string', 'text', 'str', 'zeichenfolge', 'chaîne', 'cadena'] },
  {
    type: 'Integer',
    graph: 'integerType',
    words: ['integer', 'int', 'number', 'ganze zahl', 'ganzzahl', 'entier', 'entero'],
  },
  { type: 'Real', graph: 'realType', words: ['real', 'float', 'double', 'decimal', 'gleitkommazahl'] },
  { type: 'Boolean', graph: 'booleanType', words: ['boolean', 'bool', 'boolesch', 'booléen', 'booleano'] },
  { type: 'Token', graph: 'tokenType', words: ['token'] },
]

/** `stringType`, `bool`, `Zeichenfolge` → the portal's word; a word nobody knows stays as written. */
export function portalType(written: string): string {
  return typeWords(written)?.type ?? written.trim()
}

/** The portal's word → Graph's; null when Graph has no such type. */
export function graphType(type: string): string | null {
  return typeWords(type)?.graph ?? null
}

export function isTypeWord(written: string): boolean {
  return typeWords(written) !== undefined
}

function typeWords(written: string): TypeWords | undefined {
  const word = written.trim().toLowerCase()
  return TYPES.find(({ graph, words }) => words.includes(word) || graph.toLowerCase() === word)
}

/** Can a value of that type be written so? Types nobody knows take everything. */
export function fitsType(value: string, type: string): boolean {
  switch (portalType(type)) {
    case 'Boolean':
      return /^(?:true|false)$/i.test(value)
    case 'Integer':
      return /^[+-]?\d+$/.test(value)
    case 'Real':
      return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value)
    default:
      return true
  }
}
