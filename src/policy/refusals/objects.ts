// An object of JSON or YAML that no reader knows as a policy → one line that says what it is.
import type { Place } from '../readers/object-reader.ts'
import { odataType } from '../readers/odata-type.ts'
import type { Refusal } from '../reading.ts'
import { member, type TreeObject, textMember } from '../syntax/tree.ts'
import { traitsOf } from './plists.ts'

interface Kind {
  /** Graph types of that kind. */
  readonly types: RegExp
  /** Members that only this kind has, for objects without a type; all of them. */
  readonly members: readonly string[]
  readonly what: string
  readonly hint: string | null
}

const ANDROID_HINT = 'Keys on Android share names with those on iOS and take other values; they are not judged here.'
const TABLE_HINT = 'Its rows can be checked as a table (CSV or Markdown) of key, value type and value.'

/** First match wins; the general ones stand last. */
const KINDS: readonly Kind[] = [
  {
    types: /^androidManagedStoreAppConfiguration$/i,
    members: ['packageId', 'payloadJson'],
    what: 'a managed store policy for Android',
    hint: ANDROID_HINT,
  },
  { types: /android|aosp/i, members: [], what: 'an object for Android', hint: ANDROID_HINT },
  {
    types: /vpn/i,
    members: ['connectionType', 'connectionName'],
    what: 'a VPN profile',
    hint: 'Its attributes belong there and are no app configuration keys.',
  },
  {
    types: /CustomConfiguration$/i,
    members: ['payload', 'payloadName'],
    what: 'a custom configuration profile',
    hint: 'Profiles such as the Control Filter are uploaded under Devices.',
  },
  { types: /^(?:win32|windows|office|microsoftStore|winGet)/i, members: [], what: 'an object for Windows', hint: null },
  { types: /^macOS/i, members: [], what: 'an object for macOS', hint: null },
  {
    types: /ManagedAppProtection$/i,
    members: ['customSettings', 'pinRequired'],
    what: 'an app protection policy',
    hint: null,
  },
  { types: /App$/, members: [], what: 'an app, not a policy', hint: TABLE_HINT },
  { types: /CompliancePolicy$/i, members: ['scheduledActionsForRule'], what: 'a compliance policy', hint: null },
  { types: /conditionalAccessPolicy$/i, members: ['grantControls'], what: 'a Conditional Access policy', hint: null },
  {
    types: /^deviceManagementConfigurationPolicy$/i,
    members: ['templateReference', 'settings'],
    what: 'a settings catalog policy',
    hint: null,
  },
  { types: /^deviceManagementIntent$/i, members: [], what: 'an endpoint security policy', hint: null },
  { types: /Configuration$/, members: [], what: 'a device configuration profile', hint: null },
  { types: /./, members: [], what: 'another kind of object', hint: null },
]

export function objectRefusal(object: TreeObject, place: Place, text: string): Refusal | null {
  const type = odataType(object)
  const wrapper = wrapped(object)
  const kind = KINDS.find(({ types, members }) =>
    type === null ? members.length > 0 && members.every(name => member(object, name) !== null) : types.test(type),
  )
  const base = { file: place.file, at: object.spot.at }
  if (kind !== undefined) {
    const what = type === null ? kind.what : `${kind.what} (${type})`
    return { ...base, what, hint: kind.hint, traits: traitsOf(payloads(object, text)) }
  }
  if (wrapper === null) return null
  const hint = `Take the object out of ${wrapper} into a file of its own.`
  return {
    ...base,
    what: `a template that wraps a policy as text inside a string (${wrapper}), as CIPP writes them`,
    hint,
    traits: [],
  }
}

/** The member that holds a Graph object as text. */
function wrapped(object: TreeObject): string | null {
  const found = object.members.find(
    ({ value }) =>
      value.kind === 'scalar' &&
      value.type === 'string' &&
      /^\s*["{[]/.test(value.text) &&
      /@odata\.type|appConfigKey|customSettings|encodedSettingXml/.test(value.text),
  )
  return found?.name ?? null
}

/** The profile itself stands as base64 in `payload`. */
function payloads(object: TreeObject, text: string): string {
  const payload = textMember(object, 'payload')
  const inside = payload === null ? '' : Buffer.from(payload, 'base64').toString('utf8')
  return `${text.slice(object.spot.offset, object.spot.end)}\n${inside}`
}
