// A name, heading or query → the words it is made of. Names are typed in many ways: `WebThing`, `web thing`, `web-thing`.

/** Capitals begin a word; runs of capitals (`TVM`, `OS`) stay whole. */
export function nameWords(name: string): readonly string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
}

/** The same name however it is written: letters and digits in lower case. */
export function squash(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
