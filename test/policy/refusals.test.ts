// What isn't an app configuration policy for iOS → one line that says what it is.
import { expect, test } from 'vitest'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { graph, read } from './told.ts'

const typed = (type: string, over: object = {}) =>
  JSON.stringify({ '@odata.type': `#microsoft.graph.${type}`, ...over })

const TABLE: readonly (readonly [file: string, text: string, told: RegExp])[] = [
  ['a.json', typed('iosVpnConfiguration'), /VPN profile \(iosVpnConfiguration\)/],
  ['a.json', typed('iosikEv2VpnConfiguration'), /VPN profile/],
  ['a.json', JSON.stringify({ connectionName: 'x', connectionType: 'customVpn' }), /VPN profile/],
  ['a.json', typed('iosCustomConfiguration'), /custom configuration profile/],
  ['a.json', JSON.stringify({ payloadName: 'x', payload: '' }), /custom configuration profile/],
  ['a.json', typed('iosLobApp'), /an app, not a policy/],
  ['a.json', typed('iosVppApp'), /an app, not a policy/],
  ['a.json', typed('managedIOSStoreApp'), /an app, not a policy/],
  ['a.json', typed('androidManagedStoreAppConfiguration'), /Android/],
  ['a.json', JSON.stringify({ packageId: 'app:com.microsoft.scmx', payloadJson: 'e30=' }), /Android/],
  ['a.json', typed('androidForWorkMobileAppConfiguration'), /Android/],
  ['a.json', typed('androidManagedAppProtection', { customSettings: [] }), /Android/],
  ['a.json', typed('iosManagedAppProtection', { customSettings: [] }), /app protection policy/],
  ['a.json', JSON.stringify({ customSettings: [], pinRequired: true }), /app protection policy/],
  ['a.json', typed('iosCompliancePolicy'), /compliance policy/],
  ['a.json', typed('iosGeneralDeviceConfiguration'), /device configuration profile/],
  ['a.json', typed('windows10GeneralConfiguration'), /Windows/],
  ['a.json', typed('macOSCustomConfiguration'), /custom configuration|macOS/],
  ['a.json', typed('deviceManagementConfigurationPolicy'), /settings catalog/],
  ['a.json', typed('group'), /another kind of object \(group\)/],
  ['a.json', '{"name":"package","version":"1.0.0"}', /JSON of another kind/],
  ['a.json', '[]', /JSON of another kind/],
  ['a.json', '"text"', /JSON of another kind/],
  ['a.json', JSON.stringify(graph([])), /text inside a string/],
  ['a.json', JSON.stringify({ Displayname: 'x', RAWJson: graph([]) }), /wraps a policy .*RAWJson/],
  ['a.mobileconfig', '<plist><dict><key>PayloadContent</key><array/></dict></plist>', /configuration profile/],
  ['Info.plist', '<plist><dict><key>CFBundleIdentifier</key><string>x</string></dict></plist>', /Info\.plist/],
  ['a.ps1', 'Configuration X { Node localhost { IntuneAppConfigurationDevicePolicy "x" { } } }', /PowerShell/],
  ['<stdin>', "Configuration 'X'\n", /no format|PowerShell/],
  ['<stdin>', 'param (\n [string]$x)\n', /PowerShell/],
  ['a.tf', 'resource "x" "y" {}', /Terraform/],
  ['<stdin>', '# ours\nresource "microsoft365wp_mobile_app_configuration" "x" {\n}', /Terraform/],
  ['a.html', '<table><tr><td>Key</td></tr></table>', /HTML/],
  ['<stdin>', '<!DOCTYPE html><html></html>', /HTML/],
  ['a.txt', 'Dear all, please set the key.', /no format/],
  ['a.csv', 'Name,Town\nA,B\n', /without columns for key and value/],
  ['a.md', '# Hello\n\nNothing here.\n', /without a table/],
  ['README.md', '| Option | Meaning |\n|---|---|\n| a | b |\n', /without a table/],
]

test.each(TABLE)('%s %s', (file, text, told) => {
  const lines = read(file, text)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^refused: /)
  expect(lines[0]).toMatch(told)
})

test('a header that begins like a script is none', () => {
  expect(read('a.txt', 'Configuration key,Value type,Configuration value\nA,String,1\n')).toEqual([
    'csv mdm null: A=1(String)',
  ])
})

test('a profile that filters the web is known for it', () => {
  const filter = '<plist><dict><key>PayloadType</key><string>com.apple.webcontent-filter</string></dict></plist>'
  const custom = typed('iosCustomConfiguration', { payload: Buffer.from(filter).toString('base64') })
  for (const [file, text] of [
    ['a.mobileconfig', filter],
    ['a.json', custom],
  ] as const) {
    const [reading] = readPolicies({ file, text })
    expect(reading?.kind === 'refused' && reading.refusal.traits).toEqual(['content-filter'])
  }
})
