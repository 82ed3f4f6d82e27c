// An IntuneManagement export: a Graph object with all its metadata and references of its own → a policy.
import type { Reading } from '../reading.ts'
import type { TreeObject } from '../syntax/tree.ts'
import { isDeviceConfiguration, readDeviceConfiguration } from './graph.ts'
import { graphXml, readEncoded } from './graph-xml.ts'
import { isAppConfiguration, readAppConfiguration } from './managed-app.ts'
import type { ObjectReader, Place } from './object-reader.ts'

export const intuneManagement: ObjectReader = {
  id: 'intune-management',
  title: 'IntuneManagement export (JSON)',
  recognise: object =>
    object.members.some(({ name }) => /^#CustomRef/i.test(name)) &&
    (isDeviceConfiguration(object) || isAppConfiguration(object)),
  read: readExport,
}

function readExport(object: TreeObject, place: Place): readonly Reading[] {
  const apps = referencedApps(object)
  if (isAppConfiguration(object)) return [readAppConfiguration(object, place, intuneManagement.id, apps)]
  if (graphXml.recognise(object)) return readEncoded(object, place, intuneManagement.id, apps)
  return [readDeviceConfiguration(object, place, intuneManagement.id, apps)]
}

/** `name|!|appId|!|type`, several joined by `|*|`, in a string or a list of them. */
function referencedApps(object: TreeObject): string[] {
  return object.members
    .filter(({ name }) => /^#CustomRefTargetedApps$/i.test(name))
    .flatMap(({ value }) => (value.kind === 'array' ? value.items : [value]))
    .flatMap(value => (value.kind === 'scalar' && value.type === 'string' ? value.text.split('|*|') : []))
    .map(reference => reference.split('|!|')[0]!.trim())
    .filter(name => name !== '')
}
