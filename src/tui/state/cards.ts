// A row of a list → what is shown of it: its card, its steps, its links.
import type { Knowledge } from '../../knowledge.ts'
import type { Records } from '../../model/catalog.ts'
import type { Document, Span } from '../../model/document.ts'
import type { Source } from '../../model/source.ts'
import { explanationDocument } from '../../output/present/explain.ts'
import { inChannelOrder, stepsDocument } from '../../output/present/steps.ts'
import { allNames, type Named } from '../../search/named.ts'
import { notesOn } from '../../search/notes-on.ts'
import type { Action, Target } from './action.ts'
import type { Pane } from './model.ts'
import type { Piece } from './reader.ts'

export function piecesFor(selected: Target | null, pane: Pane, knowledge: Knowledge): readonly Piece[] {
  if (selected === null) return []
  const target = subjectOf(selected, knowledge)
  if (pane === 'links') return linkPieces(target, knowledge)
  if (pane === 'steps') return [{ kind: 'text', document: stepsOf(target, knowledge) }]
  const named = namedOf(target, knowledge)
  if (!named) return [text(titleOf(target, knowledge))]
  const { records, isBundled } = knowledge
  const statements = named.kind === 'term' ? knowledge.text().statements : []
  const notes = knowledge.notes && [notesOn([named], knowledge.notes)]
  const context = { records, statements, isBundled, notes }
  return [{ kind: 'text', document: explanationDocument([named], context) }]
}

function stepsOf(target: Target, knowledge: Knowledge): Document {
  const title = titleOf(target, knowledge)
  const procedures = knowledge.text().procedures.filter(each => {
    if (target.kind === 'key') return each.keys.includes(target.key)
    return target.kind === 'feature' && each.feature === target.id
  })
  if (procedures.length === 0) return nothing(`The pages give no steps for ${title}.`)
  return stepsDocument(title, inChannelOrder(procedures), knowledge)
}

function nothing(says: string): Document {
  return [{ kind: 'paragraph', spans: [{ text: says, role: 'dim' }] }]
}

function namedOf(target: Target, { records }: Knowledge): Named | null {
  const name = nameOf(target, records)
  return allNames(records).find(named => named.kind === target.kind && named.name === name) ?? null
}

function nameOf(target: Target, { features }: Records): string | null {
  switch (target.kind) {
    case 'key':
      return target.key
    case 'feature':
      return features.find(feature => feature.id === target.id)?.title ?? null
    case 'term':
      return target.term
    case 'line':
      return null
  }
}

export function titleOf(target: Target, { records }: Knowledge): string {
  if (target.kind === 'line') return target.text
  return nameOf(target, records) ?? (target.kind === 'feature' ? target.id : '')
}

/** Where the page speaks of it. */
export function sourceOf(target: Target, knowledge: Knowledge): Source | null {
  const { records } = knowledge
  switch (target.kind) {
    case 'key':
      return records.keys.find(each => each.key === target.key)?.source ?? null
    case 'feature':
      return records.features.find(each => each.id === target.id)?.source ?? null
    case 'term': {
      const first = records.terms.find(each => each.term === target.term)?.statements[0]
      return first === undefined ? null : (knowledge.text().statements[first]?.source ?? null)
    }
    case 'line':
      return { file: target.file, line: target.line, endLine: target.line, url: null }
  }
}

function linkPieces(target: Target, knowledge: Knowledge): readonly Piece[] {
  const { records } = knowledge
  const source = sourceOf(target, knowledge)
  const key = target.kind === 'key' ? records.keys.find(each => each.key === target.key) : undefined
  const feature = target.kind === 'feature' ? records.features.find(each => each.id === target.id) : undefined
  const others = records.keys.filter(each => key && each.feature.id === key.feature.id && each.key !== key.key)
  return [
    ...group('Page', source ? [pageStop(source), ...(source.url ? [webStop(source.url)] : [])] : []),
    ...group('Feature', key ? [cardStop({ kind: 'feature', id: key.feature.id }, key.feature.title, '')] : []),
    ...group(
      'Related',
      (key?.related ?? []).map(each =>
        cardStop(targetOf(each.key, knowledge), each.key, `${each.kind.replace('-', ' ')}: ${each.why}`),
      ),
    ),
    ...group(
      key ? 'Keys of the same feature' : 'Keys',
      (feature?.keys ?? others.map(each => each.key)).map(name => cardStop({ kind: 'key', key: name }, name, '')),
    ),
  ]
}

/** What a sentence speaks of, where it is known; else the thing itself. */
export function subjectOf(target: Target, knowledge: Knowledge): Target {
  return target.kind === 'line' && target.about !== null ? targetOf(target.about, knowledge) : target
}

/** A relation names a key, or a feature by its id. */
function targetOf(name: string, { records }: Knowledge): Target {
  return records.keys.some(each => each.key === name) ? { kind: 'key', key: name } : { kind: 'feature', id: name }
}

export function text(title: string): Piece {
  return { kind: 'text', document: [{ kind: 'heading', level: 2, spans: [{ text: title }] }] }
}

function group(title: string, stops: readonly Piece[]): readonly Piece[] {
  return stops.length === 0 ? [] : [text(title), ...stops]
}

function stop(action: Action, spans: readonly Span[]): Piece {
  return { kind: 'stop', spans, action }
}

function pageStop({ file, line }: Source, quote: string | null = null): Piece {
  return stop({ kind: 'to-page', file, line, quote }, [
    { text: `${file}:${line}` },
    ...(quote ? [{ text: `  ${quote}`, role: 'dim' as const }] : []),
  ])
}

function webStop(url: string): Piece {
  return stop({ kind: 'to-web', url }, [{ text: url, role: 'link' }])
}

function cardStop(target: Target, name: string, why: string): Piece {
  return stop({ kind: 'to-card', target }, [
    { text: name, role: 'key' },
    ...(why ? [{ text: `  ${why}`, role: 'dim' as const }] : []),
  ])
}
