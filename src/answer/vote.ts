// A claim and one sentence → which way the sentence votes, and with what weight.
import type { Statement } from '../model/catalog.ts'
import type { Condition } from '../model/condition.ts'
import { VERB_CONCEPTS } from '../words/concept-kinds.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import { CONDITION_STEM } from '../words/condition-words.ts'
import { LIGHT_WORDS } from '../words/light-words.ts'
import { known } from '../words/word-forms.ts'
import { type Alignment, align } from './align.ts'
import { compareAssignments, supposed } from './assignments.ts'
import { compareDates } from './dates.ts'
import type { Candidate } from './evidence.ts'
import { axesAround, clausesOf, plainnessOf } from './ground.ts'
import { compareCounts, comparePace } from './numbers.ts'
import type { Question } from './question.ts'
import { NEGATION, saysNothing } from './silence.ts'
import { compareVersions } from './versions.ts'

export interface Vote extends Candidate {
  readonly alignment: Alignment
  /** What the sentence makes of the claim, circumstances considered. */
  readonly says: 1 | -1
  readonly weight: number
  /** The sentence hangs on the very value of a key that the question supposes. */
  readonly settled: boolean
  /** Condition the sentence itself names, not its place. */
  readonly named: Condition
}

/** Below this share of the claim a sentence has no vote, unless it says for whom the thing is there at all. */
const LEAST_STRENGTH = 0.3
export const DIMENSIONS = ['supervised', 'cloud', 'channel'] as const
export type Dimension = (typeof DIMENSIONS)[number]

function contradicts(asked: Condition, said: Condition): boolean {
  return DIMENSIONS.some(k => asked[k] !== undefined && said[k] !== undefined && asked[k] !== said[k])
}

/** "…, not in audit mode": what the question supposes is what the sentence leaves out. */
function excludes(text: string, q: Question): boolean {
  const found = /\bnot (?:in|for|on|with|under|when|if|while|during|by)\s+([^.;,()]+)/i.exec(text)
  if (!found || found.index < 8) return false
  const left = new Set(
    readConcepts(found[1]!, q.ground.lexicon.table)
      .filter(t => !t.stop)
      .flatMap(t => t.concepts.map(axisOf)),
  )
  return [...q.claim.circumstances, ...q.claim.main].some(
    w => !w.polar && w.sign > 0 && left.has(w.axis) && (q.ground.weight[q.ground.axisIds.get(w.axis) ?? -1] ?? 0) > 0.4,
  )
}

/** "For a user experience, enable …" tells what to do, not that there is one. */
const ADVICE =
  /^for (?:an?|the|more|better|end-user|user)\b[^,]*,\s*(?:enable|set|select|use|see|open|visit|add|turn|go)\b/i

/** "Whether users may …" and "Can it …?" name a matter and decide nothing. */
const ASKS = /^whether\b|\?\s*$|\b(?:follow|use|take|do)\b[^.]{0,24}\bsteps\b|\bsteps below\b/i

/** Begins by setting a key. */
const SETS = /^[`"“]?[\w.]+[`"”]?\s*(?:=|set to)\s*\S/

/** What there is but one of is not there twice. */
const ONE_ALONE = /\b(?:only|just|exactly|no more than|not more than) (?:one|a single|1)\b|\bnot both\b|\ba single\b/i

/** Of a list of values ("0 - off; 1 - audit; 2 - on") the piece of the value asked about; else the whole sentence. */
function pieceFor(text: string, q: Question): string {
  const pieces = text.split(/;\s*/)
  if (pieces.length < 2 || !pieces.every(p => /^\S+\s*[-–:=]\s/.test(p))) return text
  const piece = supposed(q).map(({ value }) => pieces.find(p => p.toLowerCase().startsWith(value.toLowerCase())))[0]
  return piece ?? text
}

/** For whom a thing is there tells only where it is the thing asked about: most of its telling nouns stand in it or in its section. */
function onTopic({ statement }: Candidate, q: Question): boolean {
  const { ground } = q
  const at = ground.at.get(statement)!
  const section = axesAround(statement.section, ground)
  const nouns = q.claim.main.filter(
    w =>
      !w.polar &&
      !VERB_CONCEPTS.has(w.axis) &&
      !CONDITION_STEM.test(w.axis) &&
      !/^(?:personal|corporate|manage|only|many)/.test(w.axis) &&
      (w.token.ofField || !known(w.token.word, LIGHT_WORDS)),
  )
  // A sentence that names its own subject is about that, whatever the section is about.
  const another = statement.names.length > 0 && !statement.names.some(name => q.reading.keys.includes(name))
  let all = 0
  let met = 0
  for (const { axis } of nouns) {
    const id = ground.axisIds.get(axis)
    if (id === undefined || ground.weight[id]! < 0.35) continue
    all += ground.weight[id]!
    if (plainnessOf(id, at, ground) >= 0.5 || (!another && section.has(id))) met += ground.weight[id]!
  }
  return all === 0 || met / all >= ON_TOPIC
}

const ON_TOPIC = 0.5
const UNNUMBERED = 0.6
/** Share of the question that a sentence must speak of to tell its time. */
const OF_THAT = 0.5
const RELATES = new Set(['affect', 'same'])
const UNRELATED = 0.6

function leastStrength(alignment: Alignment, named: Condition, asked: Condition): number {
  if (named.supervised !== undefined && named.supervised === asked.supervised) return LEAST_STRENGTH / 3
  const near = alignment.about > 0.6 || (alignment.met && alignment.predicate)
  return alignment.plain && near ? LEAST_STRENGTH * 0.8 : LEAST_STRENGTH
}

/** "Can it run beside a VPN? On supervised tablets, yes.": the answer to a question of the page. */
const ANSWERS = /^(?:(?:on|for|with|in|if|when|from|after)\b[^,.]{1,60},\s*)?(yes|no)\b/i

/** What the page's own question makes of the claim, if the sentence answers it with yes or no. */
function answeredByPage(statement: Statement, q: Question): { says: 1 | -1; alignment: Alignment } | null {
  const word = ANSWERS.exec(statement.text)?.[1]
  if (!word || !statement.context?.endsWith('?')) return null
  const alignment = align(q.claim, statement.context, q.ground)
  if (alignment.sign === 0 || alignment.strength < LEAST_STRENGTH) return null
  const yes = word.toLowerCase() === 'yes' ? 1 : -1
  return { says: (yes * alignment.sign) as 1 | -1, alignment: { ...alignment, plain: true } }
}

/** "The key X decides whether …" leaves both ends open. */
const LEAVES_OPEN =
  /\b(?:keys?|settings?|toggles?|values?|switch|polic(?:y|ies)|options?|[A-Z]\w*[a-z][A-Z]\w*|[a-z]+[A-Z]\w*)[`"”]? (?:decides?|controls?|determines?|defines?|governs?|says?|tells?|specif(?:y|ies)|sets?) (?:if|whether)\b/
/** "Use the following steps to …": that there are steps shows that it can be done. */
const STEPS_TO = /\b(?:following|these|below) (?:steps?|procedure)\b|\bsteps? below\b/i

/** In every case … */
const ALWAYS = /\b(?:always|in (?:every|any|each|all) cases?|every time|at all times|no matter what|whatever happens)\b/
/** … but this one only sometimes. */
const BOUND = /\bonly (?:\w+ )?(?:if|when|after|once|with|for|on)\b|\bunless\b|\bexcept\b/i

/** Asked what is so before a thing is done, the sentence says that it must be done first. */
function notBefore({ text }: Statement, { claim, reading, ground }: Question): boolean {
  if (!/\bbefore\b/.test(reading.asked) || claim.main.some(w => w.axis === 'require') || !FIRST.test(text)) return false
  const done = claim.circumstances.filter(w => w.axis !== 'before' && (w.polar || VERB_CONCEPTS.has(w.axis)))
  return done.length > 0 && clausesOf(text, ground).some(c => done.some(w => c.words.some(o => o.axis === w.axis)))
}
const FIRST = /\b(?:must|once|after|only (?:if|when|after|once)|not \S+ until|has to|have to|need to)\b/i

/** Steps to do just that, for just the channel asked about. */
function hasSteps({ statement, coverage }: Candidate, alignment: Alignment, q: Question): boolean {
  const { channel } = q.reading.condition
  return (
    channel !== undefined &&
    q.ground.index.named[q.ground.at.get(statement)!]!.channel === channel &&
    STEPS_TO.test(statement.text) &&
    coverage > 0.6 &&
    alignment.about > 0.6 &&
    (q.claim.able || q.claim.main.some(w => w.axis === 'configure' || w.axis === 'support'))
  )
}

export function castVote(candidate: Candidate, q: Question): Vote | null {
  const { statement } = candidate
  const at = q.ground.at.get(statement)!
  if (q.ground.remarks.has(at) || ADVICE.test(statement.text)) return null
  if (LEAVES_OPEN.test(statement.text) && !q.claim.main.some(w => w.axis === 'choose')) return null
  const leadsTo = STEPS_TO.test(statement.text)
  if (!leadsTo && ASKS.test(statement.text)) return null
  const asked = q.reading.condition
  const named = q.ground.index.named[at]!
  const alignment = align(q.claim, pieceFor(statement.text, q), q.ground, statement.context)
  if (leadsTo && ASKS.test(statement.text))
    return hasSteps(candidate, alignment, q)
      ? {
          ...candidate,
          alignment: { ...alignment, plain: true },
          says: 1,
          weight: candidate.score,
          settled: false,
          named,
        }
      : null
  const answered = answeredByPage(statement, q)
  if (answered && !contradicts(asked, { ...statement.condition, ...named }))
    return {
      ...candidate,
      ...answered,
      weight: candidate.score * (0.5 + answered.alignment.strength),
      settled: false,
      named,
    }
  const available = q.ground.reach[at]
  const reach =
    asked.channel && available && candidate.coverage > 0.5 && onTopic(candidate, q)
      ? available.has(asked.channel) && !(q.claim.exclusive && available.size > 1)
        ? 1
        : -1
      : 0
  // Another pace, another day: the contrary, however else the two are put.
  const timed = comparePace(q.reading.asked, statement.text) || compareDates(q.claim.text, statement.text)
  const otherTime = timed < 0 && candidate.coverage > OF_THAT
  if (
    reach === 0 &&
    !otherTime &&
    (alignment.sign === 0 || alignment.strength < leastStrength(alignment, named, asked))
  )
    return null
  // A step that speaks of little of the claim tells what to do, not what is so.
  const weak = !alignment.plain || alignment.about < 0.5
  // A step shows that it can be done.
  const enough = q.claim.able ? LEAST_STRENGTH : 0.6
  if (statement.form === 'step' && weak && alignment.strength < enough && reach === 0) return null
  let says: number = alignment.sign || 1
  if (reach !== 0) says = reach
  else if (contradicts(asked, { ...statement.condition, ...named })) {
    // "only for enrolled devices" answers a question about unenrolled ones; anything else said of others doesn't.
    if (!alignment.restricted || says < 0) return null
    says = -1
  }
  if (reach === 0 && says > 0 && excludes(statement.text, q)) says = -1
  if (saysNothing(candidate, alignment, says, reach !== 0, q)) return null
  const set = compareAssignments(q, statement)
  // "K = true keeps it on" tells what a value does, not what is so.
  if (
    set === 0 &&
    reach === 0 &&
    (says < 0 || !q.claim.able) &&
    statement.names.length > 0 &&
    !statement.names.some(name => q.reading.keys.includes(name)) &&
    SETS.test(statement.text)
  )
    return null
  if (set === 'other') return null
  if (reach !== 0) {
    // For whom the thing is there at all: no circumstance turns that.
  } else if (alignment.opposed && set <= 0) {
    if (!alignment.restricted && !alignment.biconditional && set === 0) return null
    says = -says
  } else if (set < 0) says = -says
  const many = q.claim.main.some(w => w.axis === 'many' && w.sign > 0)
  const counts =
    many && ONE_ALONE.test(alignment.clause)
      ? -1
      : compareCounts(q.claim.text, statement.text) || compareVersions(q.claim.text, statement.text)
  // "Two cannot run at once": the same number, and denied.
  if ((counts < 0 || timed < 0) && reach === 0) says = -1
  else if (reach === 0 && says > 0 && notBefore(statement, q)) says = -1
  else if (ALWAYS.test(q.claim.text) && says > 0 && reach === 0 && BOUND.test(statement.text)) says = -1
  else if (counts > 0 && reach === 0 && !NEGATION.test(alignment.clause)) says = 1
  const specific = DIMENSIONS.filter(
    k => asked[k] !== undefined && (named[k] ?? statement.condition[k]) === asked[k],
  ).length
  // Asked whether there may be several, a sentence that speaks of no number hardly says yes.
  const unnumbered =
    says > 0 &&
    counts === 0 &&
    many &&
    !clausesOf(statement.text, q.ground).some(c => c.words.some(w => w.axis === 'many'))
  // Whether one thing matters to another only a sentence tells that says so.
  const unrelated =
    counts === 0 && q.claim.main.some(w => RELATES.has(w.axis)) && !alignment.predicate && reach === 0 && set === 0
  // "other features keep working" is not about the feature asked about.
  const aside = (alignment.about === 0 ? 0.75 : 1) * (unnumbered ? UNNUMBERED : 1) * (unrelated ? UNRELATED : 1)
  const weight =
    aside *
    (candidate.score * (0.5 + 0.5 * Math.max(alignment.strength, reach === 0 ? 0 : 0.7)) +
      (alignment.plain ? 0.1 : 0) +
      0.15 * specific +
      (reach < 0 ? 0.6 : reach > 0 ? 0.15 : 0) +
      (reach !== 0 ? 0.3 * candidate.even + 0.3 * alignment.about : 0) +
      (counts < 0 ? 0.3 : counts > 0 ? 0.1 : 0) +
      (timed < 0 ? 0.5 : 0) +
      (alignment.met ? 0.2 : 0) +
      // That one way doesn't serve denies no other.
      (q.claim.able && alignment.aimed && says > 0 ? 0.4 : 0) +
      (set > 0 ? 0.2 : set < 0 ? 0.05 : SETS.test(statement.text) ? -0.15 : 0) -
      (alignment.conditional ? 0.06 : 0) -
      (alignment.opposed ? 0.1 : 0))
  return { ...candidate, alignment, says: says > 0 ? 1 : -1, weight, settled: set !== 0, named }
}
