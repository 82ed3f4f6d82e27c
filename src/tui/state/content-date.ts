// Records → the date of the newest page.
import type { Records } from '../../model/catalog.ts'

/** ISO date; null when no page has one. */
export function contentDate({ pages }: Records): string | null {
  return (
    pages
      .flatMap(page => page.date ?? [])
      .sort()
      .at(-1) ?? null
  )
}
