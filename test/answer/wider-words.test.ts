// A word that no page has is looked for by wider ones, and weighs less for that.
import { expect, test } from 'vitest'
import { prepareGround } from '../../src/answer/ground.ts'
import { openQuestion } from '../../src/answer/question.ts'
import { readQuestion } from '../../src/answer/read-question.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'

const ground = (sentence: string) => {
  const catalog = buildCatalog([{ file: 'page.md', text: `# Birch Relay\n\n## Relay\n\n${sentence}\n` }])
  return prepareGround(catalog, catalog)
}
const wanted = (question: string, sentence: string, word: string) => {
  const on = ground(sentence)
  return openQuestion(readQuestion(question, on.lexicon, {}), on).wanted.find(w => w.token.word === word)!
}

test.each([
  ['how long does a session last', 'Birch Relay ends every sign-in after nine hours.', 'session'],
  ['is the archive scanned', 'Birch Relay scans every file.', 'archive'],
  ['does roaming cost battery', 'Birch Relay pauses on mobile data.', 'roaming'],
])('%s: told by wider words', (question, sentence, word) => {
  const want = wanted(question, sentence, word)
  expect(want.axes).not.toEqual([])
  expect(want.weight).toBeLessThanOrEqual(0.6)
})

test('a word of no wider one stays strange', () => {
  expect(wanted('does it drain the battery', 'Birch Relay scans every file.', 'drain the battery').axes).toEqual([])
})
