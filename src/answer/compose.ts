// A Draft → the Answer: short text, quotes with their lines, caveats, related keys, suggestions.
import type { Answer, Evidence } from '../model/answer.ts'
import type { Statement } from '../model/catalog.ts'
import type { KeyRecord } from '../model/record.ts'
import type { Draft } from './draft.ts'
import type { Question } from './question.ts'

const MOST_EVIDENCE = 5
const MOST_CAVEATS = 3
const MOST_ANSWER = 600

function evidenceOf(statement: Statement): Evidence {
  const { file, line, endLine, url } = statement.source
  return { quote: statement.quote ?? statement.text, file, line, endLine, url }
}

/** Whole sentences of a text up to a length; a single longer one is cut at a word. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const sentences = text.match(/.+?[.!?](?=\s|$)|.+$/gs) ?? [text]
  let short = ''
  for (const sentence of sentences) {
    if ((short + sentence).length > most) break
    short += sentence
  }
  return short.trim() || `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`
}

function caveatsOf(records: readonly KeyRecord[], draft: Draft): string[] {
  const retired = records.filter(r => r.status === 'retired').map(r => r.statusNote ?? `${r.key} is retired.`)
  const told = new Set(draft.evidence.map(s => s.text))
  const caveats = records.flatMap(r => r.caveats.map(c => c.text)).filter(text => !told.has(text))
  return [...new Set([...retired, ...caveats])].slice(0, MOST_CAVEATS)
}

export function compose(made: Draft, q: Question): Answer {
  const { ground, reading } = q
  const evidence = made.evidence.slice(0, MOST_EVIDENCE)
  const keys =
    made.keys.length > 0
      ? made.keys
      : [
          ...new Set([
            ...reading.keys,
            ...evidence.slice(0, 2).flatMap(s => (s.names.length > 0 ? s.names : s.keys.length === 1 ? s.keys : [])),
          ]),
        ]
  const records = keys.flatMap(k => ground.records.keys.find(r => r.key === k) ?? [])
  return {
    question: reading.question,
    verdict: made.verdict,
    answer: shorten(made.answer, MOST_ANSWER),
    keys,
    cases: made.cases,
    steps: made.steps,
    evidence: evidence.map(evidenceOf),
    caveats: caveatsOf(records, made),
    related: [...new Set(records.flatMap(r => r.related.map(x => x.key)))].filter(k => !keys.includes(k)).slice(0, 5),
    suggestions: [],
  }
}

export function unknown(q: Question): Answer {
  const topics: string[] = []
  for (const { statement } of q.candidates) {
    const title = q.ground.records.features.find(f => f.id === statement.feature)?.title
    if (title && !topics.includes(title)) topics.push(title)
    if (topics.length === 3) break
  }
  for (const { key } of [...q.reading.nearKeys, ...q.reading.strangeKeys]) topics.unshift(key)
  const suggestions = topics.length > 0 ? topics : q.ground.records.features.slice(0, 3).map(f => f.title)
  return {
    question: q.reading.question,
    verdict: 'unknown',
    answer: `The pages don't say.${suggestions.length > 0 ? ` Nearest topics: ${suggestions.join(', ')}.` : ''}`,
    keys: [],
    cases: [],
    steps: [],
    evidence: [],
    caveats: [],
    related: [],
    suggestions,
  }
}
