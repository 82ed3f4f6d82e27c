// Text from a terminal in raw mode → keys pressed, text typed and text pasted.

export type KeyEvent =
  /** Printable characters, one or many (fast typing arrives in one piece). */
  | { readonly kind: 'text'; readonly text: string }
  /** `enter`, `esc`, `up`, `f1`, `ctrl+y`, `alt+left`, `shift+tab`, … */
  | { readonly kind: 'chord'; readonly chord: string }
  | { readonly kind: 'paste'; readonly text: string }

export interface Decoded {
  readonly events: readonly KeyEvent[]
  /** The unfinished end of the input: give it back in front of what comes next. */
  readonly rest: string
}

const ESC = '\u001b'
const PASTE_START = `${ESC}[200~`
const PASTE_END = `${ESC}[201~`
/** What never ends is no reply of a terminal: give up on it. */
const LONGEST_REPLY = 4096

const FINALS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
  Z: 'shift+tab',
}

const NUMBERS: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
}

/** What opens a reply that is a string, and how such a string begins: colours, settings, graphics. */
const REPLIES: Readonly<Record<string, RegExp>> = { ']': /\d/, P: /[\d>!$+|=]/, _: /G/ }

/** The Linux console's own F1 to F5: `ESC [ [ A`. */
const CONSOLE_FUNCTION_KEYS = ['f1', 'f2', 'f3', 'f4', 'f5']

export function decodeKeys(input: string): Decoded {
  const events: KeyEvent[] = []
  let at = 0
  while (at < input.length) {
    const found = input[at] === ESC ? sequenceAt(input, at) : plainAt(input, at)
    if (found === null) return { events, rest: input.slice(at) }
    if (found.event) events.push(found.event)
    at = found.next
  }
  return { events, rest: '' }
}

/** What an unfinished end means when nothing follows it in time: a lone Esc is the key, half a sequence is nothing. */
export function flushKeys(rest: string): readonly KeyEvent[] {
  if (rest === ESC || rest === ESC + ESC) return [chord('esc')]
  if (rest.startsWith(PASTE_START)) return [{ kind: 'paste', text: rest.slice(PASTE_START.length) }]
  return rest[1] !== undefined && rest[1] in REPLIES ? typedWithAlt(rest) : []
}

/** A lone Esc must feel immediate; half a sequence comes over a slow line and is worth waiting for. */
export function patience(rest: string): number {
  if (rest.length > 2) return rest[1] !== undefined && rest[1] in REPLIES ? 200 : 1000
  return rest.length < 2 || rest[1]! in REPLIES ? 40 : 1000
}

/** It looked like a reply and was somebody typing. */
function typedWithAlt(text: string): readonly KeyEvent[] {
  const first = altKey(text[1] ?? '')
  return [...(first ? [first] : []), ...decodeKeys(text.slice(2)).events]
}

interface Found {
  readonly event: KeyEvent | null
  readonly next: number
}

function chord(name: string): KeyEvent {
  return { kind: 'chord', chord: name }
}

function plainAt(input: string, at: number): Found {
  const code = input.charCodeAt(at)
  if (code < 0x20 || code === 0x7f) {
    // CR LF, as some consoles send for Enter, is one key.
    const next = code === 13 && input.charCodeAt(at + 1) === 10 ? at + 2 : at + 1
    return { event: controlKey(code), next }
  }
  let end = at
  while (end < input.length && isPrintable(input.charCodeAt(end))) end++
  if (end === at) return { event: null, next: at + 1 }
  return { event: { kind: 'text', text: input.slice(at, end) }, next: end }
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && (code < 0x7f || code > 0x9f)
}

function controlKey(code: number): KeyEvent | null {
  if (code === 9) return chord('tab')
  if (code === 13 || code === 10) return chord('enter')
  if (code === 8 || code === 0x7f) return chord('backspace')
  if (code === 0) return chord('ctrl+space')
  return code <= 26 ? chord(`ctrl+${String.fromCharCode(code + 96)}`) : null
}

/** Null: not finished yet. */
function sequenceAt(input: string, at: number): Found | null {
  const kind = input[at + 1]
  if (kind === undefined) return null
  if (kind === '[') return controlSequence(input, at)
  if (kind === 'O') return singleShift(input, at)
  if (kind in REPLIES) return stringReply(input, at, REPLIES[kind]!)
  if (kind === ESC) return escapedSequence(input, at)
  const character = String.fromCodePoint(input.codePointAt(at + 1) ?? 0)
  return { event: altKey(character), next: at + 1 + character.length }
}

/** Esc twice, or Alt with an arrow as some terminals send it. */
function escapedSequence(input: string, at: number): Found | null {
  if (input[at + 2] !== '[' && input[at + 2] !== 'O') return { event: chord('esc'), next: at + 1 }
  const inner = sequenceAt(input, at + 1)
  if (inner?.event?.kind !== 'chord') return inner
  return { event: chord(`alt+${inner.event.chord}`), next: inner.next }
}

function altKey(character: string): KeyEvent | null {
  const code = character.charCodeAt(0)
  if (isPrintable(code)) return chord(`alt+${character === ' ' ? 'space' : character}`)
  const key = controlKey(code)
  return key?.kind === 'chord' ? chord(`alt+${key.chord}`) : null
}

function singleShift(input: string, at: number): Found | null {
  const final = input[at + 2]
  if (final === undefined) return null
  const name = final === 'M' ? 'enter' : FINALS[final]
  return { event: name ? chord(name) : null, next: at + 3 }
}

function controlSequence(input: string, at: number): Found | null {
  if (input.startsWith(PASTE_START, at)) return paste(input, at)
  if (input[at + 2] === '[') {
    const final = input.charCodeAt(at + 3)
    if (Number.isNaN(final)) return null
    const name = CONSOLE_FUNCTION_KEYS[final - 65]
    return { event: name ? chord(name) : null, next: at + 4 }
  }
  let end = at + 2
  while (end < input.length && isParameter(input.charCodeAt(end))) end++
  if (end - at > LONGEST_REPLY) return { event: null, next: end }
  const final = input[end]
  if (final === undefined) return null
  // A control character ends what was no sequence after all; it counts for itself.
  if (final < '@' || final > '~') return { event: null, next: end }
  return { event: sequenceKey(input.slice(at + 2, end), final), next: end + 1 }
}

function isParameter(code: number): boolean {
  return code >= 0x20 && code <= 0x3f
}

function sequenceKey(parameters: string, final: string): KeyEvent | null {
  const [first = '', modifiers = ''] = parameters.split(';')
  const name = final === '~' ? NUMBERS[first] : FINALS[final]
  // Any other number in front of a letter is a reply (`24;80R`: where the cursor stands), no key.
  if (name === undefined || (final !== '~' && first !== '' && first !== '1')) return null
  return chord(modifierPrefix(Number(modifiers || 1) - 1) + name)
}

function modifierPrefix(bits: number): string {
  return (bits & 4 ? 'ctrl+' : '') + (bits & 2 ? 'alt+' : '') + (bits & 1 ? 'shift+' : '')
}

function paste(input: string, at: number): Found | null {
  const start = at + PASTE_START.length
  const end = input.indexOf(PASTE_END, start)
  if (end < 0) return null
  return { event: { kind: 'paste', text: input.slice(start, end) }, next: end + PASTE_END.length }
}

/** Replies of the terminal to questions somebody asked: no key. What does not begin like one is a key with Alt. */
function stringReply(input: string, at: number, begins: RegExp): Found | null {
  const first = input[at + 2]
  if (first === undefined) return null
  if (!begins.test(first)) return { event: altKey(input[at + 1]!), next: at + 2 }
  for (let i = at + 2; i < input.length; i++) {
    if (input[i] === '\u0007') return { event: null, next: i + 1 }
    if (input[i] === ESC && i + 1 === input.length) return null
    if (input[i] === ESC && input[i + 1] === '\\') return { event: null, next: i + 2 }
    // No terminal replies with control characters, nor at such length.
    if (input[i]! < ' ' || i - at > LONGEST_REPLY) return { event: altKey(input[at + 1]!), next: at + 2 }
  }
  return null
}
