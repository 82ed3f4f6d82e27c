// Sentences about the documentation itself teach nobody the product.

/** What changed in it, what it calls things, what it leaves open. */
export function isAboutThePage(text: string): boolean {
  return /^changed since\b|\b(?:official|this) (?:page|article)\b|\bthese pages\b|^read (?:more|how)\b|^see\b/i.test(
    text,
  )
}
