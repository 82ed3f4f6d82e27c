// A Graph iosMobileAppConfiguration with its settings as a list → an MDM policy.
import type { Reading } from '../reading.ts'
import { arrayMember, isObject, member, type TreeObject, textMember } from '../syntax/tree.ts'
import { graphPolicy } from './graph-policy.ts'
import type { ObjectReader, Place } from './object-reader.ts'
import { odataType } from './odata-type.ts'
import { readPairs } from './pairs.ts'

export const graph: ObjectReader = {
  id: 'graph',
  title: 'Graph iosMobileAppConfiguration, settings as a list (JSON or YAML)',
  recognise: isDeviceConfiguration,
  read: (object, place) => [readDeviceConfiguration(object, place, 'graph', [])],
}

/** By its type, else by the members that only this kind has. */
export function isDeviceConfiguration(object: TreeObject): boolean {
  const type = odataType(object)
  if (type !== null) return type.toLowerCase() === 'iosmobileappconfiguration'
  if (member(object, 'packageId') !== null || member(object, 'payloadJson') !== null) return false
  if (textMember(object, 'encodedSettingXml') !== null) return true
  return (arrayMember(object, 'settings') ?? []).some(item => isObject(item) && member(item, 'appConfigKey') !== null)
}

export function readDeviceConfiguration(
  object: TreeObject,
  place: Place,
  kind: string,
  apps: readonly string[],
): Reading {
  const names = { key: 'appConfigKey', value: 'appConfigKeyValue', type: 'appConfigKeyType' }
  return graphPolicy(object, place, { kind, channel: 'mdm', apps, ...readPairs(member(object, 'settings'), names) })
}
