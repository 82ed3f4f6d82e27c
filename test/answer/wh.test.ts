// Questions for more than yes or no, a class a group: what the pages say a thing is, what it is for, which of several it
// is; premises that the pages deny. The page is invented.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answer/answer.ts'
import { pageGround } from '../support/ground.ts'

/** question | accepted verdicts | what the answer must show */
const FENWICK = `
  # a why whose premise the pages deny
  why can't you use room tags on unmanaged phones | no | both the enrolled
  Why is the room tag limited to enrolled phones? | no | both the enrolled
  why is signal watch limited to managed devices | no | managed and unmanaged
  why does loan mode change the compliance of a phone? | no | doesn't affect
  why are foreign networks without an alert for GCC customers | no,info | affected
  why is site check off by default | no | enables site check
  why would anybody pause the proxy? | info | cases that require
  # a name and a channel
  room tag for mam too? | yes | both the enrolled
  loan mode for mam as well? | no | only for enrolled
  site check off for unenrolled? | yes | Managed apps
  # what a thing is
  What is Fenwick Guard? | info | Endpoint Shield Agent
  what does ESA stand for? | info | Endpoint Shield Agent
  whats OD mean | info | operations desk
  what is site check | info | compares each link
  What sort of software is Fenwick Guard? | info | Endpoint Shield Agent
  What kind of proxy is it? | info | on the phone itself
  which kinds of links are supported? | info | mails and in chats
  what are room tags good for | info | find a phone
  what is loan mode | info | hides the owner
  # what it is for
  why is there a proxy on my phone | info | in order to provide
  what is the proxy for | info | in order to provide
  why use loan mode | info | protect the owner
  # the way back
  the user paused the proxy, how does he get site check back | info | Resume
  how can she start site check again | info | Resume
  Site check is gone since he paused the proxy. What do I tell him to get it running again? | info | Resume
  how do I get rid of a room tag again | info | removing the key
  # how a thing came to be there
  what is the proxy on my iphone that i never set up | info | in order to provide
  where does the tag we pushed show up | info | Fleet
  what exactly is this proxy that the app wants to set up | info | in order to provide|on the phone itself
  # which of several
  Which of these is for MDM only: room tags, loan mode? | info | [Ll]oan mode
  which of the two works without enrollment - room tags or loan mode | info | [Rr]oom tags
  # lists
  list every signal watch key | info | FenwickSignalWatch.*FenwickSignalNames.*FenwickSignalRepair
  List each Boolean key | info | FenwickLoanMode.*FenwickSignalNames
  which signal keys are there | info | FenwickSignalWatch.*FenwickSignalNames.*FenwickSignalRepair
  # on and off of a key with several values
  is FenwickSignalWatch on by default? | yes | 2
  Is FenwickLoanMode active unless I switch it on? | no | false
  is FenwickSignalWatch off by default | no | 2
  # what the page is for
  Which products does this page apply to? | info | Basic.*Plus
  # since when
  since when do foreign networks raise no alert | info | June 3, 2026
  # not in the pages
  We run Jamf Pro. How do I enter the room tag there? | unknown |
  In which languages can I read the app? | unknown |
  # said outright of two
  how does loan mode differ from signal watch | info | Loan mode is different
  # steps for one channel
  is site check configurable for unenrolled devices too? | yes | MAM
`

const rows = (table: string) =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(/ \|(?: |$)/))

describe('on Fenwick Guard', () => {
  const ground = pageGround('test/answer/pages/fenwick-guard.md')
  test.each(rows(FENWICK))('%s', (question, verdicts, shows) => {
    const got = answer(question!, ground)
    expect(verdicts!.split(','), JSON.stringify(got, null, 1)).toContain(got.verdict)
    expect(`${got.answer} ${got.evidence.map(e => e.quote).join(' ')} ${got.keys.join(' ')}`).toMatch(
      new RegExp(shows ?? ''),
    )
  })
})
