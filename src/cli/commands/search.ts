// Words → ranked hits over keys, features, headings and text.
import type { Hit } from '../../model/hit.ts'
import { EXIT, UserError } from '../../model/user-error.ts'
import { searchDocument, searchJson } from '../../output/present/search.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { type Searchable, searchText } from '../../search/search.ts'
import { defineCommand } from '../command.ts'

const isName = ({ kind }: Hit) => kind === 'key' || kind === 'feature' || kind === 'term'

/** Late, because fuse.js takes longer to load than a search takes. */
async function withNearNames(query: string, searchable: Searchable, most: number): Promise<readonly Hit[]> {
  const { nearNames } = await import('../../search/near-names.ts')
  return searchText(query, { ...searchable, near: nearNames }, most)
}

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
    const searchable = { records, index: opened.index() }
    const most = options.limit ?? MOST
    const first = searchText(query, searchable, most)
    const hits = first.some(isName) ? first : await withNearNames(query, searchable, most)
    if (json) io.stdout.write(jsonText(searchJson(query, hits)))
    if (hits.length === 0)
      throw new UserError('not-found', `nothing in the pages matches “${query}”`, {
        hint: 'Try fewer or other words, or: mde-ios list --features.',
      })
    if (!json) io.stdout.write(printed(searchDocument(hits), view(), io.env))
    return EXIT.ok
  },
})
