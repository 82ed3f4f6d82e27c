// A report → SARIF that its consumers accept: shape, levels, places and addresses.
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { policySarif } from '../../src/output/present/policy-sarif.ts'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { READER_VERDICTS, RULES } from '../../src/policy/rules/rules.ts'
import { graph, LOOKUP } from './told.ts'

/** What the SARIF 2.1.0 schema asks of the parts that are written here. */
const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const SCHEMA = {
  type: 'object',
  required: ['version', 'runs'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        additionalProperties: false,
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            additionalProperties: false,
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                additionalProperties: false,
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id'],
                      additionalProperties: false,
                      properties: {
                        id: { type: 'string' },
                        shortDescription: text,
                        fullDescription: text,
                        defaultConfiguration: { type: 'object', properties: { level } },
                      },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message'],
              additionalProperties: false,
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level,
                message: text,
                properties: { type: 'object' },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                      logicalLocations: { type: 'array', items: { type: 'object' } },
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        additionalProperties: false,
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            properties: { uri: { type: 'string', pattern: "^[A-Za-z0-9%._~!$&'()*+,;=:@/-]+$" } },
                          },
                          region: {
                            type: 'object',
                            additionalProperties: false,
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}

const FILES: readonly (readonly [string, string])[] = [
  [
    'a b/ä.json',
    graph([
      ['WebProtection', 'booleanType', '0'],
      ['', 'stringType', 'x'],
    ]),
  ],
  ['C:\\policies\\vpn.json', '{"@odata.type":"#microsoft.graph.iosVpnConfiguration"}'],
  ['/tmp/broken.json', '{'],
  ['<stdin>', 'Key,Value\nDisableSignOut,maybe\n'],
]

test('SARIF of findings, refusals and unreadable files', () => {
  const readings = FILES.flatMap(([file, text]) => readPolicies({ file, text }))
  const { policies, findings } = checkPolicies(readings, LOOKUP)
  const summary = { error: 0, warning: 0, info: 0 }
  const log = policySarif(
    { policies, findings, summary, rules: RULES, effective: null },
    { version: '1.2.3', others: READER_VERDICTS },
  )
  const validate = new Ajv({ allErrors: true }).compile(SCHEMA)
  validate(JSON.parse(JSON.stringify(log)))
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  expect(run!.results).toHaveLength(findings.length)
  for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex!]?.id).toBe(ruleId)
  const uris = new Set(run!.results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri))
  expect([...uris].sort()).toEqual([
    '%3Cstdin%3E',
    'a%20b/%C3%A4.json',
    'file:///C:/policies/vpn.json',
    'file:///tmp/broken.json',
  ])
})
