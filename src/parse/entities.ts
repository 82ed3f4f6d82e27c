// Character references of HTML (`&gt;`, `&#8217;`) → the characters; what is no reference stays as written.
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  check: '✓',
  sect: '§',
  para: '¶',
  euro: '€',
  pound: '£',
  lbrack: '[',
  rbrack: ']',
  lsqb: '[',
  rsqb: ']',
  ast: '*',
  lowbar: '_',
  grave: '`',
  vert: '|',
  verbar: '|',
  bsol: '\\',
  sol: '/',
  colon: ':',
  num: '#',
}

function character(code: number): string {
  if (code === 0x9 || code === 0xa || code === 0xd || code === 0xa0) return ' '
  return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,9}));/g, (whole, decimal, hex, name) => {
    if (decimal) return character(Number(decimal))
    if (hex) return character(Number.parseInt(hex, 16))
    return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole
  })
}
