// Pages of all dialects, broken, spliced and padded → records, search, answers, cards, the page itself, differences, lint.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer } from '../../src/answer/answer.ts'
import { prepareGround } from '../../src/answer/ground.ts'
import type { Catalog } from '../../src/model/catalog.ts'
import { once } from '../../src/model/once.ts'
import { printableJson } from '../../src/model/printable.ts'
import { presentAnswer } from '../../src/output/present/answer.ts'
import { docsDiffDocument } from '../../src/output/present/docs-diff.ts'
import { explanationDocument } from '../../src/output/present/explain.ts'
import { recordsJson } from '../../src/output/present/records-json.ts'
import { renderLines } from '../../src/output/render/layout.ts'
import { markdown } from '../../src/output/render/markdown.ts'
import { renderPage } from '../../src/output/render/page.ts'
import { plainLine } from '../../src/output/render/plain.ts'
import { lineColumns } from '../../src/output/render/wrap.ts'
import { diffPages } from '../../src/pages/diff/diff-pages.ts'
import { lintPages } from '../../src/pages/lint/lint-pages.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { allNames } from '../../src/search/named.ts'
import { nearNames } from '../../src/search/near-names.ts'
import { searchText } from '../../src/search/search.ts'
import { insist, insistPrintable } from './insist.ts'
import { type Below, HOSTILE_TOKENS, mutated, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const root = join(import.meta.dirname, '../..')

const WHOLE = once(() =>
  [
    ...readdirSync(join(root, 'content')).map(name => join(root, 'content', name)),
    ...readdirSync(join(root, 'test/corpus')).map(name => join(root, 'test/corpus', name, 'page.md')),
  ]
    .filter(file => file.endsWith('.md') && !file.endsWith('README.md'))
    .flatMap(file => {
      try {
        return [readFileSync(file, 'utf8')]
      } catch {
        return []
      }
    }),
)

/** What grammars and wordings hang on. */
const TOKENS: readonly string[] = [
  ...HOSTILE_TOKENS,
  ...OBJECT_NAMES.map(name => `\`${name}\``),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '    ',
    '\u00a0',
    '\\',
    '|',
    '|---|---|\n',
    '| a | b |\n',
    '> ',
    '> [!NOTE]\n> ',
  ],
  ...[
    '# ',
    '## ',
    '### x {#id}\n',
    '- ',
    '  - ',
    '1. ',
    '10) ',
    '* * *\n',
    '---\n',
    '```\n',
    '~~~',
    '`',
    '``',
    '**',
    '__',
    '*',
    '_',
  ],
  ...[
    '[',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<br>',
    '</br>',
    '<a name="',
    '"></a>',
    '<!--',
    '-->',
    '&#27;',
    '&#x9b;',
    '&amp;',
    '&nbsp;',
  ],
  ...[
    ':::image source="a" alt-text="b":::',
    '[!INCLUDE [a](b)]',
    'Note\n\n',
    'Important\n',
    '[^1]',
    '[a]: b "c"\n',
    '\\>',
    ' > ',
  ],
  ...[
    ' By default, `GlowGuard = true`.',
    ' GlowGuard is disabled by default.',
    ' is enabled by default',
    'default',
    ' = ',
    'true',
  ],
  ...[
    ' only on supervised devices',
    ' requires ',
    ' using MDM',
    ' (MAM)',
    ' not ',
    ' up to 10 ',
    ' isn’t available',
    '“',
    '”',
    '‘',
  ],
  ...[
    ' as the key and set the value type to `Boolean`',
    ' Set the value to `false` to disable it.',
    ' value type ',
    ' the key ',
  ],
  ...[
    '.',
    '. ',
    ';',
    ':',
    ': ',
    ', ',
    '…',
    '–',
    '—',
    '/',
    '(',
    ')',
    '1',
    '0',
    '2025-05-19',
    'https://a.b/c',
    'e.g. ',
    'i.e. ',
  ],
]

/** A stretch of a page, so that one input takes milliseconds. */
function stretch(below: Below): string {
  const page = pick(WHOLE(), below)
  const from = below(2) === 0 ? 0 : page.indexOf('\n', below(page.length)) + 1
  return page.slice(from, from + 300 + below(2500))
}

function pageOf(seed: number): { readonly text: string; readonly below: Below } {
  const below = numbers(seed)
  const base = below(12) === 0 ? Array.from({ length: below(80) }, () => pick(TOKENS, below)).join('') : stretch(below)
  let text = mutated(base, { below, tokens: TOKENS, seeds: WHOLE() })
  // Some are long: what is slow shows only there.
  if (below(300) === 0) text += pick(TOKENS, below).repeat(below(20_000))
  if (below(300) === 0) text = pick(TOKENS, below).repeat(below(20_000)) + text
  return { text: text.slice(0, 400_000), below }
}

function parsed(text: string, file = 'page.md'): Catalog | null {
  try {
    return buildCatalog([{ file, text }])
  } catch (error) {
    // By name: what the user can mend.
    if (error instanceof Error && error.name === 'UserError') {
      insist(
        /^page\.md:\d+:\d+: [^\n]+$/.test(error.message),
        `an error is a line with a place: ${error.message.slice(0, 100)}`,
      )
      return null
    }
    throw error
  }
}

export const pages: Target = {
  name: 'pages',
  few: 100,
  show: seed => pageOf(seed).text,
  hold(seed) {
    const { text, below } = pageOf(seed)
    const catalog = parsed(text)
    if (catalog === null) return 'refused'
    holdRecords(catalog, text)
    holdShown(catalog, below)
    // What these do takes longer: a part of the inputs will do.
    if (below(4) === 0) holdAsked(catalog, below)
    if (below(6) === 0) holdCompared(catalog, text, below)
    return catalog.keys.length > 0 ? 'keys' : catalog.statements.length > 0 ? 'sentences' : 'nothing'
  },
}

function holdRecords(catalog: Catalog, text: string): void {
  const last = text.split(/\r\n|\n|\r/).length
  const sources = [
    ...catalog.sections.map(each => each.source),
    ...catalog.statements.map(each => each.source),
    ...catalog.procedures.map(each => each.source),
    ...catalog.features.map(each => each.source),
    ...catalog.keys.flatMap(each => [each.source, ...each.caveats.flatMap(caveat => caveat.sources)]),
    ...catalog.problems.flatMap(each => each.sources),
  ]
  for (const { line, endLine } of sources)
    insist(line >= 1 && endLine >= line && endLine <= last, `lines lie within the page: ${line}-${endLine} of ${last}`)
  for (const { text: said } of catalog.statements)
    insist(said !== '' && said.trim() === said, 'a statement says something')
  const names = catalog.keys.map(each => each.key)
  insist(new Set(names).size === names.length, 'a key is one record')
  for (const { name } of allNames(catalog)) insist(typeof name === 'string' && name !== '', 'names are text')
}

const VIEW = { width: 40, unicode: true, color: true, links: true }

function holdShown(catalog: Catalog, below: Below): void {
  insistPrintable(printableJson(recordsJson(catalog)), 'JSON')
  const context = { records: catalog, statements: catalog.statements, isBundled: () => false }
  for (const document of [explanationDocument(allNames(catalog), context), ...catalog.documents]) {
    for (const line of renderLines(document, { width: 40, unicode: below(2) === 0 })) {
      insist(lineColumns(line) <= 40, 'no line is too wide')
      insistPrintable(plainLine(line), 'a line')
    }
  }
  for (const document of catalog.documents)
    insistPrintable(
      renderPage(markdown(document), VIEW).replace(/\u001b\[[\d;]*m|\u001b\]8;;[!-~]*(?:\u0007|\u001b\\)/g, ''),
      'the page',
    )
}

const QUESTIONS = [
  'is GlowGuard on by default?',
  'how do I turn web protection off on supervised devices',
  'what does WebProtection do',
  'why is it limited to ten tags',
  'which keys take a Boolean',
  'difference between MDM and MAM',
]

function holdAsked(catalog: Catalog, below: Below): void {
  const ground = prepareGround(catalog, catalog)
  const name = allNames(catalog)[below(1 + allNames(catalog).length)]?.name ?? 'nothing'
  for (const question of [pick(QUESTIONS, below), `is ${name} on by default?`, `what is ${name}`]) {
    const given = answer(question, ground)
    insist(given.evidence.length > 0 === (given.verdict !== 'unknown'), 'what is said is shown')
    for (const line of renderLines(presentAnswer(given, { isBundled: () => false }), { width: 60, unicode: true }))
      insistPrintable(plainLine(line), 'an answer')
  }
  const index = buildIndex(catalog)
  for (const hit of searchText(`${name} default glow`, { records: catalog, index, near: nearNames }, 10))
    insist(hit !== undefined, 'a hit is one')
}

function holdCompared(catalog: Catalog, text: string, below: Below): void {
  const file = 'page.md'
  lintPages([{ file, text }], catalog)
  const other = mutated(text, { below, tokens: TOKENS, seeds: WHOLE() })
  const next = parsed(other)
  const old = { path: 'old.md', catalog }
  if (next)
    for (const line of renderLines(docsDiffDocument(diffPages(old, { path: 'new.md', catalog: next }), { all: true }), {
      width: 60,
      unicode: true,
    }))
      insistPrintable(plainLine(line), 'a difference')
  const same = diffPages(old, old)
  insist(same.changes.length === 0, 'a page does not differ from itself')
}
