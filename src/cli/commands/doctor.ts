// The state of this installation → what to paste into a bug report. Nothing in it says who asks or about what.
import { readAbout } from '../../io/package-files.ts'
import { thisSystem } from '../../io/system.ts'
import type { PageInfo } from '../../model/catalog.ts'
import type { Document } from '../../model/document.ts'
import { EXIT } from '../../model/user-error.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { defineCommand } from '../command.ts'

export const doctor = defineCommand({
  arguments: [],
  options: {},
  conditions: false,
  examples: [
    { run: 'doctor', does: 'versions, the terminal, and the content in use with its date' },
    { run: 'doctor --content ./pages', does: 'the same for pages of your own' },
  ],
  async run({ json, io, view, knowledge }) {
    const { records, origin } = await knowledge()
    const { version } = readAbout()
    const dates = records.pages.flatMap(page => page.date ?? []).sort()
    const { width, color, unicode, terminal } = view()
    const facts = {
      schemaVersion: 1,
      version,
      ...thisSystem(),
      content: {
        origin: origin.kind,
        pages: records.pages.length,
        features: records.features.length,
        keys: records.keys.length,
        words: records.terms.length,
        problems: records.problems.length,
        oldest: dates[0] ?? null,
        newest: dates.at(-1) ?? null,
        reviewDue: reviewDue(records.pages, new Date()),
      },
      output: { terminal, width, color, unicode, term: io.env.TERM ?? null, locale: localeOf(io.env) },
    }
    io.stdout.write(json ? jsonText(facts) : printed(documentOf(facts), view(), io.env))
    return EXIT.ok
  },
})

interface Facts {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly arch: string
  readonly content: Readonly<Record<string, string | number | readonly string[] | null>>
  readonly output: Readonly<Record<string, string | number | boolean | null>>
}

const YEAR = 365 * 24 * 60 * 60 * 1000

/** Files whose content was last reviewed more than a year ago. */
export function reviewDue(pages: readonly PageInfo[], now: Date): readonly string[] {
  return pages.filter(({ date }) => date !== null && now.getTime() - Date.parse(date) > YEAR).map(({ file }) => file)
}

function documentOf({ version, node, platform, arch, content, output }: Facts): Document {
  const { pages, features, keys, words, problems, oldest, newest, origin } = content
  const due = (content.reviewDue as readonly string[]).length
  const rows = [
    ['mde-ios', version],
    ['Node', `${node} on ${platform} ${arch}`],
    ['Content', `${origin}: ${pages} pages, ${features} features, ${keys} keys, ${words} words, ${problems} problems`],
    ['Dated', oldest === null ? 'no page has a date' : oldest === newest ? `${newest}` : `${oldest} to ${newest}`],
    ...(due > 0 ? [['Review', `${due} ${due === 1 ? 'page was' : 'pages were'} last reviewed over a year ago`]] : []),
    ['Output', output.terminal ? `a terminal of ${output.width} columns` : `no terminal, ${output.width} columns`],
    ['Dress', `colour ${output.color ? 'on' : 'off'}, ${output.unicode ? 'Unicode' : 'plain'} marks`],
    ['Environment', `TERM ${output.term ?? 'not set'}, locale ${output.locale ?? 'not set'}`],
  ]
  return [{ kind: 'fields', rows: rows.map(([label = '', text = '']) => ({ label, spans: [{ text }] })) }]
}

function localeOf(env: Readonly<Record<string, string | undefined>>): string | null {
  return env.LC_ALL || env.LC_CTYPE || env.LANG || null
}
