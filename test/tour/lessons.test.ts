import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBundled } from '../../src/bundled.ts'
import type { Check, Lesson } from '../../src/model/lesson.ts'
import { lessonsOf } from '../../src/tour/lessons.ts'
import { CATALOG } from '../support/catalog.ts'

const root = join(import.meta.dirname, '../..')
const { records, text } = openBundled()
const bundled = lessonsOf(records, text())
const invented = lessonsOf(CATALOG, CATALOG)

const checks = (lessons: readonly Lesson[]): readonly Check[] =>
  lessons.flatMap(lesson => lesson.steps.flatMap(step => (step.kind === 'check' ? [step.check] : [])))

test('every feature is taught once, and every lesson has something to read', () => {
  for (const [lessons, { features }] of [
    [bundled, records],
    [invented, CATALOG],
  ] as const) {
    const taught = lessons.flatMap(lesson =>
      lesson.steps.flatMap(step => (step.kind === 'feature' ? [step.feature.id] : [])),
    )
    expect(taught.toSorted()).toEqual(features.map(feature => feature.id).toSorted())
    for (const lesson of lessons) expect(lesson.steps.some(step => step.kind !== 'check')).toBe(true)
  }
})

test('the basics come first, the rest last, web before network before privacy', () => {
  expect(bundled[0]?.id).toBe('basics')
  expect(bundled.at(-1)?.id).toBe('rest')
  const order = bundled.map(lesson => lesson.id)
  expect(order.indexOf('web')).toBeLessThan(order.indexOf('network'))
  expect(order.indexOf('network')).toBeLessThan(order.indexOf('privacy'))
})

test('questions have one right answer among different ones, and a line that says so', () => {
  const all = [...checks(bundled), ...checks(invented)]
  expect(checks(bundled).length).toBeGreaterThan(15)
  for (const { options, right, source, prompt } of all) {
    expect(options.length).toBeGreaterThan(1)
    expect(new Set(options.map(option => option.trim().toLowerCase())).size).toBe(options.length)
    expect(options[right]).toBeTruthy()
    expect(source.line).toBeGreaterThan(0)
    expect(prompt).not.toBe('')
  }
  expect(new Set(all.map(check => check.id)).size).toBe(all.length)
})

test('the line cited holds what is cited', () => {
  for (const { quote, source } of checks(bundled)) {
    if (quote === null) continue
    const lines = readFileSync(join(root, source.file), 'utf8')
      .split('\n')
      .slice(source.line - 1, source.endLine)
    const words = (text: string) =>
      text
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase()
    const first = words(quote).split(' ').slice(0, 4).join(' ')
    expect(words(lines.join(' '))).toContain(first)
  }
})

test('right answers are what the records say', () => {
  for (const { kind, id, options, right } of checks(bundled)) {
    const key = records.keys.find(each => id.split(' ')[1] === each.key)
    if (kind === 'type') expect(options[right]).toBe(key?.channels.mdm.type)
    if (kind === 'default') expect(key?.defaults.map(each => each.value)).toEqual([options[right]])
    if (kind === 'effect') expect(key?.values.map(each => each.meaning)).toContain(options[right])
  }
})

test('the right answer is not always in the same place, and the same in every run', () => {
  expect(new Set(checks(bundled).map(check => check.right)).size).toBeGreaterThan(2)
  expect(lessonsOf(records, text())).toEqual(bundled)
})

test('no lesson teaches what is said about the documentation', () => {
  const told = bundled.flatMap(lesson =>
    lesson.steps.flatMap(step => ('statements' in step ? step.statements.map(each => each.text) : [])),
  )
  expect(told.filter(sentence => /official page|^Changed since/i.test(sentence))).toEqual([])
  expect(
    checks(bundled)
      .flatMap(check => check.options)
      .filter(option => /^Changed since/i.test(option)),
  ).toEqual([])
})

test('pages that say nothing make no lessons', () => {
  const empty = {
    pages: [],
    features: [],
    keys: [],
    terms: [],
    problems: [],
    sections: [],
    statements: [],
    procedures: [],
  }
  expect(lessonsOf(empty, empty)).toEqual([])
})
