// A word as typed → the plain forms it may come from by the regular rules: "copied" → copy, "tags" → tag.

const VOWELS = /[aeiouy]+/g

/** One syllable that ends like "set" and "tag": its last letter doubles before -ed and -ing. */
function doubles(base: string): boolean {
  return /[^aeiou][aeiou][^aeiouwxy]$/.test(base) && base.match(VOWELS)?.length === 1
}

function undone(rest: string): string[] {
  const found = [`${rest}e`]
  if (/([^aeiou])\1$/.test(rest)) found.push(rest.slice(0, -1))
  // "geting" is no form of "get": what doubles in good spelling is a slip where it doesn't.
  if (!doubles(rest)) found.push(rest)
  return found
}

/** Plain forms of three letters or more; none where the word has no ending of an inflected form. */
export function plainForms(word: string): readonly string[] {
  const found: string[] = []
  const ending = (pattern: RegExp): string | null => (pattern.test(word) ? word.replace(pattern, '') : null)
  const y = ending(/i(?:es|ed)$/)
  if (y !== null) found.push(`${y}y`)
  const plural = ending(/(?<=[^s])s$/)
  if (plural !== null) found.push(plural)
  const es = ending(/(?<=s|x|z|ch|sh|o)es$/)
  if (es !== null) found.push(es)
  const past = ending(/(?<!e)ed$/)
  if (past !== null) found.push(...undone(past))
  const now = ending(/ing$/)
  if (now !== null) found.push(...undone(now))
  const most = ending(/i(?:est|er)$/)
  if (most !== null) found.push(`${most}y`)
  const utmost = ending(/(?<![ie])est$/)
  if (utmost !== null && utmost.length > 2) found.push(...undone(utmost))
  const how = ending(/ly$/)
  if (how !== null && how.length > 3) found.push(how, how.endsWith('al') ? how.slice(0, -2) : `${how}le`)
  return found.filter(form => form.length > 2 && /[aeiouy]/.test(form))
}

/** Whether a word or a plain form of it is in a set. */
export function known(word: string, words: Pick<ReadonlySet<string>, 'has'>): boolean {
  return words.has(word) || plainForms(word).some(form => words.has(form))
}
