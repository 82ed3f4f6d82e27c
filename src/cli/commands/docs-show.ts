// A feature, a key or a page → the page that tells of it, rendered, in a pager when it is longer than the terminal.
import { EXIT } from '../../model/user-error.ts'
import { pageJson } from '../../output/present/records-json.ts'
import { jsonText } from '../../output/render/json.ts'
import { markdown } from '../../output/render/markdown.ts'
import { layoutFor } from '../../output/render/print.ts'
import { findPage, partOf } from '../../search/find-page.ts'
import { allNames } from '../../search/named.ts'
import { defineCommand } from '../command.ts'
import { nothingCalled } from './names.ts'

export const docsShow = defineCommand({
  arguments: [
    {
      name: 'feature',
      summary: 'a feature, a key or the title of a page',
      required: true,
      many: true,
      kind: 'feature',
    },
  ],
  options: { 'no-pager': { type: 'boolean', summary: 'print it whole instead of showing it in PAGER' } },
  conditions: false,
  examples: [
    { run: 'docs show web protection', does: 'the page itself, rendered for the terminal' },
    { run: 'docs show general --no-pager', does: 'all of it at once' },
    { run: 'docs show web-protection --json', does: 'the page as Markdown, with its file, date and official address' },
  ],
  async run({ args, options, json, io, view, knowledge }) {
    const { records, documents } = await knowledge()
    const query = args.join(' ')
    const found = findPage(query, records)
    if (found === null) throw await nothingCalled([query], allNames(records), 'feature, key or page')
    const info = records.pages[found.page]!
    const text = markdown(partOf(documents().documents[found.page]!, found.feature))
    if (json) {
      io.stdout.write(jsonText({ schemaVersion: 1, page: pageJson(info), markdown: text }))
      return EXIT.ok
    }
    const { renderPage } = await import('../../output/render/page.ts')
    const page = renderPage(text, layoutFor(view(), io.env))
    if (options['no-pager'] || !io.stdout.page?.(page, io.env)) io.stdout.write(page)
    return EXIT.ok
  },
})
