// The facts of an installation → rows to read and to paste into a bug report.
import type { Document } from '../../model/document.ts'

export interface DoctorFacts {
  readonly schemaVersion: 1
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly arch: string
  readonly content: {
    readonly origin: 'bundled' | 'given' | 'added'
    readonly pages: number
    readonly features: number
    readonly keys: number
    readonly words: number
    readonly problems: number
    readonly oldest: string | null
    readonly newest: string | null
    readonly reviewDue: readonly string[]
    readonly leftOut: number
  }
  /** Null: there are none. */
  readonly notes: { readonly pages: number; readonly aboutNothing: readonly string[] } | null
  readonly output: {
    readonly terminal: boolean
    readonly width: number
    readonly height: number | null
    readonly color: boolean
    readonly unicode: boolean
    readonly links: boolean
    readonly screenReader: boolean
    readonly term: string | null
    readonly locale: string | null
  }
  /** With `~` for the home folder: a report shows nobody's name. */
  readonly state: { readonly folder: string; readonly status: 'writable' | 'not there yet' | 'cannot be written' }
  /** The program that takes what is copied; null: the terminal alone, which works over SSH as well. */
  readonly clipboard: string | null
}

export function doctorDocument(facts: DoctorFacts): Document {
  const { version, node, platform, arch, content, notes, output, state, clipboard } = facts
  const { origin, pages, features, keys, words, problems, oldest, newest, leftOut } = content
  const due = content.reviewDue.length
  const rows: readonly (readonly [string, string])[] = [
    ['mde-ios', version],
    ['Node', `${node} on ${platform} ${arch}`],
    [
      'Content',
      `${origin}: ${pages} pages, ${features} features, ${keys} keys, ${words} words, ${problems} problems${leftOut > 0 ? `, ${leftOut} left out` : ''}`,
    ],
    ['Dated', oldest === null ? 'no page has a date' : oldest === newest ? oldest : `${oldest} to ${newest}`],
    ...(due > 0
      ? [['Review', `${due} ${due === 1 ? 'page was' : 'pages were'} last reviewed over a year ago`] as const]
      : []),
    ['Team notes', notesText(notes)],
    ['Terminal', terminalText(output)],
    [
      'Dress',
      `colour ${on(output.color)}, ${output.unicode ? 'Unicode' : 'plain'} marks, links ${on(output.links)}, screen reader ${on(output.screenReader)}`,
    ],
    ['Environment', `TERM ${output.term ?? 'not set'}, locale ${output.locale ?? 'not set'}`],
    ['State', `${state.folder}, ${state.status}`],
    ['Clipboard', clipboard === null ? 'through the terminal' : `through the terminal and ${clipboard}`],
  ]
  return [{ kind: 'fields', rows: rows.map(([label, text]) => ({ label, spans: [{ text }] })) }]
}

function notesText(notes: DoctorFacts['notes']): string {
  if (notes === null) return 'none'
  const lost = notes.aboutNothing
  return `${notes.pages} ${notes.pages === 1 ? 'page' : 'pages'}${lost.length > 0 ? `; about nothing that is known: ${lost.join(', ')}` : ''}`
}

function terminalText({ terminal, width, height }: DoctorFacts['output']): string {
  if (!terminal) return `none: the output is a pipe or a file, ${width} columns`
  return height === null ? `${width} columns` : `${width} columns, ${height} rows`
}

function on(is: boolean): string {
  return is ? 'on' : 'off'
}
