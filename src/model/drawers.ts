// Texts with what is known of each ↔ lines, a drawer each: who asks for few of many texts opens few drawers.
import type { Lines } from './lines.ts'

export interface Drawers {
  get(text: string): string | undefined
}

const DRAWERS = 1024

export function packDrawers(known: ReadonlyMap<string, string>): readonly string[] {
  const drawers = Array.from({ length: DRAWERS }, (): string[] => [])
  for (const pair of known) drawers[drawerOf(pair[0])]!.push(...pair)
  return drawers.map(drawer => (drawer.length > 0 ? JSON.stringify(drawer) : ''))
}

export function openDrawers(lines: Lines): Drawers {
  return {
    get(text) {
      const line = lines.at(drawerOf(text))
      if (!line) return undefined
      const drawer = JSON.parse(line) as readonly string[]
      for (let i = 0; i < drawer.length; i += 2) if (drawer[i] === text) return drawer[i + 1]
      return undefined
    },
  }
}

/** Some letters of a text tell it from most others. */
const LETTERS = 8

function drawerOf(text: string): number {
  let sum = text.length
  for (let i = 0; i < LETTERS; i++)
    sum = (31 * sum + (text.charCodeAt(Math.floor((i * text.length) / LETTERS)) | 0)) | 0
  return (sum >>> 0) % DRAWERS
}
