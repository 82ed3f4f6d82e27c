import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Records } from '../../src/model/catalog.ts'
import { nameWords, squash } from '../../src/search/name-words.ts'
import { allNames } from '../../src/search/named.ts'
import { findName } from '../../src/search/names.ts'
import { nearNames } from '../../src/search/near-names.ts'
import { CATALOG, keyRecord } from '../support/catalog.ts'

test.each([
  ['GuardMeetings', 'key', 'GuardMeetings', 'exact'],
  ['guardmeetings', 'key', 'GuardMeetings', 'case'],
  ['meeting guard key', 'key', 'GuardMeetings', 'alias'],
  ['guard meetings', 'key', 'GuardMeetings', 'spelling'],
  ['MEETING  GUARD', 'feature', 'Meeting guard', 'case'],
  ['meeting-guard', 'feature', 'Meeting guard', 'alias'],
  ['Tagging', 'feature', 'Device tags', 'alias'],
  ['supervision', 'term', 'supervised', 'alias'],
  ['anti spoofing', 'feature', 'Meeting guard', 'spelling'],
])('%s is the %s %s (%s)', (query, kind, name, how) => {
  const { found, ...match } = findName(query, CATALOG)
  expect([found?.kind, found?.name, match.how]).toEqual([kind, name, how])
})

test.each([
  ['GuardMeeting', 'GuardMeetings'],
  ['GaurdMeetngs', 'GuardMeetings'],
  ['ShieldTagDevice', 'ShieldDeviceTag'],
  ['device tagz', 'Device tags'],
  ['Shield', 'ShieldDeviceTag'],
  ['optional calender', 'GuardOptionalCalendar'],
  ['supervizd', 'supervised'],
])('%s is nobody, but %s is near', (query, name) => {
  expect(findName(query, CATALOG).found).toBeNull()
  expect(nearNames(query, allNames(CATALOG))[0]?.name).toBe(name)
})

test.each(['', '   ', 'xyzzy', '???', 'Q'])('nothing is near “%s”', query => {
  expect(findName(query, CATALOG).found).toBeNull()
  expect(nearNames(query, allNames(CATALOG))).toEqual([])
})

test('names are cut where people put spaces', () => {
  expect(nameWords('TVMPrivacyMode for iOS16Devices')).toEqual([
    'tvm',
    'privacy',
    'mode',
    'for',
    'i',
    'os16',
    'devices',
  ])
  expect(squash('Sign-out Key')).toBe('signoutkey')
})

test('every name is found as it is, and in capitals', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{2,8}[A-Z][a-z]{2,8}$/), {
    minLength: 1,
    maxLength: 30,
    selector: name => name.toLowerCase(),
  })
  fc.assert(
    fc.property(names, keys => {
      const records: Records = { ...CATALOG, keys: keys.map(key => keyRecord(key)), features: [], terms: [] }
      for (const key of keys) {
        expect(findName(key, records)).toMatchObject({ found: { name: key }, how: 'exact' })
        expect(findName(key.toUpperCase(), records).found?.name).toBe(key)
      }
    }),
    { numRuns: 50 },
  )
})

test('of very many names the near ones are still found', () => {
  const names = Array.from({ length: 3000 }, (_, i) =>
    keyRecord(`Setting${i.toString(36)}Mode${(i * 7919).toString(36)}`),
  )
  const many = allNames({ ...CATALOG, keys: [...names, ...CATALOG.keys] })
  expect(nearNames('ShieldTagDevice', many)[0]?.name).toBe('ShieldDeviceTag')
  expect(nearNames('GaurdMeetngs', many)[0]?.name).toBe('GuardMeetings')
})
