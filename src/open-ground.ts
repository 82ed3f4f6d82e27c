// What is known → the ground for questions about it: prepared by the build for the bundled pages, made now for others.
import { type Ground, prepareGround } from './answer/ground.ts'
import type { Prepared } from './answer/prepare.ts'
import { readBuilt, readBuiltLines } from './io/package-files.ts'
import type { Knowledge } from './knowledge.ts'

export function openGround({ origin, records, text }: Knowledge): Ground {
  if (origin.kind !== 'bundled') return prepareGround(records, text())
  return prepareGround(records, text(), readBuilt('answer.json') as Prepared, {
    clauses: () => readBuiltLines('clauses.jsonl'),
    axes: () => readBuilt('procedures.json') as readonly (readonly number[])[],
  })
}
