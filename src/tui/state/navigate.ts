// Going places: every screen left is kept as it was, to come back to.

import type { Target } from './action.ts'
import { resizedScreen } from './behaviours.ts'
import { browsing, browsingAt } from './browse.ts'
import type { Model, Screen } from './model.ts'
import { reading } from './page.ts'

/** More steps than anybody retraces. */
const REMEMBERED = 50

export function goTo(model: Model, screen: Screen): Model {
  return { ...model, screen, past: [...model.past, model.screen].slice(-REMEMBERED), future: [] }
}

export function goBack(model: Model): Model {
  const screen = model.past.at(-1)
  if (!screen) return { ...model, notice: 'Nowhere to go back to.' }
  return arrived({ ...model, screen, past: model.past.slice(0, -1), future: [model.screen, ...model.future] })
}

export function goForward(model: Model): Model {
  const [screen, ...future] = model.future
  if (!screen) return { ...model, notice: 'Nowhere to go forward to.' }
  return arrived({ ...model, screen, past: [...model.past, model.screen], future })
}

/** The terminal may have another size than when the screen was left. */
function arrived(model: Model): Model {
  return { ...model, screen: resizedScreen(model.screen, model.terminal) }
}

/** A screen by its name: as it was left, if it was open before. */
export function goToKind(model: Model, kind: Screen['kind'], make: () => Screen): Model {
  if (model.screen.kind === kind) return model
  const left = [...model.future, ...model.past.toReversed()].find(screen => screen.kind === kind)
  return arrived(goTo(model, left ?? make()))
}

export function goToBrowse(model: Model): Model {
  return goToKind(model, 'browse', () => browsing(model.knowledge, model.terminal))
}

export function goToCard(model: Model, target: Target): Model {
  if (target.kind === 'line') return goToPage(model, target.file, target.line, target.text)
  return goTo(model, browsingAt(model.knowledge, model.terminal, target))
}

export function goToPage(model: Model, file: string, line: number, quote: string | null): Model {
  const page = reading(model.knowledge, model.terminal, file, line, quote)
  return page ? goTo(model, page) : { ...model, notice: `${file} is not among the pages.` }
}
