import { expect, test } from 'vitest'
import { conditionIn, conditionWords } from '../../src/words/condition-words.ts'

test.each([
  ['for enrolled devices', { channel: 'mdm' }],
  ['for unenrolled devices', { channel: 'mam' }],
  ['phones that are not enrolled', { channel: 'mam' }],
  ["phones that aren't managed", { channel: 'mam' }],
  ['a phone without enrollment', { channel: 'mam' }],
  ['BYOD without MDM', { channel: 'mam' }],
  ['both the enrolled (MDM) devices and unenrolled (MAM) devices', {}],
  ['unmanaged and managed devices', {}],
  ['all apps, unmanaged apps as well', {}],
  ['on supervised devices', { supervised: true }],
  ['UNSUPERVISED iPhone', { supervised: false }],
  ['unsuperviced iphone', { supervised: false }],
  ["a device that isn't supervised", { supervised: false }],
  ['supervised and unsupervised devices', {}],
  ['we are in GCC', { cloud: 'gcc' }],
  ['GCC High', {}],
  ['US Government customers', { cloud: 'us-government' }],
  ['commercial tenant', { cloud: 'commercial' }],
  ['an enrolled, supervised iPad', { channel: 'mdm', supervised: true }],
  ['phones that are not in Intune', { channel: 'mam' }],
  ["her iPad isn't in our MDM", { channel: 'mam' }],
  ['tablets outside of MDM', { channel: 'mam' }],
  ["handsets we don't manage", { channel: 'mam' }],
  ['phones that we manage', {}],
  ['tablets nobody manages', { channel: 'mam' }],
  ['non-MDM phones', { channel: 'mam' }],
  ['phones never put into Intune', { channel: 'mam' }],
  ['the key is not in the Intune portal', {}],
  ["we can't find it in Intune", {}],
  ['a personal phone', {}],
  ['a supervized ipad', { supervised: true }],
  ['a US federal agency', { cloud: 'us-government' }],
  ['the user managed to sign out', {}],
])('%s', (text, condition) => {
  expect(conditionIn(text)).toEqual(condition)
})

test('contrasted conditions are both named', () => {
  expect(conditionWords('enrolled or unenrolled, supervised or not supervised')).toEqual({
    channels: ['mam', 'mdm'],
    supervised: [false, true],
    clouds: [],
  })
})
