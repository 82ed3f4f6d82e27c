// Blocks under a heading → the same, with bold leads that act as headings ("**Set it up (MDM)**") taken for what they are.
import type { Condition } from '../model/condition.ts'
import type { Block, ListItem } from '../model/document.ts'
import { conditionIn } from '../words/condition-words.ts'
import { boldLead } from './dialects/older-source.ts'
import { plainText } from './plain-text.ts'
import { tellsPath } from './runs.ts'

export interface Lead {
  readonly title: string
  readonly condition: Condition
  readonly blocks: readonly Block[]
  readonly line: number
  readonly endLine: number
}

export interface Split {
  /** What stays directly under the heading. */
  readonly own: readonly Block[]
  readonly leads: readonly Lead[]
}

/** Does a lead say a condition that the headings above it don't? Only then it is more than emphasis. */
const says = (title: string, given: Condition): boolean => {
  const { channel, supervised } = conditionIn(title)
  return (
    (channel !== undefined && channel !== given.channel) ||
    (supervised !== undefined && supervised !== given.supervised)
  )
}

const isBold = (block: Block): boolean => block.kind === 'paragraph' && boldLead(block.spans)?.rest.length === 0

export function splitAtLeads(blocks: readonly Block[], given: Condition): Split {
  const own: Block[] = []
  const leads: Lead[] = []
  let open: { readonly title: string; readonly blocks: Block[]; readonly line: number } | null = null
  const close = (): void => {
    if (open) leads.push(leadOf(open.title, open.blocks, open.line))
    open = null
  }
  blocks.forEach((block, i) => {
    const lead = leadingTo(block, blocks[i + 1], given)
    if (lead) {
      close()
      open = lead
    } else if (isBold(block)) {
      close()
      own.push(block)
    } else if (block.kind === 'list' && isListOfLeads(block.items, given)) {
      close()
      for (const item of block.items) leads.push(leadOfItem(item))
    } else (open?.blocks ?? own).push(block)
  })
  close()
  return { own, leads }
}

/**
 * A paragraph in bold with a condition, or one that begins so and is followed by a list or table; or the same as a list
 * item whose list lost its indent.
 */
function leadingTo(
  block: Block,
  next: Block | undefined,
  given: Condition,
): { readonly title: string; readonly blocks: Block[]; readonly line: number } | null {
  const [item, second] = block.kind === 'list' ? block.items : []
  const [paragraph, below] = item && !second ? item.blocks : block.kind === 'paragraph' ? [block] : []
  if (paragraph?.kind !== 'paragraph' || below) return null
  const lead = boldLead(paragraph.spans)
  if (!lead || !says(lead.title, given)) return null
  const leads = next?.kind === 'list' || next?.kind === 'table'
  if (!leads && (item || lead.rest.length > 0)) return null
  const blocks: Block[] = lead.rest.length > 0 ? [{ ...paragraph, spans: lead.rest }] : []
  return { title: lead.title.replace(/[:.]$/, ''), blocks, line: paragraph.line ?? 1 }
}

function leadOf(title: string, blocks: readonly Block[], line: number): Lead {
  const endLine = blocks.reduce((end, block) => Math.max(end, ('endLine' in block && block.endLine) || 0), line)
  return { title, condition: conditionIn(title), blocks, line, endLine }
}

const itemLead = ({ blocks: [first] }: ListItem): ReturnType<typeof boldLead> =>
  first?.kind === 'paragraph' ? boldLead(first.spans) : null

/** Each item begins in bold, at least one of them with a condition, and holds a list or table of its own. */
function isListOfLeads(items: readonly ListItem[], given: Condition): boolean {
  const leads = items.map(itemLead)
  if (!leads.every(lead => lead !== null)) return false
  const isPlace = (item: ListItem): boolean =>
    item.blocks.some(block => block.kind === 'list' || block.kind === 'table')
  return items.some((item, i) => says(leads[i]!.title, given) && isPlace(item))
}

function leadOfItem(item: ListItem): Lead {
  const [first, ...below] = item.blocks
  const lead = itemLead(item)!
  const line = item.line ?? 1
  const title = lead.title.replace(/[:.]$/, '')
  if (first?.kind !== 'paragraph' || lead.rest.length === 0) return leadOf(title, below, line)
  const own: Block = { ...first, spans: lead.rest }
  if (!tellsPath(plainText(lead.rest))) return leadOf(title, [own, ...below], line)
  // "**Set it up (MDM)** Go to … and add the key." is a procedure of one step, with what is nested in it.
  const step: ListItem = { ...item, blocks: [own, ...below] }
  const { endLine = line } = item
  return leadOf(title, [{ kind: 'list', ordered: true, start: 1, items: [step], line, endLine }], line)
}
