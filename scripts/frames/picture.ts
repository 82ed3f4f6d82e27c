// The cells of a terminal → an SVG that looks like a dark terminal.
import type { Cell } from '../../test/support/pty.ts'

const WIDTH = 8.4
const HEIGHT = 18
const MARGIN = 12
const BAR = 28
const GROUND = '#14181f'
const INK = '#d7dce2'
/** The 16 colours, as dark terminals commonly have them. */
const PALETTE = [
  ...['#3b4252', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#d7dce2'],
  ...['#5c6370', '#ff7b86', '#b5e890', '#ffd68a', '#7cc4ff', '#e29cff', '#6fd6e0', '#ffffff'],
]

interface Run {
  readonly column: number
  readonly text: string
  readonly columns: number
  readonly cell: Cell
}

export function picture(rows: readonly (readonly Cell[])[], title: string): string {
  const used = rows.findLastIndex(row => row.some(cell => cell.text.trim() !== '' || cell.inverse)) + 1
  const shown = rows.slice(0, used)
  const width = (shown[0]?.length ?? 0) * WIDTH + 2 * MARGIN
  const height = used * HEIGHT + MARGIN + BAR
  const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
    (color, i) => `<circle cx="${20 + i * 18}" cy="14" r="5" fill="${color}"/>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${GROUND}"/>`,
    ...dots,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="${INK}" xml:space="preserve">`,
    ...shown.flatMap((row, i) => runs(row).flatMap(run => drawn(run, i))),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** Neighbouring cells of one look. */
function runs(row: readonly Cell[]): readonly Run[] {
  const out: Run[] = []
  for (const [column, cell] of row.entries()) {
    const last = out.at(-1)
    if (last && same(last.cell, cell))
      out[out.length - 1] = { ...last, text: last.text + cell.text, columns: last.columns + 1 }
    else out.push({ column, text: cell.text, columns: 1, cell })
  }
  return out.filter(run => run.text.trim() !== '' || run.cell.inverse)
}

function same(a: Cell, b: Cell): boolean {
  return (
    a.color === b.color &&
    a.bold === b.bold &&
    a.dim === b.dim &&
    a.underline === b.underline &&
    a.inverse === b.inverse
  )
}

function drawn({ column, text, columns, cell }: Run, row: number): readonly string[] {
  const x = MARGIN + column * WIDTH
  const y = BAR + row * HEIGHT
  const ink = cell.color === null ? INK : (PALETTE[cell.color] ?? INK)
  const ground = cell.inverse
    ? [`<rect x="${number(x)}" y="${y}" width="${number(columns * WIDTH)}" height="${HEIGHT}" fill="${ink}"/>`]
    : []
  if (text.trim() === '') return ground
  // Spaces at either end are not drawn, so that the rest keeps its place whatever the viewer does with them.
  const lead = text.length - text.trimStart().length
  const look = [
    cell.inverse ? `fill="${GROUND}"` : cell.color === null ? '' : `fill="${ink}"`,
    cell.bold ? 'font-weight="700"' : '',
    cell.dim ? 'opacity="0.6"' : '',
    cell.underline ? 'text-decoration="underline"' : '',
  ].filter(Boolean)
  const words = text.trim()
  const length = number((columns - lead - (text.length - text.trimEnd().length)) * WIDTH)
  return [
    ...ground,
    `<text x="${number(x + lead * WIDTH)}" y="${y + 13}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${look.length > 0 ? ` ${look.join(' ')}` : ''}>${escaped(words)}</text>`,
  ]
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
