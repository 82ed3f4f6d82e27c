// Sections of a page → statements: each sentence, item, step and cell with its lines and with what it speaks of.
import type { Procedure, Statement, StatementForm } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import type { AlertKind, Block, ListItem, Span } from '../model/document.ts'
import { actorIn, actorOfHeading } from './actor.ts'
import { boldLead } from './dialects/older-source.ts'
import { type KeyNamer, keysBySection, type PageKeys } from './key-names.ts'
import type { ParsedPage, ParsedSection } from './parsed-page.ts'
import { channelOfPath, conditionAt, conditionBelow, conditionOfEnd, itemLead, leadIn, withChannel } from './place.ts'
import { plainText } from './plain-text.ts'
import { conditionOfRun, type Run, runsOf } from './runs.ts'
import { type Sentence, sentencesOf } from './sentences.ts'
import { rowsOf } from './table-rows.ts'

interface Place {
  readonly section: ParsedSection
  readonly condition: Condition
  /** Keys of the step or row around; null: those of the section. */
  readonly keys: readonly string[] | null
  readonly form: StatementForm
  readonly alert: AlertKind | null
  readonly context: string | null
}

interface Writer {
  readonly namer: KeyNamer
  readonly sectionKeys: ReadonlyMap<number, readonly string[]>
  /** By section, in the order of their lines. */
  readonly procedures: ReadonlyMap<number, readonly Procedure[]>
  readonly firstId: number
  readonly out: Statement[]
  /** The statement before, when the next one may lean on it. */
  previous: Statement | null
  /** The question of the section that the sentences after it answer. */
  question: string | null
}

/** @param procedures those of the same page, from `readProcedures`. */
export function readStatements(
  page: ParsedPage,
  keys: PageKeys,
  procedures: readonly Procedure[] = [],
  firstId = 0,
): readonly Statement[] {
  const sectionKeys = keysBySection(page.sections, keys.defined)
  const bySection = new Map<number, Procedure[]>()
  for (const procedure of procedures) {
    const found = bySection.get(procedure.section)
    if (found) found.push(procedure)
    else bySection.set(procedure.section, [procedure])
  }
  const writer: Writer = {
    namer: keys.namer,
    sectionKeys,
    procedures: bySection,
    firstId,
    out: [],
    previous: null,
    question: null,
  }
  const byId = new Map(page.sections.map(section => [section.id, section]))
  for (const section of page.sections) {
    writer.previous = null
    writer.question = /\?$/.test(section.title) ? section.title : null
    readSection(section, conditionOfEnd(section, byId), writer)
  }
  return writer.out
}

function readSection(section: ParsedSection, atEnd: Condition, writer: Writer): void {
  const actor = actorOfHeading(section.title)
  const withActor = (condition: Condition): Condition => (actor === null ? condition : { ...condition, actor })
  const base: Place = {
    section,
    condition: withActor(section.condition),
    keys: null,
    form: 'sentence',
    alert: null,
    context: null,
  }
  const { blocks } = section
  const runs = runsOf(blocks)
  const lastList = blocks.findLastIndex(block =>
    runs.all.length > 0 ? runs.of.has(block) : block.kind === 'list' || block.kind === 'table',
  )
  const conditions = new Map(runs.all.map(run => [run, conditionOfRun(run, base.condition)]))
  let run: Run | undefined
  let step: { readonly keys: readonly string[] | null; readonly condition: Condition } | null = null
  blocks.forEach((block, i) => {
    if (block.kind === 'list') {
      run = runs.of.get(block)
      const condition = (run && conditions.get(run)) ?? (i > lastList ? withActor(atEnd) : base.condition)
      const steps = block.ordered || run?.first === block
      const below = run && !steps && step ? { ...base, ...step } : { ...base, condition }
      const last = readList(block, blocks[i - 1], { ...below, form: steps ? 'step' : 'item' }, writer)
      if (run && steps) step = last
      return
    }
    const inRun = run && (('line' in block && block.line) || 0) <= run.endLine
    if (block.kind === 'table' && step && inRun) readBlock(block, { ...base, condition: step.condition }, writer)
    else readBlock(block, i > lastList && lastList >= 0 ? { ...base, condition: withActor(atEnd) } : base, writer)
  })
}

function readBlocks(blocks: readonly Block[], place: Place, writer: Writer): void {
  blocks.forEach((block, i) => {
    if (block.kind === 'list') {
      readList(block, blocks[i - 1], { ...place, form: block.ordered ? 'step' : 'item' }, writer)
    } else readBlock(block, place, writer)
  })
}

function readBlock(block: Block, place: Place, writer: Writer): void {
  switch (block.kind) {
    case 'paragraph':
      if (!isLabel(block.spans)) writeAll(sentencesOf(block.spans, block.line ?? 1), place, writer)
      break
    case 'alert':
      readBlocks(block.blocks, { ...place, form: 'alert', alert: block.alert, context: null }, writer)
      break
    case 'quote':
      readBlocks(block.blocks, place, writer)
      break
    case 'table':
      for (const { cells, condition, keys } of rowsOf(block, place.condition, writer.namer)) {
        const own = keys.length > 0 ? keys : place.keys
        for (const { sentences, context, condition: said } of cells) {
          writer.previous = null
          writeAll(
            sentences,
            { ...place, form: 'cell', keys: own, context, condition: { ...condition, ...said } },
            writer,
          )
        }
      }
      writer.previous = null
      break
    default:
  }
}

/** A paragraph in bold that is no sentence stands where older pages have a heading. */
function isLabel(spans: readonly Span[]): boolean {
  return boldLead(spans)?.rest.length === 0 && !/[.!?]$/.test(plainText(spans))
}

/** What holds at the end of the list, for what hangs below it without an indent. */
function readList(
  list: Extract<Block, { kind: 'list' }>,
  above: Block | undefined,
  place: Place,
  writer: Writer,
): { readonly keys: readonly string[] | null; readonly condition: Condition } {
  const leads = above?.kind === 'paragraph' && (above.spans.at(-1)?.text.endsWith(':') || isLabel(above.spans))
  const lead = leads ? leadIn(above) : null
  const path = place.condition.channel === undefined ? channelOfPath(list.items) : null
  const condition = withChannel(path, conditionBelow(lead, place.condition))
  let last: { keys: readonly string[] | null; condition: Condition } = { keys: place.keys, condition }
  for (const item of list.items) {
    writer.previous = null
    const keys = keysOfItem(item, writer.namer)
    const here: Place = {
      ...place,
      condition: conditionBelow(itemLead(item), condition),
      keys: keys.length > 0 ? keys : place.keys,
      context: place.form === 'step' ? null : lead,
    }
    readItem(item, here, writer)
    last = { keys: here.keys, condition: here.condition }
  }
  writer.previous = null
  return last
}

function readItem(item: ListItem, place: Place, writer: Writer): void {
  item.blocks.forEach((block, i) => {
    if (block.kind === 'list') {
      const form = block.ordered ? 'step' : 'item'
      readList(block, item.blocks[i - 1], { ...place, form, context: null }, writer)
    } else readBlock(block, place, writer)
  })
}

function keysOfItem(item: ListItem, namer: KeyNamer): readonly string[] {
  const found = item.blocks.flatMap(block => {
    if (block.kind !== 'paragraph') return []
    const marked = block.spans.filter(({ role }) => role === 'code' || role === 'strong').map(({ text }) => text)
    return namer(plainText(block.spans), marked)
  })
  return [...new Set(found)]
}

/** Subjects that point back: the sentence before says what they mean. */
const POINTS_BACK =
  /^(?:(?:by default|if so|currently|later|otherwise|instead|for example|in addition|so|then|and|but|however|also),?\s+)*(?:it|its|it['’]s|this|these|they|that|those|such|otherwise|instead|in (?:such|this|these|that) cases?)\b/i

/** "The old way still applies to them": to those of the sentence before. */
const THEM =
  /\b(?:to|for|on|by|in|with|from)\s+(?:them|(?:those|these|such)(?:\s+(?:devices|customers|users|tenants|clouds|environments))?)\b|\bthere(?=[,.]|$)/i
const meansThem = (text: string): boolean => /them|these|those|such|there/i.test(text) && THEM.test(text)

function writeAll(sentences: readonly Sentence[], place: Place, writer: Writer): void {
  for (const sentence of sentences) {
    const { text, quote, line, endLine, marked } = sentence
    const names = writer.namer(text, marked)
    const around = place.keys ?? (names.length > 0 ? [] : (writer.sectionKeys.get(place.section.id) ?? []))
    const means = meansThem(text)
    const before = means || POINTS_BACK.test(text) ? writer.previous : null
    const condition = before && means ? before.condition : place.condition
    const { file, url } = place.section.source
    const statement: Statement = {
      id: writer.firstId + writer.out.length,
      text,
      form: place.form,
      alert: place.alert,
      section: place.section.id,
      feature: place.section.feature,
      names,
      keys: names.length === 0 ? around : [...new Set([...names, ...around])],
      condition: conditionOf(text, condition, place.form),
      procedure: procedureAt(place.section.id, line, writer.procedures),
      context: place.form === 'cell' ? place.context : (before?.text ?? place.context ?? writer.question),
      source: { file, line, endLine, url },
    }
    writer.out.push(quote === undefined ? statement : { ...statement, quote })
    writer.previous = statement
    if (text.endsWith('?')) writer.question = text
  }
}

/** Steps of a policy are an admin's, whoever they speak of. */
function conditionOf(text: string, place: Condition, form: StatementForm): Condition {
  const condition = conditionAt(text, place)
  const actor = actorIn(text) ?? (form === 'step' && place.channel !== undefined ? 'admin' : null)
  return actor === null ? condition : { ...condition, actor }
}

/** By bisection: a page of many small procedures has as many statements. */
function procedureAt(section: number, line: number, procedures: Writer['procedures']): number | null {
  const all = procedures.get(section)
  if (!all) return null
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (all[middle]!.source.line <= line) low = middle + 1
    else high = middle
  }
  const found = all[low - 1]
  return found && line <= found.source.endLine ? found.id : null
}
