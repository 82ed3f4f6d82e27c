// What is known → the ground for questions about it: prepared by the build for the bundled pages, made now for others.
import { type Ground, prepareGround } from './answer/ground.ts'
import { openPrepared, type PreparedData } from './answer/prepare.ts'
import { readBuilt, readBuiltLines } from './io/package-files.ts'
import type { Knowledge } from './knowledge.ts'

export function openGround({ origin, records, text }: Knowledge): Ground {
  if (origin.kind !== 'bundled') return prepareGround(records, text())
  const made = openPrepared(readBuilt('answer.json') as PreparedData, readBuiltLines('answer.jsonl'))
  return prepareGround(records, text(), made, {
    clauses: () => readBuiltLines('clauses.jsonl'),
    axes: () => readBuiltLines('procedures.jsonl'),
    poles: () => readBuiltLines('poles.jsonl'),
  })
}
