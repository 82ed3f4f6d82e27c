// Words → ranked hits over keys, features, headings and text.
import { EXIT, UserError } from '../../model/user-error.ts'
import { searchDocument, searchJson } from '../../output/present/search.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { searchText } from '../../search/search.ts'
import { defineCommand } from '../command.ts'

const MOST = 10

export const search = defineCommand({
  arguments: [
    {
      name: 'words',
      summary: 'what to look for; the beginning of a word will do, and so will a misspelled one',
      required: true,
      many: true,
      kind: 'text',
    },
  ],
  options: { limit: { type: 'number', value: 'N', summary: `at most so many hits (${MOST})` } },
  conditions: false,
  examples: [
    { run: 'search open wifi', does: 'names first, then headings and text, each with its line' },
    { run: 'search privcy --limit 3', does: 'misspelled words are forgiven' },
  ],
  async run({ args, options, json, io, view, knowledge }) {
    const query = args.join(' ')
    const opened = await knowledge()
    const { records } = opened
    const hits = searchText(query, { records, text: opened.text(), index: opened.index() }, options.limit ?? MOST)
    if (json) io.stdout.write(jsonText(searchJson(query, hits)))
    if (hits.length === 0)
      throw new UserError('not-found', `nothing in the pages matches “${query}”`, {
        hint: 'Try fewer or other words, or: mde-ios list --features.',
      })
    if (!json) io.stdout.write(printed(searchDocument(hits), view(), io.env))
    return EXIT.ok
  },
})
