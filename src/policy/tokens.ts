// A value → the token in it, if it is one and nothing else.
import { TOKENS, type Token } from './known-elsewhere.ts'

/** A value that is a token and nothing else; braces mark it, known or not. */
export function tokenIn(value: string): { readonly written: string; readonly known: Token | null } | null {
  const name = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(value)?.[1]?.trim()
  if (name === undefined) return null
  // Intune wants the braces tight; with blanks inside it delivers the text as it stands.
  const tight = /^\{\{[^{}\s]*\}\}$/.test(value)
  const known = TOKENS.find(token => token.name === name.toLowerCase()) ?? null
  return { written: value, known: tight ? known : null }
}
