// Edits of the official page, one a row, and the changes a comparison must say of each: nothing less, nothing more.

export interface Mutation {
  readonly name: string
  readonly edit: (page: string) => string
  /** `kind key,key channel` of each change, sorted. */
  readonly changes: readonly string[]
  readonly reworded?: number
}

const swap = (from: string | RegExp, to: string) => (page: string) => page.replace(from, () => to)
const swapAll = (from: string, to: string) => (page: string) => page.replaceAll(from, to)
const drop = (from: string | RegExp) => swap(from, '')
/** Puts text before the heading. */
const before = (heading: string, text: string) => swap(`${heading}\n`, `${text}\n\n${heading}\n`)
const after = (heading: string, text: string) => swap(`${heading}\n`, `${heading}\n\n${text}\n`)
const all =
  (...edits: readonly ((page: string) => string)[]) =>
  (page: string) =>
    edits.reduce((text, edit) => edit(text), page)

/** From one heading up to the next of the same level. */
const section = (heading: string) => (page: string) => {
  const start = page.indexOf(`\n${heading}\n`) + 1
  const level = /^#+/.exec(heading)![0]
  const rest = page.slice(start + heading.length)
  const end = rest.search(new RegExp(`\n#{1,${level.length}} `))
  return page.slice(0, start) + (end < 0 ? '' : rest.slice(end + 1))
}

export const MUTATIONS: readonly Mutation[] = [
  // --- defaults
  {
    name: 'a default flips in both channels',
    edit: swapAll('By default, `DisableSignOut = false`', 'By default, `DisableSignOut = true`'),
    changes: ['default DisableSignOut'],
  },
  {
    name: 'a default flips in one place and contradicts the others',
    edit: swap(
      'By default, `WebProtection = true`. An admin must',
      'By default, `WebProtection = false`. An admin must',
    ),
    changes: ['default WebProtection'],
  },
  {
    name: 'a default in a table',
    edit: all(
      swap(
        '| Integer | 2 | 1 - Audit; 0 - Disable; 2 - Enable (default)',
        '| Integer | 1 | 1 - Audit (default); 0 - Disable; 2 - Enable',
      ),
      swap('`|2| 1 - Audit; 0 - Disable; 2 - Enable (default)', '`|1| 1 - Audit (default); 0 - Disable; 2 - Enable'),
    ),
    changes: ['default DefenderOpenNetworkDetection'],
  },
  {
    name: 'a default under a condition',
    edit: all(
      swap(
        "For US Government customers, the default value is set to 'false'.",
        "For US Government customers, the default value is set to 'true'.",
      ),
      swap('feedback data collection is disabled by default', 'feedback data collection is enabled by default'),
    ),
    changes: ['default DefenderFeedbackData'],
  },
  {
    name: 'a default is no longer stated',
    edit: swap(
      ' By default, this value is set to `false`.\n   - For users with key set as `true`, the users are able to onboard',
      '\n   - For users with key set as `true`, the users are able to onboard',
    ),
    changes: ['default DefenderOptionalVPN'],
  },
  // --- types
  {
    name: 'a value type in a step',
    edit: swap(
      'add `DefenderOptionalVPN` as the key, and set its value type as `Boolean`',
      'add `DefenderOptionalVPN` as the key, and set its value type as `String`',
    ),
    changes: ['type DefenderOptionalVPN mdm'],
  },
  {
    name: 'a value type in a table',
    edit: swap('| `DefenderNetworkProtectionPrivacy` | String |', '| `DefenderNetworkProtectionPrivacy` | Boolean |'),
    changes: ['type DefenderNetworkProtectionPrivacy mdm'],
  },
  {
    name: 'two facts in one step are two changes',
    edit: swap(
      'add `WebProtection` as the key, and set its value type to `String`.\n\n   - By default, `WebProtection = true`. An admin must set',
      'add `WebProtection` as the key, and set its value type to `Boolean`.\n\n   - By default, `WebProtection = true`. An admin can set',
    ),
    changes: ['step-changed WebProtection mdm', 'type WebProtection mdm'],
  },
  // --- channels
  {
    name: 'a channel is ruled out',
    edit: all(
      section('### Configure disable sign out using MAM'),
      swap(
        'This configuration is available for both the enrolled (MDM) devices and unenrolled (MAM) devices. Admins can use the following steps to configure the Disable sign out',
        'This configuration is available only for enrolled (MDM) devices. Admins can use the following steps to configure the Disable sign out',
      ),
    ),
    changes: ['channel DisableSignOut mam', 'section-removed -'],
  },
  {
    name: 'a channel that was ruled out is allowed',
    edit: swap(
      'This feature is currently present only for enrolled devices (MDM).',
      'This feature is present for both enrolled devices (MDM) and unenrolled devices (MAM).',
    ),
    changes: ['channel DefenderOptionalVPN mam'],
  },
  // --- keys
  {
    name: 'a key is retired',
    edit: after(
      '## Suppress OS update notifications',
      '> [!IMPORTANT]\n> The `SuppressOSUpdateNotification` key is retired and no longer applies.',
    ),
    changes: ['status SuppressOSUpdateNotification'],
  },
  {
    name: 'a key is renamed to something like it',
    edit: swapAll('DefenderDeviceTag', 'DefenderMachineTag'),
    changes: ['key-renamed DefenderMachineTag'],
  },
  {
    name: 'a key is renamed to something quite different',
    edit: swapAll('DefenderExcludeURLInReport', 'HidePhishDomain'),
    changes: ['key-renamed HidePhishDomain'],
  },
  {
    name: 'a key is renamed and its default flips',
    edit: all(
      swapAll('By default, `DisableSignOut = false`', 'By default, `DisableSignOut = true`'),
      swapAll('DisableSignOut', 'BlockSignOut'),
    ),
    changes: ['default BlockSignOut', 'key-renamed BlockSignOut'],
  },
  {
    name: 'a key is added to a table',
    edit: swap(
      '   | `DefenderNetworkProtectionPrivacy` | String',
      '   | `DefenderRogueAccessPoint` | Boolean | false | true - block; false - allow. This setting blocks access points that pretend to be others. |\n   | `DefenderNetworkProtectionPrivacy` | String',
    ),
    changes: ['key-added DefenderRogueAccessPoint'],
  },
  {
    name: 'a key goes from both tables',
    edit: all(
      drop(/ {3}\| `DefenderEndUserTrustFlowEnable` \| String[^\n]*\n/),
      drop(/ {3}\|`DefenderEndUserTrustFlowEnable`\|[^\n]*\n/),
    ),
    changes: ['key-removed DefenderEndUserTrustFlowEnable'],
  },
  {
    name: 'one key goes and another comes',
    edit: all(
      section('## Device tagging'),
      before(
        '## Report unsafe sites',
        '## Lock the settings\n\nAdmins can keep people from the settings of the app.\n\n1. In the Microsoft Intune admin center, go to **Apps** \\> **App configuration policies** \\> **Add** \\> **Managed devices**.\n\n2. On the **Settings** page, select **Use configuration designer**, and add `LockAppSettings` as the key. Set its value type as `Boolean`.\n\n   - By default, `LockAppSettings = false`.',
      ),
    ),
    changes: ['feature-added -', 'feature-removed -', 'key-added LockAppSettings', 'key-removed DefenderDeviceTag'],
  },
  // --- values
  {
    name: 'a value means something else',
    edit: swapAll('1 - Audit; 0 - Disable; 2 - Enable (default)', '1 - Block; 0 - Disable; 2 - Enable (default)'),
    changes: ['value DefenderOpenNetworkDetection'],
  },
  {
    name: 'a value is added',
    edit: swapAll(
      '1 - Audit; 0 - Disable; 2 - Enable (default)',
      '1 - Audit; 0 - Disable; 2 - Enable (default); 3 - Quarantine',
    ),
    changes: ['value DefenderOpenNetworkDetection'],
  },
  // --- sentences that give another answer
  {
    name: 'another number in a note',
    edit: swap('up to 18 hours', 'up to 24 hours'),
    changes: ['caveat-changed DefenderDeviceTag'],
  },
  {
    name: 'another number in a sentence',
    edit: swap('(max 24 hours)', '(max 48 hours)'),
    changes: ['statement DefenderTVMPrivacyMode'],
  },
  {
    name: 'a negation goes',
    edit: swap(
      'IP based custom indicators are currently not supported on iOS.',
      'IP based custom indicators are currently supported on iOS.',
    ),
    changes: ['caveat-changed -'],
  },
  {
    name: 'a negation comes',
    edit: swap(
      'The VPN is local, and unlike traditional VPN, network traffic is',
      'The VPN isn’t local, and unlike traditional VPN, network traffic is',
    ),
    changes: ['statement -'],
  },
  {
    name: 'supervised becomes unsupervised',
    edit: swap(
      "For supervised devices, end-user controls aren't visible.",
      "For unsupervised devices, end-user controls aren't visible.",
    ),
    changes: ['statement -'],
  },
  {
    name: 'must becomes can',
    edit: swap('end users must open the app to approve', 'end users can open the app to approve'),
    changes: ['step-changed DefenderTVMPrivacyMode'],
  },
  {
    name: 'a limit goes',
    edit: swap('This toggle is only visible if admin has set', 'This toggle is visible if admin has set'),
    changes: ['caveat-changed DefenderExcludeURLInReport'],
  },
  {
    name: 'users for customers',
    edit: swap('Customers can now enable privacy control', 'Users can now enable privacy control'),
    changes: ['caveat-changed DefenderExcludeURLInReport'],
  },
  // --- caveats
  {
    name: 'a note goes',
    edit: drop(/> \[!NOTE\]\n> The `WebProtection`[^\n]*\n/),
    changes: ['caveat-removed WebProtection'],
  },
  {
    name: 'a warning comes',
    edit: after('## Jailbreak detection', '> [!WARNING]\n> Jailbreak detection needs version 1.1.50 of the app.'),
    changes: ['caveat-added -'],
  },
  {
    name: 'a sentence in a note of several goes',
    edit: drop(' However, multiple device tags can be added manually in the XDR portal.'),
    changes: ['caveat-removed DefenderDeviceTag'],
  },
  // --- steps
  {
    name: 'a step goes',
    edit: drop(/3\. Select `Microsoft Defender for Endpoint` as the target app\. \n\n(?=[^\n]*`DisableSignOut`)/),
    changes: ['step-removed DisableSignOut mdm'],
  },
  {
    name: 'a step comes',
    edit: swap(
      '5. In the **Assignments** section, select the user groups',
      '5. Select **Scope tags** if your tenant has any.\n\n5. In the **Assignments** section, select the user groups',
    ),
    changes: ['step-added -'],
  },
  {
    name: 'another menu',
    edit: swap(
      'go to **Devices** \\> **Compliance policies** \\> **Create Policy**',
      'go to **Endpoint security** \\> **Device compliance** \\> **Create Policy**',
    ),
    changes: ['step-changed -'],
  },
  {
    name: 'the menu path of a key',
    edit: swap(
      '**Apps** \\> **App configuration policies** \\> **Add** \\> **Managed devices**.\n\n2. Give the policy a name, and select **Platform',
      '**Apps** \\> **Configuration** \\> **Create** \\> **Managed devices**.\n\n2. Give the policy a name, and select **Platform',
    ),
    changes: ['path DefenderFeedbackData mdm'],
  },
  {
    name: 'steps in another order',
    edit: page => {
      const [policy, target] = [
        '2. Give the policy a name, and select **Platform \\> iOS/iPadOS** as the profile type.',
        '3. Select `Microsoft Defender for Endpoint` as the target app.\n\n4. On the **Settings** page, select **Use configuration designer** and add `DefenderFeedbackData`',
      ]
      const rest = '4. On the **Settings** page, select **Use configuration designer** and add `DefenderFeedbackData`'
      return page.replace(
        `${policy}\n\n${target}`,
        () => `2. Select \`Microsoft Defender for Endpoint\` as the target app.\n\n3. ${policy.slice(3)}\n\n${rest}`,
      )
    },
    changes: ['steps-reordered DefenderFeedbackData mdm'],
  },
  {
    name: 'a step moves from one procedure to another',
    edit: all(
      drop(
        '7. In the **Assignments** section, an admin can choose groups of users to include and exclude from the policy.\n\n',
      ),
      swap(
        '5. Select **Next** and assign this profile to targeted devices/users.\n\n## Report',
        '5. Select **Next** and assign this profile to targeted devices/users.\n\n6. In the **Assignments** section, an admin can choose groups of users to include and exclude from the policy.\n\n## Report',
      ),
    ),
    changes: ['step-added DefenderFeedbackData mdm', 'step-removed - mdm'],
  },
  // --- features
  {
    name: 'a feature is renamed',
    edit: swap('## Device tagging\n', '## Configure device tags on iOS\n'),
    changes: ['feature-renamed -'],
  },
  {
    name: 'a feature goes',
    edit: section('## Coexistence of multiple VPN profiles'),
    changes: ['feature-removed -'],
  },
  {
    name: 'a feature comes',
    edit: before(
      '## Report unsafe sites',
      '## Block screenshots\n\nThe app can keep people from taking screenshots of it.',
    ),
    changes: ['feature-added -'],
  },
  {
    name: 'a section comes',
    edit: before('## Jailbreak detection', '### What admins see\n\nThe portal shows who has skipped the permission.'),
    changes: ['section-added -'],
  },
  {
    name: 'features in another order',
    edit: page => {
      const [start, end] = [page.indexOf('## Jailbreak detection\n'), page.indexOf('## Configure custom indicators\n')]
      return `${page.slice(0, start)}${page.slice(end).replace('## Disable sign out\n', () => `${page.slice(start, end)}## Disable sign out\n`)}`
    },
    changes: [],
    reworded: 1,
  },
  // --- other sentences
  {
    name: 'a sentence comes',
    edit: swap(
      'These jailbreak checks are done periodically.',
      'These jailbreak checks are done periodically. The portal keeps their results for a month.',
    ),
    changes: ['text-added -'],
  },
  {
    name: 'a sentence goes',
    edit: drop(' The Device tags appear against the devices in the Device Inventory.'),
    changes: ['text-removed DefenderDeviceTag'],
  },
  {
    name: 'another portal is named',
    edit: swap('can be added manually in the XDR portal', 'can be added manually in the Purview portal'),
    changes: ['caveat-changed DefenderDeviceTag'],
  },
  // --- words only
  {
    name: 'the same in another order',
    edit: swapAll(
      'Defender for Endpoint sends the heartbeat to the Microsoft Defender portal whenever a user opens the app.',
      'Whenever a user opens the app, Defender for Endpoint sends the heartbeat to the Microsoft Defender portal.',
    ),
    changes: [],
    reworded: 2,
  },
  {
    name: 'the same in other words',
    edit: swap(
      'It might take up to 18 hours for tags to reflect in the portal.',
      'Tags can need up to 18 hours until the portal shows them.',
    ),
    changes: [],
    reworded: 1,
  },
  {
    name: 'not and its contraction',
    edit: swap("This isn't a regular VPN", 'This is not a regular VPN'),
    changes: [],
    reworded: 1,
  },
  {
    name: 'unsupported for not supported',
    edit: swap(
      'IP based custom indicators are currently not supported on iOS.',
      'IP based custom indicators are currently unsupported on iOS.',
    ),
    changes: [],
    reworded: 1,
  },
  {
    name: 'turn off for disable',
    edit: swap('you can disable web protection and deploy', 'you can turn web protection off and deploy'),
    changes: [],
    reworded: 1,
  },
  {
    name: 'typography only',
    edit: all(
      swapAll('`WebProtection = true`', '**WebProtection= true**'),
      swapAll("isn't", 'isn’t'),
      swapAll('\n', '\r\n'),
    ),
    changes: [],
  },
]
