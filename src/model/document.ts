// What is shown: blocks of styled spans. The parser lexes pages into these blocks, `output/present` composes
// cards and answers from them, `output/render` and the TUI turn them into text. Colour is decided at rendering only.

/** What a span is, never how it looks. */
export type Role =
  | 'code'
  | 'strong'
  | 'em'
  | 'link'
  | 'key'
  | 'value'
  | 'dim'
  | 'good'
  | 'bad'
  | 'warn'
  | 'info'
  | 'match'

export interface Span {
  /** A line feed is a hard line break of the page (`<br>`); its soft ones are spaces. */
  readonly text: string
  readonly role?: Role
  /** Link target as written on the page; unchecked, never printed raw. */
  readonly href?: string
  /** Line the span starts on in the file, when it is not the first line of its block. */
  readonly line?: number
}

export type AlertKind = 'note' | 'important' | 'warning' | 'caution' | 'tip'

/** Lines in the file as on disk, 1-based and inclusive; absent for blocks that were composed. */
export interface Lines {
  readonly line: number
  readonly endLine: number
}

export interface ListItem extends Partial<Lines> {
  readonly blocks: readonly Block[]
  /** Set for task-list items. */
  readonly checked?: boolean
}

export interface TableRow extends Partial<Lines> {
  readonly cells: readonly (readonly Span[])[]
}

export type Block =
  | ({
      readonly kind: 'heading'
      readonly level: number
      readonly spans: readonly Span[]
      readonly anchor?: string
    } & Partial<Lines>)
  | ({ readonly kind: 'paragraph'; readonly spans: readonly Span[] } & Partial<Lines>)
  | ({
      readonly kind: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly ListItem[]
    } & Partial<Lines>)
  | ({
      readonly kind: 'table'
      readonly header: readonly (readonly Span[])[]
      readonly rows: readonly TableRow[]
    } & Partial<Lines>)
  | ({ readonly kind: 'alert'; readonly alert: AlertKind; readonly blocks: readonly Block[] } & Partial<Lines>)
  | ({ readonly kind: 'quote'; readonly blocks: readonly Block[] } & Partial<Lines>)
  | ({ readonly kind: 'code'; readonly text: string; readonly language?: string } & Partial<Lines>)
  | ({ readonly kind: 'image'; readonly alt: string; readonly href: string } & Partial<Lines>)
  /** Label/value rows, aligned by the renderer; composed only. */
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly spans: readonly Span[] }[] }
  | { readonly kind: 'rule' }

export type Document = readonly Block[]
