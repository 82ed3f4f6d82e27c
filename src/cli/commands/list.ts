// Filters → the table of the keys, or of the features, that pass them all.
import type { Records } from '../../model/catalog.ts'
import type { Channel } from '../../model/condition.ts'
import type { KeyRecord } from '../../model/record.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { featureListDocument, featureTable, keyListDocument, keyTable } from '../../output/present/list.ts'
import { recordsJson } from '../../output/present/records-json.ts'
import { csv, markdownTable } from '../../output/render/delimited.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { allNames } from '../../search/named.ts'
import { findName } from '../../search/names.ts'
import { defineCommand } from '../command.ts'
import { nothingCalled } from './names.ts'

interface Filters {
  readonly type: string | undefined
  readonly feature: string | undefined
  readonly channel: Channel | undefined
  readonly status: KeyRecord['status'] | undefined
}

export const list = defineCommand({
  arguments: [],
  options: {
    features: { type: 'boolean', summary: 'list the features instead of the keys' },
    type: { type: 'string', value: 'TYPE', summary: 'only keys of this value type: String, Boolean, Integer' },
    feature: { type: 'string', value: 'NAME', summary: 'only this feature' },
    channel: { type: 'string', choices: ['mdm', 'mam'], summary: 'only keys documented for this channel' },
    status: { type: 'string', choices: ['current', 'retired'], summary: 'only keys that are this' },
    format: { type: 'string', choices: ['table', 'csv', 'md'], summary: 'how to print' },
  },
  conditions: false,
  examples: [
    { run: 'list', does: 'every key with its type, default and status' },
    { run: 'list --type Boolean --channel mam', does: 'filters combine' },
    { run: 'list --features', does: 'every feature' },
    { run: 'list --format csv > keys.csv', does: 'for a spreadsheet' },
  ],
  async run({ options, json, io, view, knowledge }) {
    const { records } = await knowledge()
    const shown = await filtered(records, options)
    if (json) io.stdout.write(jsonText(recordsJson(shown)))
    else if (options.format === 'csv' || options.format === 'md') {
      const table = options.features ? featureTable(shown) : keyTable(shown)
      io.stdout.write(options.format === 'csv' ? csv(table) : markdownTable(table))
    } else {
      const document = options.features ? featureListDocument(shown) : keyListDocument(shown)
      io.stdout.write(printed(document, view(), io.env))
    }
    return EXIT.ok
  },
})

/** Features and problems stay when a key of theirs does; without a filter everything stays. */
async function filtered(records: Records, { type, feature, channel, status }: Filters): Promise<Records> {
  if (type === undefined && feature === undefined && channel === undefined && status === undefined) return records
  const wantedType = type === undefined ? null : knownType(type, records)
  const wantedFeature = feature === undefined ? null : await featureId(feature, records)
  const keys = records.keys.filter(
    key =>
      (wantedType === null || hasType(key, wantedType, channel)) &&
      (wantedFeature === null || key.feature.id === wantedFeature) &&
      (channel === undefined || key.channels[channel].available === true) &&
      (status === undefined || key.status === status),
  )
  const names = new Set(keys.map(key => key.key))
  const stays = (own: readonly string[]) => own.some(name => names.has(name))
  return {
    ...records,
    keys,
    features: records.features.filter(each => stays(each.keys) || each.id === wantedFeature),
    problems: records.problems.filter(each => stays(each.keys)),
  }
}

function typesOf(key: KeyRecord): readonly string[] {
  return [key.channels.mdm.type, key.channels.mam.type].flatMap(type => type ?? [])
}

/** The type is that of the key: a channel for which none is stated doesn't make it another. */
function hasType(key: KeyRecord, type: string, channel: Channel | undefined): boolean {
  const own = channel && key.channels[channel].type
  return own ? own.toLowerCase() === type : typesOf(key).some(each => each.toLowerCase() === type)
}

function knownType(type: string, records: Records): string {
  const known = [...new Set(['String', 'Boolean', 'Integer', 'Real', ...records.keys.flatMap(typesOf)])]
  if (known.some(each => each.toLowerCase() === type.toLowerCase())) return type.toLowerCase()
  throw new UserError('usage', `--type cannot be “${type}”`, { hint: `Give one of ${known.join(', ')}.` })
}

async function featureId(name: string, records: Records): Promise<string> {
  const features = { ...records, keys: [], terms: [] }
  const match = findName(name, features)
  if (match.found?.kind === 'feature') return match.found.feature.id
  throw await nothingCalled([name], allNames(features), 'feature')
}
