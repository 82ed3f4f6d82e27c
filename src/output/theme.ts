// Role → terminal style in the 16 colours of every terminal, chosen to be readable on light and on dark ground
// (bright red and bright magenta keep a contrast near 3:1 in all common palettes, yellow, blue and cyan don't).
// Colour only repeats what the words say.
import type { Role } from '../model/document.ts'

export interface Style {
  readonly bold?: boolean
  readonly dim?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** SGR foreground colour, 30 to 37 or 90 to 97. */
  readonly colour?: number
}

export const THEME: Readonly<Record<Role, Style>> = {
  strong: { bold: true },
  em: { italic: true },
  key: { bold: true },
  code: { colour: 95 },
  value: { colour: 95 },
  link: { underline: true },
  dim: { dim: true },
  good: { bold: true, colour: 32 },
  bad: { bold: true, colour: 91 },
  warn: { bold: true, colour: 91 },
  info: { bold: true },
  match: { bold: true, underline: true },
}

/** Escape sequences that begin and end a style. */
export function sgr(style: Style): { readonly open: string; readonly close: string } {
  const on: number[] = []
  const off: number[] = []
  if (style.bold) on.push(1)
  if (style.dim) on.push(2)
  if (style.bold || style.dim) off.push(22)
  if (style.italic) {
    on.push(3)
    off.push(23)
  }
  if (style.underline) {
    on.push(4)
    off.push(24)
  }
  if (style.colour !== undefined) {
    on.push(style.colour)
    off.push(39)
  }
  return on.length === 0 ? { open: '', close: '' } : { open: `\x1b[${on.join(';')}m`, close: `\x1b[${off.join(';')}m` }
}
