// Pages of invented products → the same rules judge policies by them: what a page allows is clean, each example fires.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../../src/model/record.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { documentedValues } from '../../src/policy/documented-values.ts'
import { type Lookup, lookupIn } from '../../src/policy/lookup.ts'
import { profileOf } from '../../src/policy/other-profile.ts'
import { ruleExample } from '../../src/policy/rules/rule-example.ts'
import { RULES } from '../../src/policy/rules/rules.ts'
import { policyText } from '../../src/policy/write/policy-text.ts'
import { judge } from './told.ts'

const corpus = join(import.meta.dirname, '../corpus')
const products = readdirSync(corpus).filter(name => statSync(join(corpus, name)).isDirectory())

function lookupFor(product: string): Lookup {
  const files = readdirSync(join(corpus, product), { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.md'))
    .map(name => ({ file: name, text: readFileSync(join(corpus, product, name), 'utf8') }))
  return lookupIn(buildCatalog(files))
}

describe.each(products)('%s', product => {
  const lookup = lookupFor(product)
  const current = lookup.records.keys.filter(({ mentionOnly, status }) => !mentionOnly && status === 'current')

  test('what the page allows is clean in its channel', () => {
    // A key that needs another one isn't set alone.
    const alone = current.filter(each => !each.related.some(({ kind }) => kind === 'requires'))
    for (const record of alone.filter(each => profileOf(each) === null)) {
      for (const channel of ['mdm', 'mam'] as const) {
        if (record.channels[channel].available !== true) continue
        for (const value of documentedValues(record)?.map(known => known.value) ?? ['Sales'])
          expect(told(record, channel, value, lookup)).toEqual([])
      }
    }
  })

  test('a key of another profile is told as misplaced, and as nothing else of its place', () => {
    for (const record of current.filter(each => profileOf(each) !== null)) {
      for (const channel of ['mdm', 'mam'] as const) {
        const places = told(record, channel, 'x', lookup).filter(line => /misplaced|channel/.test(line))
        expect(places).toEqual([`error misplaced-key ${record.key}`])
      }
    }
  })

  test('an example of a rule breaks the rule', () => {
    for (const rule of RULES) {
      const shown = ruleExample(rule, lookup)
      if (shown !== null)
        expect([rule.id, shown.findings.map(each => each.rule)]).toEqual([rule.id, expect.arrayContaining([rule.id])])
    }
  })
})

function told(record: KeyRecord, channel: 'mdm' | 'mam', value: string, lookup: Lookup): string[] {
  const type = channel === 'mdm' ? (record.channels.mdm.type ?? 'String') : null
  const text = policyText({ channel, name: 'x', settings: [{ key: record.key, type, value }] }, 'graph')
  return judge([['a.json', text]], { lookup })
}
