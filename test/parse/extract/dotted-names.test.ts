// Keys that a page writes with dots: told from domains, files and lost spaces, and marked where the page doesn't.
import { expect, test } from 'vitest'
import { dottedFamilies, withNamesMarked } from '../../../src/parse/extract/dotted-names.ts'
import { plain } from '../../../src/parse/extract/marked-text.ts'
import { coded } from '../../support/coded.ts'

test('two names that begin alike are a family', () => {
  const texts = ['Set lamp.depth to 3.', 'The setting is lamp.glow.hours, and lamp.depth: that one.']
  expect([...dottedFamilies(texts)]).toEqual(['lamp.depth', 'lamp.glow.hours'])
})

test.each([
  ['one name alone', ['Set lamp.depth to 3.', 'See oil.depth.']],
  ['domains', ['Open push.lamp.example and push.contoso.com.', 'Or lamp.example and lamp.test.']],
  ['files', ['Open lamp.json and lamp.xml.']],
  ['bundles', ['`com.lamp.app` and `com.lamp.oil`']],
  ['lost spaces', ['Switch on the lamp.then go. Leave the lamp.if you can.']],
  ['addresses and paths', ['https://lamp.depth/lamp.glow and me@lamp.depth, C:\\lamp.depth\\lamp.glow']],
])('no family: %s', (_, texts) => {
  expect(dottedFamilies(texts.map(coded)).size).toBe(0)
})

test('names of the family are marked once, and nothing else', () => {
  const names = new Set(['lamp.depth'])
  const text = coded('Set lamp.depth, `lamp.depth` or `x lamp.depth y`, not lamp.depths.')
  const marked = withNamesMarked(text, names)
  expect(plain(marked)).toBe(plain(text))
  expect(marked.split('\uE000lamp.depth\uE004').length - 1).toBe(2)
  expect(marked).toContain('\uE000x lamp.depth y\uE004')
})
