// Front matter, broken, spliced and padded → what the page says about itself, and where its text begins.
import { readFrontMatter } from '../../src/parse/front-matter.ts'
import { readKeyAliases, readPageInfo } from '../../src/parse/page-info.ts'
import { insist } from './insist.ts'
import { HOSTILE_TOKENS, mutated, numbers, OBJECT_NAMES, pick } from './mutation.ts'
import type { Target } from './target.ts'

const SEEDS: readonly string[] = [
  '---\ntitle: Glow shield\nsummary: It glows.\naliases: [shine, "shim, mer"]\nofficial: https://a.b/c\ndate: 2025-05-19\nkind: feature\n---\n\n# Glow\n',
  '---\r\ntitle: "Glow: shield"\r\nms.date: 05/19/2025\r\nms.service: defender-endpoint\r\nms.custom:\r\n- a\r\n- b\r\n---\r\n# Glow\r\n',
  "---\ndescription: >-\n  two\n  lines\nkey-aliases:\n  GlowGuard: [a, 'b']\nabout: [a, b]\n---\ntext\n",
  '---\n# remark\n? a\n: b\nanchor: &a [1, *a]\n<<: *a\n...\n',
  '\ufeff---\ntitle: x\n---\n',
  '---\n\n---\n---\na: b\n---\n',
]

const TOKENS: readonly string[] = [
  ...HOSTILE_TOKENS,
  ...OBJECT_NAMES.map(name => `\n${name}: x\n`),
  ...[
    '---',
    '...',
    '---\n',
    '\n---\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '\t',
    ':',
    ': ',
    '-',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    '"',
    "'",
    '\\',
    '\\x1b',
    '\\u202e',
    '#',
    ' # ',
    '&a',
    '*a',
    '!!js/function',
    '!!binary ',
    '!<x>',
    '|',
    '|-',
    '>',
    '>-',
    '>+2',
  ],
  ...[
    '%YAML 1.2\n',
    '@',
    '`',
    '<<: *a\n',
    'a: &a [*a]\n',
    'title: ',
    'aliases: ',
    'key-aliases: ',
    'about: ',
    'date: ',
    'kind: ',
  ],
  ...[
    'null',
    '~',
    'true',
    '1e999',
    '0x1',
    '.inf',
    '2025-05-19',
    '05/19/2025',
    'https://',
    '"a" : b\n',
    'a:\n  - b:\n      - c\n',
  ],
]

function textOf(seed: number): string {
  const below = numbers(seed)
  const base =
    below(8) === 0
      ? `---\n${Array.from({ length: below(40) }, () => pick(TOKENS, below)).join('')}\n---\n`
      : pick(SEEDS, below)
  const text = mutated(base, { below, tokens: TOKENS, seeds: SEEDS })
  return below(300) === 0 ? text.slice(0, 4 + below(40)) + pick(TOKENS, below).repeat(below(30_000)) + text : text
}

export const frontMatter: Target = {
  name: 'front matter',
  few: 3000,
  show: textOf,
  hold(seed) {
    const text = textOf(seed)
    try {
      const { meta, body, firstLine } = readFrontMatter(text, 'page.md')
      const info = readPageInfo(meta, 'page.md', null)
      insist(text.endsWith(body), 'the text stays as it is')
      const before = text.slice(0, text.length - body.length)
      // Behind the last line there is none to count.
      if (body !== '') insist(firstLine === before.split(/\r\n|\n|\r/).length, `lines are counted: ${firstLine}`)
      insist(typeof info.title === 'string' && info.title !== '', 'a page has a title')
      insist(
        [...info.aliases, ...(info.about ?? [])].every(each => typeof each === 'string'),
        'aliases are text',
      )
      for (const aliases of Object.values(readKeyAliases(meta)))
        insist(
          aliases.every(each => typeof each === 'string'),
          'aliases of keys are text',
        )
      return Object.keys(meta).length > 0 ? 'data' : 'none'
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'UserError') throw error
      insist(/^page\.md:\d+:\d+: [^\n]+$/.test(error.message), 'an error is a line with a place')
      return 'refused'
    }
  },
}
