// Model and message → model. The whole behaviour of the program on screen; pure.
import { printableLine } from '../model/printable.ts'
import type { KeyEvent } from './decode-keys.ts'
import { commandOfLetter, commandsFor, isTyping, type Place } from './keys.ts'
import { behaviourOf, resizedScreen } from './state/behaviours.ts'
import { browsing } from './state/browse.ts'
import { copied, did, escaped, withReader } from './state/commands.ts'
import { geometryOf } from './state/geometry.ts'
import { scrolled, withFilter } from './state/help.ts'
import { insert } from './state/input.ts'
import type { Message, Model } from './state/model.ts'
import { placeOf } from './state/place.ts'
import { withTyped } from './state/reading.ts'
import { touring } from './state/tour.ts'

export type Start = Pick<Model, 'knowledge' | 'answer' | 'terminal' | 'today' | 'asked' | 'progress'> & {
  /** A word about what was found at the start, such as a damaged file. */
  readonly notice?: string | null
  /** Start in the tour: at this lesson, or where one left. */
  readonly tour?: { readonly lesson: number | null }
}

export function startModel({ notice = null, tour, ...start }: Start): Model {
  const screen = browsing(start.knowledge, start.terminal)
  const rest = { past: [], future: [], over: null, leaving: false, forgetting: false, effects: [] }
  const model: Model = { ...start, ...rest, screen, notice }
  return tour ? { ...model, screen: touring(model, tour.lesson) } : model
}

export function update(model: Model, message: Message): Model {
  const fresh: Model = { ...model, effects: [] }
  switch (message.kind) {
    case 'keys':
      return message.events.reduce(pressed, fresh)
    case 'resize': {
      const terminal = { ...fresh.terminal, columns: message.columns, rows: message.rows }
      const over = fresh.over?.kind === 'help' ? scrolled(fresh.over, terminal, fresh.over.top) : fresh.over
      return { ...fresh, terminal, over, screen: resizedScreen(fresh.screen, terminal) }
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
  const again = event.kind === 'text' && event.text === 'R'
  const quiet: Model = { ...model, notice: null, leaving: false, forgetting: model.forgetting && again }
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
  return model.over === null ? intoInput(model, text) : model
}

function inserted(model: Model, text: string): Model {
  const { over, screen } = model
  if (over?.kind === 'help') return { ...model, over: withFilter(over, insert(over.input, text)) }
  const reader = 'reader' in screen ? screen.reader : null
  if (!reader?.find?.typing) return intoInput(model, text)
  return withReader(model, withTyped(reader, insert(reader.find.input, text), geometryOf(model.terminal).body))
}

function intoInput(model: Model, text: string): Model {
  const screen = behaviourOf(model.screen).typed(model, model.screen, text)
  return screen ? { ...model, screen } : model
}
