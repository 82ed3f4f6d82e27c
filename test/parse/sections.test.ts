import { expect, test } from 'vitest'
import { parsePage } from '../../src/parse/parse-page.ts'

const page = (text: string, file = 'pages/guide.md') => parsePage({ file, text })
const outline = (text: string) =>
  page(text).sections.map(s => `${s.level} ${s.title} #${s.anchor} ${s.feature ?? '-'} ${JSON.stringify(s.condition)}`)

test('anchors follow the published rule; repeats are numbered; explicit ones come first', () => {
  const anchors = page(
    '# Guide: A & B\n## Set up\n### In `Portal`, e.g. here\n## Set up\n## <a name="other"></a>Set up\n## Named {#given}\n',
  ).sections.map(s => s.anchor)
  expect(anchors).toEqual(['guide-a--b', 'set-up', 'in-portal-eg-here', 'set-up-1', 'other', 'given'])
})

test('an anchor on a line of its own belongs to the heading below', () => {
  expect(page('# T\n\n<a id="old"></a>\n## New\n').sections[1]!.anchor).toBe('old')
})

test('a page that rests on an official one takes its anchors as given, and inherits them', () => {
  const text =
    '---\nkind: feature\ntitle: Guard\nofficial: https://x.example/p\n---\n# Guard <a name="g"></a>\n## One\n### Deep <a name="d"></a>\n## Two <a name="d"></a>\n'
  expect(page(text).sections.map(s => s.source.url)).toEqual([
    'https://x.example/p#g',
    'https://x.example/p#g',
    'https://x.example/p#d',
    'https://x.example/p#d',
  ])
  expect(new Set(page(text).sections.map(s => s.feature))).toEqual(new Set(['guard']))
})

test('features are the level-2 headings; conditions come down from headings', () => {
  expect(outline('# P\n## Guard\n### Using MDM\n#### On supervised devices\n### Using MAM\n## Next\n')).toEqual([
    '1 P #p - {}',
    '2 Guard #guard guard {}',
    '3 Using MDM #using-mdm guard {"channel":"mdm"}',
    '4 On supervised devices #on-supervised-devices guard {"channel":"mdm","supervised":true}',
    '3 Using MAM #using-mam guard {"channel":"mam"}',
    '2 Next #next next {}',
  ])
})

test('bold list items that act as headings are sections with the anchor of the real heading', () => {
  const { sections } = page(
    '## Configure Guard\n\n1. **Configure Guard (MDM)** Follow these steps for enrolled devices.\n\n    - Go to X.\n    - Add **Key**.\n\n2. **Configure Guard (MAM)** Follow these.\n\n    - Add it.\n\nAfter.\n',
  )
  expect(sections.map(s => [s.level, s.title, s.anchor, s.condition.channel, s.source.line, s.parent])).toEqual([
    [2, 'Configure Guard', 'configure-guard', undefined, 1, null],
    [3, 'Configure Guard (MDM)', 'configure-guard', 'mdm', 3, 0],
    [3, 'Configure Guard (MAM)', 'configure-guard', 'mam', 8, 0],
  ])
  expect(sections[1]!.blocks.map(b => b.kind)).toEqual(['paragraph', 'list'])
  expect(sections[0]!.blocks.map(b => b.kind)).toEqual(['paragraph'])
})

test('a bold paragraph with a channel is such a heading too, until the next one', () => {
  const { sections } = page(
    '## A\n\n**For enrolled devices (MDM)**\n\n1. x\n\n**For unenrolled devices (MAM)**\n\n1. y\n',
  )
  expect(sections.map(s => s.condition.channel)).toEqual([undefined, 'mdm', 'mam'])
  const below = page('## A using MDM\n\n**For enrolled devices (MDM)**\n\n1. x\n').sections
  expect(below).toHaveLength(1)
})

test('text before the first heading is a section of level 0', () => {
  const { sections } = page('Hello.\n\n## A\n')
  expect(sections.map(s => [s.level, s.parent])).toEqual([
    [0, null],
    [2, 0],
  ])
})

test('a bold lead is one without its list indented, too, and with words behind it', () => {
  const text = (lead: string, other: string) =>
    `## A\n\n${lead} Use these steps.\n\n- Go on.\n\n${other} Use these.\n\n- Go.\n\n**Notes**\n\nOf both.\n`
  for (const [lead, other] of [
    ['1. **Do it(MDM)**', '2. **Do it(MAM)**'],
    ['**Do it (MDM):**', '**Do it (MAM):**'],
  ] as const) {
    const { sections } = page(text(lead, other))
    expect(sections.map(s => [s.condition.channel, s.blocks.map(b => b.kind).join()])).toEqual([
      [undefined, 'paragraph,paragraph'],
      ['mdm', 'paragraph,list'],
      ['mam', 'paragraph,list'],
    ])
  }
})

test('a bold word with a condition inside a text is emphasis', () => {
  const { sections } = page(
    '## A\n\n**Enrolled devices** are fine. Others are not.\n\nMore.\n\n- **MDM**: yes\n- **MAM**: no\n',
  )
  expect(sections).toHaveLength(1)
})

test('a heading without words begins no feature', () => {
  const sections = page('# T\n\n## One\n\na\n\n##\n\nb\n\n## <a name="x"></a>\n\nc\n').sections
  expect(sections.map(({ feature }) => feature)).toEqual([null, 'one', null, null])
})
