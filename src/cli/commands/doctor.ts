// The state of this installation → what to paste into a bug report. Nothing in it says who asks or about what.
import { clipboardProgram } from '../../io/clipboard.ts'
import type { Env } from '../../io/env.ts'
import { readAbout } from '../../io/package-files.ts'
import { stateStatus } from '../../io/saved-state.ts'
import { shownPath, stateFolder, thisSystem } from '../../io/system.ts'
import type { Knowledge } from '../../knowledge.ts'
import type { PageInfo } from '../../model/catalog.ts'
import { EXIT } from '../../model/user-error.ts'
import { type DoctorFacts, doctorDocument } from '../../output/present/doctor.ts'
import { takesLinks } from '../../output/render/ansi.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { aboutNothing } from '../../search/notes-on.ts'
import { type Call, defineCommand } from '../command.ts'

export const doctor = defineCommand({
  arguments: [],
  options: {},
  conditions: false,
  examples: [
    { run: 'doctor', does: 'versions, the terminal, the content in use with its date, notes, state and clipboard' },
    { run: 'doctor --content ./pages', does: 'the same for pages of your own' },
  ],
  async run(call) {
    const { json, io, view, knowledge } = call
    const facts = factsOf(await knowledge('with notes'), call)
    io.stdout.write(json ? jsonText(facts) : printed(doctorDocument(facts), view(), io.env))
    return EXIT.ok
  },
})

function factsOf(knowledge: Knowledge, { io, view }: Pick<Call, 'io' | 'view'>): DoctorFacts {
  const { env, stdout } = io
  const { width, color, unicode, terminal, screenReader } = view()
  const folder = stateFolder(env)
  return {
    schemaVersion: 1,
    version: readAbout().version,
    ...thisSystem(),
    content: contentOf(knowledge),
    notes: notesOf(knowledge, env),
    output: {
      terminal,
      width,
      height: stdout.rows?.() ?? null,
      color,
      unicode,
      links: terminal && color && !screenReader && takesLinks(env),
      screenReader,
      term: env.TERM ?? null,
      locale: env.LC_ALL || env.LC_CTYPE || env.LANG || null,
    },
    state: { folder: shownPath(folder, env), status: stateStatus(folder) },
    clipboard: clipboardProgram(env)?.name ?? null,
  }
}

function contentOf({ records, origin, leftOut }: Knowledge): DoctorFacts['content'] {
  const dates = records.pages.flatMap(page => page.date ?? []).sort()
  return {
    origin: origin.kind,
    pages: records.pages.length,
    features: records.features.length,
    keys: records.keys.length,
    words: records.terms.length,
    problems: records.problems.length,
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
    reviewDue: reviewDue(records.pages, new Date()),
    leftOut: leftOut.length,
  }
}

function notesOf({ notes, records }: Knowledge, env: Env): DoctorFacts['notes'] {
  if (notes === null) return null
  const lost = aboutNothing(notes, records).map(({ file }) => shownPath(file, env))
  return { pages: notes.pages.length, aboutNothing: lost }
}

const YEAR = 365 * 24 * 60 * 60 * 1000

/** Files whose content was last reviewed more than a year ago. */
export function reviewDue(pages: readonly PageInfo[], now: Date): readonly string[] {
  return pages.filter(({ date }) => date !== null && now.getTime() - Date.parse(date) > YEAR).map(({ file }) => file)
}
