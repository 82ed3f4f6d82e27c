// Lessons of the tour → documents: one step for the screen, a whole lesson or the list of them for print.
import type { Block, Document, ListItem, Span } from '../../model/document.ts'
import type { Check, Lesson, LessonStep, Score } from '../../model/lesson.ts'
import type { KeyRecord, Problem } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { defaultCell } from './default-spans.ts'
import { placeText } from './wording.ts'

type Reading = Exclude<LessonStep, { kind: 'check' }>

export function stepDocument(step: Reading, problems: readonly Problem[]): Document {
  switch (step.kind) {
    case 'overview':
      return [
        ...(step.statements.length === 0 ? [] : [heading('How it is managed')]),
        ...cited(step.statements),
        heading('What there is to learn'),
        paragraph({ text: `${step.features.map(feature => feature.title).join(' \u00b7 ')}` }),
      ]
    case 'words':
      return [
        heading('Words of the field'),
        list(
          step.words.map(({ term, statement }) => [
            strong(term),
            { text: `: ${statement.text} ` },
            place(statement.source),
          ]),
        ),
      ]
    case 'feature':
      return [
        heading(step.feature.title),
        ...(step.feature.summary === null ? [] : [paragraph({ text: step.feature.summary })]),
        ...cited(step.statements),
        ...(step.keys.length === 0 ? [] : [paragraph(strong(step.keys.length === 1 ? 'Its key' : 'Its keys'))]),
        ...(step.keys.length === 0 ? [] : [list(step.keys.map(key => keySpans(key, problems)))]),
      ]
  }
}

function keySpans(key: KeyRecord, problems: readonly Problem[]): readonly Span[] {
  return [
    { text: key.key, role: 'key' },
    { text: key.summary === null ? '. ' : `: ${key.summary} ` },
    { text: 'Default: ' },
    ...defaultCell(key, problems, { text: 'not stated' }),
    { text: '. ' },
    place(key.source),
  ]
}

function cited(statements: readonly { readonly text: string; readonly source: Source }[]): Document {
  if (statements.length === 0) return []
  return [list(statements.map(({ text, source }) => [{ text: `${text} ` }, place(source)]))]
}

/** What an answer is told: whether it was right, what is right, and the line that says so. */
export function feedbackDocument(check: Check, chosen: number): Document {
  const right = chosen === check.right
  return [
    paragraph(
      right ? { text: 'Right.', role: 'good' } : { text: 'Not quite.', role: 'bad' },
      ...(right ? [] : [{ text: ' The pages say: ' }, strong(check.options[check.right] ?? '')]),
    ),
    paragraph({ text: check.quote === null ? 'It stands in ' : `“${check.quote}” ` }, place(check.source)),
  ]
}

/** A whole lesson on paper: what to read, then the questions, then the answers. */
export function lessonDocument(lesson: Lesson, number: number, problems: readonly Problem[]): Document {
  const checks = lesson.steps.flatMap(step => (step.kind === 'check' ? [step.check] : []))
  return [
    { kind: 'heading', level: 1, spans: [{ text: `Lesson ${number}: ${lesson.title}` }] },
    ...lesson.steps.flatMap(step => (step.kind === 'check' ? [] : stepDocument(step, problems))),
    ...(checks.length === 0 ? [] : [heading('Check questions'), numbered(checks.map(questionItem))]),
    ...(checks.length === 0 ? [] : [heading('Answers'), numbered(checks.map(answerItem))]),
  ]
}

export function lessonListDocument(lessons: readonly Lesson[], scores: readonly Score[]): Document {
  return [
    {
      kind: 'table',
      header: ['Lesson', 'Title', 'Score', ''].map(text => [{ text }]),
      rows: lessons.map((lesson, i) => ({
        cells: [
          [{ text: `${i + 1}` }],
          [strong(lesson.title)],
          [{ text: scoreText(scores[i]) }],
          [{ text: stateText(scores[i]) }],
        ],
      })),
    },
  ]
}

/** `2 of 3`; how many were right at the first try. */
export function scoreText(score: Score | undefined): string {
  return score && score.checks > 0 ? `${score.right} of ${score.checks}` : '-'
}

export function stateText(score: Score | undefined): string {
  return score?.done ? 'done' : score?.begun ? 'begun' : ''
}

export function lessonsJson(lessons: readonly Lesson[], scores: readonly Score[]) {
  return {
    schemaVersion: 1,
    lessons: lessons.map((lesson, i) => {
      const { right = 0, answered = 0, checks = 0, done = false } = scores[i] ?? {}
      return {
        number: i + 1,
        id: lesson.id,
        title: lesson.title,
        steps: lesson.steps.length,
        checks,
        answered,
        right,
        done,
      }
    }),
  }
}

const LETTERS = 'abcdefgh'

function questionItem({ prompt, options }: Check): ListItem {
  const choices = options.map((option, i) => ({ blocks: [paragraph({ text: `${LETTERS[i]}) ${option}` })] }))
  return { blocks: [paragraph({ text: prompt }), { kind: 'list', ordered: false, start: 1, items: choices }] }
}

function answerItem({ options, right, quote, source }: Check): ListItem {
  const says = `${LETTERS[right]}) ${options[right]}. ${quote === null ? '' : `“${quote}” `}`
  return { blocks: [paragraph({ text: says }, place(source))] }
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, spans: [{ text }] }
}

function paragraph(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans }
}

function strong(text: string): Span {
  return { text, role: 'strong' }
}

function place(source: Source): Span {
  return { text: `(${placeText(source)})`, role: 'dim' }
}

function list(items: readonly (readonly Span[])[]): Block {
  return { kind: 'list', ordered: false, start: 1, items: items.map(spans => ({ blocks: [paragraph(...spans)] })) }
}

function numbered(items: readonly ListItem[]): Block {
  return { kind: 'list', ordered: true, start: 1, items }
}
