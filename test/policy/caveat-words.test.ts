// Sentences of caveats in many wordings → what they mean for a policy.
import { expect, test } from 'vitest'
import {
  isMootBesideFilter,
  isMootWhenSupervised,
  sentencesFor,
  wantsOneChannel,
  wantsOneOf,
} from '../../src/policy/caveat-words.ts'

test.each([
  ["The X key isn't applicable for the Control Filter in the list of supervised devices.", true],
  ['The key does not apply to supervised devices with the Control Filter.', true],
  ['On supervised devices the setting has no effect.', true],
  ['Supervised devices: the value is ignored.', true],
  ['The key doesn’t work on supervised devices.', true],
  ['The screen appears only for unsupervised devices.', false],
  ['The key does not apply to unsupervised devices.', false],
  ["For supervised devices, end-user controls aren't visible.", false],
  ['It applies to supervised devices.', false],
  ['Approval is not required on supervised devices with the key.', false],
])('moot when supervised: %s %s', (sentence, moot) => {
  expect(isMootWhenSupervised(sentence)).toBe(moot)
})

test.each([
  ["The key isn't applicable for the Control Filter.", true],
  ['With a content filter the key has no effect.', true],
  ['The content filter needs the key.', false],
])('moot beside a filter: %s %s', (sentence, moot) => {
  expect(isMootBesideFilter(sentence)).toBe(moot)
})

test.each([
  ['Only one policy should be created for network Protection, either through MDM or MAM.', true],
  ['Create only one policy for it: either through MDM or through MAM, not both.', true],
  ['Use one policy only, for managed devices or for managed apps.', true],
  ['A single profile may exist, for enrolled or unenrolled devices.', true],
  ['It is available for enrolled (MDM) and unenrolled (MAM) devices.', false],
  ['Use one policy for each group.', false],
  ['Admins create a policy, through MDM or MAM.', false],
])('one policy in one channel: %s %s', (sentence, wants) => {
  expect(wantsOneChannel(sentence)).toBe(wants)
})

test.each([
  ['Only one tag can be set through Intune.', 'XDeviceTag', 'tag'],
  ['Only one device tag can be added per policy.', 'XDeviceTag', 'tag'],
  ['Intune sets a single tag per device.', 'XDeviceTag', 'tag'],
  ['Intune takes one tag only.', 'XDeviceTag', 'tag'],
  ['The tag must be one word.', 'XDeviceTag', null],
  ['Only one policy should be created.', 'XDeviceTag', null],
])('one of a thing: %s', (sentence, key, noun) => {
  expect(wantsOneOf(sentence, key)).toBe(noun)
})

test('a sentence that names another key only says nothing of this one', () => {
  const text = 'KeyA is fine. KeyB does not apply. Neither does this.'
  expect(sentencesFor(text, 'KeyA', ['KeyA', 'KeyB'])).toEqual(['KeyA is fine.', 'Neither does this.'])
})
