// A name typed like a key: the key meant by it, the one it only resembles, or none.
import { expect, test } from 'vitest'
import { partsOf, withoutFamily } from '../../src/answer/key-parts.ts'
import { likeKey, type NameWords } from '../../src/answer/near-key.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NAMES: NameWords = {
  keys: [
    'MarrowShieldEnable',
    'MarrowShieldHomeDetection',
    'MarrowShieldAutoRepair',
    'MarrowOptionalTunnel',
    'MarrowUSBPrivacyMode',
    'MarrowAppListPrivacy',
    'HideBackupButton',
    'QuietHoursStart',
    'LedgerName',
    'IdleMinutes',
  ],
  known: words(
    'shield home detection timeout auto repair optional tunnel privacy mode app list hide show backup button quiet hours start end ledger name idle minutes seconds color note sharing option',
  ),
  titled: words('configure granite and marrow for phones'),
}

test.each([
  // Slips of the keyboard.
  ['MarrowOptionlTunnel', 'MarrowOptionalTunnel'],
  ['MarowShieldHomeDetection', 'MarrowShieldHomeDetection'],
  ['HideBakcupButton', 'HideBackupButton'],
  ['QuietHourStart', 'QuietHoursStart'],
  ['IdleMinute', 'IdleMinutes'],
  ['LedgerNames', 'LedgerName'],
  ['MarrowUsbPrivacyMode', 'MarrowUSBPrivacyMode'],
  ['hidebackupbuton', 'HideBackupButton'],
  // A beginning or an end left out, or the product's name put before it.
  ['OptionalTunnel', 'MarrowOptionalTunnel'],
  ['ShieldHomeDetection', 'MarrowShieldHomeDetection'],
  ['USBPrivacyMode', 'MarrowUSBPrivacyMode'],
  ['MarrowUSBPrivacy', 'MarrowUSBPrivacyMode'],
  ['MarrowShield', 'MarrowShieldEnable'],
  ['MarrowHideBackupButton', 'HideBackupButton'],
  ['GraniteLedgerName', 'LedgerName'],
  ['optionaltunnel', 'MarrowOptionalTunnel'],
  ['usbprivacymode', 'MarrowUSBPrivacyMode'],
  // A kind of thing said with it, or the parts in another order.
  ['OptionalTunnelKey', 'MarrowOptionalTunnel'],
  ['HideBackupButtonEnabled', 'HideBackupButton'],
  ['MarrowTunnelOptional', 'MarrowOptionalTunnel'],
])('%s is meant for %s', (typed, key) => {
  expect(likeKey(typed, NAMES)).toEqual({ key, meant: true })
})

test.each([
  ['MarrowShieldHomeTimeout', 'MarrowShieldHomeDetection'],
  ['MarrowShieldAutoBackup', 'MarrowShieldAutoRepair'],
  ['ShowBackupButton', 'HideBackupButton'],
  ['QuietHoursEnd', 'QuietHoursStart'],
  ['IdleSeconds', 'IdleMinutes'],
  ['MarrowUSBPrivacyColor', 'MarrowUSBPrivacyMode'],
  ['MarrowOptionalTunnelTimeout', 'MarrowOptionalTunnel'],
])('%s only resembles %s', (typed, key) => {
  expect(likeKey(typed, NAMES)).toEqual({ key, meant: false })
})

test.each(['PowerShell', 'SharePointOnline', 'NoteSharing', 'MarrowColor', 'LinkedIn', 'wheelbarrow'])(
  '%s is like no key',
  typed => {
    expect(likeKey(typed, NAMES)).toBeNull()
  },
)

test('a name falls into its words', () => {
  expect(partsOf('MarrowUSBPrivacyMode')).toEqual(['marrow', 'usb', 'privacy', 'mode'])
  expect(partsOf('quiet.hours_start')).toEqual(['quiet', 'hours', 'start'])
})

test('without what several begin with, a name is still its own', () => {
  const rest = withoutFamily(NAMES.keys)
  expect(rest.get('shieldhomedetection')).toBe('MarrowShieldHomeDetection')
  expect(rest.has('backupbutton')).toBe(false)
  expect(withoutFamily(['FooLampGlow', 'FooLamp', 'BarLampGlow', 'BarHum']).has('lampglow')).toBe(false)
})
