// Outline → the channel each passage stands under: by the menu path of its procedure, by the line that leads its steps in,
// by its headings, at last by words that only one portal form has.
import type { Channel } from '../../model/condition.ts'
import { conditionIn } from '../../words/condition-words.ts'
import { plain } from './marked-text.ts'
import { menuPathsIn, policyChannel } from './menu-paths.ts'
import { type Outline, type Passage, sectionOf } from './passages.ts'

/** Words of the two portal forms: the designer belongs to managed devices, general settings and public apps to managed apps. */
const DESIGNER = /\bconfiguration\s+designer\b/i
const PUBLIC_APPS = /\bgeneral\s+configuration\s+settings\b|\bpublic\s+apps?\b/i

interface Standing {
  readonly channel: Channel | null
  /** How surely: 0 by a hint, 1 by a heading, 2 by a lead-in or a path. */
  readonly rank: number
}

/** By passage index. */
export function channelsOf(outline: Outline): (Channel | null)[] {
  let section = -1
  let standing: Standing = { channel: null, rank: 0 }
  return outline.passages.map(passage => {
    if (passage.section !== section) {
      section = passage.section
      const channel = sectionOf(outline, section).condition.channel ?? null
      standing = { channel, rank: channel ? 1 : 0 }
    }
    if (passage.form === 'heading' || passage.cell) return standing.channel
    const said = saidChannel(passage)
    if (said && (standing.channel === null || said.rank > 0)) standing = said
    return standing.channel
  })
}

function saidChannel(passage: Passage): Standing | null {
  const ends = menuPathsIn(passage.coded)
    .flatMap(path => path.map(policyChannel))
    .filter(channel => channel !== null)
  if (ends.length > 0 && new Set(ends).size === 1) return { channel: ends[0]!, rank: 2 }
  const text = plain(passage.coded)
  const { channel } = conditionIn(text)
  if (channel && leadsSteps(passage, text)) return { channel, rank: 2 }
  if (passage.alert) return null
  if (channel && passage.list !== null) return { channel, rank: 0 }
  if (DESIGNER.test(text)) return { channel: 'mdm', rank: 0 }
  if (PUBLIC_APPS.test(text)) return { channel: 'mam', rank: 0 }
  return null
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
