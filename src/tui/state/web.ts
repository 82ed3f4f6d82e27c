// A screen → the official address of what it shows.
import type { Knowledge } from '../../knowledge.ts'
import { selectedTarget } from './browse.ts'
import { sourceOf } from './cards.ts'
import type { Screen, Tour } from './model.ts'

export function webAddress(screen: Screen, knowledge: Knowledge): string | null {
  switch (screen.kind) {
    case 'browse': {
      const target = selectedTarget(screen)
      return target && (sourceOf(target, knowledge)?.url ?? null)
    }
    case 'page':
      return screen.url
    case 'ask':
      return screen.answer?.evidence[0]?.url ?? null
    case 'tour':
      return tourAddress(screen)
    case 'matrix': {
      const key = screen.rows[screen.selected]?.key
      return key === undefined ? null : (sourceOf({ kind: 'key', key }, knowledge)?.url ?? null)
    }
  }
}

function tourAddress({ lessons, selected, step }: Tour): string | null {
  const now = lessons[selected]?.steps[step]
  if (now?.kind === 'check') return now.check.source.url
  return now?.kind === 'feature' ? now.feature.source.url : null
}
