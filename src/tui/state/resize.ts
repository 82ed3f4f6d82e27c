// A screen → the same screen in a terminal of another size.
import { resizedBrowse } from './browse.ts'
import type { Model, Screen } from './model.ts'
import { resizedPage } from './page.ts'

export function resizedScreen(screen: Screen, { terminal }: Pick<Model, 'terminal'>): Screen {
  switch (screen.kind) {
    case 'browse':
      return resizedBrowse(screen, terminal)
    case 'page':
      return resizedPage(screen, terminal)
    default:
      return screen
  }
}
