// The keys at the top of a property list → what it is, when it is no app configuration.

export interface Refused {
  readonly what: string
  readonly hint: string | null
  readonly traits: readonly string[]
}

/** Keys that belong to a format around a policy, never to a policy. */
const KINDS: readonly { readonly key: RegExp; readonly what: string; readonly hint: string | null }[] = [
  {
    key: /^(?:PayloadContent|PayloadType|PayloadUUID)$/,
    what: 'a configuration profile (.mobileconfig)',
    hint: 'It is uploaded as a custom profile under Devices, not as an app configuration policy.',
  },
  { key: /^CFBundle(?:Identifier|Executable|PackageType)$/, what: "an app's Info.plist", hint: null },
]

export function refusalOf(keys: readonly string[], text: string): Refused | null {
  const kind = KINDS.find(({ key }) => keys.some(name => key.test(name)))
  return kind === undefined ? null : { what: kind.what, hint: kind.hint, traits: traitsOf(text) }
}

/** What a profile does that rules may ask about, by Apple's payload types. */
export function traitsOf(text: string): readonly string[] {
  return text.includes('com.apple.webcontent-filter') ? ['content-filter'] : []
}
