// Hits → a numbered list: what it is, why it matched, the text with the words looked for, the line. And the same as JSON.
import type { Document, Span } from '../../model/document.ts'
import type { Hit, HitWhy } from '../../model/hit.ts'
import { placeText, shortened } from './wording.ts'

const LONGEST = 220

const WHY: Readonly<Record<HitWhy, string>> = {
  name: '',
  alias: '',
  beginning: ', by the beginning of its name',
  'words of the name': ', by words of its name',
  'near the name': ', its name is near',
  heading: '',
  text: '',
}

export function searchDocument(hits: readonly Hit[]): Document {
  return [
    {
      kind: 'list',
      ordered: true,
      start: 1,
      items: hits.map(hit => ({ blocks: [{ kind: 'paragraph', spans: hitSpans(hit) }] })),
    },
  ]
}

function hitSpans(hit: Hit): readonly Span[] {
  const place = hit.source ? ` ${placeText(hit.source)}` : ''
  switch (hit.kind) {
    case 'key':
    case 'feature':
    case 'term':
      return [
        { text: hit.title, role: 'key' },
        { text: ` (${hit.kind === 'term' ? 'word' : hit.kind}${WHY[hit.why]})${place}`, role: 'dim' },
        ...(hit.text === '' ? [] : [{ text: `\n${shortened(hit.text, LONGEST)}` }]),
      ]
    case 'heading':
      return [
        ...matchSpans(hit, 'strong'),
        { text: ` (heading${hit.title === hit.text ? '' : ` in ${hit.title}`})${place}`, role: 'dim' },
      ]
    case 'text':
      return [...matchSpans(hit), { text: `\nin ${hit.title}${place}`, role: 'dim' }]
  }
}

/** The text with its matches marked, cut when it is long. */
function matchSpans(hit: Hit, role?: Span['role']): readonly Span[] {
  const text = shortened(hit.text, LONGEST)
  const spans: Span[] = []
  let done = 0
  const plain = (until: number) => {
    if (until > done) spans.push({ text: text.slice(done, until), ...(role && { role }) })
    done = until
  }
  for (const [start, end] of hit.matches) {
    if (end > text.length || text.slice(start, end) !== hit.text.slice(start, end)) break
    plain(start)
    spans.push({ text: text.slice(start, end), role: 'match' })
    done = end
  }
  plain(text.length)
  return spans
}

export function searchJson(query: string, hits: readonly Hit[]) {
  return {
    schemaVersion: 1,
    query,
    hits: hits.map(({ kind, title, name, why, text, source, score }) => ({
      kind,
      title,
      name,
      why,
      text,
      source,
      score: Math.round(score * 100) / 100,
    })),
  }
}
