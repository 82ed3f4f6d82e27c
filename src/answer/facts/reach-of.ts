// A question → the sentence that says for which channels the thing asked about is there at all.
import type { Statement } from '../../model/catalog.ts'
import type { Channel } from '../../model/condition.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { type Draft, draft } from '../draft.ts'
import { axesAround, axesIn, ownAxes } from '../ground.ts'
import { coverageOf, type Question } from '../question.ts'

export interface Reach {
  readonly statement: Statement
  readonly channels: ReadonlySet<Channel>
}

/** "This feature is …": said of what its section is about. */
const LEANS =
  /^(?:(?:this|these|it|they|both|all)\b|(?:the|an?) (?:feature|setting|configuration|capability|option|control|key|policy)s?\b)/i
/** How the question bounds the thing is no part of the thing. */
const BOUNDS =
  /^(?:only|just|solely|limit\w*|restrict\w*|reserved|available|support\w*|work\w*|apply|applies|too|also)\b/
const MATTER = 0.25
/** Share of what is asked about that the sentence or its section must speak of. */
const SPEAKS = 0.75
const LITTLE = 0.2

function reachOf(q: Question): Reach | null {
  const { ground, reading } = q
  const matter = q.wanted.filter(w => w.weight >= MATTER && !BOUNDS.test(w.token.word))
  if (matter.length === 0) return null
  const [feature, ...more] = reading.features
  let best: Reach | null = null
  let most = SPEAKS
  for (const [at, statement] of ground.text.statements.entries()) {
    const channels = ground.reach[at]
    if (!channels || ground.remarks.has(at)) continue
    if (feature !== undefined && more.length === 0 && statement.feature !== feature) continue
    const section = ground.sections.get(statement.section)
    const own = new Set(ownAxes(at, ground.index))
    const place = new Set([...own, ...axesAround(statement.section, ground), ...axesIn(section?.title ?? '', ground)])
    const leans = LEANS.test(statement.text)
    // Of two, the one that names it itself.
    const speaks = leans ? coverageOf(matter, place) : coverageOf(matter, own) + 0.01
    // … and of two that speak of the matter alike, the one that has more of the little words: apps, not versions.
    const share = speaks + (speaks > SPEAKS ? LITTLE * coverageOf(q.wanted, leans ? place : own) : 0)
    if (share <= most) continue
    most = share
    best = { statement, channels: new Set(channels) }
  }
  return best ?? bothNamed(q)
}

/** "It detects enrolled and unenrolled devices": said of both in passing. */
function bothNamed(q: Question): Reach | null {
  const found = q.candidates
    .slice(0, NEAREST)
    .find(
      ({ statement: { text }, coverage }) =>
        coverage >= NEARLY && conditionWords(text).channels.length === 2 && !BOUNDED.test(text),
    )
  return found ? { statement: found.statement, channels: new Set(['mdm', 'mam']) } : null
}
const NEAREST = 6
const NEARLY = 0.6
const BOUNDED = /\b(?:only|not|never|no|either|except|without|neither)\b|n['’]t\b/i

/** "X for MAM too?", with no more said: yes or no by the sentence that says for whom X is there. */
export function answerReach(q: Question): Draft | null {
  const { channel } = q.reading.condition
  if (!channel || q.reading.negated) return null
  const reach = reachOf(q)
  if (!reach) return null
  const there = reach.channels.has(channel)
  const yes = there && !(q.claim.exclusive && reach.channels.size > 1)
  return draft('reach', yes ? 'yes' : 'no', reach.statement.text, [
    reach.statement,
    ...q.candidates.slice(0, 2).map(c => c.statement),
  ])
}

/** Whatever else it says, a yes for one channel is shown with the sentence that says that it is there for it. */
export function withReach(made: Draft | null, q: Question): Draft | null {
  const { channel } = q.reading.condition
  if (made?.verdict !== 'yes' || !channel || made.cases.length > 0) return made
  const reach = reachOf(q)
  if (!reach?.channels.has(channel) || made.evidence.slice(0, 2).includes(reach.statement)) return made
  const evidence = made.evidence.filter(s => s !== reach.statement)
  return {
    ...made,
    answer: made.answer.includes(reach.statement.text) ? made.answer : `${made.answer} ${reach.statement.text}`,
    evidence: [...evidence.slice(0, 1), reach.statement, ...evidence.slice(1)],
  }
}
