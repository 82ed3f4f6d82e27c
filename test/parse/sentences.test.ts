import { expect, test } from 'vitest'
import type { Span } from '../../src/model/document.ts'
import { lexBlocks } from '../../src/parse/lex.ts'
import { sentencesOf } from '../../src/parse/sentences.ts'

const spans = (markdown: string): readonly Span[] => {
  const [block] = lexBlocks(markdown, 1, 'page.md')
  return block?.kind === 'paragraph' ? block.spans : []
}
const split = (markdown: string) => sentencesOf(spans(markdown), 1).map(s => s.text)

test.each<[string, string[]]>([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Use e.g. Safari, i.e. the browser. Then go.', ['Use e.g. Safari, i.e. the browser.', 'Then go.']],
  ['Allow guard.contoso.com and 10.0.0.1 too. Done.', ['Allow guard.contoso.com and 10.0.0.1 too.', 'Done.']],
  ['Needs iOS 16.4. iPadOS 17.0.1 works.', ['Needs iOS 16.4.', 'iPadOS 17.0.1 works.']],
  [
    'For U.S. Government customers it is off. Others have it.',
    ['For U.S. Government customers it is off.', 'Others have it.'],
  ],
  ['Set it to `a. B`. `true` means on.', ['Set it to a. B.', 'true means on.']],
  ['Set it. (Guard is on by default.) Go on.', ['Set it.', '(Guard is on by default.)', 'Go on.']],
  ['He said "stop." Then left.', ['He said "stop."', 'Then left.']],
  ['1 - Audit; 0 - Off; 2 - On (default). More of it.', ['1 - Audit; 0 - Off; 2 - On (default).', 'More of it.']],
  ['Open **More…** and go. See No. 5 there.', ['Open More… and go.', 'See No. 5 there.']],
  ['1. Go there. Then stop.', ['1. Go there.', 'Then stop.']],
  ['First</br></br>second<br>Third', ['First', 'second', 'Third']],
  ['No stop at all', ['No stop at all']],
  ['Ends in a link: [here.](x) Next one.', ['Ends in a link: here.', 'Next one.']],
])('%j', (markdown, sentences) => {
  // A line that begins with a number is a list; as text it stands behind an entity.
  expect(split(markdown.replace(/^1\. /, '1&#46; '))).toEqual(sentences)
})

test('each sentence has the lines it stands on', () => {
  const lines = sentencesOf(spans('One is\nlong. Two\nis **bold\ntext** here.\nThree.'), 1)
  expect(lines.map(s => [s.text, s.line, s.endLine])).toEqual([
    ['One is long.', 1, 2],
    ['Two is bold text here.', 2, 4],
    ['Three.', 5, 5],
  ])
})

test('two spaces at the end of a line may stand in mid-sentence, before a capital they end it', () => {
  expect(split('A long  \nsentence  \nAnother')).toEqual(['A long sentence', 'Another'])
})

test('what a citation leaves out is put in quotation marks where it would leave a gap', () => {
  const quote = (markdown: string) => sentencesOf(spans(markdown), 1).map(s => s.quote)
  expect(quote('Select **Next**, then `Key` as it is.')).toEqual(['Select "Next", then "Key" as it is.'])
  expect(quote('Set `a = true`. Go (**Menu** > **Help**).')).toEqual(['Set "a = true".', 'Go ("Menu" > "Help").'])
  expect(quote('Nothing **to do** here')).toEqual([undefined])
})
