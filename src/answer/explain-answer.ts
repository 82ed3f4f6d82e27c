// How an answer came about → what `--why` prints: the reading, the words that counted, the first candidates.
import type { Block, Document } from '../model/document.ts'
import type { Answered } from './answer.ts'

export interface Why {
  readonly form: string
  readonly asked: string
  readonly intents: readonly string[]
  readonly keys: readonly string[]
  readonly nearKeys: readonly string[]
  readonly features: readonly string[]
  readonly condition: object
  readonly corrections: readonly string[]
  /** Words that counted, with their weight; `?` marks one that stands in no page. */
  readonly words: readonly string[]
  readonly answeredBy: string
  readonly candidates: readonly {
    readonly score: number
    readonly coverage: number
    readonly at: string
    readonly text: string
  }[]
}

const MOST_CANDIDATES = 8

export function explainAnswer(answered: Answered): { readonly data: Why; readonly document: Document } {
  const { question, draft, abstained } = answered
  const { reading } = question
  const data: Why = {
    form: reading.form,
    asked: reading.asked,
    intents: reading.intents,
    keys: reading.keys,
    nearKeys: reading.nearKeys.map(n => `${n.typed} → ${n.key}`),
    features: reading.features,
    condition: reading.condition,
    corrections: reading.corrections.map(c => `${c.from} → ${c.to}`),
    words: question.wanted.map(w => `${w.token.word}${w.axes.length === 0 ? '?' : ''} ${w.weight.toFixed(2)}`),
    answeredBy: draft?.by ?? `nobody: ${abstained}`,
    candidates: question.candidates.slice(0, MOST_CANDIDATES).map(c => ({
      score: Number(c.score.toFixed(3)),
      coverage: Number(c.coverage.toFixed(3)),
      at: `${c.statement.source.file}:${c.statement.source.line}`,
      text: c.statement.text,
    })),
  }
  const { candidates, condition, ...rest } = data
  const rows = Object.entries({ ...rest, condition: JSON.stringify(condition) }).map(([label, value]) => ({
    label,
    spans: [{ text: Array.isArray(value) ? value.join(', ') : String(value) }],
  }))
  const document: Block[] = [
    { kind: 'heading', level: 3, spans: [{ text: 'Why' }] },
    { kind: 'fields', rows },
    {
      kind: 'list',
      ordered: true,
      start: 1,
      items: candidates.map(c => ({
        blocks: [
          {
            kind: 'paragraph',
            spans: [{ text: `${c.score} (${c.coverage}) ${c.at} `, role: 'dim' }, { text: c.text }],
          },
        ],
      })),
    },
  ]
  return { data, document }
}
