// What an answerer hands to the composer: a verdict with the statements it rests on.
import type { AnswerCase, AnswerStep, Verdict } from '../model/answer.ts'
import type { Statement } from '../model/catalog.ts'
import type { Source } from '../model/source.ts'
import type { Ground } from './ground.ts'

export interface Draft {
  readonly verdict: Verdict
  readonly answer: string
  readonly keys: readonly string[]
  readonly cases: readonly AnswerCase[]
  readonly steps: readonly AnswerStep[]
  /** Best first. */
  readonly evidence: readonly Statement[]
  /** Yes or no is told by a word with an opposite or by a plain negation. */
  readonly plain?: boolean
  /** The deciding sentence denies the whole thing: "isn't supported". */
  readonly denies?: boolean
  /** Which answerer made it, for `--why`. */
  readonly by: string
}

export function draft(
  by: string,
  verdict: Verdict,
  answer: string,
  evidence: readonly Statement[],
  more: Partial<Draft> = {},
): Draft {
  return { verdict, answer, keys: [], cases: [], steps: [], evidence: [...new Set(evidence)], by, ...more }
}

/** The statements that stand at a source: those that begin within its lines, else those that cover it. */
export function statementsAt(source: Source | null, ground: Ground): Statement[] {
  if (!source) return []
  const here = ground.text.statements.filter(
    s => s.source.file === source.file && s.source.line <= source.endLine && s.source.endLine >= source.line,
  )
  const within = here.filter(s => s.source.line >= source.line && s.source.endLine <= source.endLine)
  return within.length > 0 ? within : here
}

/** A name as it stands, whatever signs it holds. */
export function naming(name: string): RegExp {
  return new RegExp(name.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
}

/** Those of the statements at a source that name one of the words, or all where none does. */
export function statementsNaming(source: Source | null, names: readonly RegExp[], ground: Ground): Statement[] {
  const here = statementsAt(source, ground)
  const naming = here.filter(s => names.some(name => name.test(s.text)))
  return naming.length > 0 ? naming : here
}
