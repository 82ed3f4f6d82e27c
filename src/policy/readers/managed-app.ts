// A Graph targetedManagedAppConfiguration → a MAM policy. Its settings have no types.
import type { Reading } from '../reading.ts'
import { arrayMember, isObject, member, type TreeObject, textMember } from '../syntax/tree.ts'
import { graphPolicy } from './graph-policy.ts'
import type { ObjectReader, Place } from './object-reader.ts'
import { isAndroidType, odataType } from './odata-type.ts'
import { readPairs } from './pairs.ts'

export const managedApp: ObjectReader = {
  id: 'managed-app',
  title: 'Graph targetedManagedAppConfiguration (JSON or YAML)',
  recognise: isAppConfiguration,
  read: (object, place) => [readAppConfiguration(object, place, 'managed-app', [])],
}

/** `customSettings` tells it; an app protection policy has them too, but then it says its type or restricts things. */
export function isAppConfiguration(object: TreeObject): boolean {
  const type = odataType(object)
  if (type !== null) return type.toLowerCase() === 'targetedmanagedappconfiguration'
  return arrayMember(object, 'customSettings') !== null && member(object, 'pinRequired') === null
}

export function readAppConfiguration(
  object: TreeObject,
  place: Place,
  kind: string,
  named: readonly string[],
): Reading {
  const identifiers = appIdentifiers(object)
  const apple = identifiers.filter(app => !isAndroidType(odataType(app)))
  if (identifiers.length > 0 && apple.length === 0) {
    const what = 'a managed apps policy for Android apps'
    return { kind: 'refused', refusal: { file: place.file, at: object.spot.at, what, hint: null, traits: [] } }
  }
  const read = readPairs(member(object, 'customSettings'), { key: 'name', value: 'value', type: null })
  const bundles = apple.flatMap(app => textMember(app, 'bundleId') ?? [])
  return graphPolicy(object, place, { kind, channel: 'mam', apps: [...named, ...bundles], ...read })
}

function appIdentifiers(object: TreeObject): TreeObject[] {
  return (arrayMember(object, 'apps') ?? []).flatMap(app => {
    const identifier = isObject(app) ? member(app, 'mobileAppIdentifier') : null
    return isObject(identifier) ? [identifier] : []
  })
}
