// Conditions, channels and places → the words they are shown in, the same everywhere.
import type { Channel, Condition } from '../../model/condition.ts'
import type { Role, Span } from '../../model/document.ts'
import type { CaveatKind } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'

export interface FieldRow {
  readonly label: string
  readonly spans: readonly Span[]
}

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = { mdm: 'Enrolled (MDM)', mam: 'Unenrolled (MAM)' }

const CLOUD_NAMES = { commercial: 'commercial', gcc: 'GCC', 'us-government': 'US Government' } as const

/** `on supervised devices, for US Government customers`; empty for no condition. The page's own words win. */
export function conditionText(when: Condition | null): string {
  if (!when) return ''
  if (when.text) return when.text
  return [
    when.channel && `on ${when.channel === 'mdm' ? 'enrolled (MDM)' : 'unenrolled (MAM)'} devices`,
    when.supervised !== undefined && `on ${when.supervised ? 'supervised' : 'unsupervised'} devices`,
    when.cloud && `for ${CLOUD_NAMES[when.cloud]} customers`,
    when.actor && (when.actor === 'admin' ? 'for admins' : 'for users'),
  ]
    .filter(Boolean)
    .join(', ')
}

export const CAVEAT_WORDS: Readonly<Record<CaveatKind, { readonly word: string; readonly role: Role }>> = {
  note: { word: 'Note', role: 'info' },
  tip: { word: 'Tip', role: 'info' },
  important: { word: 'Important', role: 'warn' },
  warning: { word: 'Warning', role: 'warn' },
  caution: { word: 'Caution', role: 'bad' },
  limit: { word: 'Limit', role: 'info' },
  requirement: { word: 'Requires', role: 'info' },
  condition: { word: 'Condition', role: 'info' },
}

/** `content/page.md:30`, or `line 30` beside a source in the same file. */
export function placeText(source: Source, beside?: Source): string {
  const lines = source.endLine > source.line ? `${source.line}-${source.endLine}` : `${source.line}`
  if (beside?.file !== source.file) return `${source.file}:${lines}`
  return source.endLine > source.line ? `lines ${lines}` : `line ${lines}`
}

/** File and line, and the official address: what bundled content is based on, what other content is. */
export function sourceRows(source: Source, bundled: boolean): readonly FieldRow[] {
  const place = { label: 'Source', spans: [{ text: placeText(source) }] }
  const url = webAddress(source)
  return url === null ? [place] : [place, { label: bundled ? 'Based on' : 'Official page', spans: [linkTo(url)] }]
}

/** Null where the page names no address: the file's name with an anchor leads nowhere. */
export function webAddress({ url }: Source): string | null {
  return url !== null && /^https?:/.test(url) ? url : null
}

export function linkTo(url: string): Span {
  return { text: url, role: 'link', href: url }
}

/** Cut at a word when longer than `most` characters, with an ellipsis. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.lastIndexOf(' ', most)
  return `${text.slice(0, cut > most / 2 ? cut : most).replace(/(?<![\s,;:.])[\s,;:.]+$/, '')} …`
}

/** `a, b and c`. */
export function listed(words: readonly string[], and = 'and'): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}
