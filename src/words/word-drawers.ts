// Words with what is known of each ↔ lines, a drawer for the words that begin alike: who asks for a few of thousands opens a
// few drawers, and looks a word up in little text.
import type { Lines } from '../model/lines.ts'

export interface WordDrawers {
  get(word: string): string | undefined
}

export const DRAWERS = 512

/** By its first two letters. */
export function drawerOf(word: string): number {
  return (31 * word.charCodeAt(0) + (word.length > 1 ? word.charCodeAt(1) : 0)) % DRAWERS
}

/** What is known is written without a space. */
export function packWordDrawers(known: Iterable<readonly [word: string, what: string]>): readonly string[] {
  const drawers = Array.from({ length: DRAWERS }, (): string[] => [])
  for (const [word, what] of known) drawers[drawerOf(word)]!.push(`${word}=${what}`)
  return drawers.map(list => (list.length > 0 ? ` ${list.join(' ')} ` : ''))
}

export function openWordDrawers(lines: Lines): WordDrawers {
  const opened = new Map<number, string>()
  return {
    get(word) {
      if (word === '' || /\s/.test(word)) return undefined
      const place = drawerOf(word)
      const drawer = opened.get(place) ?? lines.at(place) ?? ''
      opened.set(place, drawer)
      const at = drawer.indexOf(` ${word}=`)
      if (at < 0) return undefined
      const from = at + word.length + 2
      return drawer.slice(from, drawer.indexOf(' ', from))
    },
  }
}
