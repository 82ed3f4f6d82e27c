// Bytes and sizes as no terminal sends them → keys → the model of the screen; its frames fit and hold nothing raw.

import { knowledgeOf } from '../../src/knowledge.ts'
import { once } from '../../src/model/once.ts'
import { columns } from '../../src/output/render/columns.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { openView } from '../../src/tui/app.tsx'
import { cursorOf } from '../../src/tui/cursor.ts'
import { decodeKeys, flushKeys } from '../../src/tui/decode-keys.ts'
import { anchored, paint } from '../../src/tui/painter.ts'
import type { Model } from '../../src/tui/state/model.ts'
import { update } from '../../src/tui/state.ts'
import { HOSTILE, hostilePage } from '../e2e/hostile-text.ts'
import { KNOWLEDGE, plain, started } from '../support/tui.ts'
import { insist, insistPrintable } from './insist.ts'
import { type Below, HOSTILE_TOKENS, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const ESC = '\u001b'
const KEYS: readonly string[] = [
  ...[
    'a',
    'e',
    'g',
    'm',
    't',
    '/',
    'n',
    'N',
    's',
    'l',
    ' ',
    '?',
    '1',
    '2',
    '3',
    '4',
    'c',
    'k',
    'u',
    'r',
    '[',
    ']',
    'G',
    'R',
    'q',
    'y',
    'j',
  ],
  ...[
    'guard',
    'glow',
    'is it on',
    'is GlowGuard on by default?',
    '漢',
    '👩‍👩‍👧',
    'é',
    ...HOSTILE_TOKENS,
    ...OBJECT_NAMES,
  ],
  ...['\r', '\n', '\t', ESC, `${ESC}${ESC}`, '\u007f', '\b'],
  ...['A', 'B', 'C', 'D', 'F', 'H', 'Z', 'I', 'O'].flatMap(end => [`${ESC}[${end}`, `${ESC}O${end}`]),
  ...['P', 'Q', 'R', 'S'].map(end => `${ESC}O${end}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 11, 15, 24, 200, 999].map(number => `${ESC}[${number}~`),
  ...[
    '1;2A',
    '1;5C',
    '1;3D',
    '1;9Z',
    '<0;1;1M',
    '27;5;97~',
    '97;5u',
    '?1;2c',
    '12;40R',
    '200~',
    '201~',
    ';;;',
    '9999999999m',
  ].map(rest => `${ESC}[${rest}`),
  ...[
    `${ESC}]11;rgb:0/0/0\u0007`,
    `${ESC}P1$r${ESC}\\`,
    `${ESC}[200~two\r\nlines${ESC}[201~`,
    `${ESC}[200~never ends`,
    `${ESC}x`,
    `${ESC}[`,
  ],
  ...Array.from({ length: 26 }, (_, i) => String.fromCharCode(i + 1)).filter(char => char !== '\u001a'),
]

const HOSTILE_KNOWLEDGE = once(() => {
  const bad = HOSTILE.replace(/[\r\v\f\u0085\u2028]/g, '')
  const catalog = buildCatalog([
    { file: `pages/${bad}.md`, text: hostilePage(bad, 'x') },
    { file: 'plain.md', text: '# Plain\n\nA **page** with `code`.\n\n| a | b |\n|---|---|\n| c | d |\n' },
  ])
  const pages = { catalog, given: new Set<string>(), leftOut: [], index: once(() => buildIndex(catalog)) }
  return { ...knowledgeOf(pages, { kind: 'given', path: 'pages' }), notes: catalog }
})

const VIEW = once(() => openView(started()))

function pressed(below: Below): readonly string[] {
  return Array.from({ length: 20 + below(60) }, () =>
    Array.from({ length: 1 + below(below(8) === 0 ? 30 : 2) }, () => pick(KEYS, below)).join(''),
  )
}

export const screen: Target = {
  name: 'screen',
  few: 20,
  show: seed => JSON.stringify(pressed(numbers(seed))),
  hold(seed) {
    const below = numbers(seed)
    const keys = pressed(below)
    const knowledge = below(2) === 0 ? HOSTILE_KNOWLEDGE() : KNOWLEDGE
    const dress = { unicode: below(4) > 0, color: below(4) > 0, screenReader: below(8) === 0 }
    let model: Model = started(dress, knowledge)
    let rest = ''
    let before: readonly string[] | null = null
    for (const [i, typed] of keys.entries()) {
      if (below(12) === 0) {
        model = update(model, { kind: 'resize', columns: 1 + below(below(2) === 0 ? 40 : 240), rows: 1 + below(80) })
        before = null
      }
      // Pieces arrive cut anywhere.
      const cut = below(3) === 0 ? below(typed.length + 1) : typed.length
      for (const piece of [typed.slice(0, cut), typed.slice(cut)]) {
        const decoded = decodeKeys(rest + piece)
        rest = decoded.rest
        model = update(model, { kind: 'keys', events: decoded.events })
      }
      if (below(6) === 0) {
        model = update(model, { kind: 'keys', events: flushKeys(rest) })
        rest = ''
      }
      if (below(10) === 0) model = update(model, { kind: 'notice', text: pick(HOSTILE_TOKENS, below) })
      if (i % 4 === 0) before = holdFrame(model, before)
    }
    holdFrame(model, before)
    return model.screen.kind
  },
}

function holdFrame(model: Model, before: readonly string[] | null): readonly string[] {
  const rows = VIEW().frame(model)
  const { columns: width, rows: height, screenReader } = model.terminal
  if (!screenReader && width >= 30 && height >= 8) {
    insist(rows.length === height - 1, `a frame is a row lower than the terminal: ${rows.length} of ${height}`)
    for (const row of rows) insist(columns(plain(row)) <= width, `no row is wider than ${width}: ${plain(row)}`)
  }
  for (const row of rows) {
    insistPrintable(row.replace(/\u001b\[[\d;]*m/g, ''), 'a row')
    anchored(row)
  }
  const cursor = cursorOf(model)
  if (cursor && !screenReader && width >= 30 && height >= 8)
    insist(cursor.column < width && cursor.row < height, 'the cursor is on the screen')
  paint(before, rows, { columns: width, rows: height }, cursor)
  return rows
}
