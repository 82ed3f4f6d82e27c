// A feature's record → its card: what it is, its keys, its caveats and where to read on.
import type { Block, Document, Span } from '../../model/document.ts'
import type { Feature, KeyRecord } from '../../model/record.ts'
import { caveatList } from './caveat-list.ts'
import { defaultCell } from './default-spans.ts'
import type { CardContext } from './key-card.ts'
import { sourceRows } from './wording.ts'

export function featureCard(feature: Feature, keys: readonly KeyRecord[], context: CardContext): Document {
  const aliases = feature.aliases.filter(alias => alias.toLowerCase() !== feature.title.toLowerCase())
  return [
    { kind: 'heading', level: 1, spans: [{ text: feature.title }] },
    ...(feature.summary === null ? [] : [{ kind: 'paragraph' as const, spans: [{ text: feature.summary }] }]),
    ...(keys.length === 0 ? [noKeys()] : [keyTable(keys, context)]),
    {
      kind: 'fields',
      rows: [
        ...(aliases.length === 0 ? [] : [{ label: 'Also called', spans: [{ text: aliases.join(', ') }] }]),
        ...sourceRows(feature.source, context.isBundled(feature.source.file)),
        { label: 'Read on', spans: [{ text: `mde-ios docs show ${feature.id}`, role: 'code' }] },
      ],
    },
    ...caveatList(feature.caveats, feature.source),
  ]
}

function noKeys(): Block {
  return { kind: 'paragraph', spans: [{ text: 'The pages give no key for it.' }] }
}

function keyTable(keys: readonly KeyRecord[], { problems }: CardContext): Block {
  return {
    kind: 'table',
    header: [[{ text: 'Key' }], [{ text: 'Default' }], [{ text: 'What it does' }]],
    rows: keys.map(key => ({
      cells: [[{ text: key.key, role: 'key' }], defaultCell(key, problems, { text: '' }), keySummary(key)],
    })),
  }
}

function keySummary(key: KeyRecord): readonly Span[] {
  const said = key.mentionOnly ? 'named, not defined' : (key.summary ?? '')
  return key.status === 'retired' ? [{ text: 'RETIRED', role: 'bad' }, { text: `: ${said}` }] : [{ text: said }]
}
