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

// As text, because V8 reads Unicode's tables wherever it meets an expression with `\p{…}`: half a millisecond of every start.
const LOWER = '[\\p{Ll}\\d]'
const UPPER = '\\p{Lu}'
const OTHERS = '[^\\p{L}\\p{N}]+'

/** Made when a name needs them. */
function unicode() {
  return {
    lowerUpper: new RegExp(`(${LOWER})(${UPPER})`, 'gu'),
    runEnd: new RegExp(`(${UPPER})(${UPPER}\\p{Ll})`, 'gu'),
    others: new RegExp(OTHERS, 'gu'),
  }
}

function isAscii(text: string): boolean {
  return /^[\x00-\x7f]*$/.test(text)
}
