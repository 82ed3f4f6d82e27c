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
`

const rows = (table: string) =>
  table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(' | '))

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
