// "Which of these is for MDM only: A, B, C?" → the question put of each, and those of which the pages say yes.
import type { Answer } from '../model/answer.ts'
import { type Draft, draft } from './draft.ts'
import type { Question } from './question.ts'

const NUMBER = '(?:two|three|four|five|\\d)'
const OF_THESE = `(?:which|what)(?: ones?)?(?: of (?:the|these|those|them)(?: ${NUMBER})?(?: \\w+)?| ${NUMBER}| ones?)?`
/** What is asked of each, then what there is to choose from. */
const FIRST = new RegExp(
  `^(?:and |so )?${OF_THESE} ((?:is|are|was|can|has|needs?|takes?|works?|[a-z]{3,}s)\\b[^:?]*?)\\s*[:,–—-]\\s+(.+)$`,
)
const LAST = new RegExp(
  `^(.(?:(?!,| or | and ).)*(?:,| or | and ).+?)\\s*[:;,–—-]\\s+${OF_THESE} ((?:is|are|was|can|has|needs?|takes?|works?|[a-z]{3,}s)\\b.*)$`,
)

interface Choice {
  readonly asked: string
  readonly options: readonly string[]
}

function optionsIn(text: string): string[] {
  return text
    .replace(/\?+$/, '')
    .split(/\s*(?:,|;|\/|\bor\b|\band\b)\s*/)
    .map(option => option.replace(/^(?:and|or|the)\s+/, '').trim())
    .filter(option => option !== '')
}

function choiceIn(asked: string): Choice | null {
  const first = FIRST.exec(asked)
  const last = first ? null : LAST.exec(asked)
  const made = first
    ? { asked: first[1]!, options: optionsIn(first[2]!) }
    : last && { asked: last[2]!, options: optionsIn(last[1]!) }
  if (!made || made.options.length < 2 || made.options.length > 6) return null
  return made.options.every(option => option.split(' ').length <= 7) ? made : null
}

/** "is for MDM only" of A → "is A for MDM only?"; "takes a Boolean" → "does A take a Boolean?" */
function put(asked: string, option: string): string {
  const [verb, ...rest] = asked.split(' ')
  if (/^(?:is|are|was|can)$/.test(verb!)) return `${verb} ${option} ${rest.join(' ')}?`
  return `does ${option} ${verb === 'has' ? 'have' : verb!.replace(/(?:(?<=sh|ch|ss|x)e)?s$/, '')} ${rest.join(' ')}?`
}

/** @param ask answers a question of its own: with its verdict, and the draft it rests on. */
export function answerWhichOf(
  q: Question,
  ask: (line: string) => { readonly answer: Answer; readonly draft: Draft | null },
): Draft | null {
  const choice = choiceIn(q.reading.asked)
  if (!choice) return null
  const fitting = choice.options
    .map(option => ({ option, ...ask(put(choice.asked, option)) }))
    .filter(made => made.answer.verdict === 'yes' && made.draft !== null)
  if (fitting.length === 0 || fitting.length === choice.options.length) return null
  return draft(
    'which of',
    'info',
    fitting.map(f => `${f.option[0]!.toUpperCase()}${f.option.slice(1)}: ${f.answer.answer}`).join(' '),
    fitting.flatMap(f => f.draft!.evidence.slice(0, 2)),
    { keys: [...new Set(fitting.flatMap(f => f.answer.keys))] },
  )
}
