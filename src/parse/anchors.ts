// Heading text → the anchor under which Learn publishes it.

/** Lower case; all but letters, digits, spaces, hyphens and underscores goes; a space is a hyphen. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replace(/ /g, '-')
}

/** Gives each text its slug; the second one of a kind ends with `-1`, the third with `-2`. */
export function slugger(): (text: string) => string {
  const seen = new Map<string, number>()
  return text => {
    const base = slug(text)
    const count = seen.get(base) ?? 0
    seen.set(base, count + 1)
    return count === 0 ? base : `${base}-${count}`
  }
}
