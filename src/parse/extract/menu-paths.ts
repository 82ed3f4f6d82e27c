// Coded text → the menu paths in it, outermost first: **Apps** > **App configuration policies** > **Add**.
import type { Channel } from '../../model/condition.ts'
import { matchesOf } from '../matches.ts'
import { type Coded, plain } from './marked-text.ts'

const STEP_BREAK = /^\s*(?:>|→|›|»|,?\s*(?:and\s+)?then(?:\s+(?:select|choose|to))?|,\s*(?:select|choose|and)?)\s*$/
/** "… **Add**, and choose **Managed devices**": of what one selects there, only the kind of policy is of the way to it. */
const AND_CHOOSE = /^,?\s+and\s+(?:select|choose|pick)\s*$/
const ARROW = /\s*(?:>|→|›|»)\s*/
const LEAD = /^.*\b(?:go\s+to|navigate\s+to|select|open|choose|under|in|from|to|pick|click|tap|via)\s+(?=\S)/i

/** Runs of marked words joined by arrows (or by "then", when an arrow or a policy stands in the run), and bare arrow paths. */
const MAY_LEAD = />|→|›|»|managed\s+(?:devices?|apps?)/i

export function menuPathsIn(coded: Coded): string[][] {
  if (!MAY_LEAD.test(coded)) return []
  const paths: string[][] = []
  let run: string[] = []
  let arrows = false
  let end = -1
  const close = () => {
    if (run.length > 1 && (arrows || run.some(part => policyChannel(part)))) paths.push(run)
    run = []
    arrows = false
  }
  for (const found of matchesOf(/[\uE000-\uE003]([^\uE004]*)\uE004/g, coded)) {
    const between = end < 0 ? null : coded.slice(end, found.index)
    const ends = between !== null && AND_CHOOSE.test(between) && policyChannel(found[1]!) !== null
    if (ends || (between !== null && STEP_BREAK.test(between))) {
      if (ARROW.test(between!.trim())) arrows = true
    } else close()
    const parts = found[1]!.split(ARROW).map(part => part.trim())
    if (parts.length > 1) arrows = true
    run.push(...parts.filter(part => part !== ''))
    end = found.index + found[0].length
  }
  const tail = end < 0 ? '' : coded.slice(end)
  if (run.length > 0 && /^\s*(?:>|→|›|»)/.test(tail)) {
    run.push(...barePath(tail.replace(/^\s*(?:>|→|›|»)/, '')))
    arrows = true
  }
  close()
  paths.push(...otherEnds(coded, paths))
  if (paths.length === 0 && /\s>\s|→/.test(coded)) {
    const bare = barePath(plain(coded).replace(LEAD_WITHIN_FIRST, ''))
    if (bare.length > 1) paths.push(bare)
  }
  return paths
}

/** Signs and words between two kinds of policy that a path leads to: "(for enrolled devices) or", ", or to a policy for". */
const OR_ELSE = /^(?:\s*\([^()]{0,80}\))?[^>→›»]{0,120}(?:\b(?:or|and)\b|\/)[^>→›»]{0,40}$/i
const BUT_NOT = /\b(?:not|never|no|instead|rather|unlike|than|only|without)\b|n['’]t\b|[.;]\s/i

/** "… > **Managed devices** (for enrolled devices) or **Managed apps**": the same way with its other end. */
function otherEnds(coded: Coded, paths: readonly string[][]): string[][] {
  const [path] = paths
  const end = path?.at(-1)
  const channel = end === undefined ? null : policyChannel(end)
  if (paths.length !== 1 || !channel || path!.length < 2) return []
  const marks = matchesOf(/[\uE000-\uE003]([^\uE004]*)\uE004/g, coded).filter(mark => policyChannel(mark[1]!))
  const at = marks.findIndex(mark => policyChannel(mark[1]!) === channel)
  const other = marks[at + 1]
  if (at < 0 || !other || policyChannel(other[1]!) === channel) return []
  const between = coded.slice(marks[at]!.index + marks[at]![0].length, other.index)
  return OR_ELSE.test(between) && !BUT_NOT.test(between) ? [[...path!.slice(0, -1), other[1]!.trim()]] : []
}

const LEAD_WITHIN_FIRST =
  /^[^>→]*\b(?:go\s+to|navigate\s+to|select|open|choose|under|in|from|pick|click|tap|via)\s+(?=[^>→]*(?:>|→))/i

function barePath(text: string): string[] {
  const parts = text.split(ARROW)
  return parts
    .map((part, at) => (at === 0 ? part.replace(LEAD, '') : part))
    .map((part, at) =>
      at === parts.length - 1 ? (/^[^.,;:()]*/.exec(part)?.[0] ?? '').replace(/\s+(?:and|to|then|or)\s.*$/i, '') : part,
    )
    .map(part => plain(part).trim())
    .filter(part => part !== '')
}

const MANAGED = /^\s*managed\s+(devices?|apps?)\s*$/i
const MANAGED_AT_LEAST = 'managed app'.length

/** The kind of policy that a menu entry opens: managed devices or managed apps. */
export function policyChannel(part: string): Channel | null {
  const kind = part.length < MANAGED_AT_LEAST ? undefined : MANAGED.exec(part)?.[1]
  return kind === undefined ? null : /^d/i.test(kind) ? 'mdm' : 'mam'
}

/** A path up to the kind of policy it opens; what follows there is no longer the way to it. */
export function upToPolicy(path: readonly string[]): readonly string[] {
  const at = path.findIndex(part => policyChannel(part) !== null)
  return at < 0 ? path : path.slice(0, at + 1)
}

/** Whether a path leads to policies or profiles at all, and not to a setting on the device. */
export function isPolicyPath(path: readonly string[]): boolean {
  return path.some(part => /\b(?:polic(?:y|ies)|profiles?|configuration)\b/i.test(part) || policyChannel(part) !== null)
}
