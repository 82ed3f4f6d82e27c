// A Draft → the Answer: short text, quotes with their lines, caveats, related keys, suggestions.
import type { Answer, Evidence } from '../model/answer.ts'
import type { Statement } from '../model/catalog.ts'
import type { KeyRecord } from '../model/record.ts'
import type { Draft } from './draft.ts'
import type { Question } from './question.ts'

const MOST_EVIDENCE = 5
const FEWEST_EVIDENCE = 3
/** Share of the best score that a sentence must have to stand beside the proof. */
const NEXT_BEST = 0.6
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

/** One sentence seldom says it all: beside too few proofs stand the sentences around the first, and the next best ones. */
function withContext(evidence: readonly Statement[], q: Question): readonly Statement[] {
  const first = evidence[0]
  if (!first || evidence.length >= FEWEST_EVIDENCE) return evidence
  const { statements } = q.ground.text
  const at = q.ground.at.get(first)
  const around = [1, -1, 2]
    .map(step => (at === undefined ? undefined : statements[at + step]))
    .filter((s): s is Statement => s !== undefined && s.section === first.section && s.form !== 'step')
  const next = q.candidates.filter(c => c.fits && c.score > NEXT_BEST * q.candidates[0]!.score).map(c => c.statement)
  return [...new Set([...evidence, ...around.slice(0, 1), ...next, ...around])].slice(0, FEWEST_EVIDENCE)
}

/** Takes up what was said: without it the sentence before may mislead. */
const GOES_ON =
  /^(?:however|but|instead|otherwise|in (?:this|that) case|then|therefore|as a result|it|they|this|these|those|even|also|except|unless|only|for \S+(?: \S+){0,3}(?:,| the| there| it| this))\b/i
const MOST_GOING_ON = 420

/** The sentence that goes on from the last one told, if it does. */
function goingOn(text: string, evidence: readonly Statement[], q: Question): Statement | null {
  const last = evidence.filter(s => text.includes(s.text)).at(-1)
  const at = last && q.ground.at.get(last)
  const next = at === undefined ? undefined : q.ground.text.statements[at + 1]
  return last &&
    next &&
    next.section === last.section &&
    next.form !== 'step' &&
    next.source.line - last.source.endLine <= 1 &&
    GOES_ON.test(next.text) &&
    !text.includes(next.text) &&
    text.length + next.text.length < MOST_GOING_ON
    ? next
    : null
}

export function compose(made: Draft, q: Question): Answer {
  const { ground, reading } = q
  const evidence = withContext(made.evidence.slice(0, MOST_EVIDENCE), q)
  const more = made.cases.length === 0 && made.steps.length === 0 ? goingOn(made.answer, evidence, q) : null
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
    answer: shorten(more ? `${made.answer} ${more.text}` : made.answer, MOST_ANSWER),
    keys,
    cases: made.cases,
    steps: made.steps,
    evidence: [...new Set(more ? [...evidence, more] : evidence)].map(evidenceOf),
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
