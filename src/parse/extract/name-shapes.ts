// Which words of a page can be the name of a configuration key, and which never are: values, types, domains, products.
import { HOLDS_COINED } from '../cues.ts'
import { matchesOf } from '../matches.ts'
import { type Coded, withoutMarks } from './marked-text.ts'

const NAME = /^[A-Za-z][A-Za-z0-9]*(?:[_.-][A-Za-z0-9]+)*$/
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const VALUE_WORDS = set(
  'true false yes no on off enable enabled disable disabled none null nil empty default audit block allow warn not any all both blank',
)
const TYPE_WORDS = set(
  'string strings boolean booleans bool integer integers int real float floats double number numbers text array date json xml',
)
/** What forms call their fields. */
const LABEL_WORDS = set(
  'key keys value values type types name names default defaults description descriptions setting settings platform platforms note notes example examples format formats option options tip tips assignment assignments',
)
const DOMAIN_END =
  /\.(?:com|net|org|gov|edu|mil|dev|app|example|test|local|internal|intranet|corp|lan|invalid|info|biz|cloud|(?!(?:id|ip|on|ui|os|vm)$)[a-z]{2})$/i
const BUNDLE_START = /^(?:com|org|net|io)\./i
const FILE_END = /\.(?:md|json|xml|png|plist|mobileconfig|ipa|apk|exe|pdf|html?|txt|ya?ml|csv)$/i
const PRODUCTS = set(
  'ios ipados macos tvos watchos visionos iphone iphones ipad ipads icloud iclouds itunes wifi wi-fi youtube github onedrive sharepoint powershell linkedin oauth byod',
)
/** Words that name no key, whatever marks them. */
const NO_NAMES: ReadonlySet<string> = new Set([...VALUE_WORDS, ...TYPE_WORDS, ...LABEL_WORDS, ...PRODUCTS])

/** "Value", "Default": what a form or a list calls its own lines. */
export function isLabelWord(text: string): boolean {
  return LABEL_WORDS.has(text.toLowerCase())
}

export function isTypeWord(text: string): boolean {
  return TYPE_WORDS.has(text.toLowerCase())
}

/** Without the spaces and stops at its end. */
function withoutStops(text: string): string {
  let name = text.trim()
  while (STOPS.includes(name.at(-1) ?? ' ')) name = name.slice(0, -1).trimEnd()
  return name
}

const STOPS = ',.;:'

/** A phrase that names a key where the page says so outright: some portals list keys by such names. */
export function phraseIn(text: string): string | null {
  const name = withoutStops(text)
  const words = name.split(/\s+/)
  const plausible = /^[A-Z][\w()&/' -]{5,90}$/.test(name) && words.length > 1 && words.length < 14
  return plausible && !/[.:;>=]/.test(name) ? name : null
}

/** The text of a mark as the name of a key, where the sentence says that it is one; null when it cannot be. */
export function nameIn(text: string): string | null {
  const name = withoutStops(text)
  if (!NAME.test(name) || name.length < 2 || name.length > 120 || NO_NAMES.has(name.toLowerCase())) return null
  if (!name.includes('.')) return name
  if (FILE_END.test(name)) return null
  if (DOMAIN_END.test(name) && !BUNDLE_START.test(name)) return null
  return name
}

/** Words joined by dots, none of them one letter or a version: `foo.bar.baz`; a bundle or a domain is none. */
const DOTTED = /^[a-z][A-Za-z0-9]+(?:\.[a-z][A-Za-z0-9]+)+$/

/** A name that shows by its own shape that somebody coined it for a setting: `FooBar`, `foo_bar`, `FOOBar2`, `foo.bar`. */
export function isCoined(name: string): boolean {
  if (nameIn(name) === null || name.includes('-')) return false
  if (name.includes('.')) return DOTTED.test(name) && !BUNDLE_START.test(name)
  return /[a-z0-9][A-Z]|[A-Z]{2,}[a-z]{2}|[A-Za-z]_[A-Za-z]/.test(name)
}

/** `X = true`, `X=true`, `X: true`, `X set to true` → name and value. */
export function assignmentIn(text: string): { readonly name: string; readonly value: string } | null {
  const found = /^([A-Za-z][\w.-]*)(?:\s*=\s*|:\s+|\s+set to\s+)(.+)$/s.exec(text.trim())
  const name = found && nameIn(found[1]!)
  if (!found || !name) return null
  const value = bareValue(found[2]!)
  return value === null ? null : { name, value }
}

/** A value without the quotes, marks and full stops around it. */
export function bareValue(text: string): string | null {
  const bare = withoutMarks(text).trim()
  if (/^[\w-]+$/.test(bare)) return bare
  const value = bare
    .replace(/^["'“”‘’]+|["'“”‘’]+$/g, '')
    .replace(/(?<=\w)[.,;]$/, '')
    .trim()
  return value === '' ? null : value
}

/** The words a coined name is made of, lower case: `FooBarURL2` → foo, bar, url2. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[\s_.-]+/)
    .filter(word => word !== '')
    .map(word => word.toLowerCase())
}

/** Pattern source: a marked name (group 1) or a bare coined one (group 2); whether it may be a key is for `nameAt` to say. */
export const NAME_PATTERN =
  '(?:[\\uE000-\\uE003]([A-Za-z][\\w.-]*)[,.;:]?\\uE004|(?<![\\w\\uE000-\\uE003.-])(?=\\w*(?:[a-z0-9][A-Z]|[A-Za-z]_[A-Za-z]|[A-Z]{2}[a-z]{2}))([A-Za-z]\\w*)(?![\\w\\uE004]))'

/** The name that `NAME_PATTERN` matched: any when marked, only a coined one when bare. */
export function nameAt(marked: string | undefined, bare: string | undefined): string | null {
  if (marked !== undefined) return nameIn(marked)
  return bare !== undefined && isCoined(bare) ? nameIn(bare) : null
}

export const NAMES = new RegExp(NAME_PATTERN, 'g')
const MARKED = /[\uE000-\uE003]([^\uE004]*)\uE004/g

const BEFORE_SIGN = /(?<![\w.-])([A-Za-z][\w.-]*)\s*[=:]/g

/** What may be names in a text: marked words and phrases, coined words, and what stands before an equals sign. */
export function namesIn(coded: Coded): string[] {
  const found: string[] = []
  const marked = /[\uE000-\uE003]/.test(coded)
  if (HOLDS_COINED.test(coded)) {
    for (const match of matchesOf(NAMES, coded)) {
      const name = nameAt(match[1], match[2])
      if (name !== null) found.push(name)
    }
  }
  for (const match of marked ? matchesOf(MARKED, coded) : []) {
    const name = match[1]!.includes(' ') ? phraseIn(match[1]!) : nameIn(match[1]!)
    if (name !== null) found.push(name)
  }
  if (coded.includes('=') || coded.includes(':')) {
    for (const match of matchesOf(BEFORE_SIGN, coded)) found.push(match[1]!)
  }
  return found.length < 2 ? found : [...new Set(found)]
}
