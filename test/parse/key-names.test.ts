import { expect, test } from 'vitest'
import { keyNamer, keysBySection } from '../../src/parse/key-names.ts'

const namer = keyNamer([
  { key: 'GuardOn', aliases: ['guard key', 'GuardActive'] },
  { key: 'Tag' },
  { key: 'app.mode-x' },
  { key: 'Two words' },
])

test.each<[string, string[]]>([
  ['Set GuardOn, then GuardOn.', ['GuardOn']],
  ['GuardOnly, XGuardOn and guardon are others.', []],
  ['GuardOn= false and GuardOn=true.', ['GuardOn']],
  ['It was GuardActive. The Guard Key is new.', ['GuardOn']],
  ['The guard keys are new.', []],
  ['Use app.mode-x.', ['app.mode-x']],
  ['A Tag is set.', []],
  ['A "Tag" and a ‘Two words’ is set.', ['Tag', 'Two words']],
  ['two words', []],
  ['', []],
])('%j names %j', (text, keys) => {
  expect(namer(text, [])).toEqual(keys)
})

test('a common word counts where it is marked', () => {
  expect(namer('Set Tag now.', ['Tag'])).toEqual(['Tag'])
  expect(namer('Set Tag = a now.', ['Tag = a'])).toEqual(['Tag'])
  expect(namer('Set Tag now.', ['now'])).toEqual([])
})

test('a section speaks of its own keys, else of those below; a general one only of its own', () => {
  const sections = [
    { id: 0, parent: null, feature: null },
    { id: 1, parent: 0, feature: 'a' },
    { id: 2, parent: 1, feature: 'a' },
    { id: 3, parent: 1, feature: 'a' },
    { id: 4, parent: 0, feature: 'b' },
  ]
  const keys = keysBySection(sections, [
    { key: 'B', sections: [3] },
    { key: 'A', sections: [2, 3] },
  ])
  expect([...keys].sort(([a], [b]) => a - b).map(([, found]) => found)).toEqual([[], ['B', 'A'], ['A'], ['B', 'A'], []])
})
