// Keys that Intune or other pages document, with their sources: known, but never mixed with the records of the pages read.
// The only file of the program that may name keys.

export interface KeyElsewhere {
  readonly key: string
  /** What another page makes of it. */
  readonly kind: 'app-configuration' | 'vpn-attribute'
  /** One line: what it is for. */
  readonly what: string
  readonly type: string | null
  /** A token that the value has to be, since each device or user needs its own. */
  readonly token: string | null
  /** Values as that page gives them; null when it gives none. */
  readonly values: readonly string[] | null
  /** Null where no page is known that documents it. */
  readonly page: string | null
  readonly url: string | null
}

const INSTALL = {
  page: 'ios-install.md',
  url: 'https://learn.microsoft.com/en-us/defender-endpoint/ios-install',
}
const DATA_TRANSFER = {
  page: 'data-transfer-between-apps-manage-ios.md',
  url: 'https://learn.microsoft.com/en-us/mem/intune/apps/data-transfer-between-apps-manage-ios',
}
const GSA = {
  page: 'how-to-install-ios-client.md',
  url: 'https://learn.microsoft.com/en-us/entra/global-secure-access/how-to-install-ios-client',
}
const VPN = { kind: 'vpn-attribute', type: null, token: null, values: null, ...INSTALL } as const

export const KEYS_ELSEWHERE: readonly KeyElsewhere[] = [
  {
    key: 'issupervised',
    kind: 'app-configuration',
    what: 'tells the app whether the device is supervised',
    type: 'String',
    token: '{{issupervised}}',
    values: null,
    page: INSTALL.page,
    url: `${INSTALL.url}#complete-deployment-for-supervised-devices`,
  },
  {
    key: 'UserEnrollmentEnabled',
    kind: 'app-configuration',
    what: 'for devices with Apple user enrollment only',
    type: 'String',
    token: null,
    values: ['True', 'False'],
    ...INSTALL,
  },
  {
    key: 'UserEnrolmentEnabled',
    kind: 'app-configuration',
    what: 'the other spelling of the key for Apple user enrollment, as some pages print it',
    type: 'String',
    token: null,
    values: ['True', 'False'],
    ...INSTALL,
  },
  {
    key: 'IntuneMAMUPN',
    kind: 'app-configuration',
    what: "a key of Intune's own: the account that app protection takes as managed",
    type: 'String',
    token: '{{userprincipalname}}',
    values: null,
    ...DATA_TRANSFER,
  },
  {
    key: 'IntuneMAMOID',
    kind: 'app-configuration',
    what: "a key of Intune's own: the object id of the account that app protection takes as managed",
    type: 'String',
    token: '{{userid}}',
    values: null,
    ...DATA_TRANSFER,
  },
  {
    key: 'DefenderPreview',
    kind: 'app-configuration',
    what: 'seen in real policies; no page known here documents it',
    type: null,
    token: null,
    values: null,
    page: null,
    url: null,
  },
  { key: 'SilentOnboard', what: 'onboards without the user', ...VPN },
  { key: 'AutoOnboard', what: 'sets up the VPN without the user', ...VPN },
  { key: 'SingleSignOn', what: 'signs the user in without asking', ...VPN },
  { key: 'EnableVPNToggleInApp', what: 'shows a switch for the VPN in the app', ...VPN },
  { key: 'EnableGSA', what: 'turns the Global Secure Access client on', ...VPN, ...GSA },
  { key: 'EnableGSAPrivateChannel', what: 'turns private access of Global Secure Access on', ...VPN, ...GSA },
]

/** What Intune fills in per device or user when it delivers a value. */
export interface Token {
  readonly name: string
  /** What a device receives: a word of true and false, or text of its own. */
  readonly gives: 'boolean' | 'text'
}

export const TOKENS: readonly Token[] = [
  { name: 'userprincipalname', gives: 'text' },
  { name: 'mail', gives: 'text' },
  { name: 'partialupn', gives: 'text' },
  { name: 'accountid', gives: 'text' },
  { name: 'deviceid', gives: 'text' },
  { name: 'userid', gives: 'text' },
  { name: 'username', gives: 'text' },
  { name: 'serialnumber', gives: 'text' },
  { name: 'serialnumberlast4digits', gives: 'text' },
  { name: 'udidlast4digits', gives: 'text' },
  { name: 'aaddeviceid', gives: 'text' },
  { name: 'issupervised', gives: 'boolean' },
]

/** The app that policies are bound to. Its Android sister has the same id. */
export const APP = { bundleId: 'com.microsoft.scmx', name: 'Microsoft Defender for Endpoint' } as const
