// A property list as XML (a bare <dict> or a whole <plist>) → its keys and values with places.
// Document types and entities of their own are refused: a policy needs none, and they are how XML is made to explode.
import { SaxesParser } from 'saxes'
import type { Oddity, ReadSetting, Spot } from '../reading.ts'
import { portalType } from '../value-types.ts'
import { placesIn } from './places.ts'
import { DEEPEST, MOST_NODES, type SyntaxProblem } from './tree.ts'

export interface PlistSettings {
  readonly settings: readonly ReadSetting[]
  readonly oddities: readonly Oddity[]
}

/** Every property list that Apple's tools write declares exactly this; it adds nothing and is never fetched. */
const APPLE_DOCTYPE =
  /^\s*plist\s+PUBLIC\s+(["'])-\/\/Apple(?: Computer)?\/\/DTD PLIST 1\.0\/\/EN\1\s+(["'])https?:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd\2\s*$/

const PIECE = 4096

const SCALARS: readonly string[] = ['string', 'integer', 'real', 'true', 'false']

interface Open {
  readonly name: string
  readonly start: number
  text: string
}

export function plistSettings(text: string): PlistSettings | SyntaxProblem {
  const places = placesIn(text)
  const parser = new SaxesParser({ position: true })
  const stack: Open[] = []
  const settings: ReadSetting[] = []
  const oddities: Oddity[] = []
  let problem: SyntaxProblem | null = null
  let key: { readonly text: string; readonly spot: Spot } | null = null
  let elements = 0

  const stop = (offset: number, message: string): void => {
    problem ??= { at: places.position(offset), message }
  }
  const odd = (name: string | null, spot: Spot, message: string, expected: string, got: string): void => {
    oddities.push({ kind: 'unsupported', setting: null, key: name, at: spot.at, message, expected, got })
  }
  /** Depth of the dictionary whose keys are the settings. */
  const top = (): number => (stack[0]?.name === 'plist' ? 2 : 1)

  parser.on('error', error => stop(parser.position, `is not well-formed XML: ${plain(error.message)}`))
  parser.on('doctype', doctype => {
    if (!APPLE_DOCTYPE.test(doctype))
      stop(text.indexOf('<!DOCTYPE'), 'declares a document type (DTD) or entities, which are not read')
  })
  parser.on('opentag', tag => {
    const start = text.lastIndexOf('<', parser.position - 1)
    stack.push({ name: tag.name, start, text: '' })
    if (++elements > MOST_NODES) stop(start, `holds more than ${MOST_NODES} elements`)
    if (stack.length > DEEPEST) stop(start, `is nested more than ${DEEPEST} levels deep`)
    if (stack.length > top()) return
    const wanted = stack.length === 1 ? ['plist', 'dict'] : ['dict']
    if (!wanted.includes(tag.name))
      stop(
        start,
        tag.name === 'key'
          ? 'has no <dict> around its keys'
          : `is XML, but no property list: it begins with <${tag.name}>`,
      )
  })
  const addText = (piece: string): void => {
    const open = stack.at(-1)
    if (open !== undefined) open.text += piece
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const open = stack.pop()
    if (open === undefined || stack.length !== top()) return
    const spot = places.spot(open.start, parser.position)
    if (open.name === 'key') {
      if (key !== null) odd(key.text, key.spot, `${key.text} has no value.`, 'a value', 'nothing')
      key = { text: open.text, spot: innerSpot(open, spot) }
    } else if (key === null) odd(null, spot, 'A value here has no key.', 'a key before it', `<${open.name}>`)
    else {
      if (SCALARS.includes(open.name)) settings.push(setting(key, open, spot))
      else {
        const what = open.name === 'dict' || open.name === 'array' ? 'a nested value' : `a value of kind ${open.name}`
        odd(
          key.text,
          spot,
          `${key.text} holds ${what}, which an app configuration policy can't carry.`,
          SCALARS.join(', '),
          open.name,
        )
      }
      key = null
    }
  })
  const innerSpot = (open: Open, spot: Spot): Spot => {
    const from = text.indexOf('>', open.start) + 1
    const to = text.lastIndexOf('</', spot.end)
    return to < from ? spot : places.spot(from, to)
  }
  // In pieces, since the parser goes on to the end of each after a fault.
  for (let at = 0; at < text.length && problem === null; at += PIECE) parser.write(text.slice(at, at + PIECE))
  if (problem === null) parser.close()
  if (problem !== null) return problem
  const left = key as { text: string; spot: Spot } | null
  if (left !== null) odd(left.text, left.spot, `${left.text} has no value.`, 'a value', 'nothing')
  return { settings, oddities }
}

function setting(key: { readonly text: string; readonly spot: Spot }, open: Open, spot: Spot): ReadSetting {
  const flag = open.name === 'true' || open.name === 'false'
  const value = flag ? open.name : open.name === 'string' ? open.text : open.text.trim()
  const type = flag ? 'Boolean' : portalType(open.name)
  return { key: key.text, type, value, at: key.spot.at, spots: { key: key.spot, type: spot, value: spot } }
}

/** The parser puts the place in front of its messages. */
function plain(message: string): string {
  return message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '')
}
