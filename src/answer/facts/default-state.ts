// "Is it on by default?", "do I need to switch it on?" → what the default does, from its sentence or from the record.
import type { AnswerCase } from '../../model/answer.ts'
import type { DefaultFact, KeyRecord } from '../../model/record.ts'
import { align } from '../align.ts'
import { compareAssignments, supposed } from '../assignments.ts'
import type { Claim } from '../claim.ts'
import { type Draft, draft } from '../draft.ts'
import { clausesOf, ownAxes } from '../ground.ts'
import { keyByDeed, keyMeant, type Question } from '../question.ts'
import { castVotes } from '../votes.ts'
import { conditionName, defaultFacet, defaultsUnder, valuesFacet, withFacet } from './key-facts.ts'
import { directionOf, soleOfFeature } from './value-direction.ts'
import { valueFitting } from './value-for.ts'

const STATED: Readonly<Record<string, 1 | -1>> = {
  enabled: 1,
  on: 1,
  active: 1,
  'turned on': 1,
  disabled: -1,
  off: -1,
  inactive: -1,
  'turned off': -1,
}

/** The claim without the word "default" itself and without what is common to every page. */
function bare(claim: Claim): Claim {
  const main = claim.main.filter(
    w => !['default', 'require', 'time', 'keep', 'user', 'device', 'app', 'admin'].includes(w.axis),
  )
  return { ...claim, main, circumstances: [] }
}

function directionOfDefault(fact: DefaultFact, record: KeyRecord, claim: Claim, q: Question): -1 | 0 | 1 {
  const stated = fact.stated ? STATED[fact.stated.toLowerCase()] : undefined
  const switched = claim.main.find(w => w.axis === 'switch')
  if (stated !== undefined && switched) return (stated * switched.sign) as -1 | 1
  if (fact.value !== null) return directionOf(fact.value, record, claim, q)
  return stated ?? 0
}

/** Two sentences of one feature that state opposite defaults: neither is the answer, both are shown. */
function contradicted(claim: Claim, q: Question): Draft | null {
  const top = q.candidates[0]
  const problems = q.ground.records.problems.filter(p => p.kind === 'contradiction' && /default/i.test(p.message))
  const stating = q.candidates.filter(
    c =>
      c.fits &&
      c.score > 0.6 * (top?.score ?? 0) &&
      problems.some(p =>
        p.sources.some(
          s =>
            s.file === c.statement.source.file &&
            s.line <= c.statement.source.endLine &&
            s.endLine >= c.statement.source.line,
        ),
      ),
  )
  const said = stating.map(c => ({ statement: c.statement, says: align(claim, c.statement.text, q.ground).sign }))
  const yes = said.find(s => s.says > 0)
  const no = said.find(s => s.says < 0)
  if (!yes || !no) return null
  const cases = [yes, no].map(s => ({
    when: { text: `line ${s.statement.source.line}` },
    verdict: s.says > 0 ? ('yes' as const) : ('no' as const),
    answer: s.statement.text,
  }))
  return draft(
    'default state: contradiction',
    'depends',
    `The page contradicts itself: "${yes.statement.text}" and "${no.statement.text}"`,
    [yes.statement, no.statement],
    { cases },
  )
}

/** "Does it guard people without me setting anything?": what the feature does, it does by default if it is on by default. */
function byFeature(q: Question): Draft | null {
  const doing = castVotes(q)[0]
  if (!doing || doing.says < 0 || doing.statement.feature === null || /\bdefault/i.test(doing.statement.text))
    return null
  for (const { statement, fits } of q.candidates) {
    if (!fits || statement.feature !== doing.statement.feature || !/\bby default\b/i.test(statement.text)) continue
    const state = clausesOf(statement.text, q.ground)
      .flatMap(c => c.words)
      .find(w => w.axis === 'switch')
    if (!state) continue
    return draft(
      'default state: of the feature',
      state.sign > 0 ? 'yes' : 'no',
      `${statement.text} ${doing.statement.text}`,
      [statement, doing.statement],
    )
  }
  return null
}

/** Share of the question that a sentence must speak of for its "off by default" to be of the thing asked about. */
const STATES = 0.8

const SAYS_DEFAULT =
  /\b(?:defaults?|out of the box|at first|at the start|to begin with|from the start|initially|starts? (?:out |off )?(?:in|as|at|with|switched|turned|on|off)|(?:until|unless) (?:you|changed|an? admin\w*|the admin\w*|somebody|someone))\b/i

const STATE_AT_FIRST =
  /\b(on|off|enabled|disabled|active|inactive) (?:by default|at first|at the start|to begin with|from the start|initially|out of the box|(?:until|unless) (?:you|changed|an? admin|the admin|some))|\bstarts? (?:out |off )?(?:switched |turned |in the |as )?(on|off|enabled|disabled|active|inactive)\b/gi

/** "…, which is off by default": +1 on, -1 off, 0 where it says neither or both. */
function statedIn(text: string): -1 | 0 | 1 {
  const found = new Set([...text.matchAll(STATE_AT_FIRST)].map(m => STATED[(m[1] ?? m[2])!.toLowerCase()]!))
  return found.size === 1 ? [...found][0]! : 0
}

const NEEDS_SWITCHING =
  /\b(?:need|have|has|must|required?|necessary|should) (?:to |for (?:me|us) to )?(?:first |manually |still |also |actively |explicitly )?(?:be )?(?:turn|switch|enabl|activat|set|configur|do|touch)/

export function answerDefaultState(q: Question): Draft | null {
  const { reading, ground } = q
  const needs = NEEDS_SWITCHING.test(reading.asked) && q.claim.main.some(w => w.axis === 'switch' && w.sign === 1)
  if (!needs && !reading.intents.includes('default')) return null
  const claim = bare(q.claim)
  if (q.candidates.length === 0) return null
  const verdictOf = (direction: number) => ((needs ? -direction : direction) > 0 ? 'yes' : 'no')

  // "never touched by the admin: does the toggle show?": a sentence that hangs on the value of the key tells.
  if (
    !needs &&
    supposed(q).length > 0 &&
    !claim.main.some(w => w.axis === 'switch') &&
    q.candidates.slice(0, 12).some(c => c.own > 0.4 && [1, -1].includes(compareAssignments(q, c.statement) as number))
  )
    return null
  const disputed = contradicted(claim, q)
  if (disputed) return disputed
  const stating = q.candidates.find(
    c => c.fits && SAYS_DEFAULT.test(c.statement.text) && c.coverage > 0.5 && c.score > 0.6 * q.candidates[0]!.score,
  )
  const named =
    stating?.statement.names[0] ?? (stating?.statement.keys.length === 1 ? stating.statement.keys[0] : undefined)
  const top = q.candidates[0]!
  const placed =
    top.statement.keys.length === 1 && top.own > 0.5
      ? ground.records.keys.find(k => k.key === top.statement.keys[0])
      : undefined
  const record =
    keyMeant(q, 0.75) ??
    soleOfFeature(q) ??
    placed ??
    keyByDeed(q) ??
    (named ? ground.records.keys.find(k => k.key === named) : undefined) ??
    null

  if (stating && q.reading.keys.length === 0) {
    const said = align(claim, stating.statement.text, ground)
    const own = new Set(ownAxes(ground.at.get(stating.statement)!, ground.index))
    const onMatter =
      claim.main.every(w => w.polar) || claim.main.some(w => !w.polar && own.has(ground.axisIds.get(w.axis) ?? -1))
    const clear =
      said.sign !== 0 &&
      onMatter &&
      said.plain &&
      !said.conditional &&
      (said.predicate ||
        /\b(?:enabl|disabl|on by default|off by default|active|inactive)/i.test(stating.statement.text))
    const specific =
      (stating.statement.keys.includes(record?.key ?? '') || stating.statement.keys.length === 0) &&
      record?.defaults.some(
        d => d.when !== null && (['cloud', 'supervised'] as const).some(k => d.when![k] !== undefined),
      )
    const stated = statedIn(stating.statement.text)
    const switched = claim.main.find(w => w.axis === 'switch')
    const sure = clear || (stated !== 0 && switched && stating.own > STATES && stating === top)
    if (sure && !specific && (claim.main.some(w => w.axis === 'switch') || said.strength > 0.15)) {
      const more = q.candidates
        .filter(
          c =>
            c !== stating &&
            c.fits &&
            /\bdefault/i.test(c.statement.text) &&
            c.statement.feature === stating.statement.feature,
        )
        .slice(0, 2)
      return draft(
        'default state: sentence',
        verdictOf(stated !== 0 && switched ? stated * switched.sign : said.sign),
        stating.statement.text,
        [stating.statement, ...more.map(c => c.statement)],
        { keys: record && stating.statement.keys.includes(record.key) ? [record.key] : [] },
      )
    }
  }
  if (!record || record.defaults.length === 0) return needs ? null : byFeature(q)
  const held = defaultsUnder(record, reading.condition)
  // "Is it logging by default?" of a key with several values: the one that logs, against the default.
  const sure = record === keyMeant(q, 0.75) || record === soleOfFeature(q)
  const meant = sure && record.values.length > 2 ? valueFitting(q, record, q.claim.text) : null
  const usual = held[0]?.value ?? null
  if (meant && usual !== null && held.length === 1 && !needs) {
    const facet = defaultFacet(record, ground, reading.condition)
    const same = meant.value.value.toLowerCase() === usual.toLowerCase()
    if (facet) {
      const said = withFacet(facet, valuesFacet(record, ground))
      return draft('default state: by meaning', same ? 'yes' : 'no', said.text, said.evidence, { keys: [record.key] })
    }
  }
  const directions = held.map(d => directionOfDefault(d, record, claim, q))
  if (directions.length === 0 || directions.includes(0)) return needs ? null : byFeature(q)
  const facet = defaultFacet(record, ground, reading.condition)
  if (!facet) return null
  if (new Set(directions).size > 1) {
    const cases: AnswerCase[] = held.map((d, i) => ({
      when: d.when ?? {},
      verdict: verdictOf(directions[i]!),
      answer: `${d.when === null ? 'In general' : `For ${conditionName(d.when)}`}: ${verdictOf(directions[i]!)}, the default is \`${d.value ?? d.stated}\`.`,
    }))
    return draft('default state: by condition', 'depends', facet.text, facet.evidence, { keys: [record.key], cases })
  }
  const meaning = record.values.find(v => v.value.toLowerCase() === held[0]!.value?.toLowerCase())?.meaning
  return draft(
    'default state: record',
    verdictOf(directions[0]!),
    `${facet.text}${meaning ? ` ${meaning}.` : ''}`.replace(/\.\.$/, '.'),
    facet.evidence,
    { keys: [record.key] },
  )
}

/** What the votes made of "is X on by default?": a yes rests on a sentence that speaks of the default, and of X. */
export function withDefault(made: Draft | null, { reading, claim, ground }: Question): Draft | null {
  const asks = reading.intents.includes('default') && claim.main.some(w => w.axis === 'switch')
  if (!asks || made?.verdict !== 'yes') return made
  const things = claim.main.filter(w => !w.polar && w.axis !== 'default').map(w => ground.axisIds.get(w.axis) ?? -1)
  const told = made.evidence.slice(0, 2).some(s => {
    const own = ownAxes(ground.at.get(s)!, ground.index)
    return SAYS_DEFAULT.test(s.text) && (things.length === 0 || things.some(axis => own.includes(axis)))
  })
  return told ? made : draft('default state: not said', 'unknown', "The pages don't say what holds by default.", [])
}
