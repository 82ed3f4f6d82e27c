// "What is the default / type / value / name of the key …" → the facets of one record that were asked for.
import type { Intent } from '../../words/question-frames.ts'
import { type Draft, draft } from '../draft.ts'
import { keyMeant, type Question } from '../question.ts'
import { channelFacet, defaultFacet, type Facet, nameFacet, typeFacet, valuesFacet } from './key-facts.ts'

const FACETS: readonly Intent[] = ['key-name', 'type', 'default', 'values', 'channel']

export function answerKey(q: Question): Draft | null {
  const { reading, ground } = q
  const asked = FACETS.filter(f => reading.intents.includes(f))
  const wants = new Set(asked)
  // "channel" is also said in passing ("… on enrolled devices"): a facet only where nothing else is asked.
  if (
    wants.size > 1 ||
    reading.intents.some(i =>
      ['how', 'where', 'why', 'effect', 'compare', 'time', 'requirement', 'who', 'what'].includes(i),
    )
  )
    wants.delete('channel')
  if (wants.size === 0) return null
  const record = keyMeant(q)
  if (!record) return null
  const facets: Facet[] = []
  const take = (facet: Facet | null) => {
    if (facet) facets.push(facet)
  }
  if (wants.has('key-name')) take(nameFacet(record, ground))
  if (wants.has('type')) take(typeFacet(record, ground, reading.condition))
  if (wants.has('default')) take(defaultFacet(record, ground, reading.condition))
  if (wants.has('values')) take(valuesFacet(record, ground))
  if (wants.has('key-name') && wants.size === 1) take(valuesFacet(record, ground))
  if (wants.has('channel')) take(channelFacet(record, ground, reading.condition))
  if (facets.length === 0) return null
  return draft(
    `key: ${[...wants].join(', ')}`,
    'info',
    facets.map(f => f.text).join(' '),
    facets.flatMap(f => f.evidence.slice(0, 2)),
    { keys: [record.key] },
  )
}
