import { expect, test } from 'vitest'
import type { Block, Span } from '../../src/model/document.ts'
import { lexBlocks } from '../../src/parse/lex.ts'

const spans = (all: readonly Span[]): string =>
  all.map(({ text, role, line }) => `${line ? `@${line} ` : ''}${role ? `<${role}>${text}</>` : text}`).join('')

/** One line a block: lines, kind, content; nested blocks indented. */
function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap(block => {
    const at = 'line' in block ? `${indent}${block.line}-${block.endLine} ` : indent
    switch (block.kind) {
      case 'heading':
        return [`${at}h${block.level} ${spans(block.spans)}${block.anchor ? ` #${block.anchor}` : ''}`]
      case 'paragraph':
        return [`${at}p ${spans(block.spans)}`]
      case 'list':
        return [
          `${at}${block.ordered ? `ol ${block.start}` : 'ul'}`,
          ...block.items.flatMap(item => [
            `${indent} ${item.line}-${item.endLine} item${item.checked === undefined ? '' : ` ${item.checked}`}`,
            ...outline(item.blocks, `${indent}  `),
          ]),
        ]
      case 'table':
        return [
          `${at}table ${block.header.map(spans).join(' | ')}`,
          ...block.rows.map(row => `${indent} ${row.line} ${row.cells.map(spans).join(' | ')}`),
        ]
      case 'alert':
        return [`${at}${block.alert}`, ...outline(block.blocks, `${indent}  `)]
      case 'quote':
        return [`${at}quote`, ...outline(block.blocks, `${indent}  `)]
      case 'code':
        return [`${at}code ${JSON.stringify(block.text)}`]
      case 'image':
        return [`${at}image ${block.alt} (${block.href})`]
      default:
        return [`${indent}${block.kind}`]
    }
  })
}

const lex = (text: string, firstLine = 1) => outline(lexBlocks(text, firstLine, 'page.md'))

test.each<[string, string, string[]]>([
  ['spans', 'A `b` **c *d*** [e `f`](g) h', ['1-1 p A <code>b</> <strong>c d</> <link>e </><code>f</> h']],
  [
    'soft and hard breaks',
    'one\n*two\nthree*</br>four<br/>five  \nsix',
    ['1-4 p one @2 <em>two </>@3 <em>three</>@3 \nfour\nfive\n@4 six'],
  ],
  [
    'marks of the page resolved',
    'A \\> B &gt; C &amp; &#8217;D\\_e &unknown; `&gt;`',
    ['1-1 p A > B > C & ’D_e &unknown; <code>&gt;</>'],
  ],
  ['an include', '# T\n[!INCLUDE [Some rebranding](../includes/x.md)]\n\nText', ['1-1 h1 T', '4-4 p Text']],
  [
    'directives',
    'Before\n\n:::image type="content" source="a.png" alt-text="An: image" lightbox="a.png":::\n\n::: zone pivot="x"\nIn the zone\n::: zone-end',
    ['1-1 p Before', '3-3 image An: image (a.png)', '6-6 p In the zone'],
  ],
  ['a comment', 'Text <!-- no -->here\n\n<!--\nnot\n-->\n\nMore', ['1-1 p Text here', '7-7 p More']],
  ['HTML', '<details>\n<summary>More</summary>\n\nText\n\n</details>', ['2-2 p More', '4-4 p Text']],
  [
    'linked images',
    '[![Alt](a.png)](a.png#x)\n\nSee ![b](c.png) here',
    ['1-1 image Alt (a.png)', '3-3 p See here', '3-3 image b (c.png)'],
  ],
  [
    'anchors',
    '## <a name="x"></a>One\n## Two <a id="y"></a>\n## Three {#z}\n<a name="w"></a>\n## Four\n',
    ['1-1 h2 One #x', '2-2 h2 Two #y', '3-3 h2 Three #z', '5-5 h2 Four #w'],
  ],
  [
    'task lists',
    '- [x] done\n- [ ] open',
    ['1-2 ul', ' 1-1 item true', '  1-1 p done', ' 2-2 item false', '  2-2 p open'],
  ],
  ['code', 'a\n\n```xml\n<b/>\n```\n', ['1-1 p a', '3-5 code "<b/>"']],
  ['a rule and a setext heading', 'a\n\n---\n\nb\n===\n', ['1-1 p a', 'rule', '5-6 h1 b']],
])('%s', (_name, text, blocks) => {
  expect(lex(text)).toEqual(blocks)
})

test.each<[string, string, string[]]>([
  ['Learn source', '> [!NOTE]\n> One.\n> Two.\n', ['1-3 note', '  2-3 p One. @3 Two.']],
  ['no space', '>[!IMPORTANT]\n>One.\n', ['1-2 important', '  2-2 p One.']],
  [
    'trailing space, on one line',
    '> [!TIP] \n> One.\n\n> [!warning] Two.\n',
    ['1-2 tip', '  2-2 p One.', '4-4 warning', '  4-4 p Two.'],
  ],
  ['blank line behind the mark', '> [!CAUTION]\n>\n> One.\n', ['1-3 caution', '  3-3 p One.']],
  [
    'lists and quotes inside',
    '> [!NOTE]\n> One:</br>\n> - two\n> > three\n>\n> four\n',
    [
      '1-6 note',
      '  2-2 p One:',
      '  3-3 ul',
      '   3-3 item',
      '    3-3 p two',
      '  4-4 quote',
      '    4-4 p three',
      '  6-6 p four',
    ],
  ],
  [
    'nested quote',
    '> [!NOTE]\n> One.\n> > Two\n> > three.\n',
    ['1-4 note', '  2-2 p One.', '  3-4 quote', '    3-4 p Two @4 three.'],
  ],
  [
    'two alerts without a blank line',
    '> [!NOTE]\n> One.\n> [!TIP]\n> Two.\n',
    ['1-2 note', '  2-2 p One.', '3-4 tip', '  4-4 p Two.'],
  ],
  ['in a list', '1. a\n\n   > [!NOTE]\n   > b\n', ['1-4 ol 1', ' 1-4 item', '  1-1 p a', '  3-4 note', '    4-4 p b']],
  [
    'bold words',
    '> **Note**\n> One.\n\n> **Important:** Two.\n',
    ['1-2 note', '  2-2 p @2 One.', '4-4 important', '  4-4 p Two.'],
  ],
  ['the quote mark forgotten', '[!NOTE]\nOne.\n', ['1-2 note', '  2-2 p One.']],
  ['crawled', 'Note\n\nOne.\n\nTwo.\n', ['1-3 note', '  3-3 p One.', '5-5 p Two.']],
  [
    'crawled, a list',
    'Important\n\n- One\n- Two\n\nThree.\n',
    ['1-4 important', '  3-4 ul', '   3-3 item', '    3-3 p One', '   4-4 item', '    4-4 p Two', '6-6 p Three.'],
  ],
  [
    'crawled, a led list',
    'Note\n\nOne:\n\n- Two\n',
    ['1-5 note', '  3-3 p One:', '  5-5 ul', '   5-5 item', '    5-5 p Two'],
  ],
  ['crawled, without a blank line', 'Warning\nOne.\n', ['1-2 warning', '  2-2 p @2 One.']],
  [
    'crawled, in a list',
    '1. a\n\n   Tip\n\n   b\n',
    ['1-5 ol 1', ' 1-5 item', '  1-1 p a', '  3-5 tip', '    5-5 p b'],
  ],
  [
    'no alert: the word in a sentence',
    'Note the date.\n\nNote: this.\n',
    ['1-1 p Note the date.', '3-3 p Note: this.'],
  ],
  ['no alert: a heading after it', 'Note\n\n## A\n', ['1-1 p Note', '3-3 h2 A']],
])('alert, %s', (_name, text, blocks) => {
  expect(lex(text)).toEqual(blocks)
})

test('lines are those of the file: front matter, CRLF, lone and doubled returns, tabs', () => {
  const text = 'a\r\n\r\n- b\r\n\t- c\r\n\r\n\tmore\r\n\r\n| x | y |\r\n|---|-- |\r\n| 1 | 2\u00a03 |\r\n'
  const blocks = [
    '7-7 p a',
    '9-12 ul',
    ' 9-12 item',
    '  9-9 p b',
    '  10-10 ul',
    '   10-10 item',
    '    10-10 p c',
    '  12-12 p more',
    '14-16 table x | y',
    ' 16 1 | 2 3',
  ]
  expect(lex(text, 7)).toEqual(blocks)
  expect(lex(text.replaceAll('\r\n', '\n'), 7)).toEqual(blocks)
  expect(lex(text.replaceAll('\r\n', '\r\r\n'), 7)).toEqual(blocks)
  expect(lex(text.replaceAll('\r\n', '\r'), 7)).toEqual(blocks)
  expect(lex('a\rb\nc')).toEqual(['1-2 p a b @2 c'])
})

test('tables in lists and cells with marks', () => {
  expect(lex('1. a\n\n   |Key|Default |\n   |:--|--|\n   |`A`| x\\|y</br>z |\n\n   b\n2. c\n')).toEqual([
    '1-8 ol 1',
    ' 1-7 item',
    '  1-1 p a',
    '  3-5 table Key | Default',
    '   5 <code>A</> | x|y\nz',
    '  7-7 p b',
    ' 8-8 item',
    '  8-8 p c',
  ])
})

test('what no terminal may obey stays text, and invisible characters go', () => {
  const [block] = lexBlocks('a\u200bb\u00adc \u001b[31m [d](\u001b]8;;x) `\u001b`', 1, 'page.md')
  expect(block?.kind === 'paragraph' && block.spans.map(span => span.text).join('')).toContain('abc \u001b[31m')
})
