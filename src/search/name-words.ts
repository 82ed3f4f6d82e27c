// A name, heading or query → the words it is made of. Names are typed in many ways: `WebThing`, `web thing`, `web-thing`.

/** Capitals begin a word; runs of capitals (`TVM`, `OS`) stay whole. */
export function nameWords(name: string): readonly string[] {
  const { lowerUpper, runEnd, others } = isAscii(name) ? ASCII : unicode()
  return name
    .replace(lowerUpper, '$1 $2')
    .replace(runEnd, '$1 $2')
    .toLowerCase()
    .split(others)
    .filter(word => word !== '')
}

/** The same name however it is written: letters and digits in lower case. */
export function squash(name: string): string {
  return name.toLowerCase().replace(isAscii(name) ? ASCII.others : unicode().others, '')
}

const ASCII = { lowerUpper: /([a-z\d])([A-Z])/g, runEnd: /([A-Z])([A-Z][a-z])/g, others: /[^A-Za-z\d]+/g }

/** Made when a name needs them: V8 reads the tables of `\p{…}` wherever it meets one, which every start would pay for. */
function unicode() {
  return {
    lowerUpper: /([\p{Ll}\d])(\p{Lu})/gu,
    runEnd: /(\p{Lu})(\p{Lu}\p{Ll})/gu,
    others: /[^\p{L}\p{N}]+/gu,
  }
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
