// A comparison of pages → what changed, grouped by what readers look for first, each with both lines. And the same as JSON.
import type { Block, Document, ListItem, Span } from '../../model/document.ts'
import {
  CHANGE_GROUPS,
  type Change,
  type ChangeGroup,
  type DiffSide,
  type LinePair,
  type PagesDiff,
  type Quote,
} from '../../model/page-diff.ts'
import type { Source } from '../../model/source.ts'
import { placeText } from './wording.ts'

export interface DiffView {
  /** List what was only reworded, too. */
  readonly all: boolean
}

const GROUP_TITLES: Readonly<Record<ChangeGroup, string>> = {
  answer: 'What changes an answer',
  keys: 'Keys',
  caveats: 'Caveats',
  steps: 'Steps',
  features: 'Features and sections',
  text: 'Other sentences',
  wording: 'The same in other words or at another place',
}

/** A section that came whole is not quoted whole. */
const MOST_LINES = 6

export function docsDiffDocument(diff: PagesDiff, { all }: DiffView): Document {
  const shown = [...diff.changes, ...(all ? diff.rewordings : [])]
  // The name of a single page stands above; only its lines tell more.
  const place: Places = { was: placeIn(diff.old), now: placeIn(diff.new) }
  return [
    { kind: 'heading', level: 2, spans: [{ text: 'Changes between two versions' }] },
    {
      kind: 'fields',
      rows: [
        { label: 'Old', spans: [{ text: sideText(diff.old) }] },
        { label: 'New', spans: [{ text: sideText(diff.new) }] },
      ],
    },
    ...CHANGE_GROUPS.flatMap(group =>
      groupBlocks(
        group,
        shown.filter(change => change.group === group),
        place,
      ),
    ),
    { kind: 'paragraph', spans: summary(diff, all) },
  ]
}

type Place = (source: Source) => string
type Places = Readonly<Record<'was' | 'now', Place>>

const placeIn =
  ({ pages }: DiffSide): Place =>
  source =>
    placeText(source, pages === 1 ? source : undefined)

function sideText({ path, pages, date }: DiffSide): string {
  const details = [pages === 1 ? null : `${pages} pages`, date].filter(part => part !== null)
  return details.length === 0 ? path : `${path} (${details.join(', ')})`
}

function groupBlocks(group: ChangeGroup, changes: readonly Change[], place: Places): readonly Block[] {
  if (changes.length === 0) return []
  return [
    { kind: 'heading', level: 3, spans: [{ text: `${GROUP_TITLES[group]} (${changes.length})` }] },
    { kind: 'list', ordered: false, start: 1, items: changes.map(change => changeItem(change, place)) },
  ]
}

function changeItem(change: Change, place: Places): ListItem {
  const { keys, feature, message, lines } = change
  const who: readonly Span[] = keys.flatMap((key, i): readonly Span[] => [
    ...(i > 0 ? [{ text: ', ' }] : []),
    { text: key, role: 'key' },
  ])
  const about = feature !== null && keys.length === 0 && !message.includes(feature) ? `${feature}: ` : ''
  const head: readonly Span[] = [
    ...who,
    { text: `${who.length > 0 ? ': ' : about}` },
    { text: message, role: change.group === 'answer' ? 'strong' : undefined } as Span,
  ].filter(span => span.text !== '')
  const quotes = lines.slice(0, MOST_LINES).flatMap(pair => pairItems(pair, place))
  const more = lines.length - MOST_LINES
  const rest = more > 0 ? [item([{ text: `and ${more} more`, role: 'dim' }])] : []
  return {
    blocks: [
      { kind: 'paragraph', spans: head },
      { kind: 'list', ordered: false, start: 1, items: [...quotes, ...rest] },
    ],
  }
}

function pairItems({ old, new: next }: LinePair, place: Places): readonly ListItem[] {
  return [...(old ? [quoteItem('was', old, place)] : []), ...(next ? [quoteItem('now', next, place)] : [])]
}

function quoteItem(word: 'was' | 'now', { text, source }: Quote, place: Places): ListItem {
  return item([
    { text: word, role: word === 'was' ? 'bad' : 'good' },
    { text: `: ${text} ` },
    { text: `(${place[word](source)})`, role: 'dim' },
  ])
}

function item(spans: readonly Span[]): ListItem {
  return { blocks: [{ kind: 'paragraph', spans }] }
}

function summary({ changes, rewordings }: PagesDiff, all: boolean): readonly Span[] {
  const moved = movedIn(rewordings)
  const reworded = rewordings.length - moved
  const also = [
    ...(reworded > 0 ? [`${count(reworded, 'text')} reworded`] : []),
    ...(moved > 0 ? [`${reworded > 0 ? moved : count(moved, 'text')} moved`] : []),
  ]
  const words = `${also.join(', ')}${all ? '' : ' (--all lists them)'}`
  if (changes.length > 0) return [{ text: `${count(changes.length, 'change')}${also.length > 0 ? `; ${words}` : ''}.` }]
  return [{ text: also.length > 0 ? `Nothing changed but words: ${words}.` : 'Nothing changed.', role: 'good' }]
}

function movedIn(rewordings: readonly Change[]): number {
  return rewordings.filter(({ kind }) => kind === 'moved').length
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function docsDiffJson(diff: PagesDiff, { all }: DiffView) {
  return {
    schemaVersion: 1,
    old: diff.old,
    new: diff.new,
    changes: diff.changes.map(changeJson),
    reworded: diff.rewordings.length - movedIn(diff.rewordings),
    moved: movedIn(diff.rewordings),
    ...(all && { rewordings: diff.rewordings.map(changeJson) }),
  }
}

function changeJson({ kind, group, keys, feature, channel, message, from, to, lines }: Change) {
  return { kind, group, keys, feature, channel, message, from, to, lines: lines.map(pairJson) }
}

function pairJson({ old, new: next }: LinePair) {
  return { old: old && quoteJson(old), new: next && quoteJson(next) }
}

function quoteJson({ text, source }: Quote) {
  return { text, file: source.file, line: source.line, endLine: source.endLine, url: source.url }
}
