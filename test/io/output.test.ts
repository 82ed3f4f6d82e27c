import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeAll } from '../../src/io/output.ts'

test('everything arrives in order, however little is taken at a time and however often the pipe is full', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.infiniteStream(fc.nat({ max: 3 })), (text, sizes) => {
      const taken: number[] = []
      let calls = 0
      writeAll(1, Buffer.from(text), (_, bytes) => {
        calls += 1
        if (calls % 7 === 3) throw Object.assign(new Error('full'), { code: 'EAGAIN' })
        const size = Math.min(sizes.next().value as number, bytes.length)
        taken.push(...bytes.subarray(0, size))
        return size
      })
      expect(Buffer.from(taken).toString()).toBe(Buffer.from(text).toString())
    }),
    { numRuns: 30 },
  )
})

test('a closed pipe is told to the caller', () => {
  const closed = () => {
    throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })
  }
  expect(() => writeAll(1, Buffer.from('x'), closed)).toThrow('EPIPE')
})
