// Ask: a question being typed, its answer, and the choices that narrow it.
import type { Condition } from '../../model/condition.ts'
import type { Command } from '../keys.ts'
import type { Action } from './action.ts'
import { answerPieces, welcomePieces } from './answer-pieces.ts'
import { completion } from './completion.ts'
import { geometryOf, layoutOf } from './geometry.ts'
import { EMPTY, edit, inputOf, insert } from './input.ts'
import type { Ask, Model, Terminal } from './model.ts'
import { readerOf, relaid, stopAt } from './reader.ts'
import { read } from './reading.ts'

/** Questions kept between runs. */
const REMEMBERED = 100

export function asking(model: Model): Ask {
  const reader = readerOf(welcomePieces(model.knowledge, model.asked), layoutOf(model.terminal, 'page'))
  return { kind: 'ask', input: EMPTY, focus: 'question', recalled: null, draft: '', answer: null, narrowed: [], reader }
}

/** The screen with the answer to a question, under the conditions chosen so far. */
export function answered(model: Model, question: string, narrowed: readonly Condition[], focus: Ask['focus']): Ask {
  const given: Condition = Object.assign({}, ...narrowed)
  const answer = model.answer(question, given)
  const laid = readerOf(answerPieces(answer, narrowed, model.knowledge), layoutOf(model.terminal, 'page'))
  // Enter goes on; taking back is for who looks for it.
  const onward = laid.stops.findIndex(({ action }) => action.kind !== 'undo')
  const reader = onward < 0 ? laid : { ...laid, stop: onward }
  return { kind: 'ask', input: inputOf(question), focus, recalled: null, draft: '', answer, narrowed, reader }
}

/** Questions asked with a new one at the end; asked twice, it is kept once. */
export function askedWith(asked: readonly string[], question: string): readonly string[] {
  return [...asked.filter(each => each !== question), question].slice(-REMEMBERED)
}

export function resizedAsk(screen: Ask, terminal: Terminal): Ask {
  return { ...screen, reader: relaid(screen.reader, layoutOf(terminal, 'page'), geometryOf(terminal).body) }
}

export function askTyped(_: Model, screen: Ask, typed: string): Ask {
  return { ...screen, focus: 'question', recalled: null, input: insert(screen.input, typed) }
}

/** What a command does here, or the action it follows; null when it does nothing. */
export function askCommand(model: Model, screen: Ask, command: Command): Ask | Action | null {
  const { body } = geometryOf(model.terminal)
  if (screen.focus === 'answer') return answerCommand(screen, command, body)
  switch (command) {
    case 'open': {
      const question = screen.input.text.trim()
      return question === '' ? { ...screen, focus: 'answer' } : { kind: 'to-question', question }
    }
    case 'complete': {
      const found = completion(screen.input, model.knowledge.records)
      return found && { ...screen, input: inputOf(`${screen.input.text.slice(0, -found.typed)}${found.key} `) }
    }
    case 'focus-next':
    case 'focus-previous':
      return { ...screen, focus: 'answer' }
    case 'earlier':
      return recalled(screen, model.asked, 1)
    case 'later':
      return recalled(screen, model.asked, -1)
    case 'page-up':
    case 'page-down': {
      const reader = read(screen.reader, command, body)
      return reader && { ...screen, reader }
    }
    default: {
      const input = edit(screen.input, command)
      return input && { ...screen, input, ...(input.text !== screen.input.text && { recalled: null }) }
    }
  }
}

function answerCommand(screen: Ask, command: Command, height: number): Ask | Action | null {
  switch (command) {
    case 'focus-next':
    case 'focus-previous':
      return { ...screen, focus: 'question' }
    case 'again':
      return { ...screen, focus: 'question', input: EMPTY, recalled: null }
    case 'undo':
      return screen.narrowed.length > 0 ? { kind: 'undo' } : null
    case 'open':
      return stopAt(screen.reader, height)
    default: {
      const reader = read(screen.reader, command, height)
      return reader && { ...screen, reader }
    }
  }
}

/** Earlier questions in the input; what was being typed comes back after the last one. */
function recalled(screen: Ask, asked: readonly string[], by: 1 | -1): Ask {
  const at = screen.recalled === null ? by : screen.recalled + by
  const draft = screen.recalled === null ? screen.input.text : screen.draft
  if (at <= 0) return { ...screen, recalled: null, draft, input: inputOf(draft) }
  const question = asked.at(-at)
  return question === undefined ? screen : { ...screen, recalled: at, draft, input: inputOf(question) }
}

/** Esc: from the answer to the question, then an empty input; null: nothing left to undo. */
export function askEscaped(_: Model, screen: Ask): Ask | null {
  if (screen.focus === 'answer') return { ...screen, focus: 'question' }
  return screen.input.text === '' ? null : { ...screen, input: EMPTY, recalled: null }
}
