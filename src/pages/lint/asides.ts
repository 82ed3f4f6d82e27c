// Sentences about what the pages rest on ("The official page does not say …"): they state nothing of the product.
import type { Statement } from '../../model/catalog.ts'

export function isAside({ text }: Statement): boolean {
  return /\b(?:official|original|source)\s+(?:page|documentation|docs)\b/i.test(text)
}
