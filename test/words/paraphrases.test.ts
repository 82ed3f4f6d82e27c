// What people say and what pages write: each pair must meet in a concept that is not one of talk in general.
import { expect, test } from 'vitest'
import { GENERAL_CONCEPTS } from '../../src/words/concept-kinds.ts'
import { axisOf, conceptTable, readConcepts, signOf } from '../../src/words/concept-reader.ts'

const table = conceptTable()
const conceptsOf = (text: string): readonly string[] =>
  readConcepts(text, table)
    .filter(token => !token.stop)
    .flatMap(token => token.concepts)
const telling = (text: string): ReadonlySet<string> =>
  new Set(
    conceptsOf(text)
      .map(axisOf)
      .filter(axis => !GENERAL_CONCEPTS.has(axis)),
  )
const shared = (a: string, b: string): readonly string[] => {
  const other = telling(b)
  return [...telling(a)].filter(axis => other.has(axis))
}
/** The sign a text gives an axis: 0 where it doesn't speak of it or says both. */
const pointing = (text: string, axis: string): number => {
  const signs = new Set(
    conceptsOf(text)
      .filter(c => axisOf(c) === axis)
      .map(signOf),
  )
  return signs.size === 1 ? [...signs][0]! : 0
}

/** said | written */
const SAME = `
  scam pages | phishing websites
  a fake login page of the bank | phishing sites
  dodgy links | malicious URLs
  nasty homepage | harmful websites
  safe surfing | web protection
  the internet protection of the app | web protection
  fraud mails | phishing
  infected websites | unsafe sites
  viruses on the phone | malware
  hackers | attacks
  restrict gambling sites by category | web content filtering
  our own blacklist | custom indicators
  IOCs | custom indicators
  whitelist a web address | allow a URL
  full link | entire URL
  only the host name | domain name
  free wifi at the airport | open wireless network
  hotspot without a password | open network
  unencrypted WLAN | open wireless network
  evil twin hotspot | rogue access point
  dodgy wifi | suspicious networks
  fake access point | malicious Wi-Fi
  the wlan check | network protection
  mark the network as safe | trust networks
  VPN profile gone | VPN profile is deleted
  other vpn apps next to it | multiple VPN profiles
  two vpns in parallel | VPNs active simultaneously
  surfing goes through a tunnel | VPN
  stays on the handset | local VPN
  split tunnelling | split tunneling
  VPN concentrator | gateway
  dns name of the server | host name
  name resolution | DNS
  web proxy | proxy server
  TLS interception | SSL inspection
  decrypts our https | SSL inspection
  reconnects by itself | automatic reconnect
  the tunnel drops | connection is lost
  when idle for ten minutes | closes after a time of inactivity
  weaknesses in apps | vulnerabilities of apps
  security holes | vulnerabilities
  known CVEs | vulnerability assessment
  flaws in iOS | OS vulnerabilities
  unpatched apps | vulnerable apps
  bugs that attackers use | vulnerabilities
  which apps people have | list of installed apps
  software inventory | list of apps
  catalogue of programs on the phone | app inventory
  scan for holes | assess vulnerabilities
  mute the reminders | suppress notifications
  stop the pop-ups about iOS 18 | suppress OS update notifications
  silence the update banner | suppress notifications
  nag about new versions of iOS | OS update notifications
  phone says the system is outdated | OS update notification
  old iOS warning | notification for OS updates
  push messages on the lock screen | notifications
  sign of life | heartbeat
  phone checks in | heartbeat
  last contact of the device | heartbeat
  calls home | heartbeat
  labels | device tags
  mark phones with a site code | tag devices
  asset list in the console | device inventory
  mass labelling | bulk tagging
  log off | sign out
  logging out of the app | sign out button
  log on | sign in
  log in once for everything | single sign-on
  SSO | single sign-on
  without typing the password again | single sign-on
  MFA prompt | multifactor authentication
  second factor | multifactor authentication
  company login | work account
  same user name in both apps | same account
  Azure AD | Microsoft Entra ID
  snooping on employees | collect user data
  works council | privacy
  GDPR | privacy
  is it anonymous | privacy
  what does my employer see of my browsing | privacy
  agree to the screen | approve the privacy setting
  say yes to the prompt | grant the permission
  opt in | consent
  users must okay it | approval
  refuse the permission | skip the permission
  not compliant | noncompliance
  breaks the rules of the company | noncompliant
  device conformity | compliance
  blocked from mail until the phone is healthy | conditional access
  CA policy | conditional access policies
  hacked iPhone | jailbroken device
  rooted | jailbreak
  cydia | jailbroken
  threat level of the phone | device risk
  dangerous score | risk score
  MTD connector | mobile threat defense
  unmanaged phone with app protection | app protection policy
  MAM policy | app protection policy
  app config | app configuration policy
  managed configuration | app configuration policy
  assigned to a team | assign to groups
  zero touch | silent onboarding
  enrol without user action | zero-touch onboarding
  set up for the first time | onboarding
  give feedback | send comments
  complain to Microsoft | feedback
  rate the app | feedback
  report a scam | report a phishing site
  submit a false positive | report
  falsely blocked page | false positive
  wrongly flagged | false positive
  event log | timeline
  history of the device | timeline
  audit mode | report only
  only writes to the log | audit
  diagnostic logs | log files
  crash dump | diagnostic data
  usage numbers | usage statistics
  analytics | telemetry
  postbox | mailbox
  in the inbox | mailbox
  enclosed files | attachments
  e-mail | mail
  junk mail | spam
  footer under my mails | signature
  pictures from the internet in mails | remote images
  tracking pixel | remote images
  zip files | archives
  put in isolation | quarantine
  start page | home page
  favourites | bookmarks
  incognito mode | private tabs
  private browsing | private tabs
  save files from the web | downloads
  pull a file from a site | download
  copy and paste | pasteboard
  clipboard | copy text to other apps
  take a picture of the screen | screenshot
  hardcopy | print
  print out | printing
  single purpose device | kiosk mode
  locked to one app | single app mode
  guided access | kiosk
  lock code | PIN
  passcode | PIN
  fingerprint | Face ID
  back up my files | backup
  safeguard copy | backup
  get my files back | restore
  recovery | restore files
  mobile data | cellular
  5G | cellular network
  abroad | roaming
  over the air without wifi | mobile network
  how long are they stored | retention
  deleted after thirty days | retention
  how much room does it take | storage
  quota | storage limit
  without internet | offline
  in flight mode | offline
  share with externals | sharing with guests
  invite outsiders | guests
  photos from the camera roll | camera upload
  folder | directory
  synchronise | sync
  replicate | sync
  scrambled on the phone | encrypted
  cipher | encryption
  cert | certificate
  root CA | certificate authority
  public key | certificate
  spare users the wizard | skip the tour
  introduction screens | tour
  greyed out | gray
  grayed out switch | read-only
  dark mode | theme
  in German | language
  sound of the app | ringtone
  history of visited sites | browsing history
  open the firewall | firewall rule
  who do I call for help | contact support
  popup blocker | block popups
  logged events in the console | device timeline events
  bin the old label | delete the tag
  get shot of the reminders | remove notifications
  she gave the prompt a miss, tapped skip | skip the permission
  the pub wifi | open wireless network
  a hotspot in the gym wifi area | open network
  weak apps | vulnerable apps
  whats installed on my phone | list of apps
  apps they downloaded | unmanaged apps
  the secret police of the union rep | privacy
  big brother | privacy
  stays in touch with the portal | heartbeat
  gone silent since Friday | heartbeat
  marked as active | heartbeat
  moan to microsoft | feedback
  ideas for the app | feedback
  goes on about iOS being old | notification
  bang on about updates | notifications
  whole path of the address, everything after the slash | entire URL
  bogus login | phishing site
  look inside https | SSL inspection
  our iphone 15s behind the firewall | internal network
  a proper vpn | local VPN
  wifi security | network protection
  web threat protection | web protection
  set the app to log but not block | audit mode
  just watches | audit
  keychain | autofill
  cloud copy | backup
  a micro sd | storage
  mobile broadband | cellular
  shared iphone at the front desk | kiosk
  azuread | Microsoft Entra ID
  read only | greyed out
  thumb print | Face ID
  the work half | work profile
  ade devices | Apple Business Manager
  without the user lifting a finger | zero-touch
  point the policy at | assign to groups
  wrongly marked as bad | false positive
  blocked for no reason | false positive
  she has left us | leaves the company
  locked out of work documents | blocked from corporate data
  safe from dodgy pages | web protection
  a shield against scam websites | phishing sites
  the wifi watchdog | network protection
  the little VPN sign | VPN
  entries on our own block list | custom indicators
  a leaky app | vulnerable apps
  he broke out of jail on his iphone | jailbroken
  a label on a whole bunch of phones | bulk tagging
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' | ') as [string, string])

test.each(SAME)('"%s" is "%s"', (said, written) => {
  expect(shared(said, written)).not.toEqual([])
})

/** The same for words that every page of the field is full of. */
const SAME_IN_GENERAL = `
  from the word go | default
  left as it is | default
  if nobody touches it | default
  works phone | company phone
  the finance lot | user group
  the safety app | Defender
  got a new phone | move to another device
  at which interval | how often
  each night | daily
  every hour | hourly
  excluded group | groups to exclude
  first launch | open the app once
  once a day | daily
  nothing leaves the phone | doesn't take traffic outside the device
  pilot group | assign to groups
  starts the app | opens the app
  time between two checks | interval
`
  .trim()
  .split('\n')
  .map(line => line.trim().split(' | ') as [string, string])

test.each(SAME_IN_GENERAL)('"%s" is "%s"', (said, written) => {
  const axes = new Set(conceptsOf(written).map(axisOf))
  expect(conceptsOf(said).filter(c => axes.has(axisOf(c)))).not.toEqual([])
})

test.each([
  ['enable it', 'switch', 1],
  ['turn it back on', 'switch', 1],
  ['is it on by default', 'switch', 1],
  ['switch the VPN off', 'switch', -1],
  ['deactivated', 'switch', -1],
  ['mute the reminders', 'switch', -1],
  ['bring web protection back', 'switch', 1],
  ['it applies to supervised devices', 'support', 1],
  ['takes effect', 'support', 1],
  ["won't start", 'support', -1],
  ['unavailable', 'support', -1],
  ['it has no effect', 'support', -1],
  ['the card shows up', 'see', 1],
  ['visible to users', 'see', 1],
  ['hidden from users', 'see', -1],
  ['the button disappeared', 'see', -1],
  ['permitted', 'allow', 1],
  ['keep people from printing', 'allow', -1],
  ['forbidden', 'allow', -1],
  ['ruled out', 'allow', -1],
  ['users must agree', 'require', 1],
  ['it depends on a VPN', 'require', 1],
  ['a prerequisite', 'require', 1],
  ['optional', 'require', -1],
  ['exempt from it', 'require', -1],
  ['files stay on the device', 'keep', 1],
  ['retained for 90 days', 'keep', 1],
  ['deleted after 30 days', 'keep', -1],
  ['the profile vanishes', 'keep', -1],
  ['get rid of the tag', 'keep', -1],
  ['take the label away', 'keep', -1],
  ['get the tunnel going again', 'switch', 1],
  ['shut the wifi guard down', 'switch', -1],
  ['does feedback come switched on', 'switch', 1],
  ['what sets the two apart', 'same', -1],
  ['keep the domain out', 'include', -1],
  ['take the label off his phone', 'keep', -1],
  ['chuck the profile out', 'keep', -1],
  ['ditch it', 'keep', -1],
  ['does it linger', 'keep', 1],
  ['flick the tunnel off', 'switch', -1],
  ['flick it back on', 'switch', 1],
  ['it packs up', 'support', -1],
  ['carry on working', 'support', 1],
  ['tucked away', 'see', -1],
  ['the list crops up', 'see', 1],
  ['uninstalled', 'keep', -1],
  ['the report contains the domain', 'include', 1],
  ['leave the domain out of the report', 'include', -1],
  ['except for guests', 'include', -1],
  ['join a network', 'connect', 1],
  ['dial in', 'connect', 1],
  ['leave the network', 'connect', -1],
  ['the tunnel drops', 'connect', -1],
  ['lock the field', 'lock', 1],
  ['unlock the field', 'lock', -1],
  ['files are encrypted', 'encrypt', 1],
  ['stored in the clear', 'encrypt', -1],
  ['it makes a difference', 'affect', 1],
  ['unaffected', 'affect', -1],
  ['several tags', 'many', 1],
  ['only one tag', 'many', -1],
  ['at most one', 'many', -1],
  ['the same account', 'same', 1],
  ['another one than', 'many', 1],
  ['how do they differ', 'same', -1],
  ['the latest version', 'new', 1],
  ['an outdated version', 'new', -1],
  ['prolong the pause', 'extend', 1],
  ['shorten the pause', 'extend', -1],
])('"%s" points %s to %i', (text, axis, sign) => {
  expect(pointing(text, axis)).toBe(sign)
})

/** A little word that says where a thing is says nothing of its state. */
test.each([
  'put a label on phones',
  'the entry that he put on his own list',
  'flip the slider on her iphone',
  'she switched connect on demand',
  'set off an alert',
])('"%s" switches nothing', text => {
  expect(conceptsOf(text).filter(c => axisOf(c) === 'switch')).toEqual([])
})

test.each([
  ['can he do it on his own', 'auto', false],
  ['does it close on its own', 'auto', true],
  ['is it on his own phone', 'auto', false],
])('"%s" speaks of %s: %s', (text, axis, speaks) => {
  expect(conceptsOf(text).map(axisOf).includes(axis)).toBe(speaks)
})

/** A negation stays outside a phrase: the reader turns what it stands over. */
test.each([
  'no impact',
  "doesn't work",
  "isn't supported",
  'not available',
  'never sent',
  "can't be changed",
  'not required',
  'without a tunnel',
])('"%s" keeps its negation', text => {
  expect(readConcepts(text, table)[0]!.ofField).toBe(false)
})
