// Questions beside what the pages say must get "unknown", whatever the pages have near it; their neighbours an answer.
import { expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { bundledGround } from '../support/ground.ts'

const ground = bundledGround()

const BESIDE = `
  which licence do we need for app vulnerability assessment
  how much does plan 2 cost per user
  since which release is DisableSignOut supported
  when will web content filtering come to ios
  does defender work next to lookout
  how do I push DefenderDeviceTag from Jamf
  can we use SOTI to set WebProtection
  we use hexnode here, how do i push DisableSignOut from there
  how do I set DefenderDeviceTag in our mobileiron
  can i get the alerts into ServiceNow
  can i switch the app to german
  is the defender app available in japanese
  which key changes the language
  is there a key that forces the app into french
  can i change the app icon
  how much mobile data does defender use per month
  what port does the vpn use
  which vpn protocol is it, ikev2 or wireguard
  can defender locate a stolen iphone
  how do i wipe a lost phone with defender
  does it scan whatsapp messages
  does defender scan icloud drive
  is there a pin for opening the defender app
  can i use defender on an apple watch
  key to disable bluetooth
  can it block ads
  can i block tiktok with defender
  does defender filter spam calls
  how long does microsoft keep the feedback
  in which country is the data stored
  is it fedramp certified
  which encryption algorithm is used
  is defender free for home users
  can i set quiet hours
  how do i update the virus definitions
  what is the detection rate
  what are the support hours
  who is the ceo of microsoft
  does the vpn work in china
  can we use smart cards
  is there a terraform provider
  how does it compare to norton
  does the app crash on launch
  can users get a weekly report by mail
`

test.each(
  BESIDE.trim()
    .split('\n')
    .map(line => line.trim()),
)('%s: the pages do not say', question => {
  expect(answer(question, ground).verdict).toBe('unknown')
})

/** The same words, asked of what the pages do say. */
test.each([
  'is there a free trial of defender',
  'we moved from jamf to intune last week, how do I push DisableSignOut',
  'which plans of defender do the features apply to',
  'can our users in france sign out if DisableSignOut is true',
  'a chap from the milan office skipped the vpn prompt, can he turn on web protection later',
  'lad nicked a hotel pen and wants to know whether web protection is on by default',
])('%s: they do', question => {
  expect(answer(question, ground).verdict).not.toBe('unknown')
})
