import { expect, test } from 'vitest'
import { actorIn, actorOfHeading } from '../../src/parse/actor.ts'

test.each([
  ['An admin can assign a tag.', 'admin'],
  ['Admins must open the portal.', 'admin'],
  ['This setting is used by IT admins to turn it on.', null],
  ['Users don’t see the button once the policy is pushed.', 'user'],
  ['End users still can send a report.', 'user'],
  ['If an admin has set it, the user can skip it.', 'user'],
  ['To let users skip it, set it to true.', null],
  ['For users with the key set, the report holds no name.', null],
  ['The app is on.', null],
])('%j is about %j', (sentence, actor) => {
  expect(actorIn(sentence)).toBe(actor)
})

test.each([
  ['Configure it as an end user', 'user'],
  ['Configure end-user controls', 'user'],
  ['What users can do', 'user'],
  ['Set up users', null],
  ['Steps for admins', 'admin'],
])('heading %j is about %j', (title, actor) => {
  expect(actorOfHeading(title)).toBe(actor)
})
