// A sentence → the channels for which it says the thing is there at all, or null when it says nothing of that.
import type { Channel } from '../model/condition.ts'
import { conditionWords } from '../words/condition-words.ts'

const SAYS_THERE =
  /\b(?:available|present|supported|supports?|exists?|works?|offered|possible|appl(?:y|ies|icable)|valid|limited|restricted|for|have|includes?|support)\b/i
const ONLY = /\b(?:only|solely|exclusively|limited to|restricted to|just)\b/i
const ALIKE = /\b(?:both|alike|as well as|whether or not|regardless)\b/i
const BOTH = /\b(?:both|alike|either|as well as|and)\b/i
const NOT =
  /\b(?:do|does|is|are|was|were|can|will|has|have)(?: not\b|n['’]t\b)|\bcannot\b|\bnot (?:available|supported|applicable|possible|offered|for)\b|\b(?:unavailable|unsupported)\b|\bneither\b/i

export function availabilityIn(text: string): ReadonlySet<Channel> | null {
  const { channels } = conditionWords(text)
  if (channels.length === 0 || !(SAYS_THERE.test(text) || ALIKE.test(text))) return null
  // "only on enrolled devices, not on unenrolled ones": what follows the "only".
  const alone = /\b(?:only|solely|exclusively)\b([^.;]*?)(?:\bnot\b|\bbut\b|$)/i.exec(text)
  if (channels.length === 2 && alone) {
    const bound = conditionWords(alone[1]!).channels
    return bound.length === 1 ? new Set(bound) : null
  }
  if (channels.length === 2) return BOTH.test(text) && !NOT.test(text) && !ONLY.test(text) ? new Set(channels) : null
  const channel = channels[0]!
  if (ONLY.test(text) && !NOT.test(text)) return new Set([channel])
  // "Unenrolled devices (MAM) do not have it": a plain denial, said of the devices themselves.
  if (
    NOT.test(text) &&
    /^(?:on |for )?(?:un)?enrol+ed\b|^(?:on |for )?(?:mdm|mam)\b|\b(?:available|supported|applicable|possible|offered) (?:for|on|to|in)\b/i.test(
      text,
    )
  ) {
    return new Set([channel === 'mdm' ? 'mam' : 'mdm'])
  }
  return null
}
