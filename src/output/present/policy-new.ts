// Keys to choose from → a numbered table: type, default and values in the channel.
import type { Channel } from '../../model/condition.ts'
import type { Document } from '../../model/document.ts'
import type { KeyRecord } from '../../model/record.ts'
import { defaultCell } from './default-spans.ts'

/** Numbers are those of the whole list, also when only some of it is shown. */
export function pickTable(keys: readonly KeyRecord[], channel: Channel, all: readonly KeyRecord[] = keys): Document {
  return [
    {
      kind: 'table',
      header: ['', 'Key', 'Type', 'Default', 'Values'].map(text => [{ text }]),
      rows: keys.map(record => ({
        cells: [
          [{ text: `${all.indexOf(record) + 1}` }],
          [{ text: record.key, role: 'key' as const }, { text: record.status === 'retired' ? ' (retired)' : '' }],
          [{ text: (channel === 'mdm' ? record.channels.mdm.type : null) ?? '-' }],
          defaultCell(record, [], { text: 'not stated' }),
          [{ text: record.freeText ? 'any text' : record.values.map(({ value }) => value).join(', ') || '-' }],
        ],
      })),
    },
  ]
}
