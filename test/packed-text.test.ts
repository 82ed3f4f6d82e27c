import { expect, test } from 'vitest'
import type { Section, Statement } from '../src/model/catalog.ts'
import { packText, unpackSections, unpackStatements } from '../src/packed-text.ts'
import { bundledGround } from './support/ground.ts'

const FIELDS: readonly (keyof Statement | keyof Section)[] = [
  ...([
    'id',
    'text',
    'quote',
    'form',
    'alert',
    'section',
    'feature',
    'names',
    'keys',
    'condition',
    'procedure',
  ] as const),
  ...(['context', 'source', 'page', 'level', 'title', 'anchor', 'parent'] as const),
]

/** A row tells its fields when asked for them, so all are asked for. */
const told = (rows: readonly (Statement | Section)[]) =>
  rows.map(row => Object.fromEntries(FIELDS.map(field => [field, Reflect.get(row, field)])))

test('rows come out of columns and lines as they went in', () => {
  const { text } = bundledGround()
  const lines: string[] = []
  const packed = JSON.parse(JSON.stringify(packText(text, lines)))
  expect(told(unpackStatements(packed, () => lines))).toEqual(told(text.statements))
  expect(told(unpackSections(packed, () => lines))).toEqual(told(text.sections))
})
