// XML as pasted in the portal (a bare <dict>, or a whole property list) → an MDM policy, or what else the XML is.
import type { PolicyText, Reader, Reading } from '../reading.ts'
import { refusalOf } from '../refusals/plists.ts'
import { plistSettings } from '../syntax/plist-settings.ts'

export const plist: Reader = {
  id: 'plist',
  title: 'XML property list: a bare <dict> as pasted in the portal, or a whole <plist>',
  recognise: ({ text }) => /^\s*</.test(text),
  read: readPlist,
}

function readPlist({ file, text }: PolicyText): readonly Reading[] {
  const read = plistSettings(text)
  if ('message' in read) return [{ kind: 'problem', problem: { file, ...read, hint: null } }]
  const at = { line: 1, column: 1 }
  const refused = refusalOf(
    [...read.settings, ...read.oddities].map(({ key }) => key ?? ''),
    text,
  )
  if (refused !== null) return [{ kind: 'refused', refusal: { file, at, ...refused } }]
  return [
    {
      kind: 'policy',
      policy: {
        file,
        kind: plist.id,
        channel: 'mdm',
        platform: 'ios',
        name: null,
        settings: read.settings,
        notation: 'plist',
        layer: null,
        apps: [],
        oddities: read.oddities,
        at,
      },
    },
  ]
}
