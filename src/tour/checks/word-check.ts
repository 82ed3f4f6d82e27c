// Words of the field and what the pages say of them → which word is meant.
import type { Check, Word } from '../../model/lesson.ts'
import { checkOf } from './ask-with.ts'

export function wordCheck({ term, statement }: Word, others: readonly Word[]): Check | null {
  const blank = statement.text.replace(new RegExp(`\\b${term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b`, 'gi'), '…')
  // Where the word itself does not stand in the sentence, the sentence may fit others too.
  if (blank === statement.text) return null
  return checkOf({
    id: `word ${term}`,
    kind: 'word',
    prompt: `Which word is left out? “${blank}”`,
    right: term,
    wrong: others.map(each => each.term),
    quote: statement.text,
    source: statement.source,
  })
}
