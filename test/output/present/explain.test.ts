import { expect, test } from 'vitest'
import type { KeyRecord } from '../../../src/model/record.ts'
import { type Explained, explanationDocument, explanationJson } from '../../../src/output/present/explain.ts'
import { renderLines } from '../../../src/output/render/layout.ts'
import { plain } from '../../../src/output/render/plain.ts'
import { lineColumns } from '../../../src/output/render/wrap.ts'
import { CATALOG, FEATURES, KEYS, keyRecord } from '../../support/catalog.ts'

const context = { records: CATALOG, statements: CATALOG.statements, isBundled: () => true }
const key = (record: KeyRecord | undefined): Explained => ({ kind: 'key', key: record! })
const show = (explained: Explained, width = 200, bundled = true) =>
  plain(explanationDocument([explained], { ...context, isBundled: () => bundled }), { width, unicode: true })

const everything: readonly Explained[] = [
  ...KEYS.map(key),
  ...FEATURES.map((feature): Explained => ({ kind: 'feature', feature })),
  ...CATALOG.terms.map((term): Explained => ({ kind: 'term', term })),
]

test('the card of a key says everything its record says', () => {
  const card = show(key(KEYS[0]))
  for (const fact of [
    'GuardMeetings',
    'Warns people before they join a meeting that is not what it says it is.',
    'true: meetings are guarded',
    'false for US Government customers',
    'yes, value type String',
    'yes, value type not stated',
    'Apps > App configuration policies > Add > Managed apps',
    'Important: Use one policy only',
    'lines 30-31',
    'not to be confused with GuardOptionalCalendar',
    'content/meeting-guard.md:10',
    'https://learn.microsoft.com/en-us/contoso-shield/configure-features#configure-meeting-guard',
  ])
    expect(card).toContain(fact)
  expect(card).toMatch(/^Based on {2,}https/m)
})

test('pages given by hand are not called a basis', () => {
  expect(show(key(KEYS[0]), 200, false)).toMatch(/^Official page {2,}https/m)
})

test('what is ruled out, not documented, contradictory, retired or only named is said plainly', () => {
  expect(show(key(KEYS[1]))).toMatch(/^Unenrolled \(MAM\) +no$/m)
  const retired = show(key(KEYS[2]))
  expect(retired.split('\n')[1]).toBe('RETIRED: Since July 2026 the key no longer applies.')
  expect(retired).toMatch(/^Enrolled \(MDM\) +not documented$/m)
  expect(retired).toMatch(/^Default +the pages contradict each other/m)
  expect(retired).toMatch(/Contradiction: The page says [\s\S]*\(line 49, line 52\)/)
  expect(show(key(KEYS[3]))).toMatch(/^Default +not stated$/m)
  expect(show(key(KEYS[3]))).toMatch(/^Values +free text$/m)
  expect(show(key(KEYS[4]))).toContain('name this key but do not define it')
})

test('a default given as a state says so', () => {
  const stated = keyRecord('GuardDoors', {
    defaults: [{ value: null, stated: 'enabled', when: null, sources: [] }],
  })
  expect(show(key(stated))).toMatch(/^Default +enabled \(the pages name no value\)$/m)
})

test('a feature shows its keys, its caveats and where to read on', () => {
  const card = show({ kind: 'feature', feature: FEATURES[0]! })
  for (const fact of [
    'GuardMeetings',
    'contradictory',
    'People need to open the app once',
    'mde-ios docs show meeting-guard',
  ])
    expect(card).toContain(fact)
})

test('a word of the field is explained with lines, or said not to be', () => {
  expect(show({ kind: 'term', term: CATALOG.terms[0]! })).toContain('supervised mode. (content/meeting-guard.md:81)')
  expect(show({ kind: 'term', term: CATALOG.terms[1]! })).toContain('without explaining it')
})

test.each([20, 40, 80, 200])('no line of any card is wider than %i columns', width => {
  for (const unicode of [true, false])
    for (const line of renderLines(explanationDocument(everything, context), { width, unicode }))
      expect(lineColumns(line)).toBeLessThanOrEqual(width)
})

test('the JSON holds what was asked for, its pages and problems, and no statements but those of words', () => {
  const json = explanationJson([everything[0]!, everything[5]!, everything[7]!], context)
  expect(json.keys.map(each => each.key)).toEqual(FEATURES[0]!.keys)
  expect(json.features.map(each => each.id)).toEqual(['meeting-guard'])
  expect(json.problems).toHaveLength(1)
  expect(json.content.pages.map(page => page.file)).toEqual(['content/meeting-guard.md'])
  expect(json.terms[0]).toMatchObject({ term: 'supervised', statements: [{ source: { line: 81 } }] })
  expect(json.keys[0]).toEqual({
    key: 'GuardMeetings',
    feature: { id: 'meeting-guard', title: 'Meeting guard' },
    summary: KEYS[0]!.summary,
    mentionOnly: false,
    status: 'current',
    channels: {
      mdm: { available: true, type: 'String', path: KEYS[0]!.channels.mdm.path },
      mam: { available: true, type: null, path: KEYS[0]!.channels.mam.path },
    },
    defaults: [
      { value: 'true', when: null },
      { value: 'false', when: { cloud: 'us-government' } },
    ],
    values: [
      { value: 'true', meaning: 'meetings are guarded' },
      { value: 'false', meaning: 'meetings are not guarded' },
    ],
    freeText: false,
    caveats: KEYS[0]!.caveats.map(({ kind, text, sources }) => ({ kind, text, sources })),
    related: KEYS[0]!.related,
    source: KEYS[0]!.source,
  })
  expect(json.keys[2]).toMatchObject({ status: 'retired', statusNote: KEYS[2]!.statusNote })
})
