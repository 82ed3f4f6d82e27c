// Where the focus is: what the key table is asked for, and what the hints are about.
import type { Place } from '../keys.ts'
import type { Model, Screen } from './model.ts'

export function placeOf({ over, screen }: Model): Place {
  if (over) return over.kind
  if ('reader' in screen && screen.reader.find?.typing) return 'find'
  return placeOnScreen(screen)
}

function placeOnScreen(screen: Screen): Place {
  switch (screen.kind) {
    case 'browse':
      return screen.focus === 'card' && screen.pane === 'links' ? 'links' : screen.focus
    case 'page':
      return 'page'
    case 'ask':
      return screen.focus
    case 'tour':
      return screen.focus
    case 'matrix':
      return screen.focus === 'filter' ? 'filter' : 'matrix'
  }
}
