// Each screen → how it takes commands, text, Esc and another size. One line a screen.
import type { Command } from '../keys.ts'
import type { Action } from './action.ts'
import { askCommand, askEscaped, askTyped, resizedAsk } from './ask.ts'
import { browseCommand, browseEscaped, filtered, resizedBrowse } from './browse.ts'
import { matrixCommand, matrixEscaped, matrixTyped, resizedMatrix } from './matrix.ts'
import type { Model, Screen, Terminal } from './model.ts'
import { pageCommand, resizedPage } from './page.ts'
import { resizedTour, tourCommand, tourEscaped } from './tour.ts'

export interface Behaviour<S extends Screen> {
  /** The screen after a command, or what it leads to elsewhere; null: it means nothing here. */
  command(model: Model, screen: S, command: Command): S | Action | null
  /** Text into the screen's input; null: it has none. */
  typed(model: Model, screen: S, text: string): S | null
  /** One step back within the screen; null: nothing left to undo. */
  escaped(model: Model, screen: S): S | null
  resized(screen: S, terminal: Terminal): S
}

const BEHAVIOURS: { readonly [Kind in Screen['kind']]: Behaviour<Extract<Screen, { kind: Kind }>> } = {
  browse: { command: browseCommand, typed: filtered, escaped: browseEscaped, resized: resizedBrowse },
  page: { command: pageCommand, typed: nothing, escaped: nothing, resized: resizedPage },
  matrix: { command: matrixCommand, typed: matrixTyped, escaped: matrixEscaped, resized: resizedMatrix },
  tour: { command: tourCommand, typed: nothing, escaped: tourEscaped, resized: resizedTour },
  ask: { command: askCommand, typed: askTyped, escaped: askEscaped, resized: resizedAsk },
}

export function behaviourOf(screen: Screen): Behaviour<Screen> {
  return BEHAVIOURS[screen.kind] as unknown as Behaviour<Screen>
}

export function resizedScreen(screen: Screen, terminal: Terminal): Screen {
  return behaviourOf(screen).resized(screen, terminal)
}

function nothing(): null {
  return null
}
