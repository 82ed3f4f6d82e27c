// Outline and definitions → the sentences of the page in their places: the keys each speaks of by its place, its channel,
// its column. What every extractor of facts reads.
import type { Channel, Condition } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import { NO_CONDITIONS } from '../../words/condition-words.ts'
import type { ChannelPlace } from './channel-places.ts'
import { isAsideTitle } from './coded-sentences.ts'
import type { ColumnKind } from './definition-tables.ts'
import { type Definition, headingKey } from './definitions.ts'
import { distinct, groupBy } from './grouping.ts'
import { type Coded, plain } from './marked-text.ts'
import { type CellPlace, lettersIn, type Outline, type Passage, sectionOf, sourceOf } from './passages.ts'
import type { ReadSentence } from './read-sentence.ts'
import { type CellKind, tableKinds } from './table-kinds.ts'

/** How surely a sentence speaks of the keys of its place. */
export type Hold = 'row' | 'own' | 'above' | 'following' | 'heading' | 'none'

/** A sentence in its place. */
export interface Spot extends ReadSentence {
  /** Its place in `Reading.spots`. */
  readonly index: number
  readonly passage: Passage
  /** Its number within the passage. */
  readonly sentence: number
  readonly source: Source
  /** Keys of its place; empty when `hold` is `none`. */
  readonly keys: readonly string[]
  readonly hold: Hold
  /** Keys it names, in the spelling of their definition. */
  readonly named: readonly string[]
  readonly channel: Channel | null
  /** That channel, or both where its steps give a path for each. */
  readonly offered: readonly Channel[]
  /** The condition its words set, where they set one only. */
  readonly condition: Condition
  /** What its cell is, by the head of the column or the label of the row; null for other text. */
  readonly cell: ColumnKind | null
  /** Head of its column. */
  readonly head: Coded
}

interface Hanging {
  readonly keys: readonly string[]
  readonly hold: Hold
}

const NOTHING: Hanging = { keys: [], hold: 'none' }
const NO_CELL: CellKind = { kind: null, head: '', standing: false }

export function spotsOf(
  outline: Outline,
  sentences: readonly (readonly ReadSentence[])[],
  definitions: readonly Definition[],
  channels: readonly ChannelPlace[],
  spelling: ReadonlyMap<string, string>,
): Spot[] {
  const byPassage = groupBy(
    definitions.filter(found => found.table === null),
    found => found.passage,
  )
  const noDefinitions: readonly Definition[] = []
  const hanging = hangingOf(outline, definitions, spelling)
  const kindOf = tableKinds(outline)
  const asides = asideSections(outline)
  const spots: Spot[] = []
  for (const passage of outline.passages) {
    const own = byPassage.get(passage.index) ?? noDefinitions
    const bySentence = own.length === 0 ? null : groupBy(own, found => found.sentence)
    const cell = passage.cell ? kindOf(passage.cell) : NO_CELL
    let now = hanging.at(passage, cell)
    let letters = 0
    const lineAt = linesOf(passage)
    const source = sourceOf(outline, passage)
    sentences[passage.index]!.forEach((said, sentence) => {
      const here = bySentence?.get(sentence)
      if (here) now = { keys: distinct(here.map(found => found.key)), hold: 'own' }
      const line = lineAt(letters)
      letters += passage.lines.length > 0 ? lettersIn(said.coded) : 0
      // Written out: a spread of so many fields is slow.
      spots.push({
        coded: said.coded,
        text: said.text,
        cues: said.cues,
        names: said.names,
        definitions: said.definitions,
        added: said.added,
        defaults: said.defaults,
        values: said.values,
        subject: said.subject,
        conditions: said.conditions,
        paths: said.paths,
        index: spots.length,
        passage,
        sentence,
        source: passage.lines.length > 0 ? { ...source, line, endLine: Math.max(line, lineAt(letters - 1)) } : source,
        keys: now.keys,
        hold: now.hold,
        named: namedOf(said, spelling),
        channel: channels[passage.index]!.channel,
        offered: channels[passage.index]!.offered,
        condition: said.conditions === NO_CONDITIONS ? NO_CONDITION : onlyCondition(said),
        cell: cell.kind,
        head: cell.head,
        aside: said.aside || asides.has(passage.section),
      })
    })
    if (own.some(found => found.form !== 'heading')) hanging.note(passage, now.keys)
  }
  return spots
}

const NO_CONDITION: Condition = {}
const NOTHING_NAMED: readonly string[] = []

function namedOf({ names }: ReadSentence, spelling: ReadonlyMap<string, string>): readonly string[] {
  if (names.length === 0) return NOTHING_NAMED
  return distinct(names.flatMap(name => spelling.get(name.toLowerCase()) ?? []))
}

function onlyCondition({ conditions: { channels, supervised, clouds } }: ReadSentence): Condition {
  return {
    ...(channels.length === 1 && { channel: channels[0]! }),
    ...(supervised.length === 1 && { supervised: supervised[0]! }),
    ...(clouds.length === 1 && { cloud: clouds[0]! }),
  }
}

/** Which keys a passage hangs on: those of its row, of the item around it, of an item before it in the list, of its heading. */
function hangingOf(outline: Outline, definitions: readonly Definition[], spelling: ReadonlyMap<string, string>) {
  const { ofRow, ofTable } = hangingInTables(definitions)
  const lastInList = new Map<number, readonly string[]>()
  const lastOf = new Map<number, readonly string[]>()
  const headingKeys = keysOfHeadings(outline, definitions)

  const around = (passage: Passage): Hanging => {
    for (let i = passage.above.length - 1; i >= 0; i--) {
      const above = passage.above[i]!
      const keys = lastOf.get(above)
      if (keys) return { keys, hold: 'above' }
      const { list } = outline.passages[above]!
      const earlier = list === null ? undefined : lastInList.get(list)
      if (earlier) return { keys: earlier, hold: 'following' }
    }
    const heading = headingKeys.get(passage.section)
    return heading ? { keys: [heading], hold: 'heading' } : NOTHING
  }
  return {
    at(passage: Passage, cell: CellKind): Hanging {
      if (passage.cell) {
        const row = ofRow(passage.cell) ?? (cell.standing ? ofTable(passage.cell) : undefined)
        if (row) return row
        // A row headed by a known key speaks of it, in whatever table.
        const [head] = outline.tables[passage.cell.table]!.rows[passage.cell.row]!.cells
        const known = spelling.get(plain(head ?? '').toLowerCase())
        if (known) return { keys: [known], hold: 'row' }
      }
      const earlier = passage.list === null ? undefined : lastInList.get(passage.list)
      const outer = around(passage)
      if (outer.hold === 'above') return outer
      return earlier ? { keys: earlier, hold: 'following' } : outer
    },
    note(passage: Passage, keys: readonly string[]): void {
      lastOf.set(passage.index, keys)
      if (passage.list !== null) lastInList.set(passage.list, keys)
      for (const above of passage.above) lastInList.set(outline.passages[above]!.list!, keys)
    },
  }
}

/** Keys of the rows and of the tables that define some: made once for all the cells that hang on them. */
function hangingInTables(definitions: readonly Definition[]) {
  const rows = new Map<number, Map<number, Hanging>>()
  const tables = new Map<number, Hanging>()
  const hanging = (found: readonly Definition[]): Hanging => ({
    keys: distinct(found.map(one => one.key)),
    hold: 'row',
  })
  const inTables = definitions.filter(found => found.table !== null)
  for (const [table, found] of groupBy(inTables, one => one.table!)) {
    tables.set(table, hanging(found))
    rows.set(table, new Map([...groupBy(found, one => one.row!)].map(([row, own]) => [row, hanging(own)])))
  }
  return {
    ofRow: ({ table, row }: CellPlace): Hanging | undefined => rows.get(table)?.get(row),
    ofTable: ({ table }: CellPlace): Hanging | undefined => tables.get(table),
  }
}

function asideSections(outline: Outline): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { id, title, parent } of outline.page.sections) {
    if (isAsideTitle(title) || (parent !== null && found.has(parent))) found.add(id)
  }
  return found
}

/**
 * The line a place of the passage stands on: soft line breaks of the source keep their lines. Asked from front to back, but
 * for one letter, so that a passage of thousands of lines is gone through once.
 */
function linesOf({ line, lines }: Passage): (letters: number) => number {
  let begun = 0
  return letters => {
    while (begun < lines.length && lines[begun]![0] <= letters) begun++
    while (begun > 0 && lines[begun - 1]![0] > letters) begun--
    return begun === 0 ? line : lines[begun - 1]![1]
  }
}

/** Sections whose heading, or the heading above them, is about one key. */
function keysOfHeadings(outline: Outline, definitions: readonly Definition[]): Map<number, string> {
  const defined = new Map(definitions.map(found => [found.key.toLowerCase(), found.key]))
  const keys = new Map<number, string>()
  for (const passage of outline.passages) {
    if (passage.form !== 'heading') continue
    const key = headingKey(passage.coded)
    const known = key && defined.get(key.toLowerCase())
    const { parent } = sectionOf(outline, passage.section)
    const above = parent === null ? undefined : keys.get(parent)
    if (known || above) keys.set(passage.section, known || above!)
  }
  return keys
}
