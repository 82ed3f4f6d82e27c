// What can be copied from a screen → a small menu.
import type { Knowledge } from '../../knowledge.ts'
import type { Answer } from '../../model/answer.ts'
import { printable } from '../../model/printable.ts'
import { presentCard } from '../../output/present/answer.ts'
import { plain, plainLine } from '../../output/render/plain.ts'
import type { Line } from '../../output/render/wrap.ts'
import type { Target } from './action.ts'
import { selectedTarget } from './browse.ts'
import { piecesFor, sourceOf, subjectOf, titleOf } from './cards.ts'
import { contentDate } from './content-date.ts'
import type { CopyChoice, CopyMenu, Model, Screen } from './model.ts'
import type { Piece } from './reader.ts'
import { webAddress } from './web.ts'

/** Columns of what is pasted into a ticket. */
const TICKET_WIDTH = 80

export function copyMenu({ screen, knowledge }: Model): CopyMenu | null {
  const choices = choicesOf(screen, knowledge).filter(choice => choice.text !== '')
  return choices.length > 0 ? { kind: 'copy', choices, selected: 0 } : null
}

function choicesOf(screen: Screen, knowledge: Knowledge): readonly CopyChoice[] {
  switch (screen.kind) {
    case 'browse': {
      const target = selectedTarget(screen)
      return target ? choicesFor(target, knowledge, linesText(screen.reader.lines)) : []
    }
    case 'page':
      return [
        choice('s', 'the text highlighted', screen.wanted ?? ''),
        choice('p', 'the page', linesText(screen.reader.lines)),
        choice('u', 'the official address', screen.url ?? ''),
      ]
    case 'ask':
      return screen.answer ? answerChoices(screen.answer, knowledge) : []
    case 'tour':
      return [
        choice('p', 'the text', linesText(screen.reader.lines)),
        choice('u', 'the official address', webAddress(screen, knowledge) ?? ''),
      ]
    case 'matrix': {
      const key = screen.rows[screen.selected]?.key
      if (key === undefined) return []
      const target: Target = { kind: 'key', key }
      return choicesFor(target, knowledge, plainText(piecesFor(target, 'card', knowledge)))
    }
  }
}

function choicesFor(selected: Target, knowledge: Knowledge, card: string): readonly CopyChoice[] {
  const target = subjectOf(selected, knowledge)
  const record = target.kind === 'key' ? knowledge.records.keys.find(each => each.key === target.key) : undefined
  const value = record?.defaults.find(each => each.value !== null)?.value ?? ''
  return [
    choice('k', target.kind === 'key' ? 'the key' : 'the name', titleOf(target, knowledge)),
    choice('v', 'the default value', value),
    choice('c', 'the card', card),
    choice('s', 'the sentence', selected.kind === 'line' ? selected.text : ''),
    choice('u', 'the official address', sourceOf(target, knowledge)?.url ?? ''),
  ]
}

function answerChoices(answer: Answer, knowledge: Knowledge): readonly CopyChoice[] {
  const card = presentCard(answer, knowledge, contentDate(knowledge.records))
  const [source] = answer.evidence
  return [
    choice('a', 'the answer', answer.answer),
    choice('t', 'the ticket card', plainText([{ kind: 'text', document: card }])),
    choice('k', 'the key', answer.keys[0] ?? ''),
    choice('s', 'the source', source ? `“${source.quote}” ${source.file}:${source.line}` : ''),
    choice('u', 'the official address', source?.url ?? ''),
  ]
}

function plainText(pieces: readonly Piece[]): string {
  const layout = { width: TICKET_WIDTH, unicode: true, plain: true }
  return pieces.map(piece => (piece.kind === 'text' ? plain(piece.document, layout) : '')).join('\n')
}

/** Whatever is copied is pasted somewhere, into a terminal perhaps. */
function choice(letter: string, what: string, text: string): CopyChoice {
  return { letter, what, text: printable(text) }
}

function linesText(lines: readonly Line[]): string {
  return lines.map(plainLine).join('\n')
}
