import { expect, test } from 'vitest'
import { known, plainForms } from '../../src/words/word-forms.ts'

test.each([
  ['tags', 'tag'],
  ['boxes', 'box'],
  ['copies', 'copy'],
  ['copied', 'copy'],
  ['copying', 'copy'],
  ['tagged', 'tag'],
  ['tagging', 'tag'],
  ['used', 'use'],
  ['using', 'use'],
  ['shared', 'share'],
  ['printing', 'print'],
  ['quickly', 'quick'],
  ['automatically', 'automatic'],
  ['simply', 'simple'],
  ['passes', 'pass'],
  ['heaviest', 'heavy'],
  ['heavier', 'heavy'],
  ['longest', 'long'],
  ['largest', 'large'],
  ['biggest', 'big'],
])('%s comes from %s', (form, plain) => {
  expect(plainForms(form)).toContain(plain)
})

test.each(['geting', 'seting', 'taged'])('%s is a slip, no form', slip => {
  expect(known(slip, new Set(['get', 'set', 'tag']))).toBe(false)
})

test.each(['access', 'pass', 'string', 'need', 'speed', 'only', 'ios'])('%s has no ending', word => {
  expect(
    plainForms(word).filter(form => ['acces', 'pas', 'str', 'ne', 'spe', 'on', 'io', 'statu'].includes(form)),
  ).toEqual([])
})
