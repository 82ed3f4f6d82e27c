// Questions for what the records hold (defaults, types, values by meaning, ranges, channels, names, lists), on two
// invented pages: one of steps like the official one, one whose keys stand in tables and headings.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { pageGround } from '../support/ground.ts'

/** question | accepted verdicts | what the answer must show */
const MARROW = `
  # default in other words
  What is MarrowNamePrivacy before anyone configures it? | info | \`?false
  what does marrownameprivacy say if nobody touches it | info | false
  on enrolled phones is MarrowAttachmentCheck true if we never set it | yes | true
  Isn't MarrowNamePrivacy already set to true before anyone configures it? | no | false
  is attachment check on if we leave it alone? | yes | default
  With nothing configured, is MarrowRoamingRepair true? | no | false
  does MarrowRoamingWatch start at 1 on day one? | no | 2
  is MarrowRoamingPrivacy false until an admin changes it | no | true
  is roaming watch only logging from the factory? | no | Warn
  does roaming watch warn out of the box | yes | 2
  # near-miss names
  MarrowAttachmentCheckMode - what's its default | info | true
  is there a key called MarrowNamePrivacys? | no | no key
  is there a key MarrowNamePrivacy? | yes | MarrowNamePrivacy
  does MarrowNamePrivacy take a string or a boolean | info | Boolean
  can MarrowRoamingWatch be 2? | yes | Warn
  What value type does MarrowRoamingTimeout take? | unknown | no key .MarrowRoamingTimeout
  how do i set MarrowNameTimeout | unknown | MarrowNamePrivacy
  default of RoamingWatch key | info | 2
  MarrowNamePrivacys | info | MarrowNamePrivacy
  is the key called MarrowRoamingColor? | no | no key
  roaming privacy default | info | true
  # a claim of the name, and one that only speaks of names
  is the key called MarrowNamePrivacys? | no | no key
  is MarrowNamePrivacy the right key for hiding the user name? | yes | MarrowNamePrivacy
  # "type" as a verb
  Which number do I type for MarrowRoamingWatch when I want none of it? | info | ^.?\`0\`
  what do I type into MarrowRoamingWatch for a log entry without a warning | info | ^.?\`1\`
  # values by meaning
  MarrowNamePrivacy - true or false if I want the user name kept out of the warning | info | ^.?\`true\`
  should MarrowAttachmentCheck be true or false to get rid of the check? | info | ^.?\`false\`
  which value of MarrowRoamingWatch warns people? | info | ^.?\`2\`
  what must MarrowRoamingPrivacy be so that we still see the network names | info | ^.?\`false\`
  what do we enter in MarrowRoamingRepair to switch the tips on | info | ^.?\`true\`
  which values does MarrowRoamingWatch take? | info | 0.*Disable.*1.*Log only.*2.*Warn
  # claims with a purpose
  I entered MarrowNamePrivacy = true so that the console doesn't get the user name, correct? | yes | true
  I set MarrowNamePrivacy to false to hide the user name. Is that right? | no | true
  Setting MarrowAttachmentCheck so that the check is gone. Value is false, correct? | yes | false
  I set MarrowRoamingWatch to 2 so that it only logs, ok? | no | Log only
  # managed devices or managed apps
  MarrowAttachmentCheck - do I go managed devices or managed apps | info,depends | Managed devices.*Managed apps
  is MarrowAttachmentCheck put under managed apps or managed devices? | info,depends | Managed devices.*Managed apps
  # a list of n
  Which three keys does roaming watch have? | info | MarrowRoamingWatch.*MarrowRoamingRepair.*MarrowRoamingPrivacy
  besides the main switch, which two keys belong to roaming watch | info | MarrowRoamingRepair.*MarrowRoamingPrivacy
  # what no sentence holds
  what version of Marrow Guard introduced MarrowNamePrivacy? | unknown |
  what does Marrow Guard cost per phone | unknown |
  on which date was MarrowNamePrivacy added? | unknown |
  what phone number does the red banner show | unknown |
  since which date do phones no longer report when they are plugged in | info | 3 March 2024
  since 3 march 2024 are reports still sent twice a day? | yes | twice a day
  what is the heaviest attachment that gets checked | unknown |
  after how many minutes is a hot phone not compliant any more | info | 30 minutes
  # kinds of thing
  who has to agree before the battery history is sent? | info | person has to agree
  where does the battery history show up | info | Phones > Battery
  how long may it take until an overheated phone is marked as not compliant | info | 30 minutes
  how long until an overheated phone is marked as not compliant? | info | 30 minutes
  how often do battery reports go to the console | info | twice a day
  # all of a list
  phone found to overheat - everything that happens next please | info | high risk.*red banner.*30 minutes
  what happens when a phone overheats? | info | high risk.*red banner.*30 minutes
  # steps
  how do I turn off attachment check for phones that aren't enrolled | info | Select public apps
  how do i set the MarrowNamePrivacy key | info | value type Boolean.*Managed devices
  how do I add the attachment key for MAM | info | Select public apps
  what is the way to set up roaming watch | info | Managed devices
  How can a user leave the company on the phone itself? | info | Tap Leave company
  how does somebody give the phone back | info | Leave company
`

const PLOVER = `
  # defaults of table rows and headings
  how often is a lookup retried if we leave LookupRetries alone | info | 3
  is SaveFrames on out of the box? | no | false
  what's the default of ScanRange | info | 40
  # values by meaning
  which number makes the scan fast | info | \`2\`
  what level of LookupCache keeps nothing | info | ^.?\`0\`
  what do I put in TorchMode so the lamp never lights | info | ^.?\`off\`
  TorchMode: which value lights the lamp all the time | info | ^.?\`on\`
  which BeepTone setting gives no sound at all | info | ^.?\`none\`
  I set BeepTone to long so that there is no sound, right? | no | none
  I set TorchMode to off so the lamp never lights, ok? | yes | dark
  which settings does Plover have? | info | 8 of the 8
  # ranges and units
  is 300 allowed for ScanRange? | no | 10 to 200
  ScanRange 150 ok? | yes | 10 to 200
  can I set LookupRetries to 12 | no | 0 to 9
  what range does ScanRange have | info | 10 to 200
  what is the highest number for LookupRetries? | info | 9
  would ScanSpeed accept 3? | no | fast
  is there a LookupCache 5? | no | 
  # defaults in other words of the page
  does the torch reminder start switched on? | no | off until
  what is the most pictures somebody may send at a time | info | up to 30
  how many pictures can people send at once | info | up to 30
  # what stands in cells and under headings
  how many scans are kept on an android phone? | info | Android: 500
  how many codes does one batch hold on iphones | info | iOS: 50
  list the keys that are Integer | info | ScanSpeed.*ScanRange.*LookupRetries.*LookupCache
  how many settings are there in all? | info | 8 of the 8
  list what the first start looks at please | info | camera
  which android version is needed? | info | Android 11
  # types
  LookupRetries is a string, right? | no | Integer
  SaveFrames is just true/false isn't it | yes | Boolean
  BeepTone is a boolean, isn't it? | no | String
  SaveFrames takes true or false, right? | yes | Boolean
  does ScanRange want a list? | no | Integer
  is 90 a valid number for ScanRange | yes | 10 to 200
`

function cases(table: string): { q: string; verdicts: string[]; shows: RegExp }[] {
  return table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => {
      const [q, verdicts, shows] = line.split(' | ')
      return { q: q!, verdicts: verdicts!.replace(' |', '').split(','), shows: new RegExp(shows ?? '', 's') }
    })
}

describe.each([
  ['marrow-guard', MARROW],
  ['plover-scan', PLOVER],
])('%s', (page, table) => {
  const ground = pageGround(`test/answer/pages/${page}.md`)
  test.each(cases(table))('$q', ({ q, verdicts, shows }) => {
    const given = answer(q, ground)
    const text = [given.answer, ...given.steps.map(s => s.text), ...given.cases.map(c => c.answer)].join('\n')
    expect({ verdict: given.verdict, answer: text }).toEqual({
      verdict: expect.toBeOneOf(verdicts),
      answer: expect.stringMatching(shows),
    })
  })
})
