// A command where the focus is → the model after it: the part that is the same on all screens.
import type { Condition } from '../../model/condition.ts'
import { NO_PROGRESS } from '../../tour/progress.ts'
import type { Command } from '../keys.ts'
import type { Action } from './action.ts'
import { answered, askedWith, asking } from './ask.ts'
import { behaviourOf } from './behaviours.ts'
import { copyMenu } from './copying.ts'
import { geometryOf } from './geometry.ts'
import { helpCommand, helping } from './help.ts'
import { moved } from './list.ts'
import { matrix } from './matrix.ts'
import type { Ask, CopyChoice, CopyMenu, Effect, Model, Screen, Tour } from './model.ts'
import { goBack, goForward, goTo, goToBrowse, goToCard, goToKind, goToPage } from './navigate.ts'
import type { Reader } from './reader.ts'
import { readTyping } from './reading.ts'
import { choosing, continuing, type Toured, touring } from './tour.ts'
import { webAddress } from './web.ts'

/** Null: the command means nothing here. */
export function did(model: Model, command: Command): Model | null {
  const plain: Model = { ...model, over: null }
  switch (command) {
    case 'quit':
    case 'quit-now':
      return doing(model, { kind: 'quit', interrupted: command === 'quit-now' })
    case 'suspend':
    case 'redraw':
      return doing(model, { kind: command })
    case 'help':
      return { ...model, over: model.over?.kind === 'help' ? null : helping() }
    case 'browse':
      return goToBrowse(plain)
    case 'ask':
      return goToKind(plain, 'ask', () => asking(model))
    case 'matrix':
      return goToKind(plain, 'matrix', () => matrix(model))
    case 'tour':
      return goToKind(plain, 'tour', () => touring(model, null))
    case 'back':
      return goBack(plain)
    case 'forward':
      return goForward(plain)
    case 'copy': {
      const menu = copyMenu(model)
      return menu ? { ...model, over: menu } : { ...model, notice: 'There is nothing to copy here.' }
    }
    case 'web': {
      const url = webAddress(model.screen, model.knowledge)
      return url ? doing(model, { kind: 'web', url }) : { ...model, notice: 'The page names no official address.' }
    }
    default:
      return model.over ? didOver(model, model.over, command) : didScreen(model, model.screen, command)
  }
}

function didOver(model: Model, over: NonNullable<Model['over']>, command: Command): Model | null {
  switch (over.kind) {
    case 'help': {
      if (command === 'open') return { ...model, over: null }
      const help = helpCommand(over, model.terminal, command)
      return help && { ...model, over: help }
    }
    case 'address':
      return command === 'open' ? copied(model, { letter: '', what: 'the address', text: over.url }) : null
    case 'copy':
      return didCopy(model, over, command)
  }
}

function didCopy(model: Model, menu: CopyMenu, command: Command): Model | null {
  const choice = menu.choices[menu.selected]
  if (command === 'open' && choice) return copied(model, choice)
  const list = moved({ selected: menu.selected, top: 0 }, command, menu.choices.length, menu.choices.length)
  return list && { ...model, over: { ...menu, selected: list.selected } }
}

export function copied(model: Model, { what, text }: CopyChoice): Model {
  return doing({ ...model, over: null }, { kind: 'copy', what, text })
}

function didScreen(model: Model, screen: Screen, command: Command): Model | null {
  if ('reader' in screen && screen.reader.find?.typing) {
    const reader = readTyping(screen.reader, command, geometryOf(model.terminal).body)
    return reader && withReader(model, reader)
  }
  const done = behaviourOf(screen).command(model, screen, command)
  return done && (isScreen(done) ? { ...model, screen: done } : followed(model, done))
}

function isScreen(done: Screen | Action): done is Screen {
  return 'input' in done || 'reader' in done
}

function followed(model: Model, action: Action): Model | null {
  switch (action.kind) {
    case 'to-card':
      return goToCard(model, action.target)
    case 'to-page':
      return goToPage(model, action.file, action.line, action.quote)
    case 'to-web':
      return doing(model, { kind: 'web', url: action.url })
    case 'to-question':
      return asked(model, action.question)
    case 'narrow':
      return narrowed(model, screen => [...screen.narrowed, action.condition])
    case 'choose':
      return toured(model, screen => choosing(model, screen, action.option))
    case 'continue':
      return toured(model, screen => continuing(model, screen))
    case 'forget':
      return forgot(model)
    case 'undo':
      return narrowed(model, screen => screen.narrowed.slice(0, -1))
  }
}

/** A new question has its own place on the way back, once there is an answer to go back to. */
function asked(model: Model, question: string): Model {
  const questions = askedWith(model.asked, question)
  const screen = answered(model, question, [], 'answer')
  const fresh = model.screen.kind === 'ask' && model.screen.answer === null
  const shown = fresh ? { ...model, screen } : goTo(model, screen)
  return doing({ ...shown, asked: questions }, { kind: 'remember', asked: questions })
}

function narrowed(model: Model, conditions: (screen: Ask) => readonly Condition[]): Model {
  const { screen } = model
  if (screen.kind !== 'ask' || screen.answer === null) return model
  return { ...model, screen: answered(model, screen.answer.question, conditions(screen), 'answer') }
}

function toured(model: Model, go: (screen: Tour) => Toured | null): Model | null {
  const { screen } = model
  const done = screen.kind === 'tour' ? go(screen) : null
  if (!done) return null
  return doing({ ...model, ...done }, { kind: 'keep', progress: done.progress })
}

/** Asks once: there is no way back from it. */
function forgot(model: Model): Model {
  if (!model.forgetting) return { ...model, forgetting: true, notice: 'R once more forgets all progress of the tour.' }
  const forgotten: Model = { ...model, progress: NO_PROGRESS, notice: 'All progress is forgotten.' }
  return doing({ ...forgotten, screen: touring(forgotten, 0) }, { kind: 'keep', progress: NO_PROGRESS })
}

/** One step back: what lies over the screen, a search in the text, the screen's own steps, the screen; then the program. */
export function escaped(model: Model, leaving: boolean): Model {
  const { over, screen } = model
  if (over) return { ...model, over: null }
  if ('reader' in screen && screen.reader.find) return withReader(model, { ...screen.reader, find: null })
  const within = behaviourOf(screen).escaped(model, screen)
  if (within) return { ...model, screen: within }
  if (screen.kind !== 'browse' || screen.followed) return model.past.length > 0 ? goBack(model) : goToBrowse(model)
  return leaving
    ? doing(model, { kind: 'quit', interrupted: false })
    : { ...model, leaving: true, notice: 'Esc once more quits.' }
}

export function withReader(model: Model, reader: Reader): Model {
  const { screen } = model
  return 'reader' in screen ? { ...model, screen: { ...screen, reader } } : model
}

function doing(model: Model, effect: Effect): Model {
  return { ...model, effects: [...model.effects, effect] }
}
