// Everything read from a set of pages. Frozen data: the build writes the bundled one to files, `--content` makes one
// in memory; nobody behind `knowledge` can tell the difference.
import type { Channel, Condition } from './condition.ts'
import type { AlertKind, Block } from './document.ts'
import type { Feature, KeyRecord, Problem, Term } from './record.ts'
import type { Source } from './source.ts'

export interface PageInfo {
  /** See `Source.file`. */
  readonly file: string
  readonly title: string
  readonly summary: string | null
  /** ISO date (`2025-05-19`) of the content; null when the page has none. */
  readonly date: string | null
  /** Official URL without anchor; null when unknown. */
  readonly url: string | null
  readonly aliases: readonly string[]
  /** Notes only: the keys, features and words the page says it is about; absent when it says none. */
  readonly about?: readonly string[]
  /** One feature (front matter says so), or a page of many, its level-2 headings. */
  readonly oneFeature: boolean
}

export interface Section {
  readonly id: number
  /** Index into `Catalog.pages`. */
  readonly page: number
  /** 1 to 6; 0 for the text before the first heading. */
  readonly level: number
  readonly title: string
  /** Anchor on the official page. */
  readonly anchor: string
  /** Section id of the heading above; null at the top. */
  readonly parent: number | null
  /** Feature id; null for general text. */
  readonly feature: string | null
  /** What the headings on the way down say: `… using MDM`, `On a supervised device`. */
  readonly condition: Condition
  readonly source: Source
}

export type StatementForm = 'sentence' | 'item' | 'step' | 'cell' | 'alert'

/** One sentence (or list item, step, table cell) of a page, with what it speaks of. */
export interface Statement {
  readonly id: number
  /** Markdown marks removed; stands in the file at `source.line`. */
  readonly text: string
  /**
   * The text to cite, when it differs: what the page marks (code, bold) is in quotation marks where it touches a word or
   * a stop ("Select "Next", and …"), so that the citation is found in the page with its marks.
   */
  readonly quote?: string
  readonly form: StatementForm
  readonly alert: AlertKind | null
  /** Section id. */
  readonly section: number
  readonly feature: string | null
  /** Keys the sentence names. */
  readonly names: readonly string[]
  /** Keys it speaks of by its place (its step, row or section defines them), those it names included. */
  readonly keys: readonly string[]
  /** From its words, else from its place. */
  readonly condition: Condition
  /** Id of the procedure it is a step of. */
  readonly procedure: number | null
  /** Text that only makes sense with what stands before it: the lead-in of a list, the column head of a cell. */
  readonly context: string | null
  readonly source: Source
}

export interface Step {
  readonly text: string
  /** Menu path or value marks kept as `code`; same text as `text`. */
  readonly source: Source
  readonly sub: readonly Step[]
}

/** A numbered procedure, whole. */
export interface Procedure {
  readonly id: number
  readonly title: string
  readonly section: number
  readonly feature: string | null
  readonly keys: readonly string[]
  readonly channel: Channel | null
  readonly condition: Condition
  readonly steps: readonly Step[]
  readonly source: Source
}

/** What every command needs: small, loaded at once. */
export interface Records {
  readonly pages: readonly PageInfo[]
  readonly features: readonly Feature[]
  readonly keys: readonly KeyRecord[]
  readonly terms: readonly Term[]
  readonly problems: readonly Problem[]
}

/** What search, ask and steps need besides. */
export interface Text {
  readonly sections: readonly Section[]
  readonly statements: readonly Statement[]
  readonly procedures: readonly Procedure[]
}

/** The pages themselves, to show; same order as `Records.pages`. */
export interface Documents {
  readonly documents: readonly (readonly Block[])[]
}

export interface Catalog extends Records, Text, Documents {}
