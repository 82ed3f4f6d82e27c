// What is packed when the program is built, taken apart again.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packFields, plainness, unpackFields } from '../../src/answer/fields.ts'

test('fields come back as they went in', () => {
  const weight = fc.constantFrom(1, 0.95, 0.8, 0.75, 0.6, 0.55, 0.35)
  const entry = fc.tuple(fc.nat({ max: 5 }), weight)
  fc.assert(
    fc.property(fc.array(fc.array(entry)), statements => {
      const fields = statements.map(entries => new Map(entries))
      const axes = packFields(fields, 6).map(unpackFields)
      fields.forEach((map, statement) => {
        for (let axis = 0; axis < 6; axis++) expect(plainness(statement, axes[axis]!)).toBe(map.get(axis) ?? 0)
      })
    }),
  )
})

test('an axis that no statement speaks of has none', () => {
  expect([...unpackFields(packFields([], 1)[0]!)]).toEqual([])
})
