// An IntuneCD backup: a Graph object without ids and dates, its target apps as one object with a name → a policy.
import type { Reading } from '../reading.ts'
import { isObject, member, type TreeObject, textMember } from '../syntax/tree.ts'
import { isDeviceConfiguration, readDeviceConfiguration } from './graph.ts'
import { graphXml, readEncoded } from './graph-xml.ts'
import type { ObjectReader, Place } from './object-reader.ts'
import { isAndroidType, typeName } from './odata-type.ts'

export const intuneCd: ObjectReader = {
  id: 'intune-cd',
  title: 'IntuneCD backup (JSON or YAML)',
  recognise: object => targetedApp(object) !== null && isDeviceConfiguration(object),
  read: readBackup,
}

function readBackup(object: TreeObject, place: Place): readonly Reading[] {
  const app = targetedApp(object)!
  if (isAndroidType(typeName(member(app, 'type')))) {
    const what = 'an app configuration policy for an Android app'
    return [{ kind: 'refused', refusal: { file: place.file, at: app.spot.at, what, hint: null, traits: [] } }]
  }
  const name = textMember(app, 'appName')
  const apps = name === null ? [] : [name]
  return graphXml.recognise(object)
    ? readEncoded(object, place, intuneCd.id, apps)
    : [readDeviceConfiguration(object, place, intuneCd.id, apps)]
}

function targetedApp(object: TreeObject): TreeObject | null {
  const apps = member(object, 'targetedMobileApps')
  return isObject(apps) && member(apps, 'appName') !== null ? apps : null
}
