// "A or B", "difference between A and B" → the best sentence for each side.
import type { Statement } from '../model/catalog.ts'
import { axisOf, readConcepts } from '../words/concept-reader.ts'
import { conditionIn } from '../words/condition-words.ts'
import { type Draft, draft } from './draft.ts'
import type { Candidate } from './evidence.ts'
import { valuesFacet } from './facts/key-facts.ts'
import { ownAxes } from './ground.ts'
import { keyWords } from './index-text.ts'
import type { Question } from './question.ts'
import { sameAlert } from './wh.ts'

/** The two sides as typed, with single spaces; null when there are not two. */
function sidesOf(asked: string): readonly [string, string] | null {
  const patterns = [
    /\b(?:difference|distinction|differences|compare|comparison)\b(?: (?:between|of|in))? (.+?) (?:and|vs\.?|versus|or|with|to|from) (.+)$/,
    /\bhow (?:do|does|is|are) (.+?) (?:and|vs\.?) (.+?) (?:differ|compare|different|distinguished)/,
    /\b(?:is|are) (.+?) (?:the same (?:thing )?as|different from|the same like|equal to|identical to) (.+)$/,
    /\bhow (?:does|do|is|are) (.+?) (?:differ(?:s|ent)?|compare[sd]?) (?:from|to|with) (.+)$/,
    /^(.+?) (?:vs\.?|versus|compared to|as opposed to) (.[^,:;-]*)/,
  ]
  for (const pattern of patterns) {
    const found = pattern.exec(asked)
    if (found) return [found[1]!, found[2]!]
  }
  return null
}

function axesIn(text: string, q: Question): Set<number> {
  const axes = new Set<number>()
  for (const token of readConcepts(text, q.ground.lexicon.table)) {
    if (token.stop) continue
    for (const concept of token.concepts) {
      const id = q.ground.axisIds.get(axisOf(concept))
      if (id !== undefined) axes.add(id)
    }
  }
  return axes
}

/** 1 for a word that one of the first sentences has, near 0 for one that all have. */
function telling(axis: number, q: Question): number {
  const first = q.candidates.slice(0, 14)
  const having = first.filter(c => ownAxes(q.ground.at.get(c.statement)!, q.ground.index).includes(axis)).length
  return having === 0 ? 0 : 1 - having / (first.length + 1)
}

/** "Audit or enable": two values of one key, by what the pages say they mean. */
function compareValues(q: Question): Draft | null {
  const asked = new Set(q.reading.tokens.flatMap(t => t.concepts))
  for (const { record } of q.keys.slice(0, 3)) {
    const named = record.values.filter(v => {
      const first = readConcepts(v.meaning ?? '', q.ground.lexicon.table).find(t => !t.stop)
      return (
        first?.concepts.some(c => asked.has(c)) ||
        new RegExp(`(?:^|[^\\w.])${v.value.replace(/\W/g, '\\$&')}(?:$|[^\\w.])`, 'i').test(q.reading.asked)
      )
    })
    if (
      named.length < 2 ||
      (record.values.length < 3 &&
        !record.values.every(v => new RegExp(`\\b${v.value.replace(/\W/g, '\\$&')}\\b`, 'i').test(q.reading.asked)))
    )
      continue
    const facet = valuesFacet(record, q.ground)
    if (!facet) return null
    const telling = q.candidates
      .filter(
        c =>
          c.fits &&
          c.statement.keys.includes(record.key) &&
          named.some(v =>
            readConcepts(v.meaning ?? '', q.ground.lexicon.table)
              .slice(0, 1)
              .some(t => c.statement.text.toLowerCase().includes(t.word)),
          ),
      )
      .map(c => c.statement)
    return draft(
      'compare: values',
      alike(q),
      [facet.text, ...telling.slice(0, 2).map(s => s.text)].join(' '),
      [...telling.slice(0, 2), ...facet.evidence],
      { keys: [record.key] },
    )
  }
  return null
}

const APART =
  /\b(?:is|are) different\b|\bdiffers?\b|\b(?:isn['’]t|aren['’]t|not) the same\b|\bdon['’]t confuse\b|\bnot to be confused\b/i

/** What a side is called: a key is called as its feature is, too. */
function calledAxes(side: string, q: Question): Set<number> {
  const keys = q.ground.records.keys.filter(k => side.includes(k.key.toLowerCase()))
  return axesIn([side, ...keys.map(k => `${keyWords(k.key)} . ${k.feature.title}`)].join(' . '), q)
}

/** "A is different from B": said outright, in whatever words the two are called. */
function saidApart(sides: readonly [string, string], q: Question): Statement | null {
  const [a, b] = sides.map(side => calledAxes(side, q)) as [Set<number>, Set<number>]
  const only = (mine: ReadonlySet<number>, other: ReadonlySet<number>) =>
    [...mine].filter(x => !other.has(x) && q.ground.weight[x]! > SPECIAL)
  const [mine, other] = [only(a, b), only(b, a)]
  let best: Statement | null = null
  let most = 0
  for (const [at, statement] of q.ground.text.statements.entries()) {
    if (!APART.test(statement.text) || q.ground.remarks.has(at)) continue
    const own = new Set(ownAxes(at, q.ground.index))
    const [here, there] = [mine.filter(x => own.has(x)).length, other.filter(x => own.has(x)).length]
    if (
      here >= HALF * mine.length &&
      there >= HALF * other.length &&
      Math.min(here, there) > 0 &&
      here + there > most
    ) {
      best = statement
      most = here + there
    }
  }
  return best
}
const SPECIAL = 0.3
const HALF = 0.4

/** What the page says next of the two. */
function behind(statement: Statement, q: Question): Statement[] {
  const at = q.ground.at.get(statement)!
  return q.ground.text.statements
    .slice(at + 1, at + 3)
    .filter(s => s.section === statement.section && s.form !== 'step')
}

const ORDINARY =
  /\b(?:ordinary|normal|usual|regular|traditional|classic|standard|typical|common|conventional|any other|other) (?:one|ones|\w+)\b/
const UNLIKE = /\b(?:unlike|traditional|conventional|ordinary|in contrast to|other than (?:a|an|with)|not like)\b/i

const ASKS_WHETHER = /^(?:so |and |but )?(?:is|are|do|does|did|will|would)(?:n['’]?t)? /

/** Two things told apart: "are they the same" no, "do they differ" yes. */
function alike({ reading }: Question): 'yes' | 'no' | 'info' {
  if (reading.form !== 'polar' || !ASKS_WHETHER.test(reading.asked)) return 'info'
  if (/\b(?:same|identical|equal|equivalent|alike)\b/.test(reading.asked)) return 'no'
  return /\bdiffer(?:s|ent)?\b/.test(reading.asked) ? 'yes' : 'info'
}

export function answerCompare(q: Question): Draft | null {
  const { reading, ground } = q
  if (!reading.intents.includes('compare')) return null
  const values = compareValues(q)
  if (values) return values
  const chosen: Statement[] = []
  const take = (c: Candidate | undefined) => {
    if (c && !chosen.includes(c.statement)) chosen.push(c.statement)
  }
  // "… from an ordinary one": the sentence that sets it off from others of its kind.
  const unlike = ORDINARY.test(reading.asked)
    ? q.candidates.find(c => c.fits && UNLIKE.test(c.statement.text))
    : undefined
  // One sentence may say the difference outright.
  const outright =
    unlike ??
    q.candidates.find(
      c => c.fits && c.own > 0.55 && /\b(?:differ\w*|unlike|whereas|while|instead)\b/i.test(c.statement.text),
    )
  take(outright)
  if (outright) chosen.push(...sameAlert(outright.statement, q).filter(s => !chosen.includes(s)))
  for (const on of reading.contrasts) {
    const bound = q.candidates.filter(c => conditionIn(c.statement.text)[on] !== undefined && c.coverage > 0.45)
    const values = [...new Set(bound.map(c => String(conditionIn(c.statement.text)[on])))]
    for (const value of values) take(bound.find(c => String(conditionIn(c.statement.text)[on]) === value))
  }
  const sides = sidesOf(reading.asked)
  const apart = chosen.length === 0 && sides ? saidApart(sides, q) : null
  if (apart) chosen.push(apart, ...behind(apart, q))
  if (sides && chosen.length < 2) {
    const [a, b] = sides.map(s => axesIn(s, q)) as [Set<number>, Set<number>]
    for (const [mine, other] of [
      [a, b],
      [b, a],
    ] as const) {
      // What tells this side from the other: words few of the first sentences share.
      const special = [...mine].filter(x => !other.has(x)).map(axis => ({ axis, tells: telling(axis, q) }))
      const scored = q.candidates
        .filter(c => c.fits)
        .map(c => {
          const own = new Set(ownAxes(ground.at.get(c.statement)!, ground.index))
          const hits = special.reduce((sum, x) => sum + (own.has(x.axis) ? x.tells : 0), 0)
          const strays = [...other]
            .filter(x => !mine.has(x) && own.has(x))
            .reduce((sum, axis) => sum + telling(axis, q), 0)
          return { c, score: 0.5 * c.score + hits - 0.8 * strays, hits }
        })
        .filter(s => s.hits > 0)
        .sort((x, y) => y.score - x.score)
      take(scored[0]?.c)
    }
  }
  if (chosen.length === 0) return null
  for (const c of q.candidates.slice(0, 4)) if (chosen.length < 3 && c.statement.section === chosen[0]!.section) take(c)
  return draft(
    'compare',
    outright || chosen.length > 1 ? alike(q) : 'info',
    chosen
      .slice(0, 3)
      .map(s => s.text)
      .join(' '),
    chosen,
  )
}
