import { expect, test } from 'vitest'
import { sgr, THEME } from '../../src/output/theme.ts'

/** Green, bright red and bright magenta on the ground of common terminals: [32, 91, 95, ground]. */
const PALETTES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'Windows Terminal': ['13A10E', 'E74856', 'B4009E', '0C0C0C'],
  'One Half Light': ['50A14F', 'DF6C75', 'C577DD', 'FAFAFA'],
  'VS Code dark': ['0DBC79', 'F14C4C', 'D670D6', '1E1E1E'],
  'VS Code light': ['107C10', 'CD3131', 'BC05BC', 'FFFFFF'],
  'macOS Basic light': ['00A600', 'E50000', 'E500E5', 'FFFFFF'],
  'macOS Basic dark': ['00A600', 'E50000', 'E500E5', '000000'],
  'xterm light': ['00CD00', 'FF0000', 'FF00FF', 'FFFFFF'],
  'xterm dark': ['00CD00', 'FF0000', 'FF00FF', '000000'],
  'GNOME light': ['2EC27E', 'ED333B', 'C061CB', 'FFFFFF'],
  'GNOME dark': ['2EC27E', 'ED333B', 'C061CB', '1E1E1E'],
}
const COLOURS = [32, 91, 95]

function luminance(hex: string): number {
  const [r, g, b] = [0, 2, 4].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

test('every colour in use can be read on light and on dark ground', () => {
  for (const [role, { colour, bold }] of Object.entries(THEME)) {
    if (colour === undefined) continue
    expect(COLOURS, role).toContain(colour)
    for (const [name, palette] of Object.entries(PALETTES)) {
      // Green is pale on white, so it is only used in bold, beside a word that says the same.
      const least = colour === 32 && bold ? 2.1 : 2.7
      expect(contrast(palette[COLOURS.indexOf(colour)]!, palette[3]), `${role} in ${name}`).toBeGreaterThan(least)
    }
  }
})

test('what a style opens it closes', () => {
  expect(sgr({ bold: true, colour: 91 })).toEqual({ open: '\x1b[1;91m', close: '\x1b[22;39m' })
  expect(sgr({})).toEqual({ open: '', close: '' })
})
