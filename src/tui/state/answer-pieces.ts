// An answer → what is shown of it, with things to follow: choices that narrow it, sources, related questions.
import { subjectsOf } from '../../answer/subjects.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { Answer, Evidence } from '../../model/answer.ts'
import type { Condition } from '../../model/condition.ts'
import type { Document } from '../../model/document.ts'
import { presentAnswer } from '../../output/present/answer.ts'
import { teamNotes } from '../../output/present/team-notes.ts'
import { conditionText } from '../../output/present/wording.ts'
import { notesOn } from '../../search/notes-on.ts'
import { openQuestions } from './open-questions.ts'
import type { Piece } from './reader.ts'

const MOST_SOURCES = 5
const MOST_RECENT = 8

export function answerPieces(answer: Answer, narrowed: readonly Condition[], knowledge: Knowledge): readonly Piece[] {
  // Sources and related questions are shown as things to follow, not as text.
  const [verdict, ...rest] = presentAnswer({ ...answer, evidence: [], related: [], suggestions: [] }, knowledge)
  return [
    ...text(verdict ? [verdict] : []),
    ...narrowing(narrowed),
    ...openQuestions(answer, narrowed).flatMap(({ question, choices }) => [
      heading(question),
      ...choices.map(({ says, condition }): Piece => stop(says, { kind: 'narrow', condition })),
    ]),
    ...text(rest),
    ...group('Sources', answer.evidence.slice(0, MOST_SOURCES).map(source)),
    ...text(notesOf(answer, knowledge)),
    ...group('See also', [...answer.related, ...answer.suggestions].map(question)),
  ]
}

function notesOf(answer: Answer, { notes, records, text: readText }: Knowledge): Document {
  return notes === null ? [] : teamNotes(notesOn(subjectsOf(answer, records, readText()), notes))
}

/** What is shown before anything is asked: questions to begin with, made from the pages, and those asked before. */
export function welcomePieces({ records }: Knowledge, asked: readonly string[]): readonly Piece[] {
  const features = records.features.filter(feature => feature.keys.length > 0).slice(0, 3)
  return [
    ...text([
      {
        kind: 'paragraph',
        spans: [
          {
            text: 'Ask in your own words, typed as badly as you like. The answer comes from the pages, with the line that says so.',
          },
        ],
      },
    ]),
    ...group('Asked before', asked.slice(-MOST_RECENT).toReversed().map(question)),
    ...group(
      'For example',
      features.map(({ title }, i) => question(EXAMPLES[i]!(title))),
    ),
  ]
}

const EXAMPLES: readonly ((feature: string) => string)[] = [
  feature => `Is ${lowerFirst(feature)} on by default?`,
  feature => `How do I set up ${lowerFirst(feature)} on unenrolled devices?`,
  feature => `Does ${lowerFirst(feature)} work on supervised devices?`,
]

function lowerFirst(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title
}

function narrowing(narrowed: readonly Condition[]): readonly Piece[] {
  if (narrowed.length === 0) return []
  const all = narrowed.map(conditionText).join(', ')
  return [
    ...text([{ kind: 'paragraph', spans: [{ text: 'Narrowed: ' }, { text: all, role: 'strong' }, { text: '.' }] }]),
    stop(`Take back “${conditionText(narrowed.at(-1) ?? null)}”`, { kind: 'undo' }),
  ]
}

function source({ quote, file, line }: Evidence): Piece {
  return {
    kind: 'stop',
    spans: [{ text: `“${quote}”` }, { text: ` ${file}:${line}`, role: 'dim' }],
    action: { kind: 'to-page', file, line, quote },
  }
}

function question(asks: string): Piece {
  return stop(asks, { kind: 'to-question', question: asks })
}

function stop(says: string, action: Extract<Piece, { kind: 'stop' }>['action']): Piece {
  return { kind: 'stop', spans: [{ text: says }], action }
}

function group(title: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length === 0 ? [] : [heading(title), ...pieces]
}

function heading(title: string): Piece {
  return { kind: 'text', document: [{ kind: 'heading', level: 3, spans: [{ text: title }] }] }
}

function text(document: Document): readonly Piece[] {
  return document.length === 0 ? [] : [{ kind: 'text', document }]
}
