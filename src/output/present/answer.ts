// An Answer → what is shown of it: verdict first, the answer, cases, steps, caveats, sources. CLI and screens share it.
import type { Answer, AnswerStep, Evidence, Verdict } from '../../model/answer.ts'
import type { Block, Document, Role, Span } from '../../model/document.ts'
import type { NoteOn } from '../../model/note.ts'
import { teamNotes } from './team-notes.ts'

/** The word says it; the colour repeats it. */
const VERDICTS: Record<Verdict, { readonly word: string; readonly role: Role }> = {
  yes: { word: 'Yes', role: 'good' },
  no: { word: 'No', role: 'bad' },
  depends: { word: 'It depends', role: 'warn' },
  info: { word: 'Answer', role: 'info' },
  unknown: { word: 'Not in the pages', role: 'dim' },
}

const CHANNELS = { mdm: 'Enrolled devices (MDM)', mam: 'Unenrolled devices (MAM)' } as const

export interface AnswerView {
  /** The file is this project's own wording, based on an official page. */
  isBundled(file: string): boolean
}

function verdictWord(verdict: Verdict): Span {
  const { word, role } = VERDICTS[verdict]
  return { text: word, role }
}

/** `code` in running text as code spans. */
function spans(text: string): Span[] {
  return text
    .split(/`([^`]*)`/)
    .flatMap((part, i): Span[] => (part === '' ? [] : i % 2 === 1 ? [{ text: part, role: 'code' }] : [{ text: part }]))
}

function paragraph(...list: readonly Span[]): Block {
  return { kind: 'paragraph', spans: list }
}

function stepBlocks(steps: readonly AnswerStep[]): Block[] {
  const blocks: Block[] = []
  for (const channel of [...new Set(steps.map(s => s.channel))]) {
    const here = steps.filter(s => s.channel === channel)
    blocks.push({ kind: 'heading', level: 3, spans: [{ text: channel ? `Steps: ${CHANNELS[channel]}` : 'Steps' }] })
    blocks.push({
      kind: 'list',
      ordered: true,
      start: 1,
      items: here.map(step => {
        const [first = '', ...sub] = step.text.split('\n')
        const below: Block[] =
          sub.length > 0
            ? [
                {
                  kind: 'list',
                  ordered: false,
                  start: 1,
                  items: sub.map(s => ({ blocks: [paragraph(...spans(s.replace(/^- /, '')))] })),
                },
              ]
            : []
        return { blocks: [paragraph(...spans(first)), ...below] }
      }),
    })
  }
  return blocks
}

function place(evidence: Evidence): string {
  return `${evidence.file}:${evidence.line}`
}

function sourceItem(evidence: Evidence, view: AnswerView): Block[] {
  return [
    paragraph({ text: `“${evidence.quote}”` }),
    paragraph(
      { text: place(evidence), role: 'dim' },
      ...(evidence.url && /^https?:/.test(evidence.url)
        ? [
            { text: view.isBundled(evidence.file) ? ', based on ' : ', ', role: 'dim' } as Span,
            { text: evidence.url, role: 'link', href: evidence.url } as Span,
          ]
        : []),
    ),
  ]
}

function bullets(title: string, texts: readonly string[]): Block[] {
  if (texts.length === 0) return []
  return [
    { kind: 'heading', level: 3, spans: [{ text: title }] },
    { kind: 'list', ordered: false, start: 1, items: texts.map(text => ({ blocks: [paragraph(...spans(text))] })) },
  ]
}

/** @param notes what the team's notes say of what the answer is about; not for cards, which go to the caller. */
export function presentAnswer(answer: Answer, view: AnswerView, notes: readonly NoteOn[] = []): Document {
  const told = new Set([answer.answer])
  const sources = answer.evidence.slice(0, 3)
  return [
    paragraph(verdictWord(answer.verdict), { text: '. ' }, ...spans(answer.answer)),
    ...bullets(
      'By case',
      answer.cases.map(c => c.answer).filter(text => !told.has(text)),
    ),
    ...stepBlocks(answer.steps),
    ...bullets('Mind', answer.caveats),
    ...(sources.length > 0
      ? [
          { kind: 'heading', level: 3, spans: [{ text: 'Sources' }] } as Block,
          {
            kind: 'list',
            ordered: false,
            start: 1,
            items: sources.map(e => ({ blocks: sourceItem(e, view) })),
          } as Block,
        ]
      : []),
    ...teamNotes(notes),
    ...bullets('See also', [...answer.related, ...answer.suggestions]),
  ]
}

/** For a ticket: the question on top, the date of the content at the end. */
export function presentCard(answer: Answer, view: AnswerView, contentDate: string | null): Document {
  return [
    { kind: 'fields', rows: [{ label: 'Question', spans: [{ text: answer.question }] }] },
    ...presentAnswer(answer, view),
    ...(contentDate ? [paragraph({ text: `Content of ${contentDate}.`, role: 'dim' })] : []),
  ]
}
