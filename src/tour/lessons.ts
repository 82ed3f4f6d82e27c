// Records and text → the lessons of the tour, in the order of the topics. Everything said in them stands in the pages.
import type { Records, Statement, Text } from '../model/catalog.ts'
import type { Check, Lesson, LessonStep, Word } from '../model/lesson.ts'
import type { Feature, KeyRecord } from '../model/record.ts'
import { isAboutThePage } from './about-the-page.ts'
import { callerCheck } from './checks/caller-check.ts'
import { KEY_CHECKS, type Quote, quoteFrom } from './checks/key-checks.ts'
import { wordCheck } from './checks/word-check.ts'
import { BASICS, REST, TOPICS } from './topics.ts'

const MOST_WORDS = 8
const MOST_SENTENCES = 4
const MOST_CHECKS_OF_A_FEATURE = 3
const MOST_CHECKS_OF_WORDS = 3

/** What a sentence about managing the app speaks of. */
const MANAGING = /\b(?:MDM|MAM|Intune|polic(?:y|ies)|(?:un)?enroll?ed|(?:un)?supervised)\b/i

export function lessonsOf(records: Records, text: Text): readonly Lesson[] {
  const quote = quoteFrom(text.statements)
  const groups = [...TOPICS.map(topic => topic.id), REST.id].map(id => ({
    id,
    // What has most to set comes first, and gives the lesson its name.
    features: records.features.filter(feature => topicOf(feature) === id).sort((a, b) => b.keys.length - a.keys.length),
  }))
  return [
    basics(records, text),
    ...groups
      .filter(({ features }) => features.length > 0)
      .map(({ id, features }): Lesson => {
        const title = id === REST.id ? REST.title : titleOf(features)
        return { id, title, steps: features.flatMap(feature => featureSteps(feature, records, text, quote)) }
      }),
  ].filter(lesson => lesson.steps.length > 0)
}

function topicOf({ title }: Feature): string {
  return TOPICS.find(topic => topic.words.test(title))?.id ?? REST.id
}

function titleOf(features: readonly Feature[]): string {
  const [first = '', second, ...others] = features.map(feature => feature.title)
  if (second === undefined) return first
  // A title with capitals inside is a name, and keeps them.
  const inside =
    /\s\p{Lu}/u.test(second) || !/^\p{Lu}\p{Ll}/u.test(second)
      ? second
      : second.charAt(0).toLowerCase() + second.slice(1)
  return others.length === 0 ? `${first} and ${inside}` : `${first}, ${inside} and more`
}

function basics({ features, terms }: Records, { statements }: Text): Lesson {
  const general = statements.filter(each => each.feature === null && isPlain(each))
  const managing = general.filter(each => MANAGING.test(each.text))
  const words = terms
    .filter(term => term.explained)
    .flatMap(({ term, statements: ids }): readonly Word[] => {
      const statement = statements[ids[0] ?? -1]
      return statement ? [{ term, statement }] : []
    })
    .slice(0, MOST_WORDS)
  const checks = words.flatMap(word => wordCheck(word, words) ?? []).slice(0, MOST_CHECKS_OF_WORDS)
  return {
    id: BASICS.id,
    title: BASICS.title,
    steps: [
      ...(features.length > 0
        ? [
            {
              kind: 'overview' as const,
              features,
              statements: [...new Set([...managing, ...general])].slice(0, MOST_SENTENCES),
            },
          ]
        : []),
      ...(words.length > 0 ? [{ kind: 'words' as const, words }] : []),
      ...checks.map(asStep),
    ],
  }
}

function featureSteps(feature: Feature, records: Records, text: Text, quote: Quote): readonly LessonStep[] {
  const keys = records.keys.filter(key => key.feature.id === feature.id && !key.mentionOnly)
  const statements = text.statements
    .filter(each => each.feature === feature.id && isPlain(each) && each.text !== feature.summary)
    .slice(0, MOST_SENTENCES)
  const caller = callerCheck(feature, records.features)
  const checks = [...keyChecks(keys, records.keys, quote), ...(caller ? [caller] : [])]
  return [{ kind: 'feature', feature, statements, keys }, ...spreadOver(checks).map(asStep)]
}

/** A question of each kind before a second of any, each about another key where there are enough. */
function keyChecks(keys: readonly KeyRecord[], all: readonly KeyRecord[], quote: Quote): readonly Check[] {
  const current = keys.filter(key => key.status === 'current')
  return KEY_CHECKS.flatMap((make, i) => {
    for (let at = 0; at < current.length; at++) {
      const key = current[(i + at) % current.length]
      const check = key && make(key, all, quote)
      if (check) return [check]
    }
    return []
  })
}

/** The first ones, and the caller's question in any case. */
function spreadOver(checks: readonly Check[]): readonly Check[] {
  const caller = checks.filter(check => check.kind === 'caller')
  const others = checks.filter(check => check.kind !== 'caller')
  return [...others.slice(0, MOST_CHECKS_OF_A_FEATURE - caller.length), ...caller]
}

function asStep(check: Check): LessonStep {
  return { kind: 'check', check }
}

/** A sentence that can stand alone. */
function isPlain({ form, text, context }: Statement): boolean {
  return form === 'sentence' && context === null && text.length > 30 && /^\p{Lu}/u.test(text) && !isAboutThePage(text)
}
