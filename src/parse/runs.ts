// Blocks of a section → its runs of steps: numbered lists, whole where they were cut, and bullets that are steps.
import type { Condition } from '../model/condition.ts'
import type { Block, ListItem } from '../model/document.ts'
import { channelOfPath, channelsOfPath, conditionBelow, itemText, leadIn, withChannel } from './place.ts'

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
const PLACE = '(?:in|on|under|from|at|for|to|if|when|once|after|then)\\b[^,]{0,80},'
/** In a bullet the comma may be missing: "In the settings (**Apps** > …) add …", but for a verb that is part of the path. */
const LOOSE_PLACE = '(?:in|on|under|from|at)\\b[^,.]{0,120}?(?<!>)'
const imperative = (places: string): RegExp =>
  new RegExp(`^(?:(?:${places})\\s+)?(?:(?:then|next|now|also)\\s+)?(?:${VERBS})\\b`, 'i')
const STRICT = imperative(PLACE)
const LOOSE = imperative(`${PLACE}|${LOOSE_PLACE}`)
const PATH = / > \S.* > /

/** A menu path to follow: what a procedure of one step, or of bullets, begins with. */
export const tellsPath = (text: string): boolean => STRICT.test(text) && PATH.test(text)

/** Bullets are steps when the first one tells where to go, or one does and most of them tell to do something. */
function isBulletedProcedure(list: List): boolean {
  const texts = list.items.map(item => itemText(item).trim())
  if (!texts.some(text => PATH.test(text))) return false
  const [first = ''] = texts
  // A path for each channel: two ways, not two steps.
  if (channelsOfPath(texts.join(' ')).length > 1) return false
  if (LOOSE.test(first) && PATH.test(first)) return true
  return texts.filter(text => LOOSE.test(text)).length * 2 > texts.length
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

/** Says for whom what follows is: "Use these steps for enrolled devices:", "It is only for enrolled devices." */
const LEADS = /:$|\b(?:steps?|procedures?|follow(?:ing)?|below)\b/i
const LIMITS = /\bonly\b/i
const DENIES = /(?:\bnot|n['’]t)\s+(?:be\s+)?(?:supported|available|possible|offered|only|work|apply|applied|set)\b/i

export function conditionOfRun(run: Run, place: Condition): Condition {
  const { lead } = run
  const says = lead !== null && (LEADS.test(lead) || (LIMITS.test(lead) && !DENIES.test(lead)))
  const condition = says ? conditionBelow(lead, place) : place
  return withChannel(place.channel ?? channelOfPath(run.items) ?? condition.channel, condition)
}
