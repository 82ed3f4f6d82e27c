// Outline → the channel each passage stands under: by the menu path of its procedure, by the line that leads its steps in,
// by its headings, at last by words that only one portal form has.
import type { Channel } from '../../model/condition.ts'
import { conditionIn } from '../../words/condition-words.ts'
import { CUE } from '../cues.ts'
import { policyChannel } from './menu-paths.ts'
import { type Outline, type Passage, sectionOf } from './passages.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Words of the two portal forms: the designer belongs to managed devices, general settings and public apps to managed apps. */
const DESIGNER = /\bconfiguration\s+designer\b/i
const PUBLIC_APPS = /\bgeneral\s+configuration\s+settings\b|\bpublic\s+apps?\b/i

export interface ChannelPlace {
  /** The one channel it stands under. */
  readonly channel: Channel | null
  /** That one, or both where the steps give a path for each. */
  readonly offered: readonly Channel[]
}

interface Standing extends ChannelPlace {
  /** How surely: 0 by a hint, 1 by a heading, 2 by a lead-in or a path. */
  readonly rank: number
}

const NOWHERE: Standing = { channel: null, offered: [], rank: 0 }

/** By passage index. */
export function channelPlaces(
  outline: Outline,
  sentences: readonly (readonly ReadSentence[])[],
): readonly ChannelPlace[] {
  let section = -1
  let standing = NOWHERE
  return outline.passages.map(passage => {
    if (passage.section !== section) {
      section = passage.section
      const { channel } = sectionOf(outline, section).condition
      standing = channel ? under(channel, 1) : NOWHERE
    }
    if (passage.form === 'heading' || passage.cell) return standing
    const said = saidChannel(passage, sentences[passage.index]!)
    if (said && (standing.offered.length === 0 || said.rank > 0)) standing = said
    return standing
  })
}

function under(channel: Channel, rank: number): Standing {
  return { channel, offered: [channel], rank }
}

function saidChannel(passage: Passage, sentences: readonly ReadSentence[]): Standing | null {
  const ends = pathChannels(sentences)
  if (ends.length === 1) return under(ends[0]!, 2)
  if (ends.length === 2) return { channel: null, offered: ends, rank: 2 }
  const cues = sentences.reduce((all, one) => all | one.cues, 0)
  if ((cues & (CUE.condition | CUE.portal)) === 0) return null
  const text = sentences.map(one => one.text).join(' ')
  const said = [...new Set(sentences.flatMap(one => one.conditions.channels))]
  const channel = said.length === 1 ? said[0]! : null
  if (channel && leadsSteps(passage, text)) return under(channel, 2)
  if (passage.alert) return null
  if (channel && passage.list !== null) return under(channel, 0)
  if (DESIGNER.test(text)) return under('mdm', 0)
  if (PUBLIC_APPS.test(text)) return under('mam', 0)
  return null
}

/** The kinds of policy that menu paths lead to. */
export function pathChannels(sentences: readonly ReadSentence[]): readonly Channel[] {
  if (sentences.every(one => one.paths.length === 0)) return []
  const ends = sentences.flatMap(one => one.paths.flatMap(path => path.map(policyChannel)))
  return [...new Set(ends.filter(channel => channel !== null))]
}

/** A line that announces steps for one channel: bold alone, an item that begins in bold, or "… follow these steps". */
function leadsSteps(passage: Passage, text: string): boolean {
  if (passage.alert) return false
  if (/^\uE001[^\uE004]*\uE004[:.]?$/.test(passage.coded)) return true
  if (passage.list !== null && passage.above.length === 0 && /^\uE001/.test(passage.coded)) {
    return conditionIn(text.slice(0, 160)).channel !== undefined
  }
  const announces = /\b(?:steps?|procedure|instructions)\b|:$/i.test(text)
  return passage.list === null && announces && text.length < 300
}
