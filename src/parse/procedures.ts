// Sections of a page → its numbered procedures, whole: steps with their sub-steps, channel and condition.
import type { Procedure, Step } from '../model/catalog.ts'
import type { Channel, Condition } from '../model/condition.ts'
import type { Block, ListItem } from '../model/document.ts'
import type { Source } from '../model/source.ts'
import { type KeyNamer, type KnownKey, keyNamer, keysBySection } from './key-names.ts'
import type { ParsedPage, ParsedSection } from './parsed-page.ts'
import { channelOfPath, conditionBelow, itemText, leadIn, withChannel } from './place.ts'

type List = Extract<Block, { kind: 'list' }>

/** A list of steps at the top of a section; one that is cut by a table or an image goes on under its next number. */
export interface Run {
  readonly first: List
  readonly items: ListItem[]
  /** Items of lists that stand between two parts of the run, by the index of the step they belong to. */
  readonly below: Map<number, ListItem[]>
  readonly lead: string | null
  endLine: number
}

const VERBS =
  'add|apply|assign|change|choose|clear|click|configure|confirm|continue|copy|create|define|delete|deploy|disable|download|edit|enable|ensure|enter|expand|fill|find|follow|give|go|import|install|launch|leave|locate|make|modify|move|name|navigate|open|paste|pick|press|provide|push|put|remove|repeat|restart|review|save|scroll|search|select|send|set|sign|specify|start|submit|swipe|switch|sync|tap|toggle|turn|type|update|upload|use|verify|visit|wait'
const IMPERATIVE = new RegExp(
  `^(?:(?:(?:in|on|under|from|at|for|to|if|when|once|after|then)\\b[^,]{0,80},|(?:in|on|under|from|at)\\b[^,.]{0,80}?)\\s*)?(?:(?:then|next|now|also)\\s+)?(?:${VERBS})\\b`,
  'i',
)
const PATH = / > \S.* > /

/** A menu path to follow: what a procedure of one step, or of bullets, begins with. */
export const tellsPath = (text: string): boolean => IMPERATIVE.test(text) && PATH.test(text)

/** Bullets are steps when the first one tells where to go, or one does and most of them tell to do something. */
function isBulletedProcedure(list: List): boolean {
  const texts = list.items.map(item => itemText(item).trim())
  const [first = ''] = texts
  if (tellsPath(first)) return true
  return texts.some(text => PATH.test(text)) && texts.filter(text => IMPERATIVE.test(text)).length * 2 > texts.length
}

export interface Runs {
  readonly all: readonly Run[]
  /** The run that a list is, goes on with, or hangs below. */
  readonly of: ReadonlyMap<Block, Run>
}

export function runsOf(blocks: readonly Block[]): Runs {
  const runs: Run[] = []
  const of = new Map<Block, Run>()
  let open: Run | null = null
  blocks.forEach((block, i) => {
    // A paragraph or table ends nothing by itself: the next list may go on with the next number.
    if (block.kind !== 'list') return
    const { endLine = 1 } = block
    if (open && block.ordered && block.start > 1 && block.start === open.first.start + open.items.length) {
      for (const item of block.items) open.items.push(item)
      open.endLine = endLine
    } else if (block.ordered || isBulletedProcedure(block)) {
      open = { first: block, items: [...block.items], below: new Map(), lead: leadIn(blocks[i - 1]), endLine }
      runs.push(open)
    } else if (open && isBelowStep(blocks, i, open)) {
      const last = open.items.length - 1
      const hanging = open.below.get(last) ?? []
      for (const item of block.items) hanging.push(item)
      open.below.set(last, hanging)
      open.endLine = endLine
    } else return
    of.set(block, open)
  })
  return { all: runs, of }
}

/** Bullets that lost their indent: right behind a numbered list, with nothing but images between. */
function isBelowStep(blocks: readonly Block[], at: number, run: Run): boolean {
  if (!run.first.ordered) return false
  let above = at - 1
  while (blocks[above]?.kind === 'image') above--
  return blocks[above]?.kind === 'list'
}

export function readProcedures(page: ParsedPage, keys: readonly KnownKey[], firstId = 0): readonly Procedure[] {
  const namer = keyNamer(keys)
  const bySection = keysBySection(page.sections, keys)
  const procedures: Procedure[] = []
  const byId = new Map(page.sections.map(section => [section.id, section]))
  for (const section of page.sections) {
    const runs = runsOf(section.blocks).all
    const above = section.parent === null ? undefined : byId.get(section.parent)
    for (const run of runs)
      procedures.push(procedureOf(run, firstId + procedures.length, section, above, runs.length > 1, namer, bySection))
  }
  return procedures
}

/** A bold lead that says a condition only ("For enrolled devices (MDM)") needs the heading above it. */
function titleOf(section: ParsedSection, above: ParsedSection | undefined): string {
  const words = (title: string): string[] => title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  // What shares its anchor with the section above is a lead, not a heading.
  if (!above || above.anchor !== section.anchor || above.source.line === section.source.line) return section.title
  const known = new Set(words(above.title))
  return words(section.title).some(word => known.has(word)) ? section.title : `${above.title}: ${section.title}`
}

function procedureOf(
  run: Run,
  id: number,
  section: ParsedSection,
  above: ParsedSection | undefined,
  oneOfMany: boolean,
  namer: KeyNamer,
  bySection: ReadonlyMap<number, readonly string[]>,
): Procedure {
  const steps = run.items.map((item, i) => stepOf(item, section.source, run.below.get(i) ?? []))
  const condition = conditionOfRun(run, section.condition)
  const channel = condition.channel ?? channelBelow(run.items)
  const defined = bySection.get(section.id) ?? []
  const named = (): readonly string[] => [...new Set(textsOf(steps).flatMap(text => namer(text, [])))]
  const lead = run.lead?.replace(/:$/, '')
  return {
    id,
    title: oneOfMany && lead ? lead : titleOf(section, above),
    section: section.id,
    feature: section.feature,
    keys: defined.length > 0 && !oneOfMany ? defined : firstOf(named(), defined),
    channel,
    condition: withChannel(channel, condition),
    steps,
    source: { ...section.source, line: run.first.line ?? section.source.line, endLine: run.endLine },
  }
}

export function conditionOfRun(run: Run, place: Condition): Condition {
  const condition = conditionBelow(run.lead, place)
  return withChannel(place.channel ?? channelOfPath(run.items) ?? condition.channel, condition)
}

/** A procedure whose path stands in the steps below one of its steps. */
function channelBelow(items: readonly ListItem[]): Channel | null {
  const found = new Set<Channel>()
  for (const item of items) {
    for (const block of item.blocks) {
      const channel = block.kind === 'list' ? (channelOfPath(block.items) ?? channelBelow(block.items)) : null
      if (channel) found.add(channel)
    }
  }
  return found.size === 1 ? [...found][0]! : null
}

function stepOf(item: ListItem, at: Source, below: readonly ListItem[]): Step {
  const nested = item.blocks.flatMap(block => (block.kind === 'list' ? block.items : []))
  const own = item.blocks.findLast(block => block.kind === 'paragraph')
  const line = item.line ?? at.line
  const endLine = Math.max(line, (own && 'endLine' in own && own.endLine) || line)
  return {
    text: itemText(item).replace(/\s+/g, ' ').trim(),
    source: { ...at, line, endLine },
    sub: [...nested, ...below].map(inner => stepOf(inner, at, [])),
  }
}

const firstOf = (wanted: readonly string[], otherwise: readonly string[]): readonly string[] =>
  wanted.length > 0 ? wanted : otherwise

const textsOf = (steps: readonly Step[]): string[] => steps.flatMap(step => [step.text, ...textsOf(step.sub)])
