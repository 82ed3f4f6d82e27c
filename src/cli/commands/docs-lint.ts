// A page or folder → what is wrong with it: contradictions, gaps, broken structure, and where it departs from its grammar.
import { packageRoot } from '../../io/package-files.ts'
import type { Knowledge } from '../../knowledge.ts'
import { EXIT } from '../../model/user-error.ts'
import { docsLintDocument, docsLintJson } from '../../output/present/docs-lint.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { lintPages } from '../../pages/lint/lint-pages.ts'
import { leftOutLine } from '../call.ts'
import { defineCommand } from '../command.ts'

export const docsLint = defineCommand({
  arguments: [
    {
      name: 'path',
      summary: 'a page or a folder of pages; the bundled content, or that of --content, unless given',
      required: false,
      many: false,
      kind: 'path',
    },
  ],
  options: {},
  conditions: false,
  examples: [
    { run: 'docs lint', does: 'the bundled pages' },
    { run: 'docs lint page.md', does: 'one page, whatever its dialect' },
    { run: 'docs lint docs/ --json', does: 'a folder, as data' },
  ],
  details: [
    'Finds contradictions (two defaults of a key under one condition, sentences that say the contrary), gaps (no value type, no default, a value without meaning), values spelled in another case or of another type, steps that never assign the policy, names that nothing defines, links to anchors that are not there, broken tables and alerts that do not end. Pages that follow the grammar of content/README.md are held to all of it.',
    'Exit code 1: there is a problem. 3: a page cannot be read.',
  ],
  async run({ args, json, io, view, knowledge }) {
    const { path, cwd } = args[0] === undefined ? await ownContent(knowledge, io.cwd) : { path: args[0], cwd: io.cwd }
    const { readPages } = await import('../../read-pages.ts')
    const { files, catalog, leftOut } = readPages(path, cwd)
    const lint = lintPages(files, catalog)
    if (json) io.stdout.write(jsonText(docsLintJson(lint)))
    else {
      // One finding a line, for editors and grep, unless a width is asked for or is the terminal's.
      const shown = view()
      const width = shown.measured ? shown.width : Number.MAX_SAFE_INTEGER
      io.stdout.write(printed(docsLintDocument(lint), { ...shown, width }, io.env))
    }
    for (const { file, reason } of leftOut) io.stderr.write(leftOutLine(file, reason))
    if (leftOut.length > 0) return EXIT.input
    return lint.findings.length > 0 ? EXIT.notFound : EXIT.ok
  },
})

/** What every other command would read. */
async function ownContent(knowledge: () => Promise<Knowledge>, cwd: string) {
  const { origin } = await knowledge()
  if (origin.kind === 'bundled') return { path: 'content', cwd: packageRoot() }
  return { path: origin.kind === 'added' ? `+${origin.path}` : origin.path, cwd }
}
