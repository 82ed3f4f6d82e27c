// An Answer and the pages → the things it is about: what the team's notes may have to say something of.
import type { Answer } from '../model/answer.ts'
import type { Records, Text } from '../model/catalog.ts'
import { allNames, type Named } from '../search/named.ts'
import { namedIn } from '../search/notes-on.ts'

/** The keys it rests on, the feature its first source speaks of, and what the question names. */
export function subjectsOf(
  answer: Answer,
  records: Records,
  { statements }: Pick<Text, 'statements'>,
): readonly Named[] {
  const [first] = answer.evidence
  const cited = first && statements.find(({ source }) => source.file === first.file && source.line === first.line)
  const rested = allNames(records).filter(
    named =>
      (named.kind === 'key' && answer.keys.includes(named.name)) ||
      (named.kind === 'feature' && named.feature.id === cited?.feature),
  )
  return [...new Map([...rested, ...namedIn(answer.question, records)].map(named => [named.name, named])).values()]
}
