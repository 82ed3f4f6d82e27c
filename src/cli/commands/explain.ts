// Names → the cards of keys, features and words of the field.
import { EXIT } from '../../model/user-error.ts'
import { explanationDocument, explanationJson } from '../../output/present/explain.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { allNames } from '../../search/named.ts'
import { notesOn } from '../../search/notes-on.ts'
import { defineCommand } from '../command.ts'
import { nothingCalled, resolveNames } from './names.ts'

export const explain = defineCommand({
  arguments: [
    {
      name: 'name',
      summary: 'a key, a feature or a word the pages explain, however it is spelled',
      required: true,
      many: true,
      kind: 'name',
    },
  ],
  options: {},
  conditions: false,
  examples: [
    { run: 'explain WebProtection', does: 'what the key does, its default, channels, values and caveats' },
    { run: 'explain "web protection" supervised', does: 'a feature, and a word of the field' },
    { run: 'explain webprotection --json', does: 'the same as data' },
  ],
  async run({ args, json, io, view, knowledge }) {
    const { records, text, isBundled, notes } = await knowledge('with notes')
    const { found, missing } = resolveNames(args, records)
    if (found.length > 0) {
      const statements = found.some(named => named.kind === 'term') ? text().statements : []
      const context = {
        records,
        statements,
        isBundled,
        notes: notes && found.map(named => notesOn([named], notes)),
      }
      io.stdout.write(
        json ? jsonText(explanationJson(found, context)) : printed(explanationDocument(found, context), view(), io.env),
      )
    }
    if (missing.length > 0) throw await nothingCalled(missing, allNames(records))
    return EXIT.ok
  },
})
