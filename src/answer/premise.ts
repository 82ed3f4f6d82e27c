// "Why …", "Since …, how …" → what is taken for granted, corrected where the pages say the contrary.
import { DENIES } from '../words/polarity-words.ts'
import { align } from './align.ts'
import { readClaim } from './claim.ts'
import { type Draft, draft } from './draft.ts'
import { answerDefaultState } from './facts/default-state.ts'
import { answerReach } from './facts/reach-of.ts'
import { answerPolar } from './polar.ts'
import type { Question } from './question.ts'
import type { Vote } from './vote.ts'
import { castVotes } from './votes.ts'

/** "Since it needs no VPN, how can I …": what is taken for granted. */
export const SINCE =
  /^(?:since|as|given that|because|now that|seeing that)\s+(.+?),\s+(?:and |so |then )?(?:how|why|what|where|when|which|who|can|do|does|is|are)\b/

/** Nothing is taken for granted: "why would anybody hide it?" */
const SUPPOSES_NOTHING = /\b(?:why|how come)\b.{0,20}\b(?:would|might|should|could|shall|must)\b|\bwhy bother\b/
/** "some of our phones still …": what holds in general denies nothing of a few. */
const OF_A_FEW = /\b(?:some|a few|several|one|two|three|half|many|most) of\b/
/** "Why can't X …", "why is X not …": what is supposed is that it doesn't. */
const WHY_NOT = /\b(?:why|how come)\b\s+(ca|do|does|did|is|are|wo|was|were|has|have|would|should|could)n['’]?t\b/
const AUXILIARY: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' }

/** A sentence that speaks of all of it, and of nothing further off. */
function whole({ coverage, own, score }: Vote, q: Question): boolean {
  return coverage >= WHOLE && own >= WHOLE && score >= NEAREST * q.candidates[0]!.score
}
const WHOLE = 0.85
const NEAREST = 0.98

const NONE_THERE = /\b(?:does|do|is|are)(?: not|n['’]t)\b|\bno\b|\bnever\b/i

/** "Why can't it …?": the pages say that it can. */
function supposedNot(asked: Question): Draft | null {
  const aux = WHY_NOT.exec(asked.reading.asked)?.[1]
  if (!aux) return null
  const text = asked.reading.asked.replace(WHY_NOT, `${AUXILIARY[aux] ?? aux} `)
  const q = { ...asked, claim: readClaim({ ...asked.reading, asked: text }, asked.ground.lexicon.table) }
  const reach = answerReach(q)
  if (reach?.verdict === 'yes') return { ...reach, verdict: 'no', by: 'premise: reach' }
  const best = castVotes(q)[0]
  const made = answerPolar(q)
  return best && made?.verdict === 'yes' && whole(best, q) && !DENIES.test(best.statement.text)
    ? { ...made, verdict: 'no', by: `premise: ${made.by}` }
    : null
}

/** "Why is it limited to enrolled phones?": it is there for the others too. */
function supposedAlone(q: Question): Draft | null {
  const made = q.claim.exclusive ? answerReach(q) : null
  return made?.verdict === 'no' ? { ...made, by: 'premise: reach' } : null
}

/** "Why does X break Y?", "why is it so for GCC?": the pages say that X leaves Y, or GCC, alone. */
function leftAlone(q: Question): Draft | null {
  if (q.reading.negated || WHY_NOT.test(q.reading.asked) || !/\b(?:why|how come)\b/.test(q.reading.asked)) return null
  const [top] = q.candidates
  const changed = top !== undefined && align(q.claim, top.statement.text, q.ground).sign > 0
  const found = q.candidates.find(c => {
    if (!UNAFFECTED.test(c.statement.text) || c.score < BESIDE * top!.score) return false
    const named = q.ground.index.named[q.ground.at.get(c.statement)!]!
    const asked = q.reading.askedCondition
    const meant = (['cloud', 'supervised'] as const).some(k => asked[k] !== undefined && named[k] === asked[k])
    return meant ? changed && c.statement.section === top!.statement.section : c.coverage >= WHOLE && c.own >= WHOLE
  })
  return found ? draft('premise: left alone', 'no', found.statement.text, [found.statement]) : null
}
const UNAFFECTED =
  /\b(?:does|do|did|is|are|will)(?: not|n['’]t) (?:be )?(?:affect|impact|change|influence|touch)(?:s|ed)?\b|\bhas no (?:effect|impact|influence)\b/i
const BESIDE = 0.75

export function correctPremise(asked: Question): Draft | null {
  if (SUPPOSES_NOTHING.test(asked.reading.asked) || OF_A_FEW.test(asked.reading.asked)) return null
  const since = SINCE.exec(asked.reading.asked)
  const q = since
    ? { ...asked, claim: readClaim({ ...asked.reading, asked: since[1]! }, asked.ground.lexicon.table) }
    : asked
  const turned = supposedNot(q) ?? supposedAlone(q) ?? leftAlone(q)
  if (turned) return turned
  const state = q.reading.intents.includes('default') ? answerDefaultState(q) : null
  const made = state ?? answerPolar(q)
  if (made?.verdict !== 'no') return null
  const best = castVotes(q)[0]
  // "Why is there a VPN?": only that there is none denies it, not what the sentence denies besides.
  if (/\b(?:is|are|was) there\b/.test(q.reading.asked) && !NONE_THERE.test(best?.statement.text ?? '')) return null
  const denied = best && made.denies && whole(best, q) && !q.reading.negated
  return state || made.plain || denied ? { ...made, by: `premise, ${made.by}` } : null
}
