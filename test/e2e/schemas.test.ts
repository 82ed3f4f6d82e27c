// What each command prints with --json, held against its schema file. A schema without a command line here fails.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Ended, program, root } from './program.ts'
import { SCHEMA_CASES } from './schema-cases.ts'

const schemas = readdirSync(join(root, 'schemas')).filter(file => file.endsWith('.json'))
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })
for (const file of schemas) ajv.addSchema(JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')), file)

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mde-ios-schemas-'))
})
afterAll(() => rmSync(home, { recursive: true }))

test('every schema is held against something, and every case has its schema', () => {
  expect([...new Set(SCHEMA_CASES.map(({ schema }) => `${schema}.json`))].sort()).toEqual(schemas.sort())
})

describe.each(SCHEMA_CASES)('schemas/$schema.json', ({ schema, argv, stdin, lines }) => {
  test(`holds for mde-ios ${argv.join(' ')}`, async () => {
    const ended = await program(argv, { cwd: root, env: { HOME: home }, ...(stdin !== undefined && { stdin }) })
    for (const data of jsonOf(schema, ended, lines === true)) {
      ajv.validate(`${schema}.json`, data)
      expect(ajv.errors ?? []).toEqual([])
    }
  })
})

function jsonOf(schema: string, { out, err }: Ended, lines: boolean): readonly unknown[] {
  if (schema === 'error') return [JSON.parse(err)]
  const texts = lines ? out.split('\n').filter(line => line !== '') : [out]
  expect(texts.length).toBeGreaterThan(0)
  return texts.map(text => JSON.parse(text) as unknown)
}
