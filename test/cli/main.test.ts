import { expect, test } from 'vitest'
import { run } from './run.ts'

test('prints help when nothing is asked and output is not a terminal', async () => {
  const { code, out } = await run([])
  expect(code).toBe(0)
  expect(out).toContain('Commands:')
})

test('suggests the command that was meant', async () => {
  const { code, err } = await run(['doctr'])
  expect(code).toBe(2)
  expect(err).toContain('Did you mean doctor?')
})

test('names an unknown option and the nearest known one', async () => {
  const { code, err } = await run(['doctor', '--jsn'])
  expect(code).toBe(2)
  expect(err).toContain('--jsn')
  expect(err).toContain('--json')
})

test('reports errors as JSON when JSON is asked for', async () => {
  const { code, err, out } = await run(['doctr', '--json'])
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(JSON.parse(err)).toEqual({
    error: { code: 'usage', message: expect.any(String), hint: expect.any(String), suggestions: ['doctor'] },
  })
})
