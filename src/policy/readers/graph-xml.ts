// A Graph iosMobileAppConfiguration with its settings as base64 of a bare <dict> → an MDM policy.
import type { Reading } from '../reading.ts'
import { plistSettings } from '../syntax/plist-settings.ts'
import { arrayMember, member, type TreeObject, type TreeScalar, textMember } from '../syntax/tree.ts'
import { graph, isDeviceConfiguration, readDeviceConfiguration } from './graph.ts'
import { graphPolicy } from './graph-policy.ts'
import type { ObjectReader, Place } from './object-reader.ts'

const MEMBER = 'encodedSettingXml'

export const graphXml: ObjectReader = {
  id: 'graph-xml',
  title: 'Graph iosMobileAppConfiguration, settings as base64 XML in encodedSettingXml (JSON or YAML)',
  recognise: object => isDeviceConfiguration(object) && (textMember(object, MEMBER) ?? '') !== '',
  read: (object, place) => readEncoded(object, place, 'graph-xml', []),
}

/** Settings that stand beside the XML are a policy of their own: a repair has to write each its own way. */
export function readEncoded(
  object: TreeObject,
  place: Place,
  kind: string,
  apps: readonly string[],
): readonly Reading[] {
  const encoded = member(object, MEMBER) as TreeScalar
  const beside = (arrayMember(object, 'settings') ?? []).length > 0
  const list = beside ? [readDeviceConfiguration(object, place, graph.id, apps)] : []
  return [...list, readLayer(object, encoded, place, kind, apps)]
}

function readLayer(
  object: TreeObject,
  encoded: TreeScalar,
  place: Place,
  kind: string,
  apps: readonly string[],
): Reading {
  const { at } = encoded.spot
  const xml = decoded(encoded.text)
  if (xml === null) {
    const hint = 'It has to be the base64 of the property list; export the policy again.'
    return {
      kind: 'problem',
      problem: { file: place.file, at, message: `${MEMBER} is not base64 of UTF-8 text`, hint },
    }
  }
  const read = plistSettings(xml)
  if ('message' in read) {
    const inside = read.at === null ? '' : ` (${read.at.line}:${read.at.column} of the decoded XML)`
    return {
      kind: 'problem',
      problem: { file: place.file, at, message: `${MEMBER} ${read.message}${inside}`, hint: null },
    }
  }
  const settings = read.settings.map(setting => {
    const { key, value } = setting.spots
    return { ...setting, at, spots: { key: key && { ...key, at }, type: null, value: value && { ...value, at } } }
  })
  return graphPolicy(object, place, {
    kind,
    channel: 'mdm',
    apps,
    settings,
    notation: 'plist',
    layer: { text: xml, outer: encoded.spot, outerNotation: place.notation },
    oddities: read.oddities.map(oddity => ({ ...oddity, at })),
  })
}

/** Node's decoder drops what is no base64 in silence, so the form is checked first. */
function decoded(base64: string): string | null {
  const text = base64.replace(/\s+/g, '')
  const padding = /^[A-Za-z0-9+/]+(={0,2})$/.exec(text)?.[1]
  if (padding === undefined || (text.length - padding.length) % 4 === 1) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
  } catch {
    return null
  }
}
