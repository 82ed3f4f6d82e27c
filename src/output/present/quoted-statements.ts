// Statements → a list of what is said, each with its place.
import type { Statement } from '../../model/catalog.ts'
import type { Block } from '../../model/document.ts'
import { placeText } from './wording.ts'

export function quotedStatements(statements: readonly Statement[]): Block {
  return {
    kind: 'list',
    ordered: false,
    start: 1,
    items: statements.map(each => ({
      blocks: [
        { kind: 'paragraph', spans: [{ text: `${each.text} ` }, { text: `(${placeText(each.source)})`, role: 'dim' }] },
      ],
    })),
  }
}
