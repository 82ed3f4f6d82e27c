import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const home = () => mkdtempSync(join(tmpdir(), 'mde-ios-tour-'))

test('without a terminal the lessons are printed, with questions and answers', async () => {
  const { code, out } = await run(['tour'], { env: { XDG_STATE_HOME: home() } })
  expect(code).toBe(0)
  expect(out).toContain('Lesson 1:')
  expect(out).toContain('Check questions')
  expect(out).toContain('Answers')
})

test('one lesson is printed alone, one that does not exist is a mistake', async () => {
  const one = await run(['tour', '--lesson', '2'], { env: { XDG_STATE_HOME: home() } })
  expect(one.out).toContain('Lesson 2:')
  expect(one.out).not.toContain('Lesson 1:')
  const none = await run(['tour', '--lesson', '99'], { env: { XDG_STATE_HOME: home() } })
  expect(none).toMatchObject({ code: 2, out: '' })
  expect(none.err).toContain('--list')
})

// The folder is another one on macOS and Windows.
test.skipIf(process.platform !== 'linux')(
  'a damaged file is put aside with a word, and reset begins anew',
  async () => {
    const state = home()
    mkdirSync(join(state, 'mde-ios'))
    writeFileSync(join(state, 'mde-ios', 'tour.json'), '{"lesson":')
    const { code, out, err } = await run(['tour', '--list'], { env: { XDG_STATE_HOME: state } })
    expect(code).toBe(0)
    expect(out).toContain('0 of')
    expect(err).toContain('put aside')
    expect(readdirSync(join(state, 'mde-ios'))).toEqual(['tour.json.damaged'])
    await run(['tour', '--reset'], { env: { XDG_STATE_HOME: state } })
    expect(JSON.parse(readFileSync(join(state, 'mde-ios', 'tour.json'), 'utf8'))).toEqual({
      lesson: null,
      steps: {},
      answers: {},
    })
  },
)
