// Two versions of a page or folder → what changed between them, record by record.
import { EXIT } from '../../model/user-error.ts'
import { docsDiffDocument, docsDiffJson } from '../../output/present/docs-diff.ts'
import { jsonText } from '../../output/render/json.ts'
import { markdown } from '../../output/render/markdown.ts'
import { printed } from '../../output/render/print.ts'
import { diffPages } from '../../pages/diff/diff-pages.ts'
import { leftOutLine } from '../call.ts'
import { defineCommand } from '../command.ts'

export const docsDiff = defineCommand({
  arguments: [
    { name: 'old', summary: 'the page or folder as it was', required: true, many: false, kind: 'path' },
    { name: 'new', summary: 'the page or folder as it is', required: true, many: false, kind: 'path' },
  ],
  options: {
    all: { type: 'boolean', summary: 'list what was only reworded, too' },
    format: { type: 'string', choices: ['text', 'json', 'md'], summary: 'how to print; md for a change ticket' },
  },
  conditions: false,
  examples: [
    { run: 'docs diff old.md new.md', does: 'what changed, what changes an answer first' },
    { run: 'docs diff docs-2025/ docs-2026/ --format md > ticket.md', does: 'two folders, for a change ticket' },
    { run: 'docs diff old.md new.md --all --json', does: 'as data, with what was only reworded' },
  ],
  details: [
    'Compares keys (added, removed, renamed), their types, defaults, values, channels and status, caveats, steps, features, and sentences that say something else. The dialect of a page makes no difference: its source and the published page compare as equal.',
    'Exit code 1: something changed. 0: nothing did, or words only and no --all. 3: a page cannot be read.',
  ],
  async run({ args, options, json, io, view }) {
    const [old, next] = args as readonly [string, string]
    const { readPages } = await import('../../read-pages.ts')
    let complete = true
    const read = (path: string) => {
      const { catalog, leftOut } = readPages(path, io.cwd)
      for (const { file, reason } of leftOut) io.stderr.write(leftOutLine(file, reason))
      complete &&= leftOut.length === 0
      return { path, catalog }
    }
    const diff = diffPages(read(old), read(next))
    const shown = { all: options.all }
    const format = json ? 'json' : (options.format ?? 'text')
    if (format === 'json') io.stdout.write(jsonText(docsDiffJson(diff, shown)))
    else {
      const document = docsDiffDocument(diff, shown)
      io.stdout.write(format === 'md' ? markdown(document) : printed(document, view(), io.env))
    }
    if (!complete) return EXIT.input
    return diff.changes.length > 0 || (options.all && diff.rewordings.length > 0) ? EXIT.notFound : EXIT.ok
  },
})
