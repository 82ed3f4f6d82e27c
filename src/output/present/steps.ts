// Procedures → numbered steps ready to paste into a ticket, each under the channel and condition it is for.

import type { Procedure, Step } from '../../model/catalog.ts'
import { CHANNELS, type Channel } from '../../model/condition.ts'
import type { Block, Document, Span } from '../../model/document.ts'
import { CHANNEL_NAMES, conditionText, linkTo, placeText, webAddress } from './wording.ts'

export interface StepsContext {
  /** The file is this project's own wording, based on an official page. */
  isBundled(file: string): boolean
}

/** Enrolled devices first, then unenrolled, then what is for both or neither; else the order of the pages. */
export function inChannelOrder(procedures: readonly Procedure[]): readonly Procedure[] {
  const place = (each: Procedure) => (each.channel === null ? CHANNELS.length : CHANNELS.indexOf(each.channel))
  return procedures.toSorted((a, b) => place(a) - place(b))
}

export function stepsDocument(title: string, procedures: readonly Procedure[], { isBundled }: StepsContext): Document {
  return [
    { kind: 'heading', level: 1, spans: [{ text: title }] },
    ...procedures.flatMap(
      (procedure): Document => [
        { kind: 'heading', level: 2, spans: [{ text: headingOf(procedure) }] },
        stepList(procedure.steps),
        { kind: 'paragraph', spans: sourceLine(procedure, isBundled(procedure.source.file)) },
      ],
    ),
  ]
}

/** Titles that name the channel themselves. */
const SAID: Readonly<Record<Channel, RegExp>> = { mdm: /\b(?:MDM|enrolled)\b/i, mam: /\b(?:MAM|unenrolled)\b/i }

function headingOf(procedure: Procedure): string {
  const channel = procedure.channel ?? procedure.condition.channel
  // The channel stands in front already; what else must hold follows the title.
  const { channel: _, text, ...others } = procedure.condition
  const rest = conditionText(text !== undefined && channel === undefined ? procedure.condition : others)
  const title = `${channel && !SAID[channel].test(procedure.title) ? `${CHANNEL_NAMES[channel]}: ` : ''}${procedure.title}`
  return rest === '' || title.toLowerCase().includes(rest.replace(/^(?:on|for) /, '').toLowerCase())
    ? title
    : `${title} (${rest})`
}

function stepList(steps: readonly Step[]): Block {
  return { kind: 'list', ordered: true, start: 1, items: steps.map(step => ({ blocks: stepBlocks(step) })) }
}

function stepBlocks(step: Step): readonly Block[] {
  const own: Block = { kind: 'paragraph', spans: [{ text: step.text }] }
  if (step.sub.length === 0) return [own]
  return [own, { kind: 'list', ordered: false, start: 1, items: step.sub.map(each => ({ blocks: stepBlocks(each) })) }]
}

function sourceLine({ source }: Procedure, bundled: boolean): readonly Span[] {
  const place: Span = { text: `Source: ${placeText(source)}`, role: 'dim' }
  const url = webAddress(source)
  return url === null ? [place] : [place, { text: bundled ? ', based on ' : ', ', role: 'dim' }, linkTo(url)]
}

export function stepsJson(procedures: readonly Procedure[]) {
  return {
    schemaVersion: 1,
    procedures: procedures.map(({ title, feature, keys, channel, condition, steps, source }) => ({
      title,
      feature,
      keys,
      channel,
      condition,
      steps: steps.map(stepJson),
      source,
    })),
  }
}

interface StepJson {
  readonly text: string
  readonly sub: readonly StepJson[]
  readonly source: Step['source']
}

function stepJson({ text, sub, source }: Step): StepJson {
  return { text, sub: sub.map(stepJson), source }
}
