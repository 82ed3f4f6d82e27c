// Bytes of a file → text without its byte order mark, and the encoding, so that a repaired copy is written the same way.
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly mark: boolean
}

export type Undecoded = { readonly problem: string; readonly hint: string | null }

/** Beyond this no policy is; reading on would only cost memory. */
export const LARGEST = 10 * 1024 * 1024

const KNOWN_BYTES: readonly { readonly starts: string; readonly what: string; readonly hint: string }[] = [
  {
    starts: '504b0304',
    what: 'a zip archive or an Office file',
    hint: 'Save the sheet as CSV, or unpack the archive.',
  },
  { starts: 'd0cf11e0', what: 'an old Office file', hint: 'Save the sheet as CSV.' },
  { starts: '62706c697374', what: 'a binary property list', hint: 'Turn it into XML: plutil -convert xml1 <file>.' },
  { starts: '1f8b', what: 'a gzip archive', hint: 'Unpack it first.' },
  { starts: '25504446', what: 'a PDF', hint: 'Copy the table into a CSV or Markdown file.' },
  { starts: '89504e47', what: 'a picture', hint: 'Type its rows into a CSV or Markdown file.' },
  { starts: 'ffd8ff', what: 'a picture', hint: 'Type its rows into a CSV or Markdown file.' },
  {
    starts: '3082',
    what: 'a signed (DER) file',
    hint: 'Take the signature off: openssl smime -verify -noverify -inform DER.',
  },
]

export function decodeText(bytes: Uint8Array): Decoded | Undecoded {
  const found = encodingOf(bytes)
  const head = Array.from(bytes.subarray(0, 6), byte => byte.toString(16).padStart(2, '0')).join('')
  const known = found.mark ? undefined : KNOWN_BYTES.find(({ starts }) => head.startsWith(starts))
  if (known !== undefined) return { problem: `is ${known.what}, not text`, hint: known.hint }
  if (bytes.length > LARGEST)
    return { problem: `is larger than ${LARGEST / 1024 / 1024} MB`, hint: 'Export the policy alone.' }
  const text = decode(bytes, found.encoding)
  if (text === null) return { problem: 'is not UTF-8 or UTF-16 text', hint: 'Save it as UTF-8.' }
  if (text.includes('\0')) return { problem: 'holds NUL characters: not a text file', hint: null }
  return { text, ...found }
}

export function encodeText(text: string, { encoding, mark }: Omit<Decoded, 'text'>): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8')
  const bytes = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

function encodingOf(bytes: Uint8Array): Omit<Decoded, 'text'> {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: true }
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: true }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: true }
  // Without a mark: every format here begins with an ASCII character, whose other half is then NUL.
  if (a !== undefined && a !== 0 && b === 0) return { encoding: 'utf-16le', mark: false }
  if (a === 0 && b !== undefined && b !== 0) return { encoding: 'utf-16be', mark: false }
  return { encoding: 'utf-8', mark: false }
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return encoding === 'utf-8' ? fromWindows(bytes) : null
  }
}

/** Excel still saves CSV in the Windows code page; its bytes hold no control characters, other binaries do. */
function fromWindows(bytes: Uint8Array): string | null {
  const binary = /[\0-\x08\x0e-\x1f]/
  const text = Buffer.from(bytes).toString('latin1')
  return binary.test(text) ? null : text
}
