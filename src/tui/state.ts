// Model and message → model. The whole behaviour of the program on screen; pure.
import { printableLine } from '../model/printable.ts'
import type { KeyEvent } from './decode-keys.ts'
import { type Command, commandOfLetter, commandsFor, isTyping, type Place } from './keys.ts'
import type { Action } from './state/action.ts'
import { browseCommand, browseEscaped, browsing, filtered } from './state/browse.ts'
import { copyMenu } from './state/copying.ts'
import { geometryOf } from './state/geometry.ts'
import { helpCommand, helping, scrolled, withFilter } from './state/help.ts'
import { insert } from './state/input.ts'
import { moved } from './state/list.ts'
import type { CopyChoice, CopyMenu, Effect, Message, Model, Screen } from './state/model.ts'
import { goBack, goForward, goToBrowse, goToCard, goToPage } from './state/navigate.ts'
import { placeOf } from './state/place.ts'
import type { Reader } from './state/reader.ts'
import { read, readTyping, withTyped } from './state/reading.ts'
import { resizedScreen } from './state/resize.ts'
import { webAddress } from './state/web.ts'

export type Start = Pick<Model, 'knowledge' | 'terminal' | 'today' | 'asked'>

export function startModel(start: Start): Model {
  const screen = browsing(start.knowledge, start.terminal)
  return { ...start, screen, past: [], future: [], over: null, notice: null, leaving: false, effects: [] }
}

export function update(model: Model, message: Message): Model {
  const fresh: Model = { ...model, effects: [] }
  switch (message.kind) {
    case 'keys':
      return message.events.reduce(pressed, fresh)
    case 'resize': {
      const terminal = { ...fresh.terminal, columns: message.columns, rows: message.rows }
      const over = fresh.over?.kind === 'help' ? scrolled(fresh.over, terminal, fresh.over.top) : fresh.over
      return { ...fresh, terminal, over, screen: resizedScreen(fresh.screen, { terminal }) }
    }
    case 'notice':
      return { ...fresh, notice: printableLine(message.text) }
    case 'opened':
      return message.opened
        ? { ...fresh, notice: `Opened ${printableLine(message.url)}` }
        : { ...fresh, over: { kind: 'address', url: printableLine(message.url) } }
  }
}

function pressed(model: Model, event: KeyEvent): Model {
  const quiet: Model = { ...model, notice: null, leaving: false }
  switch (event.kind) {
    case 'text':
      return typed(quiet, event.text)
    case 'paste':
      return pasted(quiet, event.text)
    case 'chord': {
      for (const command of commandsFor(placeOf(model), event.chord)) {
        const done = command === 'escape' ? escaped(quiet, model.leaving) : did(quiet, command)
        if (done) return done
      }
      // Esc and a key right after it arrive as one, like a key with Alt.
      const key = /^alt\+(.+)$/.exec(event.chord)?.[1]
      return key ? pressed(escaped(quiet, model.leaving), keyEvent(key)) : quiet
    }
  }
}

function keyEvent(key: string): KeyEvent {
  if (key === 'space') return { kind: 'text', text: ' ' }
  return [...key].length === 1 ? { kind: 'text', text: key } : { kind: 'chord', chord: key }
}

/** Characters typed fast come in one piece; one of them may move the focus to where the rest is text. */
function typed(model: Model, text: string): Model {
  let now = model
  for (let rest = text; rest !== ''; ) {
    const place = placeOf(now)
    if (isTyping(place)) return inserted(now, rest)
    const letter = String.fromCodePoint(rest.codePointAt(0) ?? 0)
    now = lettered(now, place, letter)
    rest = rest.slice(letter.length)
  }
  return now
}

function lettered(model: Model, place: Place, letter: string): Model {
  if (model.over?.kind === 'copy') {
    const choice = model.over.choices.find(each => each.letter === letter)
    return choice ? copied(model, choice) : model
  }
  const command = commandOfLetter(place, letter)
  return (command && did(model, command)) ?? model
}

/** Where letters are commands, pasted text goes to the input of the screen. */
function pasted(model: Model, text: string): Model {
  if (isTyping(placeOf(model))) return inserted(model, text)
  return model.over === null && model.screen.kind === 'browse'
    ? withScreen(model, filtered(model, model.screen, text))
    : model
}

function inserted(model: Model, text: string): Model {
  const { over, screen } = model
  if (over?.kind === 'help') return { ...model, over: withFilter(over, insert(over.input, text)) }
  const { body } = geometryOf(model.terminal)
  const { find } = screen.kind === 'matrix' ? { find: null } : screen.reader
  if (find?.typing && 'reader' in screen)
    return withReader(model, withTyped(screen.reader, insert(find.input, text), body))
  return screen.kind === 'browse' ? withScreen(model, filtered(model, screen, text)) : model
}

/** Null: the command means nothing here. */
function did(model: Model, command: Command): Model | null {
  switch (command) {
    case 'quit':
    case 'quit-now':
      return asking(model, { kind: 'quit', interrupted: command === 'quit-now' })
    case 'suspend':
    case 'redraw':
      return asking(model, { kind: command })
    case 'help':
      return { ...model, over: model.over?.kind === 'help' ? null : helping() }
    case 'browse':
      return goToBrowse({ ...model, over: null })
    case 'back':
      return goBack({ ...model, over: null })
    case 'forward':
      return goForward({ ...model, over: null })
    case 'copy':
      return { ...model, over: copyMenu(model), notice: copyMenu(model) ? null : 'There is nothing to copy here.' }
    case 'web': {
      const url = webAddress(model.screen, model.knowledge)
      return url ? asking(model, { kind: 'web', url }) : { ...model, notice: 'The page names no official address.' }
    }
    default:
      return model.over ? didOver(model, model.over, command) : didScreen(model, model.screen, command)
  }
}

function didOver(model: Model, over: NonNullable<Model['over']>, command: Command): Model | null {
  if (over.kind === 'help') {
    if (command === 'open') return { ...model, over: null }
    const help = helpCommand(over, model.terminal, command)
    return help && { ...model, over: help }
  }
  if (over.kind === 'address')
    return command === 'open' ? copied(model, { letter: '', what: 'the address', text: over.url }) : null
  return didCopy(model, over, command)
}

function didCopy(model: Model, menu: CopyMenu, command: Command): Model | null {
  const choice = menu.choices[menu.selected]
  if (command === 'open' && choice) return copied(model, choice)
  const list = moved({ selected: menu.selected, top: 0 }, command, menu.choices.length, menu.choices.length)
  return list && { ...model, over: { ...menu, selected: list.selected } }
}

function copied(model: Model, { what, text }: CopyChoice): Model {
  return asking({ ...model, over: null }, { kind: 'copy', what, text })
}

function didScreen(model: Model, screen: Screen, command: Command): Model | null {
  const { body } = geometryOf(model.terminal)
  if ('reader' in screen && screen.reader.find?.typing) {
    const reader = readTyping(screen.reader, command, body)
    return reader && withReader(model, reader)
  }
  switch (screen.kind) {
    case 'browse': {
      const done = browseCommand(model, screen, command)
      return done && (done.kind === 'browse' ? withScreen(model, done) : followed(model, done))
    }
    case 'page': {
      const reader = read(screen.reader, command, body)
      return reader && withReader(model, reader)
    }
    default:
      return null
  }
}

function followed(model: Model, action: Action): Model {
  switch (action.kind) {
    case 'card':
      return goToCard(model, action.target)
    case 'page':
      return goToPage(model, action.file, action.line, action.quote)
    case 'web':
      return asking(model, { kind: 'web', url: action.url })
    default:
      return model
  }
}

/** One step back: what lies over the screen, a search in the text, the screen's own steps, the screen; then the program. */
function escaped(model: Model, leaving: boolean): Model {
  const { over, screen } = model
  if (over) return { ...model, over: null }
  if ('reader' in screen && screen.reader.find) return withReader(model, { ...screen.reader, find: null })
  const within = screen.kind === 'browse' ? browseEscaped(model, screen) : null
  if (within) return withScreen(model, within)
  if (screen.kind !== 'browse' || screen.followed) return model.past.length > 0 ? goBack(model) : goToBrowse(model)
  return leaving
    ? asking(model, { kind: 'quit', interrupted: false })
    : { ...model, leaving: true, notice: 'Esc once more quits.' }
}

function withScreen(model: Model, screen: Screen): Model {
  return { ...model, screen }
}

function withReader(model: Model, reader: Reader): Model {
  const { screen } = model
  return 'reader' in screen ? { ...model, screen: { ...screen, reader } } : model
}

function asking(model: Model, effect: Effect): Model {
  return { ...model, effects: [...model.effects, effect] }
}
